"""The examples of hand-written pages: what is refused, and what may stand there.

An example is a page `<name>.md` beside its report `<name>.txt`, or a folder `<name>` with the
content, outline included, and the pages that go with it.
"""

import re
import shutil
from pathlib import Path

import pytest
from known import without_lists

from scripts.handboek import Handboek
from scripts.pages.weergaven import WEERGAVEN
from scripts.problems.catalogue import paginas
from scripts.problems.report import report
from scripts.site.check import check_sources
from scripts.site.handwritten import check_handwritten, handwritten_pages
from scripts.site.regio_los import check_pages_regio_los
from scripts.source import SourceLines

EXAMPLES = Path(__file__).parents[1] / "examples" / "invalid" / "paginas"
INVALID = sorted(EXAMPLES.glob("*.md"))
FOLDERS = sorted(path for path in EXAMPLES.iterdir() if path.is_dir())
RUNS = '{{ cycler.__init__.__globals__.os.popen("id").read() }}\n'
WITHOUT_PAGE = {"mkdocs", "uitvoermap", "pagina-map-ontbreekt", "download-mislukt"}


@pytest.mark.parametrize("example", INVALID, ids=lambda path: path.stem)
def test_each_faulty_page_gives_its_report(
    example: Path,
    handboek: Handboek,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    bijwerken: bool,
) -> None:
    """A page with what may not stand there gives exactly the report beside it."""
    monkeypatch.chdir(tmp_path)
    docs = Path("docs")
    docs.mkdir()
    shutil.copy(example, docs)
    found = [*check_handwritten(docs)] or check_pages_regio_los(handboek, docs)
    actual = without_lists(report(found, "text", SourceLines(docs)))
    expected = example.with_suffix(".txt")
    if bijwerken:
        expected.write_text(actual, encoding="utf-8", newline="\n")
    assert actual == expected.read_bytes().decode()


@pytest.mark.parametrize("example", FOLDERS, ids=lambda path: path.stem)
def test_each_faulty_outline_gives_its_report(
    example: Path, monkeypatch: pytest.MonkeyPatch, bijwerken: bool
) -> None:
    """An outline and pages that do not fit each other give exactly the report beside them."""
    monkeypatch.chdir(example)
    _, problems = check_sources(Path("content"), Path("docs"))
    actual = without_lists(report(problems, "text", SourceLines(Path("content"))))
    expected = example.with_suffix(".txt")
    if bijwerken:
        expected.write_text(actual, encoding="utf-8", newline="\n")
    assert actual == expected.read_bytes().decode()


def test_every_code_of_pages_has_an_example() -> None:
    """Every code for hand-written pages is in the report of an example."""
    codes = {code for code in paginas.ENTRIES if not code.startswith("site-")} - WITHOUT_PAGE
    reports = (path.with_suffix(".txt").read_text("utf-8") for path in (*INVALID, *FOLDERS))
    shown = {code for text in reports for code in re.findall(r": fout \[([a-z0-9-]+)\] ", text)}
    assert codes - shown == set()


def test_a_missing_folder_is_a_problem(tmp_path: Path) -> None:
    """A folder of pages that is not there gives a problem instead of no pages."""
    found = check_handwritten(tmp_path / "nergens")
    assert [problem.code for problem in found] == ["pagina-map-ontbreekt"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("codes/x.markdown", "verkeerde-extensie"),
        ("x.mkd", "verkeerde-extensie"),
        ("x.mkdn", "verkeerde-extensie"),
        ("x.mdown", "verkeerde-extensie"),
        ("x.MD", "verkeerde-naam"),
        ("x.md.html", "onverwacht-bestand"),
        ("README.md", None),
        (".verborgen/x.md", None),
        (".x.md", None),
    ],
)
def test_nothing_but_a_page_gets_into_the_site(tmp_path: Path, name: str, code: str | None) -> None:
    """A file that is no page is refused, or passed over as in the content, and is no page."""
    path = tmp_path / "docs" / name
    path.parent.mkdir(parents=True)
    path.write_text(RUNS, encoding="utf-8")
    found = list(check_handwritten(tmp_path / "docs"))
    assert [(problem.code, problem.place.file) for problem in found] == (
        [(code, f"docs/{name}")] if code else []
    )
    if code == "verkeerde-extensie":
        assert found[0].hint == "Hernoem het bestand naar .md."
    assert handwritten_pages(tmp_path / "docs") == []


def test_a_link_in_the_folder_of_pages_is_refused(tmp_path: Path) -> None:
    """A symbolic link to a page or a folder is refused, and what it leads to is no page."""
    docs, outside = tmp_path / "docs", tmp_path / "buiten"
    docs.mkdir()
    outside.mkdir()
    (outside / "x.md").write_text(RUNS, encoding="utf-8")
    (docs / "map").symlink_to(outside)
    (docs / "pagina.md").symlink_to(outside / "x.md")
    found = [(problem.code, problem.place.file) for problem in check_handwritten(docs)]
    assert found == [("symbolische-link", "docs/map"), ("symbolische-link", "docs/pagina.md")]
    assert handwritten_pages(docs) == []


def test_a_page_may_call_every_view(tmp_path: Path) -> None:
    """Every view, with each of its choices, may stand on a page, between other text."""
    calls = [
        f'Tekst {{{{ {naam}("{keuze}") }}}}' if keuze else f"{{{{ {naam}() }}}}"
        for naam, weergave in WEERGAVEN.items()
        for keuze in weergave.keuzes or ("",)
    ]
    (tmp_path / "alles.md").write_text("# Alles\n\n" + "\n\n".join(calls), encoding="utf-8")
    assert list(check_handwritten(tmp_path)) == []

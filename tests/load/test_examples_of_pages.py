"""The examples of hand-written pages: what is refused, and what may stand there."""

import re
import shutil
from pathlib import Path

import pytest

from scripts.pages.weergaven import WEERGAVEN
from scripts.problems.catalogue import paginas
from scripts.problems.report import report
from scripts.site.handwritten import check_handwritten
from scripts.source import SourceLines

INVALID = sorted((Path(__file__).parents[1] / "examples" / "invalid" / "paginas").glob("*.md"))
WITHOUT_PAGE = {"mkdocs", "uitvoermap", "pagina-map-ontbreekt", "download-mislukt"}


@pytest.mark.parametrize("example", INVALID, ids=lambda path: path.stem)
def test_each_faulty_page_gives_its_report(example: Path, tmp_path: Path, bijwerken: bool) -> None:
    """A page that asks for more than a known view gives exactly the report beside it."""
    docs = tmp_path / "docs"
    docs.mkdir()
    shutil.copy(example, docs)
    actual = report(check_handwritten(docs), "text", SourceLines(tmp_path))
    expected = example.with_suffix(".txt")
    if bijwerken:
        expected.write_text(actual, encoding="utf-8", newline="\n")
    assert actual == expected.read_bytes().decode()


def test_every_code_of_pages_has_an_example() -> None:
    """Every code for hand-written pages is in the report of an example."""
    codes = {code for code in paginas.ENTRIES if not code.startswith("site-")} - WITHOUT_PAGE
    reports = (path.with_suffix(".txt").read_text("utf-8") for path in INVALID)
    shown = {code for text in reports for code in re.findall(r": fout \[([a-z0-9-]+)\] ", text)}
    assert codes - shown == set()


def test_a_missing_folder_is_a_problem(tmp_path: Path) -> None:
    """A folder of pages that is not there gives a problem instead of no pages."""
    found = check_handwritten(tmp_path / "nergens")
    assert [problem.code for problem in found] == ["pagina-map-ontbreekt"]


def test_a_page_may_call_every_view(tmp_path: Path) -> None:
    """Every view, with each of its choices, may stand on a page, between other text."""
    calls = [
        f'Tekst {{{{ {naam}("{keuze}") }}}}' if keuze else f"{{{{ {naam}() }}}}"
        for naam, weergave in WEERGAVEN.items()
        for keuze in weergave.keuzes or ("",)
    ]
    (tmp_path / "alles.md").write_text("# Alles\n\n" + "\n\n".join(calls), encoding="utf-8")
    assert list(check_handwritten(tmp_path)) == []

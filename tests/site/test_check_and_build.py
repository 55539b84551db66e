"""What `build` finds in sources is what `check` finds, and then it writes nothing."""

import shutil
from pathlib import Path

import pytest
from plain_yaml import REGIO
from tiny import PROJECT, write_content

from scripts.handboek import Handboek
from scripts.problems import Problem
from scripts.site.build import Folders, build_site
from scripts.site.check import check_sources

INVALID = PROJECT / "tests" / "examples" / "invalid"
LAYERS = ("lezer", "schema", "regels", "paginas")
EXAMPLES = [
    path
    for layer in LAYERS
    for path in sorted((INVALID / layer).iterdir())
    if path.suffix in {".yml", ".md"} or path.is_dir()
]


def lay(example: Path, folder: Path) -> Folders:
    """Lay an example in folders of its own; what it needs besides is right."""
    folders = Folders(folder / "content", folder / "docs", folder / "site")
    layer = example.parent.name
    if layer == "paginas" and example.is_dir():
        return Folders(example / "content", example / "docs", folder / "site")
    folders.docs.mkdir()
    if example.is_dir():
        return Folders(example, folders.docs, folder / "site")
    if layer in {"regels", "paginas"}:
        shutil.copytree(REGIO, folders.content)
    else:  # these faults hang on no other file
        write_content(folders.content)
    region = folders.content / ("voorbeeld" if layer == "regels" else "proef")
    shutil.copy(example, folders.docs if layer == "paginas" else region)
    return folders


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_build_finds_what_check_finds_in_a_faulty_example(
    example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For every faulty example `build` gives the problems of `check`, and leaves no trace."""
    checked: list[tuple[Problem, ...]] = []

    def check(content: Path, docs: Path) -> tuple[Handboek | None, tuple[Problem, ...]]:
        handboek, problems = check_sources(content, docs)
        checked.append(problems)
        return handboek, problems

    folders = lay(example, tmp_path)
    before = sorted(tmp_path.rglob("*"))
    monkeypatch.setattr("scripts.site.build.check_sources", check)
    assert (build_site(folders, lambda *_: None),) == tuple(checked)
    assert any(problem.severity == "error" for problem in checked[0])
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.usefixtures("site")
def test_check_and_build_find_nothing_in_good_content() -> None:
    """The made-up content, of which the site was built, has no problems."""
    assert check_sources(REGIO, PROJECT / "docs")[1] == ()

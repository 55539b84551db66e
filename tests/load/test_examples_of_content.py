"""The examples of content: what is right gives no problem, what is wrong exactly its report.

An example in `invalid/schema` or `invalid/regels` is a file `<name>.yml` beside its report
`<name>.txt`; the file is added to the made-up region. Where one file cannot show what is wrong,
`<name>` is a folder: a whole content tree.
"""

import re
import shutil
from pathlib import Path

import pytest
from known import without_lists

from schemas.registry import COLLECTIES
from scripts.load import load
from scripts.problems.catalogue import regels, schema
from scripts.problems.report import report
from scripts.rules import check
from scripts.source import SourceLines

EXAMPLES = Path(__file__).parents[1] / "examples"
INVALID = sorted(
    path
    for layer in ("schema", "regels")
    for path in (EXAMPLES / "invalid" / layer).iterdir()
    if path.suffix == ".yml" or path.is_dir()
)
FALLBACK = "ongeldige-waarde"
"""What pydantic finds and has no text of its own; no model of today can give it."""


def report_of(content: Path) -> str:
    """Load and check a content folder, and report as `handboek check` does."""
    loading = load(content)
    found = check(loading.handboek) if loading.handboek else ()
    return report([*loading.problems, *found], "text", SourceLines(content))


def test_the_made_up_content_has_no_problems(content: Path) -> None:
    """All collections of the made-up content make a handbook without a problem."""
    assert report_of(content) == "Geen problemen gevonden.\n"


def test_counts_that_are_large_enough_have_no_problems(content: Path) -> None:
    """Cells, shares and amounts of five children or more are let through."""
    shutil.copy(EXAMPLES / "valid" / "privacy" / "kleine-aantallen.yml", content / "voorbeeld")
    assert report_of(content) == "Geen problemen gevonden.\n"


@pytest.mark.parametrize("example", INVALID, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_each_faulty_example_gives_its_report(
    example: Path, content: Path, bijwerken: bool
) -> None:
    """Faulty content gives exactly the report that stands beside it."""
    if example.is_dir():
        shutil.rmtree(content)
        shutil.copytree(example, content)
    else:
        assert not (content / "voorbeeld" / example.name).exists()
        shutil.copy(example, content / "voorbeeld")
    actual = without_lists(report_of(content))
    expected = example.with_suffix(".txt")
    if bijwerken:
        expected.write_text(actual, encoding="utf-8", newline="\n")
    assert actual == expected.read_bytes().decode()


@pytest.mark.parametrize("layer", ["schema", "regels"])
def test_every_code_has_an_example(layer: str) -> None:
    """Every code of the schema and of the rules is in the report of an example."""
    codes = {"schema": schema.ENTRIES, "regels": regels.ENTRIES}[layer].keys() - {FALLBACK}
    reports = (path.read_text("utf-8") for path in (EXAMPLES / "invalid" / layer).glob("*.txt"))
    shown = {code for text in reports for code in re.findall(r": fout \[([a-z0-9-]+)\] ", text)}
    assert codes - shown == set()


@pytest.mark.parametrize("collectie", COLLECTIES)
def test_every_collection_has_a_faulty_example(collectie: str) -> None:
    """Every collection has a faulty example whose name begins with its own."""
    heading = f"{collectie}:\n"
    faulty = list((EXAMPLES / "invalid" / "schema").glob(f"{collectie}-*.yml"))
    assert faulty
    assert all(path.read_text("utf-8").startswith(heading) for path in faulty)

"""The examples of tips: each gives exactly the report that stands beside it, and no error."""

import re
import shutil
from pathlib import Path

import pytest

from scripts.load import load
from scripts.problems.catalogue import tips
from scripts.problems.report import report
from scripts.rules import check
from scripts.rules.leesbaarheid import check_leesbaarheid
from scripts.source import SourceLines

EXAMPLES = Path(__file__).parents[1] / "examples" / "invalid" / "tips"


def tips_of(content: Path) -> str:
    """Load a content folder without errors and report its tips as `handboek check --tips` does."""
    handboek = load(content).handboek
    assert handboek is not None
    assert check(handboek) == ()
    return report(check_leesbaarheid(handboek), "text", SourceLines(content))


def test_the_made_up_content_gives_no_tips(content: Path) -> None:
    """What is written well gives no tip."""
    assert tips_of(content) == "Geen problemen gevonden.\n"


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.yml")), ids=lambda path: path.stem)
def test_each_hard_text_gives_its_tips(example: Path, content: Path, bijwerken: bool) -> None:
    """A hard text gives exactly the tips that stand beside it."""
    shutil.copy(example, content / "voorbeeld")
    actual = tips_of(content)
    expected = example.with_suffix(".txt")
    if bijwerken:
        expected.write_text(actual, encoding="utf-8", newline="\n")
    assert actual == expected.read_bytes().decode()


def test_every_tip_has_an_example() -> None:
    """Every code of the tips is in the report of an example."""
    reports = [path.read_text("utf-8") for path in EXAMPLES.glob("*.txt")]
    shown = {code for text in reports for code in re.findall(r": tip \[([a-z0-9-]+)\] ", text)}
    assert shown == tips.ENTRIES.keys()

"""The examples of the reader: a file beside the exact report or the exact data it gives."""

import json
from pathlib import Path

import pytest

from scripts.problems.report import report
from scripts.source import SourceLines, read_file

EXAMPLES = Path(__file__).parents[1] / "examples"
INVALID = sorted((EXAMPLES / "invalid" / "lezer").glob("*.yml"))
VALID = sorted((EXAMPLES / "valid" / "lezer").glob("*.yml"))


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_each_faulty_file_gives_its_report(
    path: Path, bijwerken: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A faulty file gives exactly the report that stands beside it."""
    monkeypatch.chdir(path.parent)
    reading = read_file(path, path.name)
    actual = report(reading.problems, "text", SourceLines(Path()))
    expected = path.with_suffix(".txt")
    if bijwerken:
        expected.write_text(actual, encoding="utf-8", newline="\n")
    assert reading.problems
    assert actual == expected.read_bytes().decode()


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_each_correct_file_gives_its_data(path: Path, bijwerken: bool) -> None:
    """A correct file gives no problem and exactly the data that stands beside it."""
    reading = read_file(path, path.name)
    assert reading.problems == ()
    assert reading.document
    expected = path.with_suffix(".json")
    if bijwerken:
        written = json.dumps(reading.document.data, ensure_ascii=False, indent=2) + "\n"
        expected.write_text(written, encoding="utf-8", newline="\n")
    assert reading.document.data == json.loads(expected.read_text(encoding="utf-8"))

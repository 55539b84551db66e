"""What is too large or too deep is refused."""

from pathlib import Path

import pytest
import yaml

from scripts.problems import Place
from scripts.source import read_file, read_text
from scripts.source.reader import LARGEST
from scripts.source.syntax import explain


def codes(data: bytes) -> list[str]:
    """Read bytes and return the codes of the problems."""
    return [problem.code for problem in read_text(data, "x.yml").problems]


def test_a_huge_file_is_refused_without_reading_it(tmp_path: Path) -> None:
    """A file larger than any memory is refused, and one of the largest size is not."""
    path = tmp_path / "x.yml"
    path.write_bytes(b"a: 1 #".ljust(LARGEST))
    assert read_file(path, "x.yml").problems == ()
    with path.open("ab") as file:
        file.truncate(10**12)
    (problem,) = read_file(path, "x.yml").problems
    assert problem.code == "bestand-te-groot"
    assert problem.place == Place("x.yml")


@pytest.mark.parametrize("opening", ["[", "{", "- ", "? ", "{a: ", "[{a: "])
def test_deep_nesting_is_refused(opening: str) -> None:
    """Ten thousand levels give a problem, and no overflow."""
    assert codes(b"a:\n  " + opening.encode() * 10_000)[-1] == "te-diep"


def test_a_number_of_six_thousand_digits_is_a_problem() -> None:
    """A number that Python refuses to read is reported, its digits shortened."""
    (problem,) = read_text(b"a: " + b"9" * 6000, "x.yml").problems
    assert problem.code == "getal-te-lang"
    assert len(problem.message) < 400


def test_an_unknown_error_of_the_parser_is_told_in_dutch() -> None:
    """Words of the parser that are new to us never reach the reader of the report."""
    with pytest.raises(yaml.MarkedYAMLError) as caught:
        yaml.safe_load("a: b: c")
    caught.value.problem = "something new"
    assert explain(caught.value, "a: b: c", None, "x.yml").code == "opbouw"

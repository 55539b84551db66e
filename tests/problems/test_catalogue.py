"""The texts of problems."""

from pathlib import Path

import pytest

from scripts.problems import Place, problem
from scripts.problems.catalogue import Entry, combine, lezer

TESTS = Path(__file__).parents[1]


def test_a_code_belongs_to_one_layer() -> None:
    """Two layers that use the same code are refused, with the code."""
    entry = Entry("error", "Fout.", "Herstel het.")
    with pytest.raises(ValueError, match="zelfde"):
        combine({"zelfde": entry}, {"anders": entry, "zelfde": entry})


def test_every_code_of_the_reader_is_tried() -> None:
    """Each code of the reader is in an expected report or in a test."""
    written = "".join(
        path.read_text(encoding="utf-8")
        for path in (*TESTS.glob("examples/invalid/lezer/*.txt"), *TESTS.glob("source/*.py"))
    )
    assert [code for code in lezer.ENTRIES if code not in written] == []


@pytest.mark.parametrize("code", lezer.ENTRIES)
def test_every_text_is_a_sentence(code: str) -> None:
    """Message and hint begin with a capital or a value, and end with a full stop."""
    entry = lezer.ENTRIES[code]
    for text in (entry.message, entry.hint):
        assert text[0].isupper() or text[0] == "“"
        assert text.endswith(".")


def test_values_are_shown_safely() -> None:
    """Braces in a value stay braces, hidden characters get a name, and a long value is cut."""
    made = problem(
        "meerduidige-waarde", Place("x.yml"), waarde="{0} {x!r}\x1b[31m\u202e" + "y" * 999
    )
    assert "“{0} {x!r}<U+001B>[31m<U+202E>yyy" in made.message
    assert len(made.message) < 350


def test_a_tuple_of_words_is_shown_whole() -> None:
    """Our own list of words is not cut, however long."""
    words = tuple(f"veld-{number}" for number in range(100))
    made = problem("meerduidige-waarde", Place("x.yml"), waarde=words)
    assert ", ".join(words) in made.message

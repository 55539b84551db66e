"""What holds for every row of a role table, whatever words of the list stand in it."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain_yaml import REGIO, read_plain

from schemas.raciwoorden import Raciwoord
from schemas.rolverdelingen import Taak
from scripts.berekening.raci import Grond, Lezing, Woordenlijst

PARTY = {
    "coordinatie_gr": "gr",
    "uitvoering_gr": "gr",
    "gemeente": "gemeente",
    "zorgaanbieder": "aanbieder",
}
ORDER = "RCI"

Cell = tuple[str, str]
"""The words of a cell, and the letters that they must give."""


@cache
def words() -> tuple[Raciwoord, ...]:
    """Give the words of the list, read without our reader."""
    items = read_plain(REGIO / "landelijk" / "raciwoorden.yml")["raciwoorden"]
    return tuple(Raciwoord.model_validate(item) for item in items)


def cells() -> st.SearchStrategy[Cell]:
    """Make cells: a whole cell from the list, or verbs from it among other words."""
    whole = [word for word in words() if word.soort == "zinsdeel"]
    verbs = [word for word in words() if word.soort == "werkwoord"]
    several = st.lists(st.sampled_from(verbs), min_size=1, max_size=3)
    return st.sampled_from(whole).map(lambda word: (word.titel.upper(), word.letter)) | several.map(
        lambda chosen: (
            f"Evt. {' + '.join(word.titel.capitalize() for word in chosen)} (JW315).",
            "".join(x for x in ORDER if any(word.letter == x for word in chosen)),
        )
    )


def rows() -> st.SearchStrategy[dict[str, Cell]]:
    """Make rows: some of the four columns, each with a cell."""
    return st.fixed_dictionaries({}, optional=dict.fromkeys(PARTY, cells()))


def read(row: dict[str, Cell], **fields: object) -> Lezing:
    """Read a row with the list of words."""
    data = {column: text for column, (text, _) in row.items()}
    taak = {"id": "rij", "status": "voorstel", "onderwerp": "Een onderwerp", **data, **fields}
    return Woordenlijst(words()).lees(Taak.model_validate(taak))


def doers(row: dict[str, Cell]) -> set[str]:
    """Give the parties that do the work."""
    return {PARTY[column] for column, (_, letters) in row.items() if "R" in letters}


@given(rows())
def test_a_cell_has_the_letters_of_its_words(row: dict[str, Cell]) -> None:
    """The letters of a cell are those of the words in it, and an empty cell has none."""
    expected = {column: tuple(letters) for column, (_, letters) in row.items()}
    assert read(row).letters == expected


@given(rows())
def test_the_only_party_that_does_the_work_is_accountable(row: dict[str, Cell]) -> None:
    """Without a choice the only party with an R has the A; with none or several nobody has."""
    found = read(row)
    only = next(iter(doers(row))) if len(doers(row)) == 1 else None
    assert found.eindverantwoordelijk == only
    assert found.is_gat == (only is None)
    assert (found.grond is Grond.NIEMAND) == (row == {})


@given(rows())
def test_the_a_of_a_choice_stands_where_the_work_is_done(row: dict[str, Cell]) -> None:
    """A choice between those who do the work gives that one the A, and it has an R too."""
    for party in doers(row):
        choice = {"doelgroep": party, "reden": "Zo is het.", "status": "voorstel"}
        found = read(row, eindverantwoordelijk=choice)
        assert found.eindverantwoordelijk == party
        assert found.van(party)[:2] == ("A", "R")
        assert all("A" not in found.van(other) for other in {*PARTY.values()} - {party})


@pytest.mark.parametrize(
    ("cell", "letters"),
    [
        ("OPSTELLEN", "R"),
        ("Kaders opstellen", "C"),
        ("Opstellen van kaders", "C"),
        ("Informeren, kaders opstellen en opstellen", "RCI"),
        ("Minimaal pakket", "C"),
        ("Minimaal pakket opstellen", "R"),
        ("Opstellende partij", ""),
    ],
)
def test_the_longest_words_of_the_list_count(cell: str, letters: str) -> None:
    """Longer words of the list go before shorter ones in them; a whole cell is only itself."""
    listed = [
        ("opstellen", "R", "werkwoord"),
        ("kaders opstellen", "C", "werkwoord"),
        ("opstellen van kaders", "C", "werkwoord"),
        ("informeren", "I", "werkwoord"),
        ("minimaal pakket", "C", "zinsdeel"),
    ]
    woordenlijst = Woordenlijst(
        Raciwoord.model_validate(
            {"id": "woord", "status": "voorstel", "titel": t, "letter": x, "soort": s}
        )
        for t, x, s in listed
    )
    assert "".join(woordenlijst.letters(cell)) == letters

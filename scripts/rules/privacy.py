"""Nothing in the content leads to a person: no names, addresses, numbers or small counts."""

from collections.abc import Iterator, Mapping
from functools import cache

from scripts.handboek import Handboek
from scripts.problems import Place, Problem, problem
from scripts.rules.kleine_aantallen import check_kleine_aantallen
from scripts.rules.persoonsgegevens import findings
from scripts.rules.places import texts
from scripts.source import Document


def check_privacy(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each text, cell, share and amount that could lead to a person."""
    yield from check_texts(handboek.documents)
    yield from check_kleine_aantallen(handboek)


def check_texts(documents: Mapping[str, Document]) -> Iterator[Problem]:
    """Yield a problem for each text of the files that could lead to a person.

    Needs no models: a mistake of another kind never hides such a text.
    """
    places = place_names(documents)

    @cache
    def found_in(text: str) -> tuple[tuple[str, str], ...]:
        return tuple(findings(text, places))

    for document in documents.values():
        for path, text in texts(document.data):
            for code, found in found_in(text):
                position = document.positions.value(path)
                place = Place(document.file, position.line, position.column)
                yield problem(code, place, gevonden=found)


def place_names(documents: Mapping[str, Document]) -> frozenset[str]:
    """Give the words in names of municipalities and groups of them, which are no surnames."""
    return frozenset(
        word
        for document in documents.values()
        for path, text in texts(document.data.get("regios"))
        if "subregios" in path and {"naam", "gemeenten"} & set(path)
        for word in text.split()
    )

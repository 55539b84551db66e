"""Nothing in the content leads to a person: no names, addresses, numbers or small cells.

The citizen number is known by the 11-test of the burgerservicenummer: 9 to 2 times the first eight
digits, minus the last, is a multiple of 11.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from schemas.cijfers import Cijfertabel
from schemas.regios import Regio
from scripts.handboek import Handboek
from scripts.problems import Place, Problem, problem
from scripts.rules.bronnamen import BRONNAMEN, naam_hash
from scripts.rules.places import field_place

NAME_LISTS = ("nl_NL", "nl_BE", "de_DE", "en_GB", "fr_FR", "it_IT", "pl_PL", "tr_TR")
LONGEST_NAME = 4
COUNTED = re.compile(r"cli[eë]nt|jeugdige|jongere|kind", re.IGNORECASE)

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_PHONE = re.compile(r"(?<![\w.])(?:\+31|0031|0)[\s-]?(?:\d[\s-]?){8}\d(?!\w)")
_NINE_DIGITS = re.compile(r"(?<!\d)\d{9}(?!\d)")
_CAPITALISED = re.compile(
    r"[A-ZÀ-Ý][\w'’-]+(?:\s+(?:van|de|der|den|het|'t|te|ten|ter|von|el|al)\b)*"
    r"(?:\s+[A-ZÀ-Ý][\w'’-]+)*"
)
_SMALL = re.compile(
    r"(?<![\d.,€-])\b[1-4]\s+(?:cli[eë]nt|jeugdige|jongere|kind(?!\s*(?:of|/)))\w*\b(?!\s*,\s*1\s)"
)


def check_privacy(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each text and each cell that could lead to a person."""
    places = _places(handboek)
    for document in handboek.documents.values():
        for path, text in _texts(document.data, ()):
            for code, found in findings(text, places):
                position = document.positions.value(path)
                place = Place(document.file, position.line, position.column)
                yield problem(code, place, gevonden=found)
    yield from _small_cells(handboek)


def findings(text: str, places: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Yield the code and the words of each thing in `text` that could lead to a person.

    `places` are the names of municipalities and regions, which are no surnames.
    """
    for code, pattern, is_meant in PATTERNS:
        for match in pattern.finditer(text):
            if is_meant(match[0]):
                yield code, match[0]
    yield from (("persoonsnaam", name) for name in names(text, places))


def names(text: str, places: frozenset[str]) -> Iterator[str]:
    """Yield each given name with a surname, and each name that stands in a source."""
    for match in _CAPITALISED.finditer(text):
        words = match[0].split()
        grams = (
            " ".join(words[start:end])
            for start in range(len(words))
            for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1)
        )
        known = next((gram for gram in grams if naam_hash(gram) in BRONNAMEN), None)
        if known:
            yield known
        elif len(words) > 1 and words[0] in given_names() and words[-1] not in places:
            yield match[0]


@cache
def given_names() -> frozenset[str]:
    """Give the given names that the name lists hold."""
    found: set[str] = set()
    for language in NAME_LISTS:
        provider = import_module(f"faker.providers.person.{language}").Provider
        for kind in ("first_names", "first_names_male", "first_names_female"):
            found.update(getattr(provider, kind, ()))
    return frozenset(found)


def is_citizen_number(digits: str) -> bool:
    """Whether nine digits pass the 11-test."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True))
    return total % 11 == 0 and set(digits) != {"0"}


def _always(_: str) -> bool:
    return True


PATTERNS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("e-mailadres", _EMAIL, _always),
    ("telefoonnummer", _PHONE, _always),
    ("burgerservicenummer", _NINE_DIGITS, is_citizen_number),
    ("klein-aantal-in-tekst", _SMALL, _always),
)


def _small_cells(handboek: Handboek) -> Iterator[Problem]:
    """Refuse cells that count fewer children than the edition allows."""
    limit = handboek.uitgave.minimale_celwaarde
    for tabel in handboek.alle(Cijfertabel):
        if not COUNTED.search(tabel.eenheid) or "procent" in tabel.eenheid:
            continue
        for row, rij in enumerate(tabel.rijen):
            for column, value in enumerate(rij.waarden):
                if isinstance(value, int | float) and 0 < value < limit:
                    place = field_place(handboek, tabel, "rijen", row, "waarden", column)
                    yield problem("klein-aantal", place, grens=limit)


def _places(handboek: Handboek) -> frozenset[str]:
    groups = (subregio for regio in handboek.alle(Regio) for subregio in regio.subregios)
    words = (
        word for group in groups for name in (group.naam, *group.gemeenten) for word in name.split()
    )
    return frozenset(words)


def _texts(
    value: object, path: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _texts(part, (*path, index))
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(part, (*path, key))

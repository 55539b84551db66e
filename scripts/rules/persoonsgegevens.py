"""What in a text may lead to a person: names, addresses, numbers and small counts.

The citizen number is known by the 11-test of the burgerservicenummer: 9 to 2 times the first eight
digits, minus the last, is a multiple of 11.

A count is small from 1 to 4, in digits or words. The word "een" is an article too, and "één" mostly
belongs to a rule ("één plan per jeugdige"): it counts only after a word that counts ("er was maar
één cliënt").
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from scripts.rules.bronnamen import BRONNAMEN, naam_hash

NAME_LISTS = ("nl_NL", "nl_BE", "de_DE", "en_GB", "fr_FR", "it_IT", "pl_PL", "tr_TR")
GIVEN_NAMES_THAT_ARE_WORDS = frozenset({"Wil"})
"""Given names that the lists lack and that begin many a question: a known surname must follow."""

LONGEST_NAME = 4
SMALLEST_SHOWN = 5
"""Texts are also checked when the edition, with its limit for cells, can't be read."""

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.])(?:\+31|0031|0)[\s-]?(?:\d[\s-]?){8}\d(?!\w)")
_NINE_DIGITS = re.compile(r"(?<!\d)\d{9}(?!\d)")
_CAPITALISED = re.compile(
    r"[A-ZÀ-Ý][\w'’-]+(?:\s+(?:van|de|der|den|het|'t|te|ten|ter|von|el|al)\b)*"
    r"(?:\s+[A-ZÀ-Ý][\w'’-]+)*"
)
_ONE = r"(?:cli[eë]nt|jeugdige|jongere|(?:pleeg)?kind(?!\s*(?:of|/))|pupil|meisje|jongen)"
_MORE = r"(?:cli[eë]nten|jeugdigen|jongeren|(?:pleeg)?kinderen|pupillen|meisjes|jongens)"
_OF_WHICH_KIND = r"(?:(?!(?:alle|elke|iedere|deze|die|de)\b)[a-zë]+e\s+)?"
_SMALL = re.compile(
    rf"(?<![\d.,€-])(?<!segment\s)(?<!fase\s)(?<!stap\s)(?<!regel\s)"
    rf"\b(?:[1-4]|[Tt]wee|[Dd]rie|[Vv]ier)\s+{_OF_WHICH_KIND}(?:{_ONE}|{_MORE})\b(?!\s*,\s*1\s)"
)
_ONLY_ONE = re.compile(
    rf"\b(?:maar|slechts|precies|exact|totaal|was|telde|telt)\s+[ée]én\s+{_OF_WHICH_KIND}{_ONE}\b",
    re.IGNORECASE,
)
_AMOUNT_OF_ONE = re.compile(
    rf"€\s*[\d.,]+(?:\s+per\s+\w+)?\s+(?:voor|van)\s+(?:één|1|deze|dit|die|dat)\s+{_ONE}\b"
)
_SHARE = re.compile(
    rf"(\d+(?:,\d+)?)\s*(?:%|procent)\s+van\s+(?:de\s+)?(\d+(?:\.\d{{3}})*)\s+{_OF_WHICH_KIND}{_MORE}\b"
)


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
        elif len(words) > 1 and words[-1] not in places and _is_full_name(words):
            yield match[0]


def _is_full_name(words: list[str]) -> bool:
    if words[0] in GIVEN_NAMES_THAT_ARE_WORDS:
        return " ".join(words[1:]) in surnames()
    return words[0] in given_names()


@cache
def given_names() -> frozenset[str]:
    """Give the given names that the name lists hold."""
    return _listed("first_names", "first_names_male", "first_names_female")


@cache
def surnames() -> frozenset[str]:
    """Give the surnames that the name lists hold."""
    return _listed("last_names")


def _listed(*kinds: str) -> frozenset[str]:
    found: set[str] = set()
    for language in NAME_LISTS:
        provider = import_module(f"faker.providers.person.{language}").Provider
        for kind in kinds:
            found.update(getattr(provider, kind, ()))
    return frozenset(found)


def is_citizen_number(digits: str) -> bool:
    """Whether nine digits pass the 11-test."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True))
    return total % 11 == 0 and set(digits) != {"0"}


def is_small_share(percent: float, base: int, limit: int = SMALLEST_SHOWN) -> bool:
    """Whether a share of `base` clients, rounded to whole ones, is 1 or more but below `limit`."""
    return 0 < round(base * percent / 100) < limit


def is_small_share_in_words(text: str) -> bool:
    """Whether a text such as "2% van de 50 cliënten" gives a small share."""
    return any(
        is_small_share(float(percent.replace(",", ".")), int(base.replace(".", "")))
        for percent, base in _SHARE.findall(text)
    )


def _always(_: str) -> bool:
    return True


PATTERNS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("e-mailadres", _EMAIL, _always),
    ("telefoonnummer", _PHONE, _always),
    ("burgerservicenummer", _NINE_DIGITS, is_citizen_number),
    ("klein-aantal-in-tekst", _SMALL, _always),
    ("klein-aantal-in-tekst", _ONLY_ONE, _always),
    ("klein-aandeel", _SHARE, is_small_share_in_words),
    ("bedrag-van-een-kind", _AMOUNT_OF_ONE, _always),
)

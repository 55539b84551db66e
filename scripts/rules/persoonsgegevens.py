"""What in a text may lead to a person: names, addresses, numbers and small counts.

The citizen number is known by the 11-test of the burgerservicenummer: 9 to 2 times the first eight
digits, minus the last, is a multiple of 11.

A count is small from 1 to 4, in digits or words. The word "een" is an article too, and "één" mostly
belongs to a rule ("één plan per jeugdige"): it counts only after a word that counts ("er was maar
één cliënt").
"""

import re
from collections.abc import Callable, Iterator

from scripts.rules.persoonsnamen import names

SMALLEST_SHOWN = 5
"""Texts are also checked when the edition, with its limit for cells, can't be read."""

_AT = r"(?:@|\s*[(\[]\s*(?:at|apenstaart)\s*[)\]]\s*)"
_DOT = r"(?:\.|\s*[(\[]\s*(?:dot|punt)\s*[)\]]\s*)"
_EMAIL = re.compile(rf"[\w.+-]+{_AT}[\w-]+(?:{_DOT}[\w-]+)+", re.IGNORECASE)
_PHONE = re.compile(
    r"(?<![\w.,])(?:(?:\+|00)31[\s.-]?(?:\(0\))?|\(?0)(?:[\s().\-/]{0,2}\d){9}(?![\w])"
)
_NINE_DIGITS = re.compile(
    r"(?<![\d.])(?:\d{9}|\d{4}([ .-])\d{2}\1\d{3}|\d{3}[ -]\d{3}[ -]\d{3})(?![\d])"
)
_EIGHT_DIGITS = re.compile(
    r"\b(?:bsn|burgerservicenummer)\W{1,3}(?:is\s+)?\d{8}(?!\d)", re.IGNORECASE
)
_ONE = (
    r"(?:cli[eë]nt|jeugdige|jongere|(?:pleeg)?kind(?!\s*(?:of|/))|pupil|meisje|meid|jongen|leerling"
    r"|tiener|kleuter|peuter|baby|broer(?:tje)?|zusje)"
)
_MORE = (
    r"(?:cli[eë]nten|jeugdigen|jongeren|(?:pleeg)?kinderen|pupillen|meisjes|meiden|jongens"
    r"|leerlingen|tieners|kleuters|peuters|baby's|broer(?:tje)?s|zusjes)"
)
_FEW = r"(?:[1-4]|[ée]én|twee|drie|vier)"
_OF_WHICH_KIND = r"(?:(?!(?:alle|elke|iedere|deze|die|de)\b)[a-zë]+e\s+)?"
_SMALL = re.compile(
    rf"(?<![\d.,€-])(?<!segment\s)(?<!fase\s)(?<!stap\s)(?<!regel\s)"
    rf"\b(?:[1-4]|[Tt]wee|[Dd]rie|[Vv]ier)\s+{_OF_WHICH_KIND}(?:{_ONE}|{_MORE})\b(?!\s*,\s*1\s)"
)
_FEW_OF_MORE = re.compile(
    rf"(?<![\d.,€-])\b{_FEW}\s+\(?(?:van|op)\s+(?:de|elke)\s+\d+\)?\s+{_OF_WHICH_KIND}{_MORE}\b",
    re.IGNORECASE,
)
_OF_MORE_A_FEW = re.compile(
    rf"\bvan\s+de\s+\d+\s+{_OF_WHICH_KIND}{_MORE}\s+(?:\w+\s+){{0,2}}er\s+{_FEW}\b"
    rf"(?![\d.,]*\d)",
    re.IGNORECASE,
)
_COUNTED_FEW = re.compile(rf"\b{_MORE}\s*[:=]\s*{_FEW}\b(?![\d.,]*[\d%])", re.IGNORECASE)
_FEW_TO_MORE = re.compile(
    rf"(?<![\d.,€-])\b{_FEW}\s+(?:a|à|of|tot)\s+\d\s+{_OF_WHICH_KIND}{_MORE}\b", re.IGNORECASE
)
_ONLY_ONE = re.compile(
    rf"\b(?:maar|slechts|precies|exact|totaal|was|telde|telt)\s+[ée]én\s+{_OF_WHICH_KIND}{_ONE}\b",
    re.IGNORECASE,
)
_AMOUNT_OF_ONE = re.compile(
    rf"€\s*[\d.,]+(?:\s+per\s+\w+)?\s+(?:voor|van)\s+(?:één|1|deze|dit|die|dat|de\s+enige)\s+{_ONE}\b"
)
_SHARE = re.compile(
    rf"(\d+(?:,\d+)?)\s*(?:%|procent)\s+van\s+(?:de\s+)?(\d+(?:\.\d{{3}})*)\s+{_OF_WHICH_KIND}{_MORE}\b"
)

_BASE_AND_SHARE = re.compile(
    rf"\bvan\s+de\s+(\d+(?:\.\d{{3}})*)\s+{_OF_WHICH_KIND}{_MORE}\b[^.:;%]{{0,40}}?"
    rf"(\d+(?:,\d+)?)\s*(?:%|procent)",
    re.IGNORECASE,
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


def is_citizen_number(digits: str) -> bool:
    """Whether nine digits, or eight after a lost zero, pass the 11-test."""
    digits = re.sub(r"\D", "", digits).zfill(9)
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
        for percent, base in (
            *_SHARE.findall(text),
            *((percent, base) for base, percent in _BASE_AND_SHARE.findall(text)),
        )
    )


def _always(_: str) -> bool:
    return True


PATTERNS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = (
    ("e-mailadres", _EMAIL, _always),
    ("telefoonnummer", _PHONE, _always),
    ("burgerservicenummer", _NINE_DIGITS, is_citizen_number),
    ("burgerservicenummer", _EIGHT_DIGITS, is_citizen_number),
    ("klein-aantal-in-tekst", _SMALL, _always),
    ("klein-aantal-in-tekst", _FEW_OF_MORE, _always),
    ("klein-aantal-in-tekst", _OF_MORE_A_FEW, _always),
    ("klein-aantal-in-tekst", _COUNTED_FEW, _always),
    ("klein-aantal-in-tekst", _FEW_TO_MORE, _always),
    ("klein-aantal-in-tekst", _ONLY_ONE, _always),
    ("klein-aandeel", _SHARE, is_small_share_in_words),
    ("klein-aandeel", _BASE_AND_SHARE, is_small_share_in_words),
    ("bedrag-van-een-kind", _AMOUNT_OF_ONE, _always),
)

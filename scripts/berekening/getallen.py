"""Numbers in texts, written so that they can be compared."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from scripts.berekening.datums import MAANDEN

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_LINES = re.compile(
    r"\bregels?\s+(?P<lines>\d+(?:(?:,\s*|\s+en\s+|\s+tot en met\s+)\d+)*)", re.IGNORECASE
)
_RANGE = re.compile(r"(\d+)(?:\s+tot en met\s+(\d+))?")
_LIST = re.compile(r"(?:,| en| tot en met|,? of) ")
_BEFORE = re.compile(r"(\w*[^\W\d_](?:'s)?)[\s-]*\Z")
_AFTER = re.compile(r"[\s-]*([^\W\d_]\w*)")
_CONTEXT = 40

_ROWS = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien twintig",
    "nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende",
    " ".join(("-", *MAANDEN)),
)
WORDS = {word: str(number) for row in _ROWS for number, word in enumerate(row.split())}
"""Words that mean a number: counts, orders and months."""

_STATED_WORD = re.compile(rf"\b(?:één|{'|'.join(sorted(WORDS.keys() - {'een', '-'}))})\b")


@dataclass(frozen=True, slots=True)
class Getal:
    """A number in a text, with the word before it and the word after it, if any.

    In a list ("profiel 4, 6 en 7") each has the word before the first.
    """

    waarde: str
    ervoor: str = ""
    erna: str = ""


@dataclass(frozen=True, slots=True)
class Regels:
    """Lines of a source that a text names: "regel 12" or "regel 12 tot en met 15"."""

    regel: int
    tot_regel: int | None = None


def vorm(digits: str) -> str:
    """Give the form in which numbers are compared: `8.100` is "8100" and `5,50` is "5.5"."""
    if _THOUSANDS.fullmatch(digits):
        digits = digits.replace(".", "")
    whole, _, decimals = digits.partition(",")
    if whole.isdigit() and decimals.isdigit():
        return f"{int(whole)}.{decimals}".rstrip("0").rstrip(".")
    return str(int(digits)) if digits.isdigit() else digits


def vorm_van(value: float) -> str:
    """Give that form for a number that is no text; a minus is part of it."""
    return str(value).removesuffix(".0")


def regels_in(text: str) -> Iterator[Regels]:
    """Go through the lines that a text names."""
    for match in _LINES.finditer(text):
        for part in _RANGE.finditer(match["lines"]):
            yield Regels(int(part[1]), int(part[2]) if part[2] else None)


def getallen_in(text: str) -> Iterator[Getal]:
    """Go through the numbers in a text, but not the lines that it names."""
    text = _LINES.sub("regel", text)
    end, word = 0, ""
    for match in _NUMBER.finditer(text):
        if not (end and _LIST.fullmatch(text, end, match.start())):
            before = _BEFORE.search(text, max(0, match.start() - _CONTEXT), match.start())
            word = _woord(before[1]) if before else ""
        after = _AFTER.match(text, match.end())
        end = match.end()
        yield Getal(vorm(match[0]), word, _woord(after[1]) if after else "")


def telwoorden_in(text: str) -> Iterator[str]:
    """Go through the numbers that a text gives in words; "een" is an article, "één" is 1."""
    for match in _STATED_WORD.finditer(text.casefold()):
        yield WORDS[match[0].replace("é", "e")]


def _woord(word: str) -> str:
    """Give a word without capitals and without its plural: "Risico's" is "risico"."""
    word = word.casefold()
    return next((word.removesuffix(end) for end in ("'s", "en") if word.endswith(end)), word)

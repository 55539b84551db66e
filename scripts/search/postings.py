"""Which word stands where: for every word the records that hold it, and how prominently."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain

from scripts.search.record import SearchRecord
from scripts.search.words import STOP_WORDS, Position, content_positions, positions

Postings = dict[int, str]
"""Number of a record → the best place the word has in it, as a letter of `WEIGHTS`."""

# A title counts the more the shorter it is, then extra words, then text.
WEIGHTS = {
    "A": 60,  # the title is this word
    "B": 57,  # an extra word (synonym, code) is this word
    "C": 54,  # one of two words in the title
    "D": 50,  # one of three
    "E": 46,  # one of more
    "F": 28,  # part of an extra word
    "G": 9,  # in the text, four times or more
    "H": 8,  # in the text, two or three times
    "I": 7,  # in the text, once
    "J": 4,  # the kind or the region
}

# How well a found word answers the word that was typed.
# What readers' words lead to comes first.
FACTORS = {
    "led": 30,
    "exact": 10,
    "stem": 9,
    "root": 7,
    "compound": 6,
    "synonym": 4,
    "sibling": 3,
    "typo": 3,
}

_MESSAGE = re.compile(r"\bJW[0-9]{3}\b")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def collect(records: Sequence[SearchRecord]) -> dict[str, Postings]:
    """Map every word to its postings; the number of a record is its place in `records`."""
    found: defaultdict[str, Postings] = defaultdict(dict)
    for number, record in enumerate(records):
        for word, place in _places(record):
            found[word][number] = min(place, found[word].get(number, place))
    return dict(found)


def best(several: Iterable[Postings]) -> Postings:
    """Join postings: every record keeps its best place."""
    joined: Postings = {}
    for postings in several:
        for number, place in postings.items():
            joined[number] = min(place, joined.get(number, place))
    return joined


def better_than(postings: Postings, factor: str, known: dict[int, int]) -> Postings:
    """Keep what scores higher than the score already known for its record."""
    return {
        number: place
        for number, place in postings.items()
        if WEIGHTS[place] * FACTORS[factor] > known.get(number, 0)
    }


def scores(postings: Postings, factor: str) -> dict[int, int]:
    """Return the score of every record."""
    return {number: WEIGHTS[place] * FACTORS[factor] for number, place in postings.items()}


def encode(postings: Postings) -> str:
    """Write postings down: per record the letter of its place and the step from the one before."""
    written, last = [], 0
    for number in sorted(postings):
        written.append(postings[number] + base36(number - last))
        last = number
    return "".join(written)


def _places(record: SearchRecord) -> Iterable[tuple[str, str]]:
    yield from _title_places(record.titel)
    for extra in record.woorden:
        yield from _extra_places(extra)
    yield from _text_places(f"{record.tekst} {record.waarden}")
    if _MESSAGE.search(record.tekst):
        yield "bericht", "J"
    facts = (record.soort, record.regio, record.gevraagd_met)
    for word in _flat(content_positions(" ".join(facts))):
        yield word, "J"


def _title_places(title: str) -> Iterable[tuple[str, str]]:
    words = positions(title)
    telling = [position for position in words if position[0] not in STOP_WORDS] or words
    place = "ACDE"[min(len(telling), 4) - 1] if telling else "E"
    for position in words:
        for word in position:
            yield word, "E" if word in STOP_WORDS else place


def _extra_places(extra: str) -> Iterable[tuple[str, str]]:
    words = content_positions(extra) or positions(extra)
    for word in _flat(words):
        yield word, "B" if len(words) == 1 else "F"


def _text_places(text: str) -> Iterable[tuple[str, str]]:
    counts = Counter(_flat(content_positions(text)))
    for word, count in counts.items():
        if len(word) > 1 or word.isdigit():
            yield word, "G" if count > 3 else "H" if count > 1 else "I"


def _flat(several: Iterable[Position]) -> Iterable[str]:
    return chain.from_iterable(several)


@cache
def base36(number: int) -> str:
    """Write a number of 0 or more with the digits 0 to 9 and a to z."""
    digits = ""
    while True:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
        if not number:
            return digits

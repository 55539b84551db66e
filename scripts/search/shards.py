"""Which file holds what, so that a query needs few and small ones."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from scripts.search.groups import Group, Row
from scripts.search.postings import Postings, base36
from scripts.search.record import SearchRecord

SHORT = ("kort", "getal")
"""The files of words and numbers of one or two signs: who begins to type loads nothing large."""

_KEY_LENGTH = 3
_WORDS_SIZE = 2_000
_RECORDS_SIZE = 400
_LONGEST_TEXT = 4_000


def key(word: str) -> str:
    """Return the first letters of a word, that decide on its file."""
    if len(word) < _KEY_LENGTH:
        return SHORT[word[:1].isdigit()]
    return word[:_KEY_LENGTH]


def word_shards(groups: Iterable[Group]) -> dict[str, list[Row]]:
    """Return the rows of every word file by the first key in it; those of `SHORT` by name.

    A group stands in the file of its root and in that of each of its forms: raad, raden and rad
    may be apart.
    """
    by_key: defaultdict[str, dict[str, Row]] = defaultdict(dict)
    for group in groups:
        row = group.row()
        for place in {key(group.root), *map(key, group.forms)}:
            by_key[place][group.root] = row
    shards = {place: by_key.pop(place, {}) for place in SHORT}
    size, rows = _WORDS_SIZE, shards[SHORT[0]]
    for place in sorted(by_key):
        added = sum(len(str(row)) for row in by_key[place].values())
        if size + added / 2 >= _WORDS_SIZE:
            size, rows = 0, {}
            shards[place] = rows
        rows |= by_key[place]
        size += added
    return {place: list(rows.values()) for place, rows in shards.items()}


def record_shards(records: Sequence[SearchRecord]) -> dict[int, list[list[str]]]:
    """Return what is shown of the records, by the number of the first in a file."""
    shards: dict[int, list[list[str]]] = {}
    size = _RECORDS_SIZE
    rows: list[list[str]] = []
    for number, record in enumerate(records):
        text = " ".join(record.tekst.split())[:_LONGEST_TEXT]
        row = [record.adres, record.titel, record.regio, ", ".join(record.doelgroepen), text]
        if size + len(text) / 2 >= _RECORDS_SIZE:
            size, rows = 0, []
            shards[number] = rows
        rows.append(row)
        size += sum(map(len, row))
    return shards


def facts(records: Sequence[SearchRecord]) -> dict[str, object]:
    """Return region and parties of all records, to filter by without what is shown of them.

    `regio` has a digit (base 36) for each record, its place in `regios`; `voor` a digit that is the
    sum of 1 for the first of `partijen`, 2 for the second, 4 for the third.
    """
    regions = list(dict.fromkeys(record.regio for record in records))
    parties = list(dict.fromkeys(party for record in records for party in record.doelgroepen))
    return {
        "regios": regions,
        "partijen": parties,
        "regio": "".join(base36(regions.index(record.regio)) for record in records),
        "voor": "".join(
            base36(sum(1 << parties.index(party) for party in set(record.doelgroepen)))
            for record in records
        ),
    }


def letter_shards(vocabulary: Mapping[str, Postings]) -> dict[str, str]:
    """Return the words by their first letter and by their second, each after how common it is.

    They serve who makes a typing error: the first two letters of what was typed are enough to find
    the word that was meant, though one of them is wrong, too many, missing or swapped.
    """
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(vocabulary):
        if len(word) >= _KEY_LENGTH and not word.isdigit():
            for letter in sorted(set(word[:2])):
                found[letter].append(f"{_commonness(vocabulary[word])}{word}")
    return {letter: " ".join(found[letter]) for letter in sorted(found)}


def _commonness(postings: Postings) -> int:
    return min(len(postings).bit_length(), 9)

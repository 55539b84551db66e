"""Words that lead somewhere: who types them gets certain records first, in whatever order."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scripts.search.postings import Postings
from scripts.search.record import SearchRecord
from scripts.search.synonyms import Roots, synonym_roots

Leading = tuple[Sequence[str], Sequence[str]]
"""Words or groups of words, and the addresses that they lead to."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A word leads to these records where the words of `rest` (roots) are typed too."""

    rest: str
    postings: Postings


def leads(leading: Iterable[Leading], records: Sequence[SearchRecord]) -> dict[str, list[Lead]]:
    """Map the root of a first word to where it leads; what is no record is passed over."""
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, record in enumerate(records):
        numbers[record.adres].append(number)
    found: defaultdict[Roots, set[int]] = defaultdict(set)
    for words, addresses in leading:
        for word in words:
            roots = tuple(dict.fromkeys(synonym_roots(word)))
            if roots:
                found[roots].update(n for address in addresses for n in numbers[address])
    by_first: defaultdict[str, list[Lead]] = defaultdict(list)
    for (first, *rest), reached in sorted(found.items()):
        if reached:
            by_first[first].append(Lead(" ".join(rest), dict.fromkeys(sorted(reached), "A")))
    return dict(by_first)

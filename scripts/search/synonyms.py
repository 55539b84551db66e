"""Synonyms: who types one word of a group finds the records with the others."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scripts.search.postings import Postings, best
from scripts.search.record import SearchRecord
from scripts.search.words import content_positions, positions, root

Roots = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Synonym:
    """After its first word and `rest` (roots), also look at the records of `labels`."""

    rest: str
    labels: tuple[str, ...]
    postings: Postings


def synonym_roots(text: str) -> Roots:
    """Return the roots of one synonym, without stop words."""
    return tuple(root(position[0]) for position in content_positions(text) or positions(text))


def synonym_words(synonyms: Iterable[Sequence[str]]) -> set[str]:
    """Return every word of the synonyms: they can be typed, whether a text has them or not."""
    return {
        position[0]
        for group in synonyms
        for member in group
        for position in content_positions(member) or positions(member)
    }


def entries(
    synonyms: Iterable[Sequence[str]],
    vocabulary: Mapping[str, Postings],
    grouped: Mapping[str, Sequence[str]],
    records: Sequence[SearchRecord],
) -> dict[str, list[Synonym]]:
    """Map the root of a first word to the synonyms of the words that begin with it."""
    found: defaultdict[str, list[Synonym]] = defaultdict(list)
    finder = _Finder(vocabulary, grouped, records)
    for group in synonyms:
        members = {roots: member for member in group if (roots := synonym_roots(member))}
        for own in members:
            others = {roots: label for roots, label in members.items() if roots != own}
            if others:
                postings = best(finder.postings(roots) for roots in others)
                found[own[0]].append(Synonym(" ".join(own[1:]), tuple(others.values()), postings))
    return {
        first: sorted(several, key=lambda each: (each.rest, each.labels))
        for first, several in found.items()
    }


class _Finder:
    """Finds the records of a word or of a phrase."""

    def __init__(
        self,
        vocabulary: Mapping[str, Postings],
        grouped: Mapping[str, Sequence[str]],
        records: Sequence[SearchRecord],
    ) -> None:
        self._vocabulary = vocabulary
        self._grouped = grouped
        self._records = records
        self._texts: dict[int, list[str]] = {}

    def postings(self, roots: Roots) -> Postings:
        each = [
            best(self._vocabulary[form] for form in self._grouped.get(word, ())) for word in roots
        ]
        if len(each) == 1:
            return each[0]
        shared = set(each[0]).intersection(*each[1:])
        return {
            number: max(postings[number] for postings in each)
            for number in shared
            if any(f" {' '.join(roots)} " in text for text in self._rooted(number))
        }

    def _rooted(self, number: int) -> list[str]:
        if number not in self._texts:
            record = self._records[number]
            texts = (record.titel, *record.woorden, record.tekst)
            self._texts[number] = [f" {' '.join(synonym_roots(text))} " for text in texts]
        return self._texts[number]

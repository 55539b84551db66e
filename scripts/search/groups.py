"""Words with one root form a group: what the browser needs to know of them stands together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scripts.search.compounds import compounds
from scripts.search.postings import Postings, best, better_than, encode, scores
from scripts.search.synonyms import Synonym
from scripts.search.words import root, stem

Row = list[object]


@dataclass(frozen=True, slots=True)
class Group:
    """All forms of one root; compounds with it; the heads of the compounds among its forms."""

    root: str
    forms: dict[str, Postings]
    compounds: Postings
    heads: tuple[str, ...]
    synonyms: tuple[Synonym, ...]

    def row(self) -> Row:
        """Return the group as it stands in a file; what is empty at the end is left out."""
        forms = " ".join(f"{form} {encode(self.forms[form])}" for form in sorted(self.forms))
        synonyms = [[each.rest, list(each.labels), encode(each.postings)] for each in self.synonyms]
        row: Row = [self.root, forms, encode(self.compounds), " ".join(self.heads), synonyms]
        while not row[-1]:
            row.pop()
        return row


def by_root(words: Iterable[str]) -> dict[str, list[str]]:
    """Group words by their root."""
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        grouped[root(word)].append(word)
    return dict(grouped)


def groups(
    vocabulary: Mapping[str, Postings], synonyms: Mapping[str, Sequence[Synonym]]
) -> list[Group]:
    """Return a group for every root, in the order of the roots."""
    grouped = by_root(vocabulary)
    split = compounds(vocabulary)
    roots = {stem(word): root(word) for word in sorted(vocabulary)}
    wholes: defaultdict[str, list[str]] = defaultdict(list)
    for whole, compound in split.items():
        for part in {roots[part] for part in compound.parts} - {root(whole)}:
            wholes[part].append(whole)
    return [
        _group(
            each,
            {form: vocabulary[form] for form in grouped[each]},
            best(vocabulary[whole] for whole in wholes[each]),
            {roots[head] for form in grouped[each] if form in split for head in split[form].heads},
            synonyms.get(each, ()),
        )
        for each in sorted(grouped)
    ]


def _group(
    own: str,
    forms: dict[str, Postings],
    wholes: Postings,
    heads: set[str],
    synonyms: Sequence[Synonym],
) -> Group:
    """Make a group without what its own forms answer better."""
    known = scores(best(forms.values()), "root")
    return Group(
        own,
        forms,
        better_than(wholes, "compound", known),
        tuple(sorted(heads - {own})),
        tuple(
            Synonym(each.rest, each.labels, better_than(each.postings, "synonym", known))
            if not each.rest
            else each
            for each in synonyms
        ),
    )

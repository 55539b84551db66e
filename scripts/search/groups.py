"""Words with one root form a group: what the browser needs to know of them stands together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from scripts.search.compounds import compounds
from scripts.search.leads import Lead
from scripts.search.postings import Postings, best, better_than, encode, scores
from scripts.search.synonyms import Synonym
from scripts.search.words import root, stem

Row = list[object]


@dataclass(frozen=True, slots=True)
class Group:
    """All forms of one root; compounds with it; the heads of the compounds among its forms;
    its synonyms, and where it leads.
    """

    root: str
    forms: dict[str, Postings]
    compounds: Postings
    heads: tuple[str, ...]
    synonyms: tuple[Synonym, ...]
    leads: tuple[Lead, ...]

    def row(self) -> Row:
        """Return the group as it stands in a file; what is empty at the end is left out."""
        forms = " ".join(f"{form} {encode(self.forms[form])}" for form in sorted(self.forms))
        synonyms = [[each.rest, list(each.labels), encode(each.postings)] for each in self.synonyms]
        leads = [[each.rest, encode(each.postings)] for each in self.leads]
        heads = " ".join(self.heads)
        row: Row = [self.root, forms, encode(self.compounds), heads, synonyms, leads]
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
    vocabulary: Mapping[str, Postings],
    synonyms: Mapping[str, Sequence[Synonym]],
    leads: Mapping[str, Sequence[Lead]],
) -> list[Group]:
    """Return a group for every root, in the order of the roots."""
    grouped = by_root(vocabulary)
    split = compounds(vocabulary)
    roots = {stem(word): root(word) for word in sorted(vocabulary)}
    wholes: defaultdict[str, list[str]] = defaultdict(list)
    for whole, compound in split.items():
        for part in {roots[part] for part in compound.parts} - {root(whole)}:
            wholes[part].append(whole)
    found = []
    for each in sorted(grouped):
        forms = {form: vocabulary[form] for form in grouped[each]}
        known = scores(best(forms.values()), "root")
        heads = {roots[head] for form in forms if form in split for head in split[form].heads}
        found.append(
            Group(
                each,
                forms,
                better_than(best(vocabulary[whole] for whole in wholes[each]), "compound", known),
                tuple(sorted(heads - {each})),
                tuple(_without_known(synonym, known) for synonym in synonyms.get(each, ())),
                tuple(leads.get(each, ())),
            )
        )
    return found


def _without_known(synonym: Synonym, known: dict[int, int]) -> Synonym:
    """Leave out what the own forms of the word answer better; a group of words has none."""
    if synonym.rest:
        return synonym
    postings = better_than(synonym.postings, "synonym", known)
    return Synonym(synonym.rest, synonym.labels, postings)

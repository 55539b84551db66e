"""Dutch compounds, taken apart with the words of the index itself."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from scripts.search.words import STOP_WORDS, stem

_SHORTEST_PART = 4
# What looks like a word at the end of another word, and is an ending.
_ENDINGS = frozenset(
    [
        "aard",
        "bar",
        "baar",
        "end",
        "eren",
        "heid",
        "lijk",
        "ling",
        "los",
        "mat",
        "matig",
        "ring",
        "rijk",
    ]
)
_LINKS = ("", "s", "en", "e", "n")


@dataclass(frozen=True, slots=True)
class Compound:
    """The stems that a word is made of: its heads (what it is) and all of its parts."""

    heads: frozenset[str]
    parts: frozenset[str]


def compounds(forms: Iterable[str]) -> dict[str, Compound]:
    """Return the compounds among the words; a part may be a compound too, and then adds its own."""
    known = {word for word in forms if len(word) >= _SHORTEST_PART and word.isalpha()}
    known -= STOP_WORDS
    by_stem: defaultdict[str, list[str]] = defaultdict(list)
    for word in known:
        by_stem[stem(word)].append(word)
    found: dict[str, Compound] = {}
    for word in sorted(known, key=lambda word: (len(word), word)):
        splits = list(_splits(word, known, by_stem))
        if splits:
            found[word] = _joined(splits, by_stem, found)
    return found


def _splits(word: str, known: set[str], by_stem: dict[str, list[str]]) -> Iterable[tuple[str, str]]:
    """Yield the first part and the stem of the last part of every way to take a word apart."""
    word_stem = stem(word)
    for place in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        head = _head(word[place:], word_stem[place:], known, by_stem)
        if head is None or head == word_stem:
            continue
        first = _first_part(word[:place], known, by_stem)
        if first and stem(first) != word_stem:
            yield first, head


def _head(last: str, last_stem: str, known: set[str], by_stem: dict[str, list[str]]) -> str | None:
    """Return the stem of the last part: the stem of a compound ends with it."""
    candidates = (stem(last),) if last in known else (last_stem, last_stem + "s")
    return next((each for each in candidates if each in by_stem and each not in _ENDINGS), None)


def _first_part(text: str, known: set[str], by_stem: dict[str, list[str]]) -> str | None:
    for link in _LINKS:
        part = text.removesuffix(link) if link and text.endswith(link) else text
        if (link and part == text) or len(part) < _SHORTEST_PART:
            continue
        if part in known:
            return part
        if part in by_stem:
            return min(by_stem[part])
    return None


def _joined(
    splits: list[tuple[str, str]], by_stem: dict[str, list[str]], found: dict[str, Compound]
) -> Compound:
    heads = {head for _first, head in splits}
    parts = heads | {stem(first) for first, _head in splits}
    for first, head in splits:
        for part in (first, *by_stem[head]):
            if part in found:
                parts |= found[part].parts
    return Compound(frozenset(heads), frozenset(parts))

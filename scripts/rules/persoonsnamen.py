"""Names of persons in a text: a given name, a title or initials with a surname.

"wil" and "roos" alone are words, and so is a capital before a new sentence ("segment B. De …").
Names that stand in the sources are known as hashes, and refused alone too.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module

from scripts.rules.bronnamen import BRONNAMEN, naam_hash

NAME_LISTS = ("nl_NL", "nl_BE", "de_DE", "en_GB", "fr_FR", "it_IT", "pl_PL", "tr_TR")
_MORE_ROWS = (
    "Aad Annemiek Ans Ayşe Cees Coen Cor Corine Corrie Daniëlle Dick Eefje Evert Ferry Freek",
    "Geertje Gonny Greetje Hanneke Hannie Harrie Hennie Huub Ineke Jaap Janneke Jannie Jeannet",
    "Joop Josien Kees Koos Margreet Mariska Marja Marjolein Marloes Menno Mies Onno Rachida Remco",
    "Renee Rianne Rien Riet Roelof Ruud Sjaak Soufian Theun Tiny Tjeerd Toine Ton Toos Trudy Truus",
    "Wiebe Wilbert Wilfred Willeke Willemien Wybe Youri",
)
MORE_GIVEN_NAMES = frozenset(name for row in _MORE_ROWS for name in row.split())
"""Dutch given names that the lists lack."""

GIVEN_NAMES_THAT_ARE_WORDS = frozenset({"Wil"})
"""Given names that the lists lack and that begin many a question: a known surname must follow."""

LONGEST_NAME = 4

PARTICLES = ("van", "de", "der", "den", "het", "'t", "te", "ten", "ter", "von", "el", "al")

_PARTICLES = rf"(?:\s+(?:{'|'.join(PARTICLES)})\b)*"
_CAPITALISED = re.compile(rf"[A-ZÀ-Ý][\w'’-]+{_PARTICLES}(?:\s+[A-ZÀ-Ý][\w'’-]+)*")
_TITLE = (
    r"(?:[Mm]evrouw|[Mm]evr\.|[Mm]w\.?|[Mm]eneer|[Dd]e heer|[Dd]hr\.?|[Dd]rs\.|[Ii]r\.|[Ii]ng\.|"
    r"[Mm]r\.|[Pp]rof\.|[Dd]r\.)"
)
_TITLED = re.compile(
    rf"\b{_TITLE}(?:\s+[A-Z]\.)*(?i:{_PARTICLES})\s+[A-ZÀ-Ý][\w'’-]+"
    rf"(?:\s+[A-ZÀ-Ý][\w'’-]+)*"
)
_INITIALS = re.compile(r"\b(?:[A-Z]\.\s?)+\s*(?=[A-Za-zÀ-ÿ'])")
_WORDS = re.compile(r"[^\W\d_][\w'’-]*")


def names(text: str, places: frozenset[str]) -> Iterator[str]:
    """Yield each name of a person, and each name that stands in a source.

    `places` are the names of municipalities and regions, which are no surnames.
    """
    for match in _CAPITALISED.finditer(text):
        words = match[0].split()
        known = next((gram for gram in _grams(words) if naam_hash(gram) in BRONNAMEN), None)
        if known:
            yield known
        elif len(words) > 1 and words[-1] not in places and _is_full_name(words):
            yield match[0]
    yield from (match[0] for match in _TITLED.finditer(text))
    for match in _INITIALS.finditer(text):
        if surname := _surname_at(text, match.end()):
            yield match[0] + surname
    yield from _in_other_letters(text)


def _grams(words: list[str]) -> Iterator[str]:
    for start in range(len(words)):
        for end in range(start + 1, min(start + LONGEST_NAME, len(words)) + 1):
            yield " ".join(words[start:end])


def _is_full_name(words: list[str]) -> bool:
    if words[0] in GIVEN_NAMES_THAT_ARE_WORDS:
        return _is_surname(words[1:])
    return words[0] in given_names() or any(
        word in given_names() and _is_surname(words[index:])
        for index, word in enumerate(words[1:-1], 2)
    )


def _surname_at(text: str, start: int) -> str:
    """Give the known surname that begins at a place in a text, if any."""
    words = list(_WORDS.finditer(text, start))[:LONGEST_NAME]
    for end in range(len(words), 0, -1):
        if _is_surname([word[0] for word in words[:end]]):
            return text[start : words[end - 1].end()]
    return ""


def _in_other_letters(text: str) -> Iterator[str]:
    """Yield a known given name and surname in capitals only, or without any: "jan de vries"."""
    words = _WORDS.findall(text)
    for index, word in enumerate(words[:-1]):
        if not (word.isupper() or word.islower()) or word.capitalize() not in given_names():
            continue
        for end in range(index + 2, index + 2 + LONGEST_NAME):
            rest = words[index + 1 : end]
            same = all(part.isupper() == word.isupper() for part in rest)
            marked = word.isupper() or rest[0] in PARTICLES
            if same and marked and _is_surname(rest):
                yield " ".join([word, *rest])
                break


def _is_surname(words: list[str]) -> bool:
    """Whether words are a known surname, or two with a hyphen of which one is known."""
    return any(part in surnames() for part in " ".join(words).casefold().split("-"))


@cache
def given_names() -> frozenset[str]:
    """Give the given names that the name lists hold."""
    return _listed("first_names", "first_names_male", "first_names_female") | MORE_GIVEN_NAMES


@cache
def surnames() -> frozenset[str]:
    """Give the surnames that the name lists hold, without capitals."""
    return frozenset(name.casefold() for name in _listed("last_names"))


def _listed(*kinds: str) -> frozenset[str]:
    found: set[str] = set()
    for language in NAME_LISTS:
        provider = import_module(f"faker.providers.person.{language}").Provider
        for kind in kinds:
            found.update(getattr(provider, kind, ()))
    return frozenset(found)

"""From text to words and stems. The browser does the same in `zoeken-taal.js`: keep them equal."""

import re
import unicodedata
from functools import cache

from snowballstemmer.dutch_porter_stemmer import (  # type: ignore[import-untyped]
    DutchPorterStemmer,
)

# Words that say nothing about a page. They count in a title, and never in a text.
_STOP_WORDS = """
aan al als bij daar dan dat de der deze die dit door een en er haar had hebben heeft hem het hier
hij hoe hun ik in is je kan kunnen maar me met mij mijn moet moeten na naar niet nog nu of om omdat
onder ons ook op over per te tot tussen uit uw u van vanuit via voor waar waarbij waarin wanneer
want was wat we welke werd wie wij wil word worden wordt ze zich zij zijn zo zodat zoals zonder zou
zowel zullen
doet doen gaat geldt krijg krijgt mag mogen welk ander andere anderen eigen deel
ben bent eerst heb hoeveel iemand iets mee wel zit zitten hierbij hiermee hierover hiervoor
daaraan daarbij daarin daarmee daarna daarom daarop daarover daarvan daarvoor
eraan erbij erin ermee erop erover eruit ervan ervoor
waaraan waarmee waarom waarop waarover waaruit waarvan waarvoor
"""
STOP_WORDS = frozenset(_STOP_WORDS.split())

Position = tuple[str, ...]
"""What stands at one place in a text: the word itself, and other ways to find it."""

_LONGEST_WORD = 40
_DROPPED = re.compile("[\u0300-\u036f\u00ad'’‘]")
_THOUSANDS = re.compile(r"([0-9])\.(?=[0-9]{3}(?![0-9]))")
_CHUNK = re.compile(r"[a-z0-9]+(?:[-\u2010][a-z0-9]+)*")
_WORD = re.compile(r"[a-z0-9]+")
_OPTIONAL = re.compile(r"\(([a-z]+)\)(?=[a-z])")
_CODE = re.compile(r"[a-z]{1,4}([0-9]{2,})")
_LETTERS = re.compile(r"[a-z]+")
_VOWEL_S = re.compile(r"[aeiou]s$")
_DOUBLE_END = re.compile(r"([b-df-hj-np-tv-z])\1$")
_LAST_SOUND = {"v": "f", "z": "s"}
_LONG_VOWEL = re.compile(r"([aeou])\1([b-df-hj-np-tv-z])$")
_LAST_E = re.compile(r"([b-df-hj-np-tv-z])e$")
_IRREGULAR = {"kinder": "kind", "led": "lid", "sted": "stad"}
_stemmer = DutchPorterStemmer()

# From a form or a kind of word to the word it was made of; the browser has the same in `root`.
_PARTICIPLE = re.compile(
    r"^(aan|af|bij|door|goed|in|mee|na|om|op|over|samen|terug|toe|uit|vast|voor|weg)"
    r"ge([a-z]{2,})(?:[td]e?|(en))$"
)
_REGULAR = re.compile(r"^ge([a-z]{3,}(?:eer|el|er|ig))de?$")
_STRONG = re.compile(r"(?<=[a-z]{2})(?:w(ees|ezen|ijst)|(nam|namen|name|nomen)|(stemt))$")
_MADE = re.compile(r"(?<=[a-z]{4})(?:atief?|ator|eerd|eert?|eur|er|ing)$")
_OF_VERB = re.compile(
    r"(?<=[a-z]{2})(?:(el)ar|(el|er|ig)t|(a|e)\3([gkl])[dt]|(ct)ie|(d)t|(a|e)\7([fm])t"
    r"|((?:(?<!k)aa|ee|oo|uu|eu|oe|ui)[mnpr])t)$"
)
_ROOTS = {
    "advi": "advie",
    "behe": "beher",
    "beheerd": "beher",
    "gemet": "meet",
    "keu": "kie",
    "koz": "kie",
    "met": "meet",
    "meting": "meet",
    "regi": "regie",
    "toet": "toets",
}


def normalise(text: str) -> str:
    """Take away capitals, accents and apostrophes, and the points in 15.000."""
    lower = unicodedata.normalize("NFKD", text).lower()
    return _THOUSANDS.sub(r"\1", _DROPPED.sub("", lower))


def positions(text: str) -> list[Position]:
    """List the words of a text; JW315 stands there as 315 too, (huis)arts as huisarts too."""
    plain = _OPTIONAL.sub(r"\1-", normalise(text))
    return [position for chunk in _CHUNK.findall(plain) for position in _split(chunk)]


def content_positions(text: str) -> list[Position]:
    """List the words of a text that are no stop words."""
    return [position for position in positions(text) if position[0] not in STOP_WORDS]


@cache
def stem(word: str) -> str:
    """Return the stem of a normalised word; what is not all letters is its own stem."""
    if not _LETTERS.fullmatch(word):
        return word
    singular = word[:-1] if len(word) > 4 and _VOWEL_S.search(word) else word
    found = _evened(_stemmer.stemWord(singular))
    return _IRREGULAR.get(found, found)


@cache
def root(word: str) -> str:
    """Return what a word shares with those made of it: escaleren, geëscaleerd and escalatie."""
    if word in STOP_WORDS or not _LETTERS.fullmatch(word):
        return word
    verb = _REGULAR.sub(r"\1", _PARTICIPLE.sub(r"\1\2\3", word))
    verb = _STRONG.sub(_present, verb)
    found = _OF_VERB.sub(r"\1\2\3\4\5\6\7\8\9", stem(verb))
    found = _evened(_MADE.sub("", found))
    return _ROOTS.get(found, found)


def _present(match: re.Match[str]) -> str:
    return "wijzen" if match[1] else "nemen" if match[2] else "stemmen"


def _evened(found: str) -> str:
    """Bring together what Snowball leaves apart: rol and roll, huis and huiz, actueel, actuel."""
    found = _DOUBLE_END.sub(r"\1", found)
    found = found[:-1] + _LAST_SOUND.get(found[-1:], found[-1:])
    found = _LONG_VOWEL.sub(r"\1\2", found)
    if len(found) > 3 and _VOWEL_S.search(found):
        found = _LAST_E.sub(r"\1", found[:-1])
    return found


@cache
def _split(chunk: str) -> tuple[Position, ...]:
    parts = [part[:_LONGEST_WORD] for part in _WORD.findall(chunk)]
    split = [_with_number(part) for part in parts]
    if 1 < len(parts) < 4 and len(joined := "".join(parts)) <= _LONGEST_WORD:
        split[0] = (*split[0], joined)
    return tuple(split)


def _with_number(word: str) -> Position:
    code = _CODE.fullmatch(word)
    return (word, code[1]) if code else (word,)

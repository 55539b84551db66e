"""How hard a text is to read, by the measure of Flesch for Dutch: Flesch-Douma.

Score = 206,84 - 0,93 x words per sentence - 77 x syllables per word. Source: W.H. Douma, De
leesbaarheid van landbouwbladen (Landbouwhogeschool Wageningen, 1960); the formula and its bands
are repeated at https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php.

No publication ties this score to the levels of the Council of Europe. That a text from the band
"normaal" (60) up is B1 is a convention, and ours.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from pyphen import Pyphen

from schemas.tekst import ItemLink, pieces, plain

GRENS_B1 = 60
"""From this score a text counts as B1."""

MINIMUM = 30
"""Texts of fewer words are too short to be measured by themselves."""

BANDEN = (
    (90, "zeer gemakkelijk", "4e klas lagere school"),
    (80, "gemakkelijk", "5e klas lagere school"),
    (70, "tamelijk gemakkelijk", "6e of 7e klas lagere school"),
    (60, "normaal", "7e klas lagere school of vglo"),
    (45, "tamelijk moeilijk", "mulo"),
    (30, "moeilijk", "hbs"),
)
"""Douma's bands: from which score, what he calls it, and for which schooling (of 1960)."""

ZEER_MOEILIJK = ("zeer moeilijk", "universiteit")

_WOORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_EINDE = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s+[^a-z\s]|\s*$)|\n+")
_AFKORTING = re.compile(
    r"(?:^|[\s(])(?:[a-z]\.(?:[a-z]\.)+|bijv|art|nr|blz|ca|incl|excl|max|min|resp|evt|vgl|p|t)\.?$",
    re.IGNORECASE,
)
_KLINKERS = re.compile("i(?=o)|[aeiouyàáâäèéêëìíîïòóôöùúûü]+")
_HOOFDLETTERS = re.compile(r"[A-Z]{2,6}\Z")
_LETTERGREPEN = Pyphen(lang="nl_NL", left=1, right=1)


@dataclass(frozen=True, slots=True)
class Meting:
    """What was counted in texts; the ordinary words are those that are no name and no term."""

    zinnen: int
    woorden: int
    lettergrepen: int
    gewone_woorden: int
    gewone_lettergrepen: int

    @property
    def zinslengte(self) -> float:
        """Words per sentence."""
        return self.woorden / max(self.zinnen, 1)

    @property
    def woordlengte(self) -> float:
        """Syllables per ordinary word."""
        return self.gewone_lettergrepen / max(self.gewone_woorden, 1)

    @property
    def score(self) -> float:
        """The score in which names and terms count in the sentence, not in the word length."""
        return flesch_douma(self.zinslengte, self.woordlengte)

    @property
    def score_alle_woorden(self) -> float:
        """The score in which names and terms count like any word."""
        return flesch_douma(self.zinslengte, self.lettergrepen / max(self.woorden, 1))

    @property
    def is_b1(self) -> bool:
        """Whether the text is B1 or easier."""
        return self.score >= GRENS_B1


def flesch_douma(zinslengte: float, woordlengte: float) -> float:
    """Give the score from words per sentence and syllables per word; the source is above."""
    return 206.84 - 0.93 * zinslengte - 77 * woordlengte


def band(score: float) -> str:
    """Give Douma's word for a score."""
    return next((naam for vanaf, naam, _ in BANDEN if score >= vanaf), ZEER_MOEILIJK[0])


def meet(teksten: Iterable[str], termen: re.Pattern[str]) -> Meting:
    """Count texts together. Names, terms that `termen` finds, and links to items are not ordinary.

    A word with a capital inside a sentence is a name.
    """
    sentences = words = syllables = ordinary = ordinary_syllables = 0
    for tekst in teksten:
        special = [*_links(tekst), *(match.span() for match in termen.finditer(plain(tekst)))]
        for start, zin in _zinnen(plain(tekst)):
            sentences += 1
            for index, match in enumerate(_WOORD.finditer(zin)):
                count = lettergrepen(match[0])
                words += 1
                syllables += count
                place = start + match.start()
                is_term = any(begin <= place < end for begin, end in special)
                if not is_term and not (index and match[0][0].isupper()):
                    ordinary += 1
                    ordinary_syllables += count
    return Meting(sentences, words, syllables, ordinary, ordinary_syllables)


def _links(tekst: str) -> Iterator[tuple[int, int]]:
    """Give where in the plain words of a text its links to items stand."""
    position = 0
    for piece in pieces(tekst):
        end = position + len(piece.text)
        if isinstance(piece, ItemLink):
            yield position, end
        position = end


def zinnen(tekst: str) -> tuple[str, ...]:
    """Cut plain text into sentences; a line break ends one, an abbreviation does not."""
    return tuple(zin for _, zin in _zinnen(tekst))


def _zinnen(tekst: str) -> Iterator[tuple[int, str]]:
    start = 0
    for match in [*_EINDE.finditer(tekst), None]:
        end = match.end() if match else len(tekst)
        if match and match[0] == "." and _AFKORTING.search(tekst, start, match.end()):
            continue
        zin = tekst[start:end]
        if any(letter.isalpha() for letter in zin):
            yield start, zin
        start = end


def woorden(zin: str) -> tuple[str, ...]:
    """List the words of a sentence; a word with a hyphen is one word."""
    return tuple(_WOORD.findall(zin))


@cache
def lettergrepen(woord: str) -> int:
    """Count the syllables of a word: one for a number or code, one a letter for GI and the like.

    Pyphen parts the word where a line may break; vowels that it leaves together but that a
    consonant separates are counted too (over, idee).
    """
    return sum(_in_part(part) for part in re.split(r"[-.]", woord) if part)


def _in_part(part: str) -> int:
    if not part.isalpha() and any(letter.isdigit() for letter in part):
        return 1
    if _HOOFDLETTERS.match(part):
        return len(part)
    pieces_of_word = _LETTERGREPEN.inserted(part.lower()).split("-")
    return max(1, sum(len(_KLINKERS.findall(piece)) for piece in pieces_of_word))

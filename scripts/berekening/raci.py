"""RACI letters for the rows of a role table: our reading of the source's words.

The rule (design, section 3): each verb of the source has a letter in `raciwoorden`; an empty cell
stays empty. Accountable (A) is the only party that does the work (R). Where there are several, an
explicit choice in the YAML decides, or else the row is a gap. The two columns of the GR are one
party.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from schemas.base import Doelgroep
from schemas.raciwoorden import Raciwoord
from schemas.rolverdelingen import Taak

COLUMNS: dict[str, Doelgroep] = {
    "coordinatie_gr": "gr",
    "uitvoering_gr": "gr",
    "gemeente": "gemeente",
    "zorgaanbieder": "aanbieder",
}
"""The four columns of a role table, and whose they are."""

LETTERS = ("R", "C", "I")


class Grond(StrEnum):
    """Where the A of a row comes from."""

    BRON = "bron"
    VOORSTEL = "voorstel"
    NIEMAND = "niemand"
    ZONDER_UITVOERDER = "zonder-uitvoerder"
    MEERDERE = "meerdere"


@dataclass(frozen=True, slots=True)
class Lezing:
    """What we read in a row: letters by column, who is accountable, and on what ground."""

    letters: dict[str, tuple[str, ...]]
    eindverantwoordelijk: Doelgroep | None
    grond: Grond

    @property
    def is_gat(self) -> bool:
        """Whether nobody is accountable."""
        return self.eindverantwoordelijk is None

    def van(self, doelgroep: Doelgroep) -> tuple[str, ...]:
        """Give the letters of a party over all its columns, A first."""
        own = {
            letter
            for column, letters in self.letters.items()
            if COLUMNS[column] == doelgroep
            for letter in letters
        }
        accountable = ("A",) if self.eindverantwoordelijk == doelgroep else ()
        return accountable + tuple(letter for letter in LETTERS if letter in own)


class Woordenlijst:
    """The table of words and letters, ready to read cells with."""

    def __init__(self, woorden: Iterable[Raciwoord]) -> None:
        words = sorted(woorden, key=lambda woord: (-len(woord.titel), woord.titel))
        self._phrases = {w.titel.lower(): w.letter for w in words if w.soort == "zinsdeel"}
        self._verbs = {w.titel.lower(): w.letter for w in words if w.soort == "werkwoord"}
        alternatives = "|".join(re.escape(verb) for verb in self._verbs)
        self._pattern = re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)") if alternatives else None

    def letters(self, cell: str) -> tuple[str, ...]:
        """Give the letters read in the words of a cell, in the order R, C, I."""
        words = cell.lower()
        if letter := self._phrases.get(words):
            return (letter,)
        if self._pattern is None:
            return ()
        found = {self._verbs[match] for match in self._pattern.findall(words)}
        return tuple(letter for letter in LETTERS if letter in found)

    def lees(self, taak: Taak) -> Lezing:
        """Read a row."""
        cells = {column: getattr(taak, column) for column in COLUMNS}
        letters = {column: self.letters(cell) for column, cell in cells.items() if cell}
        doers = {COLUMNS[column] for column, found in letters.items() if "R" in found}
        if not letters:
            return Lezing(letters, None, Grond.NIEMAND)
        if taak.eindverantwoordelijk is not None:
            return Lezing(letters, taak.eindverantwoordelijk.doelgroep, Grond.VOORSTEL)
        if len(doers) == 1:
            return Lezing(letters, doers.pop(), Grond.BRON)
        return Lezing(letters, None, Grond.MEERDERE if doers else Grond.ZONDER_UITVOERDER)

"""Everything that has an address of its own, from A to Z."""

from dataclasses import dataclass

from schemas.registry import COLLECTIES
from schemas.tekst import plain
from scripts.handboek import Handboek
from scripts.views.adressen import adres, eigen_titel, titel
from scripts.views.checklist import berekende_checklists
from scripts.views.combinatie import combinaties
from scripts.views.lijst import sorteersleutel
from scripts.views.vormen import Link

DIGITS = "0-9"
"""Under what the titles stand that begin with a digit."""


@dataclass(frozen=True, slots=True)
class Ingang:
    """A line of the register: what leads where, of which kind and region."""

    link: Link
    soort: str
    regio: str


@dataclass(frozen=True, slots=True)
class Registerletter:
    """The lines under a letter."""

    letter: str
    adres: str
    ingangen: tuple[Ingang, ...]


def register(handboek: Handboek) -> tuple[Registerletter, ...]:
    """Give all lines by letter; signs in front of a title do not count."""
    letters: dict[str, list[Ingang]] = {}
    for ingang in sorted(_lines(handboek), key=_order):
        letters.setdefault(_letter(ingang), []).append(ingang)
    return tuple(
        Registerletter(letter, f"register/{letter.lower()}.html", tuple(own))
        for letter, own in letters.items()
    )


def _lines(handboek: Handboek) -> list[Ingang]:
    items = [
        Ingang(
            Link(plain(eigen_titel(handboek, entry)), adres(handboek, entry.onderdeel.id)),
            COLLECTIES[entry.collectie].enkelvoud,
            titel(handboek.entry(entry.regio)),
        )
        for entry in handboek.items()
    ]
    calculated = [
        *(
            Ingang(Link(c.titel, c.adres), "Combinatie", c.regio.titel)
            for c in combinaties(handboek)
        ),
        *(
            Ingang(Link(c.titel, c.adres), "Checklist", c.regio.titel)
            for c in berekende_checklists(handboek)
        ),
    ]
    return items + calculated


def _order(ingang: Ingang) -> tuple[str, str, str]:
    key = _key(ingang)
    return (DIGITS if key[:1].isdigit() else key[:1], key, ingang.link.adres)


def _key(ingang: Ingang) -> str:
    key = sorteersleutel(ingang.link.titel)
    start = next((index for index, sign in enumerate(key) if sign.isalnum()), 0)
    return key[start:]


def _letter(ingang: Ingang) -> str:
    return _order(ingang)[0].upper()

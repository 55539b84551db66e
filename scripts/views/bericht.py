"""The messages, and the order that a region gives them."""

from dataclasses import dataclass

from schemas.berichten import Bericht
from schemas.berichtenparen import Berichtenpaar
from scripts.handboek import Handboek
from scripts.views.adressen import adres, link
from scripts.views.vormen import Link


@dataclass(frozen=True, slots=True)
class Berichtrij:
    """A message in the table."""

    code: str
    adres: str
    titel: str
    van: str
    naar: str
    termijn: int | None
    vervangen_door: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Paar:
    """A pair of messages in the order of a region."""

    titel: str
    adres: str
    regio: Link
    berichten: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Berichtenoverzicht:
    """All messages by code, and the pairs in order."""

    berichten: tuple[Berichtrij, ...]
    paren: tuple[Paar, ...]


def berichtenoverzicht(handboek: Handboek) -> Berichtenoverzicht:
    """Give the messages and the pairs."""
    messages = sorted(handboek.alle(Bericht), key=lambda bericht: bericht.code)
    pairs = sorted(handboek.alle(Berichtenpaar), key=lambda paar: paar.volgnummer)
    return Berichtenoverzicht(
        berichten=tuple(
            Berichtrij(
                code=bericht.code,
                adres=adres(handboek, bericht.id),
                titel=bericht.titel,
                van=handboek.item(bericht.van).titel,
                naar=handboek.item(bericht.naar).titel,
                termijn=bericht.termijn_werkdagen,
                vervangen_door=tuple(_by_code(handboek, b) for b in bericht.vervangen_door),
            )
            for bericht in messages
        ),
        paren=tuple(
            Paar(
                titel=paar.titel,
                adres=adres(handboek, paar.id),
                regio=link(handboek, handboek.regio(paar)),
                berichten=tuple(_by_code(handboek, b) for b in paar.berichten),
            )
            for paar in pairs
        ),
    )


def _by_code(handboek: Handboek, ident: str) -> Link:
    code = next(b.code for b in handboek.alle(Bericht) if b.id == ident)
    return Link(code, adres(handboek, ident))

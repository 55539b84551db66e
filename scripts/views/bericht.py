"""The messages, and the order that a region gives them."""

from dataclasses import dataclass

from schemas.berichten import Bericht
from schemas.berichtenparen import Berichtenpaar
from scripts.handboek import Handboek
from scripts.views.adressen import adres, link
from scripts.views.vormen import Alinea, Link


@dataclass(frozen=True, slots=True)
class Antwoord:
    """What is sent back to a message, by whom, and within how many working days."""

    code: str
    adres: str
    titel: str
    van: Link
    naar: Link
    werkdagen: int | None


@dataclass(frozen=True, slots=True)
class Berichtrij:
    """A message with its term, what answers it and what it answers."""

    code: str
    adres: str
    titel: str
    van: Link
    naar: Link
    werkdagen: int | None
    loopt: Alinea | None
    antwoorden: tuple[Antwoord, ...]
    antwoord_op: tuple[Link, ...]
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
        berichten=tuple(bericht_view(handboek, bericht) for bericht in messages),
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


def bericht_view(handboek: Handboek, bericht: Bericht) -> Berichtrij:
    """Make the view of a message."""
    answered = (b for b in handboek.alle(Bericht) if b.antwoord == bericht.id)
    questions = (*(b.id for b in answered), *bericht.antwoord_op)
    return Berichtrij(
        code=bericht.code,
        adres=adres(handboek, bericht.id),
        titel=bericht.titel,
        van=link(handboek, bericht.van),
        naar=link(handboek, bericht.naar),
        werkdagen=bericht.termijn_werkdagen,
        loopt=Alinea(bericht.termijn) if bericht.termijn else None,
        antwoorden=tuple(_answer(handboek, other) for other in antwoorden(handboek, bericht)),
        antwoord_op=tuple(_by_code(handboek, ident) for ident in questions),
        vervangen_door=tuple(_by_code(handboek, ident) for ident in bericht.vervangen_door),
    )


def antwoorden(handboek: Handboek, bericht: Bericht) -> tuple[Bericht, ...]:
    """Give what is sent back to a message: its return first, then answers to the request."""
    messages = handboek.alle(Bericht)
    returned = tuple(other for other in messages if other.id == bericht.antwoord)
    return returned + tuple(other for other in messages if bericht.id in other.antwoord_op)


def _answer(handboek: Handboek, bericht: Bericht) -> Antwoord:
    return Antwoord(
        code=bericht.code,
        adres=adres(handboek, bericht.id),
        titel=bericht.titel,
        van=link(handboek, bericht.van),
        naar=link(handboek, bericht.naar),
        werkdagen=bericht.termijn_werkdagen,
    )


def _by_code(handboek: Handboek, ident: str) -> Link:
    code = next(b.code for b in handboek.alle(Bericht) if b.id == ident)
    return Link(code, adres(handboek, ident), ident)

"""Tasks step by step, on their page and in the list by moment."""

from dataclasses import dataclass, replace

from schemas.berichten import Bericht
from schemas.regios import LANDELIJK
from schemas.werkwijzen import Stap, Werkwijze
from scripts.handboek import Handboek
from scripts.views.adressen import lezers, link, pdf_adres
from scripts.views.item import herkomst
from scripts.views.vormen import Alinea, Herkomst, Link

MOMENTEN = {
    "verwijzing": "Verwijzing en toewijzing",
    "start": "Start",
    "tijdens": "Tijdens de hulp",
    "wijziging": "Wijziging",
    "einde": "Einde",
    "geld": "Geld",
    "contract": "Contract",
    "problemen": "Als het misgaat",
}
"""The moments of a case, in their order, with their words."""


@dataclass(frozen=True, slots=True)
class Stapview:
    """A step with the links to its parties and to what it is done with."""

    wie: tuple[Link, ...]
    doet: Alinea
    met: tuple[Link, ...]
    termijn: str | None
    anders: Alinea | None
    herkomst: Herkomst


@dataclass(frozen=True, slots=True)
class Werkwijzeview:
    """What the page of a task shows beside what every item has."""

    pdf: str
    moment: str
    wanneer: Alinea
    nodig: tuple[tuple[str, Link | None], ...]
    stappen: tuple[Stapview, ...]
    daarna: tuple[Link, ...]
    niet_geregeld: tuple[Alinea, ...]


@dataclass(frozen=True, slots=True)
class Momentgroep:
    """The tasks of a moment, each with the readers that have a part in it."""

    id: str
    titel: str
    werkwijzen: tuple[tuple[Link, tuple[Link, ...]], ...]


def werkwijze_view(handboek: Handboek, item: Werkwijze) -> Werkwijzeview:
    """Make the view of a task."""
    return Werkwijzeview(
        pdf=pdf_adres("werkwijzen", item.id),
        moment=MOMENTEN[item.moment],
        wanneer=Alinea(item.wanneer),
        nodig=tuple(
            (each.wat, link(handboek, each.item) if each.item else None) for each in item.nodig
        ),
        stappen=tuple(_step(handboek, stap) for stap in item.stappen),
        daarna=tuple(link(handboek, ident) for ident in item.daarna),
        niet_geregeld=tuple(map(Alinea, item.niet_geregeld)),
    )


def werkwijzen(handboek: Handboek) -> tuple[Momentgroep, ...]:
    """Give all tasks by moment: those that hold everywhere first, then those of each region."""

    def place(item: Werkwijze) -> tuple[str, int]:
        regio = handboek.regio(item)
        return ("" if regio == LANDELIJK else regio, item.volgnummer)

    ordered = sorted(handboek.alle(Werkwijze), key=place)
    groups = (
        Momentgroep(
            moment,
            words,
            tuple(
                (link(handboek, item.id), lezers(item.doelgroep))
                for item in ordered
                if item.moment == moment
            ),
        )
        for moment, words in MOMENTEN.items()
    )
    return tuple(group for group in groups if group.werkwijzen)


def _step(handboek: Handboek, stap: Stap) -> Stapview:
    return Stapview(
        wie=tuple(link(handboek, ident) for ident in stap.wie),
        doet=Alinea(stap.doet),
        met=tuple(_means(handboek, ident) for ident in stap.met),
        termijn=stap.termijn,
        anders=Alinea(stap.anders) if stap.anders else None,
        herkomst=herkomst(handboek, stap),
    )


def _means(handboek: Handboek, ident: str) -> Link:
    """Link to what a step is done with; a message goes by its code, as people call it."""
    found = link(handboek, ident)
    onderdeel = handboek.entry(ident).onderdeel
    if isinstance(onderdeel, Bericht):
        return replace(found, titel=f"{onderdeel.code} ({found.titel.lower()})")
    return found

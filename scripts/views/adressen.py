"""The one address of every item and part: a path from the root of the site, perhaps with #id."""

from collections.abc import Iterable
from functools import lru_cache

from schemas.base import Doelgroep
from schemas.begrippen import Begrip
from schemas.registry import COLLECTIES
from scripts.berekening.geldigheid import is_afgelopen
from scripts.handboek import Entry, Handboek
from scripts.views.vormen import Link
from scripts.views.woorden import DOELGROEPEN


def adres(handboek: Handboek, ident: str) -> str:
    """Give the address of the item or part `ident`. Raises KeyError when there is none.

    Items with a page of their own have that page; others are an anchor on the page of their
    collection, or on that of the item by which they stand.
    """
    entry = handboek.entry(ident)
    if entry.ouder is None and COLLECTIES[entry.collectie].eigen_paginas:
        return bladzijde(handboek, ident)
    return f"{bladzijde(handboek, ident)}#{ident}"


def bladzijde(handboek: Handboek, ident: str) -> str:
    """Give the address of the page that shows an item or part. Raises KeyError as `adres` does."""
    entry = handboek.entry(ident)
    if entry.ouder is not None:
        return bladzijde(handboek, entry.ouder)
    collectie = COLLECTIES[entry.collectie]
    if collectie.staat_bij:
        return bladzijde(handboek, getattr(entry.onderdeel, collectie.staat_bij))
    if collectie.eigen_paginas:
        return f"{entry.collectie}/{ident}.html"
    return handboek.pagina_van(entry.collectie).adres


def titel(entry: Entry) -> str:
    """Give the words by which an item or part is known."""
    for name in ("titel", "onderwerp", "tekst"):
        if words := getattr(entry.onderdeel, name, None):
            return str(words)
    return entry.onderdeel.id


def eigen_titel(handboek: Handboek, entry: Entry) -> str:
    """Give the title of an item or part; of a term that another region has too, with its region."""
    words = titel(entry)
    if entry.onderdeel.id not in _same_words(handboek):
        return words
    return f"{words} ({titel(handboek.entry(entry.regio))})"


@lru_cache(maxsize=2)  # a book asks it of the whole handbook and of its own part, in turn
def _same_words(handboek: Handboek) -> frozenset[str]:
    """Give the ids of the terms whose word stands for a term of another region too."""
    regions: dict[str, dict[str, str]] = {}
    for begrip in handboek.alle(Begrip):
        regions.setdefault(begrip.titel.casefold(), {})[begrip.id] = handboek.regio(begrip)
    return frozenset(ident for own in regions.values() if len({*own.values()}) > 1 for ident in own)


def link(handboek: Handboek, ident: str) -> Link:
    """Link to an item or part by its title."""
    entry = handboek.entry(ident)
    ended = is_afgelopen(handboek, entry.onderdeel)
    return Link(eigen_titel(handboek, entry), adres(handboek, ident), ident, ended)


def collectie_link(handboek: Handboek, naam: str) -> Link:
    """Link to the page of a collection by its title. Raises KeyError when it stands nowhere."""
    return Link(COLLECTIES[naam].titel, handboek.pagina_van(naam).adres, naam)


def lezers(doelgroepen: Iterable[Doelgroep]) -> tuple[Link, ...]:
    """Link to the pages of some of the three readers by their names."""
    return tuple(Link(DOELGROEPEN[each], f"partijen/{each}.html", each) for each in doelgroepen)


def boek_adres(naam: str) -> str:
    """Give the address of a book."""
    return f"downloads/pdf/{naam}.pdf"


def pdf_adres(collectie: str, ident: str) -> str:
    """Give the address of the PDF of one form or checklist, to fill in, or of one task."""
    return f"downloads/{collectie}/{ident}.pdf"


BLAD_REGELS = 1250
"""As many lines of a content file stand on one page: a longer file goes on on the next."""


def bestand_adres(bestand: str, regel: int) -> str:
    """Give the address of a line of a content file on the page that shows it."""
    return f"{blad_adres(bestand, regel)}#r{regel}"


def blad_adres(bestand: str, regel: int = 1) -> str:
    """Give the address of the page that shows a line of a content file."""
    name = bestand.removeprefix("content/").replace("/", ".")
    blad = (regel - 1) // BLAD_REGELS + 1
    return f"bestanden/{name}{f'-{blad}' if blad > 1 else ''}.html"

"""The one address of every item and part: a path from the root of the site, perhaps with #id."""

from schemas.registry import COLLECTIES
from schemas.rolverdelingen import Rolverdeling
from scripts.handboek import Entry, Handboek
from scripts.views.vormen import Link


def adres(handboek: Handboek, ident: str) -> str:
    """Give the address of the item or part `ident`. Raises KeyError when there is none.

    Items with a page of their own have that page; others are an anchor on the page of their
    collection, and a role table is an anchor on the page of its process.
    """
    entry = handboek.entry(ident)
    if entry.ouder is not None:
        page = adres(handboek, entry.ouder).partition("#")[0]
        return f"{page}#{ident}"
    if isinstance(entry.onderdeel, Rolverdeling):
        return f"{adres(handboek, entry.onderdeel.proces)}#{ident}"
    if COLLECTIES[entry.collectie].eigen_paginas:
        return f"{entry.collectie}/{ident}.html"
    return f"{entry.collectie}/index.html#{ident}"


def titel(entry: Entry) -> str:
    """Give the words by which an item or part is known."""
    for name in ("titel", "onderwerp", "tekst"):
        if words := getattr(entry.onderdeel, name, None):
            return str(words)
    return entry.onderdeel.id


def link(handboek: Handboek, ident: str) -> Link:
    """Link to an item or part by its title."""
    return Link(titel(handboek.entry(ident)), adres(handboek, ident))


def invul_adres(collectie: str, ident: str) -> str:
    """Give the address of the PDF in which a form or checklist can be filled in."""
    return f"downloads/{collectie}/{ident}.pdf"


BLAD_REGELS = 1250
"""As many lines of a content file stand on one page: a longer file goes on on the next."""


def bestand_adres(bestand: str, regel: int) -> str:
    """Give the address of a line of a content file on the page that shows it."""
    name = bestand.removeprefix("content/").replace("/", ".")
    blad = (regel - 1) // BLAD_REGELS + 1
    return f"bestanden/{name}{f'-{blad}' if blad > 1 else ''}.html#r{regel}"

"""One page of each kind, by its address: every page of the outline, and what stands under them."""

from making import handboek_of
from plain_yaml import REGIO

from schemas.registry import COLLECTIES
from scripts.handboek import Entry, Handboek
from scripts.views.adressen import adres

PARTS = [
    "bestanden/voorbeeld.begrippen.yml.html",
    "checklists/voorbeeld-checklist-gr.html",
    "combinaties/voorbeeld-combinatie-1-zwaar.html",
    "register/b.html",
    "zoeken/index.html?q=toegang",
]
"""A page of each kind that is neither in the outline nor of an item."""


def _kinds(handboek: Handboek) -> list[str]:
    """Give the pages of the outline, and that of the fullest item of each collection."""
    outline = [plek.pagina.adres for plek in handboek.indeling.plekken()]
    own = (handboek.collectie(naam) for naam, each in COLLECTIES.items() if each.eigen_paginas)
    items = [adres(handboek, max(found, key=_size).onderdeel.id) for found in own if found]
    return [*outline, *items, *PARTS]


def _size(entry: Entry) -> int:
    return len(entry.onderdeel.model_dump_json(exclude_defaults=True))


KINDS = _kinds(handboek_of(REGIO))

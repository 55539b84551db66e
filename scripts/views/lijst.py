"""Lists of a collection: terms, and any other as blocks or as a table with filters."""

import unicodedata
from dataclasses import dataclass

from schemas.base import Item
from schemas.begrippen import Begrip
from schemas.regios import GEEN_REGIO, Regio
from schemas.registry import COLLECTIES
from scripts.handboek import Entry, Handboek
from scripts.views.adressen import adres, link, titel
from scripts.views.filters import filters_over
from scripts.views.item import ItemView, item_view
from scripts.views.vormen import Alinea, Filter, Filterkeuze, Link
from scripts.views.woorden import DOELGROEPEN


@dataclass(frozen=True, slots=True)
class Blok:
    """An item on a list, with the values that filters look at."""

    item: ItemView
    adres: str
    filter: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Lijstgroep:
    """Items under a heading; the heading is empty where there is nothing to group by."""

    titel: str
    blokken: tuple[Blok, ...]


GEEN_REGIO_KOP = "Niet van één regio"
"""The heading in the list of regions above what is none."""

KORT = 6
"""As many items of a list stand open."""


@dataclass(frozen=True, slots=True)
class Lijst:
    """A collection as a list in groups, whole items or links to their pages."""

    naam: str
    titel: str
    eigen_paginas: bool
    groepen: tuple[Lijstgroep, ...]
    filters: tuple[Filter, ...]
    aantal: int

    @property
    def kort(self) -> bool:
        """Whether a reader can oversee the list without a filter and with every item open."""
        return self.aantal <= KORT

    @property
    def vouwt_groepen(self) -> bool:
        """Whether only the headings show at first: there are many, with links under each."""
        return self.eigen_paginas and len(self.groepen) > KORT


FILTERS = {
    "partij": "Partij",
    "fase": "Fase",
    "route": "Route",
    "soort": "Soort",
    "regio": "Regio",
}
"""The properties that a list can be filtered by, with their words."""


def lijst(handboek: Handboek, naam: str) -> Lijst:
    """Make the list of a collection. Raises KeyError for an unknown name."""
    collectie = COLLECTIES[naam]
    entries = sorted(handboek.collectie(naam), key=_order)
    groups: dict[str, list[Blok]] = {}
    for entry in entries:
        groups.setdefault(_group(handboek, entry), []).append(_block(handboek, entry))
    return Lijst(
        naam=naam,
        titel=collectie.titel,
        eigen_paginas=collectie.eigen_paginas,
        groepen=tuple(Lijstgroep(words, tuple(blocks)) for words, blocks in groups.items()),
        filters=_filters(handboek, entries),
        aantal=len(entries),
    )


def _order(entry: Entry) -> tuple[bool, str, int]:
    """Order by region and by the number that an item bears; without one, as in the file.

    Of the regions themselves, what is none comes last.
    """
    number = getattr(entry.onderdeel, "volgnummer", getattr(entry.onderdeel, "nummer", 0))
    return entry.onderdeel.id in GEEN_REGIO, entry.regio, number


def _group(handboek: Handboek, entry: Entry) -> str:
    field = COLLECTIES[entry.collectie].groep
    if isinstance(entry.onderdeel, Regio):
        return GEEN_REGIO_KOP if entry.onderdeel.id in GEEN_REGIO else ""
    if not field:
        regios = {each.regio for each in handboek.collectie(entry.collectie)}
        return titel(handboek.entry(entry.regio)) if len(regios) > 1 else ""
    value = getattr(entry.onderdeel, field)
    words = [_heading(handboek, each) for each in (value if type(value) is tuple else (value,))]
    if all(len(word) == 1 for word in words):
        return f"{field.capitalize()} {', '.join(words)}"
    return ", ".join(words)


def _heading(handboek: Handboek, value: str) -> str:
    """Give the title of the item that a value names, or else its words with a capital."""
    if value in handboek.entries:
        return titel(handboek.entry(value))
    return value[:1].upper() + value[1:]


def _block(handboek: Handboek, entry: Entry) -> Blok:
    item = handboek.item(entry.onderdeel.id)
    return Blok(item_view(handboek, item), adres(handboek, item.id), _filter_values(handboek, item))


def _filter_values(handboek: Handboek, item: Item) -> dict[str, tuple[str, ...]]:
    return {
        "partij": item.doelgroep,
        "fase": item.fase,
        "route": item.route,
        "regio": (handboek.regio(item),),
        "soort": (str(soort),) if (soort := getattr(item, "soort", None)) else (),
    }


def _filters(handboek: Handboek, entries: list[Entry]) -> tuple[Filter, ...]:
    values = [_filter_values(handboek, handboek.item(e.onderdeel.id)) for e in entries]
    possible = (
        Filter(name, words, _choices(handboek, {value for own in values for value in own[name]}))
        for name, words in FILTERS.items()
    )
    return filters_over(values, possible)


def regiofilter(handboek: Handboek, regios: set[str]) -> Filter:
    """Give the filter over regions."""
    return Filter("regio", FILTERS["regio"], _choices(handboek, regios))


def _choices(handboek: Handboek, present: set[str]) -> tuple[Filterkeuze, ...]:
    """Give the choices of a filter in the order of the handbook, each with its words."""
    names = {str(value): words for value, words in DOELGROEPEN.items()}
    order = [*names, *handboek.entries]
    in_order = sorted(present, key=lambda v: (order.index(v) if v in order else len(order), v))
    return tuple(
        Filterkeuze(value, names.get(value) or _title_or_word(handboek, value))
        for value in in_order
    )


def _title_or_word(handboek: Handboek, value: str) -> str:
    if value in handboek.entries:
        return titel(handboek.entry(value))
    return value.replace("-", " ").capitalize()


@dataclass(frozen=True, slots=True)
class Betekenis:
    """What one list of terms says: which list, under which name, and the meaning."""

    lijst: str
    naam: str | None
    tekst: Alinea
    plaats: str


@dataclass(frozen=True, slots=True)
class Begripview:
    """A term: `woord` is its own word, without the region that its title may need."""

    item: ItemView
    woord: str
    link: Link
    betekenissen: tuple[Betekenis, ...]
    verschil: Alinea | None
    synoniemen: tuple[str, ...]
    zie_ook: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Begrippenlijst:
    """All terms by letter."""

    letters: tuple[tuple[str, tuple[Begripview, ...]], ...]
    aantal: int


def begrip_view(handboek: Handboek, begrip: Begrip) -> Begripview:
    """Make the view of a term."""
    return Begripview(
        item=item_view(handboek, begrip),
        woord=begrip.titel,
        link=link(handboek, begrip.id),
        betekenissen=tuple(
            Betekenis(d.lijst, d.naam, Alinea(d.tekst), f"regel {d.bron.regel}")
            for d in begrip.definities
        ),
        verschil=Alinea(begrip.verschil) if begrip.verschil else None,
        synoniemen=begrip.synoniemen,
        zie_ook=tuple(link(handboek, ident) for ident in begrip.zie_ook),
    )


def begrippenlijst(handboek: Handboek) -> Begrippenlijst:
    """Give all terms of all regions in one list, by letter."""
    views = sorted(
        (begrip_view(handboek, begrip) for begrip in handboek.alle(Begrip)),
        key=lambda view: (sorteersleutel(view.item.titel), view.item.id),
    )
    letters: dict[str, list[Begripview]] = {}
    for view in views:
        letters.setdefault(sorteersleutel(view.item.titel)[:1].upper(), []).append(view)
    return Begrippenlijst(tuple((k, tuple(v)) for k, v in letters.items()), len(views))


def sorteersleutel(woord: str) -> str:
    """Give the key by which Dutch words sort: lower case, without diacritics."""
    plain = unicodedata.normalize("NFD", woord.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))

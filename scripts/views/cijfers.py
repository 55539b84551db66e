"""Tables of figures, and the figure that is drawn of them."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from schemas.cijfers import Cijferrij, Cijfertabel
from scripts.handboek import Handboek
from scripts.views.item import ItemView, item_view
from scripts.views.vormen import Alinea
from scripts.views.woorden import NIET_GETOOND, decimaal


@dataclass(frozen=True, slots=True)
class Punt:
    """A value to draw."""

    reeks: str
    naam: str
    waarde: float


@dataclass(frozen=True, slots=True)
class Figuur:
    """What a figure shows: its title, kind, axis and values; withheld values are left out."""

    titel: str
    soort: Literal["staven", "lijnen"]
    eenheid: str
    punten: tuple[Punt, ...]


@dataclass(frozen=True, slots=True)
class Cijferview:
    """A table of figures in words, with its figure."""

    item: ItemView
    regio_id: str
    eenheid: str
    kolommen: tuple[str, ...]
    rijen: tuple[tuple[str, tuple[str | None, ...]], ...]
    niet_na_te_rekenen: Alinea | None
    onderdrukt: bool
    reden: Alinea | None
    figuur: Figuur | None


def cijfertabellen(handboek: Handboek) -> tuple[Cijferview, ...]:
    """Give every table of figures."""
    return tuple(cijfer_view(handboek, tabel) for tabel in handboek.alle(Cijfertabel))


def cijfer_view(handboek: Handboek, tabel: Cijfertabel) -> Cijferview:
    """Make the view of a table."""
    return Cijferview(
        item=item_view(handboek, tabel),
        regio_id=handboek.regio(tabel),
        eenheid=tabel.eenheid,
        kolommen=tabel.kolommen,
        rijen=tuple((rij.naam, tuple(map(_words, rij.waarden))) for rij in tabel.rijen),
        niet_na_te_rekenen=(Alinea(tabel.niet_na_te_rekenen) if tabel.niet_na_te_rekenen else None),
        onderdrukt=any("onderdrukt" in rij.waarden for rij in tabel.rijen),
        reden=Alinea(tabel.onderdrukt_reden) if tabel.onderdrukt_reden else None,
        figuur=_figure(tabel) if tabel.figuur else None,
    )


def _words(value: int | float | str | None) -> str | None:
    if value is None:
        return None
    if isinstance(value, str):
        return NIET_GETOOND
    return decimaal(Decimal(str(value)))


def _figure(tabel: Cijfertabel) -> Figuur:
    """Draw the rows as series over the columns, or one column as bars over the rows."""
    single = len(tabel.kolommen) == 1
    points = tuple(
        Punt(tabel.kolommen[0] if single else rij.naam, rij.naam if single else kolom, value)
        for rij in tabel.rijen
        for kolom, value in _drawn(tabel, rij)
    )
    return Figuur(tabel.titel, tabel.figuur or "staven", tabel.eenheid, points)


def _drawn(tabel: Cijfertabel, rij: Cijferrij) -> list[tuple[str, float]]:
    pairs = zip(tabel.kolommen, rij.waarden, strict=True)
    return [(kolom, value) for kolom, value in pairs if isinstance(value, int | float)]

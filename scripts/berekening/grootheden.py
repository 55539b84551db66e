"""The numbers that a sum names, looked up in the handbook."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from pydantic import BaseModel

from schemas.base import Onderdeel
from schemas.cijfers import Cijfertabel
from schemas.producten import Product
from schemas.rekensommen import Grootheid, Rekensom
from scripts.handboek import Entry, Handboek

EVERY = "*"

_NUMBER = re.compile(r"-?\d+(?:\.\d{3})*(?:,\d+)?")


@dataclass(frozen=True, slots=True)
class Waarde:
    """A number with its name, and where it stands; None for a withheld one.

    `bij` and `path` lead to it in the content; a count has no place. `rij` and `kolom` are the
    names of its cell in a table.
    """

    naam: str
    getal: Decimal | None
    bij: Onderdeel | None = None
    path: tuple[str | int, ...] = ()
    rij: str | None = None
    kolom: str | None = None


class NotFoundError(LookupError):
    """A quantity names something that is not there: where, the name, and what could be meant."""

    def __init__(self, veld: str, waarde: str, keuzes: Sequence[str]) -> None:
        super().__init__(f"{veld}: {waarde}")
        self.veld = veld
        self.waarde = waarde
        self.keuzes = tuple(keuzes)


def uitkomsten(handboek: Handboek, rekensom: Rekensom) -> Iterator[Waarde]:
    """Give the stated numbers of a sum. Raises NotFoundError for a name that is not there.

    In a table a row or column that is left out is every one, but for those in `behalve`.
    """
    vermeld, behalve = rekensom.vermeld, rekensom.behalve
    tabel = handboek.entry(vermeld.item).onderdeel if vermeld.item else None
    if not isinstance(tabel, Cijfertabel) or vermeld.veld:
        yield from waarden(handboek, rekensom, vermeld, None)
        return
    for rij in _chosen("rij", vermeld.rij or EVERY, [r.naam for r in tabel.rijen], behalve):
        for kolom in _chosen("kolom", vermeld.kolom or EVERY, tabel.kolommen, behalve):
            waarde = _cell(tabel, rij, kolom)
            if waarde is not None and waarde.getal is not None:
                yield waarde


def waarden(
    handboek: Handboek, rekensom: Rekensom, grootheid: Grootheid, uitkomst: Waarde | None
) -> Iterator[Waarde]:
    """Give the numbers that a quantity of a sum means for one outcome.

    Raises NotFoundError for a row, column, field, key figure or collection that is not there.
    """
    if grootheid.getal is not None:
        yield Waarde(grootheid.naam or "", Decimal(str(grootheid.getal)).normalize())
    elif grootheid.telling is not None:
        yield _count(handboek, grootheid.telling, _wanted(grootheid, uitkomst))
    elif grootheid.elk is not None:
        for entry in _entries(handboek, "elk", grootheid.elk):
            waarde = _field(entry.onderdeel, grootheid.veld or "")
            if entry.regio == handboek.regio(rekensom) and waarde.naam not in rekensom.behalve:
                yield waarde
    elif grootheid.item is not None:
        yield from _of_item(handboek.entry(grootheid.item).onderdeel, grootheid, uitkomst)
    elif uitkomst is not None and uitkomst.bij is not None:
        yield _field(uitkomst.bij, grootheid.veld or "")


def _of_item(
    onderdeel: Onderdeel, grootheid: Grootheid, uitkomst: Waarde | None
) -> Iterator[Waarde]:
    if grootheid.veld:
        yield _field(onderdeel, grootheid.veld)
    elif isinstance(onderdeel, Cijfertabel):
        yield from _cells(onderdeel, grootheid, uitkomst)
    elif isinstance(onderdeel, Product):
        yield _key_figure(onderdeel, grootheid.kerncijfer or "")
    else:
        raise NotFoundError("item", onderdeel.id, [])


def _cells(tabel: Cijfertabel, grootheid: Grootheid, uitkomst: Waarde | None) -> Iterator[Waarde]:
    same = uitkomst is not None and uitkomst.bij is tabel
    row = (uitkomst.rij,) if uitkomst and uitkomst.rij else ()
    column = (uitkomst.kolom,) if uitkomst and uitkomst.kolom else ()
    rijen = [rij.naam for rij in tabel.rijen]
    names = row + column
    for rij in _chosen("rij", grootheid.rij, rijen, row if same else (), names):
        for kolom in _chosen(
            "kolom", grootheid.kolom, tabel.kolommen, column if same else (), names
        ):
            waarde = _cell(tabel, rij, kolom)
            if waarde is not None:
                yield waarde


def _chosen(
    veld: str,
    keuze: str | None,
    namen: Sequence[str],
    behalve: Sequence[str],
    namen_uitkomst: Sequence[str] = (),
) -> Sequence[str]:
    """Give the rows or columns that a quantity names."""
    if keuze == EVERY:
        return [naam for naam in namen if naam not in behalve]
    if keuze is None:
        shared = [naam for naam in namen if naam in namen_uitkomst]
        chosen = shared or (namen if len(namen) == 1 else ())
        if not chosen:
            raise NotFoundError(veld, " / ".join(namen_uitkomst), namen)
        return chosen
    if keuze not in namen:
        raise NotFoundError(veld, keuze, namen)
    return [keuze]


def _cell(tabel: Cijfertabel, rij: str, kolom: str) -> Waarde | None:
    row = [r.naam for r in tabel.rijen].index(rij)
    column = tabel.kolommen.index(kolom)
    cell = tabel.rijen[row].waarden[column]
    if cell is None:
        return None
    return Waarde(
        naam=f"{rij}, {kolom}" if len(tabel.kolommen) > 1 else rij,
        getal=None if isinstance(cell, str) else Decimal(str(cell)),
        bij=tabel,
        path=("rijen", row, "waarden", column),
        rij=rij,
        kolom=kolom,
    )


def _key_figure(product: Product, naam: str) -> Waarde:
    for index, kerncijfer in enumerate(product.kerncijfers):
        if kerncijfer.naam == naam:
            number = eerste_getal(kerncijfer.waarde or "")
            return Waarde(naam, number, product, ("kerncijfers", index, "waarde"))
    raise NotFoundError("kerncijfer", naam, [k.naam for k in product.kerncijfers])


def eerste_getal(tekst: str) -> Decimal | None:
    """Read the first number of a text as Dutch writes it: `€ 266.652` is 266652."""
    found = _NUMBER.search(tekst)
    return Decimal(found[0].replace(".", "").replace(",", ".")) if found else None


def _field(onderdeel: Onderdeel, veld: str) -> Waarde:
    value: object = onderdeel
    path = tuple(veld.split("."))
    for name in path:
        if not isinstance(value, BaseModel) or name not in type(value).model_fields:
            fields = type(value).model_fields if isinstance(value, BaseModel) else ()
            raise NotFoundError("veld", name, list(fields))
        value = getattr(value, name)
    title = getattr(onderdeel, "titel", onderdeel.id)
    if isinstance(value, tuple):
        return Waarde(title, Decimal(len(value)))
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise NotFoundError("veld", veld, [])
    return Waarde(title, Decimal(str(value)), onderdeel, path)


def _wanted(grootheid: Grootheid, uitkomst: Waarde | None) -> dict[str, str]:
    """Give the values that counted items must have, by field."""
    wanted = {veld: str(waarde).casefold() for veld, waarde in grootheid.waarin.items()}
    if grootheid.per_rij and uitkomst and uitkomst.rij:
        wanted[grootheid.per_rij] = uitkomst.rij.casefold()
    if grootheid.per_kolom and uitkomst and uitkomst.kolom:
        wanted[grootheid.per_kolom] = uitkomst.kolom.casefold()
    return wanted


def _count(handboek: Handboek, collectie: str, wanted: dict[str, str]) -> Waarde:
    """Count the items of a collection with all of the given values."""
    found = sum(
        all(_text(entry, veld) == waarde for veld, waarde in wanted.items())
        for entry in _entries(handboek, "telling", collectie)
    )
    return Waarde(f"geteld: {collectie}", Decimal(found))


def _entries(handboek: Handboek, veld: str, collectie: str) -> Sequence[Entry]:
    entries = handboek.collectie(collectie)
    if not entries:
        raise NotFoundError(veld, collectie, sorted({e.collectie for e in handboek.items()}))
    return entries


def _text(entry: Entry, veld: str) -> str:
    """Give the value of a field of an item in lower case, empty where there is none."""
    if veld == "regio":
        return entry.regio
    value: object = entry.onderdeel
    for name in veld.split("."):
        value = getattr(value, name, None)
    return "" if value is None else str(value).casefold()

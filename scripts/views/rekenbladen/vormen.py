"""The shapes that workbooks and csv files are made of."""

from dataclasses import dataclass
from typing import Literal

from schemas.base import Doelgroep
from schemas.tekst import plain
from scripts.views.vormen import Alinea, Herkomst, Link

Celwaarde = str | int | float | None
Tint = Literal["groen", "grijs", "geel", "oranje", "rood"]


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: its head, its width in characters, and what its cells hold.

    In a column with `keuzes` only those may be filled in; `hint` says what they mean. A column to
    fill in (`invullen`) is open where the rest of the sheet is closed. `formule` calculates the
    cells again when others change: `[Kans]` is the cell of that column in the same row, and
    `Schalen[Naam]` a column of another table. `tinten` colours a cell by its words. Columns that
    are not for paper (`op_papier`) stand on the right.
    """

    titel: str
    breedte: int
    soort: Literal["tekst", "datum"] = "tekst"
    keuzes: tuple[str, ...] | tuple[int, ...] = ()
    hint: str = ""
    invullen: bool = False
    verborgen: bool = False
    op_papier: bool = True
    formule: str = ""
    tinten: tuple[tuple[str, Tint], ...] = ()


@dataclass(frozen=True, slots=True)
class Formule:
    """A calculation over the columns of a table, and what it gives now."""

    tekst: str
    waarde: str


@dataclass(frozen=True, slots=True)
class Rekentabel:
    """A table: id, the short name of its sheet, title, columns and rows.

    `uitleg` are lines above the table, `stand` is one that is calculated.
    """

    id: str
    naam: str
    titel: str
    kolommen: tuple[Kolom, ...]
    rijen: tuple[tuple[Celwaarde, ...], ...]
    uitleg: tuple[str, ...] = ()
    stand: Formule | None = None


@dataclass(frozen=True, slots=True)
class Rekenboek:
    """A workbook: what it is for, whose it is, its page in the handbook, and its tables.

    `toelichting` explains it, label by label. In a closed workbook (`gesloten`) only the columns
    to fill in can be changed.
    """

    id: str
    titel: str
    doel: str
    regio_id: str
    regio: str
    doelgroepen: tuple[Doelgroep, ...]
    adres: str
    tabellen: tuple[Rekentabel, ...]
    toelichting: tuple[tuple[str, str], ...] = ()
    gesloten: bool = False


BRON = Kolom("Bron", 70, op_papier=False)
PLAATS = Kolom("Plaats in het handboek", 70, op_papier=False)


def woorden(tekst: str | Alinea | None) -> str:
    """Give the words of a text without markup; its paragraphs are lines."""
    if tekst is None:
        return ""
    words = plain(tekst.tekst if isinstance(tekst, Alinea) else tekst)
    return "\n".join(line.strip() for line in words.splitlines() if line.strip())


def titels(links: tuple[Link, ...]) -> str:
    """Give the titles of links in one cell."""
    return "; ".join(woorden(link.titel) for link in links)


def bronnen(herkomst: Herkomst | None) -> str:
    """Give the status, if it is not just from a source, and the places in sources, by line."""
    if herkomst is None:
        return ""
    if not herkomst.bronnen:
        return herkomst.zonder_bron
    places = (
        ", ".join(filter(None, (bron.document.titel, bron.plaats, bron.regels)))
        for bron in herkomst.bronnen
    )
    status = (herkomst.status.titel,) if herkomst.status else ()
    return "\n".join((*status, *places))

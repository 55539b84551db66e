"""Names that a workbook takes: of sheets and tables, and columns as formulas name them."""

import re
from collections.abc import Iterable

LONGEST_SHEET, LONGEST_HEAD = 31, 255
"""The most characters in the name of a sheet, and in that of a table or column."""

_NOT_IN_SHEET = re.compile(r"[\[\]:*?/\\]")
_NOT_IN_TABLE = re.compile(r"\W+")
_LIKE_A_CELL = re.compile(r"[A-Za-z]{1,3}\d*")
_COLUMN_OF_ROW = re.compile(r"(?<![\w\]])\[([^\[\]]+)\]")


def bladnamen(namen: Iterable[str]) -> tuple[str, ...]:
    """Give valid names of sheets, each another; a name that is too long ends in an ellipsis."""
    return _different((_NOT_IN_SHEET.sub(" ", naam).strip("' ") for naam in namen), LONGEST_SHEET)


def tabelnamen(bladen: Iterable[str]) -> tuple[str, ...]:
    """Give the names of the tables on sheets, by which formulas know them."""
    return _different(map(_table_name, bladen), LONGEST_HEAD, "_")


def koppen(titels: Iterable[str]) -> tuple[str, ...]:
    """Give the heads of columns, each another, as a table must have them."""
    return _different(titels, LONGEST_HEAD)


def formule(tekst: str, tabel: str) -> str:
    """Write a formula of a view for a table: `[Kans]` is that column in the row of the cell."""
    return "=" + _COLUMN_OF_ROW.sub(rf"{tabel}[[#This Row],[\1]]", tekst)


def _table_name(blad: str) -> str:
    naam = _NOT_IN_TABLE.sub("_", blad.replace("'", "")).strip("_")
    return naam if naam[:1].isalpha() and not _LIKE_A_CELL.fullmatch(naam) else f"_{naam}"


def _different(namen: Iterable[str], longest: int, before_number: str = " ") -> tuple[str, ...]:
    """Number the names that are there already; capitals make no difference."""
    found: dict[str, str] = {}
    for naam in namen:
        name, number = _fit(naam, "", longest), 2
        while name.casefold() in found:
            name = _fit(naam, f"{before_number}{number}", longest)
            number += 1
        found[name.casefold()] = name
    return tuple(found.values())


def _fit(naam: str, end: str, longest: int) -> str:
    room = longest - len(end)
    return (naam if len(naam) <= room else f"{naam[: room - 1].rstrip()}…") + end

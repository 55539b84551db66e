"""Names that a workbook takes: of sheets and tables, and columns as formulas name them."""

import re
from collections.abc import Iterable

LONGEST = 31
"""The most characters in the name of a sheet."""

_NOT_IN_SHEET = re.compile(r"[\[\]:*?/\\]")
_NOT_IN_TABLE = re.compile(r"\W+")
_COLUMN_OF_ROW = re.compile(r"(?<![\w\]])\[([^\[\]]+)\]")


def bladnamen(namen: Iterable[str]) -> tuple[str, ...]:
    """Give valid names of sheets, each another; a name that is too long ends in an ellipsis."""
    found: list[str] = []
    for naam in namen:
        plain = _NOT_IN_SHEET.sub(" ", naam).strip("' ")
        sheet = _fit(plain, "")
        number = 2
        while sheet.casefold() in (other.casefold() for other in found):
            sheet = _fit(plain, f" {number}")
            number += 1
        found.append(sheet)
    return tuple(found)


def _fit(naam: str, end: str) -> str:
    room = LONGEST - len(end)
    return (naam if len(naam) <= room else f"{naam[: room - 1].rstrip()}…") + end


def tabelnaam(bladnaam: str) -> str:
    """Give the name of the table on a sheet, by which formulas know it."""
    naam = _NOT_IN_TABLE.sub("_", bladnaam.replace("'", "")).strip("_")
    return naam if naam[:1].isalpha() else f"_{naam}"


def formule(tekst: str, tabel: str) -> str:
    """Write a formula of a view for a table: `[Kans]` is that column in the row of the cell."""
    return "=" + _COLUMN_OF_ROW.sub(rf"{tabel}[[#This Row],[\1]]", tekst)

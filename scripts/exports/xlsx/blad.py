"""A sheet: lines on top, one table, and all that makes it good to fill in and to print."""

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from scripts.exports.cellen import lijkt_formule
from scripts.exports.xlsx.namen import formule, koppen
from scripts.exports.xlsx.opmaak import Opmaak
from scripts.views.rekenbladen.vormen import Celwaarde, Kolom, Rekentabel

_A4 = 9
_EARLIEST, _LATEST = date(2000, 1, 1), date(2099, 12, 31)
_LONGEST_HINT = 255
_LONGEST_EDGE = 100
_LINE, _TITLE_LINE, _HIGHEST = 15, 22, 405
"""The height of a line, one of a title, and the greatest of a row, in points."""

_ALLOWED = dict.fromkeys(("autofilter", "sort", "format_columns", "format_rows"), True)
"""What a reader may do to a closed sheet."""


@dataclass(frozen=True, slots=True)
class Rand:
    """What stands above the table and at the edge of each printed page."""

    van_wie: str
    uitgave: str


class Blad:
    """Writes a table, under a name of its own, to an empty sheet of a workbook."""

    def __init__(
        self, sheet: Any, naam: str, tabel: Rekentabel, opmaak: Opmaak, rand: Rand
    ) -> None:
        self._sheet = sheet
        self._tabel = tabel
        self._opmaak = opmaak
        self._rand = rand
        self._naam = naam
        self._printed = [kolom for kolom in tabel.kolommen if kolom.op_papier]

    def schrijf(self, *, gesloten: bool) -> None:
        """Write everything; when `gesloten`, only the columns to fill in are open."""
        head = self._write_lines()
        self._write_table(head)
        self._sheet.freeze_panes(head + 1, 0)
        self._set_up_print(head)
        if gesloten:
            self._sheet.protect("", _ALLOWED)

    def _write_lines(self) -> int:
        """Write the lines above the table; give the row of its heads."""
        edition = f"{self._rand.van_wie}. {self._rand.uitgave}."
        width = sum(kolom.breedte for kolom in self._printed)
        lines = [
            (line, self._opmaak.titel) for line in textwrap.wrap(self._tabel.titel, width // 2)
        ]
        for text in (edition, *self._tabel.uitleg):
            lines += [(line, self._opmaak.regel) for line in textwrap.wrap(text, width)]
        for row, (line, look) in enumerate(lines):
            self._sheet.write_string(row, 0, line, look)
            if look is self._opmaak.titel:
                self._sheet.set_row(row, _TITLE_LINE)
        row = len(lines)
        if stand := self._tabel.stand:
            text = formule(stand.tekst, self._naam)
            self._sheet.write_formula(row, 0, text, self._opmaak.stand, stand.waarde)
            row += 1
        return row + 1

    def _write_table(self, head: int) -> None:
        heads = koppen(kolom.titel for kolom in self._tabel.kolommen)
        columns = [
            {"header": kop, "header_format": self._opmaak.kop}
            | ({"formula": formule(kolom.formule, self._naam)} if kolom.formule else {})
            for kop, kolom in zip(heads, self._tabel.kolommen, strict=True)
        ]
        last = head + max(len(self._tabel.rijen), 1)
        options = {"name": self._naam, "columns": columns, "style": "Table Style Light 1"}
        self._sheet.set_row(head, _height(self._tabel.kolommen, heads))
        self._sheet.add_table(head, 0, last, len(columns) - 1, options)
        for row, cells in enumerate(self._tabel.rijen, start=head + 1):
            self._sheet.set_row(row, _height(self._tabel.kolommen, cells))
        for col, kolom in enumerate(self._tabel.kolommen):
            self._sheet.set_column(col, col, kolom.breedte, None, {"hidden": kolom.verborgen})
            self._guard(kolom, (head + 1, col, last, col))
            for row, cells in enumerate(self._tabel.rijen, start=head + 1):
                self._write_cell(row, col, kolom, cells[col])

    def _write_cell(self, row: int, col: int, kolom: Kolom, waarde: Celwaarde) -> None:
        """Write a value as what it is: a text never becomes a formula, a number or a link."""
        look = self._opmaak.cel(kolom, getal=_number_format(waarde))
        if kolom.formule:
            text = formule(kolom.formule, self._naam)
            self._sheet.write_formula(row, col, text, look, "" if waarde is None else waarde)
        elif isinstance(waarde, int | float):
            self._sheet.write_number(row, col, waarde, look)
        elif waarde:
            look = self._opmaak.cel(kolom, als_tekst=lijkt_formule(waarde))
            self._sheet.write_string(row, col, waarde, look)
        else:
            self._sheet.write_blank(row, col, None, look)

    def _guard(self, kolom: Kolom, area: tuple[int, int, int, int]) -> None:
        """Let only the right values in, and colour what a cell says."""
        rule: dict[str, object] = {}
        if kolom.keuzes:
            choices = ", ".join(map(str, kolom.keuzes))
            rule = {"validate": "list", "source": list(kolom.keuzes)}
            rule["error_message"] = f"Kies uit: {choices}."[:_LONGEST_HINT]
        elif kolom.soort == "datum":
            rule = {"validate": "date", "criteria": "between"}
            rule |= {"minimum": _EARLIEST, "maximum": _LATEST}
            rule["error_message"] = "Schrijf een datum, bijvoorbeeld 1-9-2026."
        if rule:
            rule |= {"input_title": kolom.titel, "input_message": kolom.hint[:_LONGEST_HINT]}
            self._sheet.data_validation(*area, rule | {"error_title": "Dit kan hier niet"})
        for words, tint in kolom.tinten:
            quoted = words.replace('"', '""')
            look = {"format": self._opmaak.tint(tint)}
            test = {"type": "cell", "criteria": "==", "value": f'"{quoted}"'}
            self._sheet.conditional_format(*area, test | look)

    def _set_up_print(self, head: int) -> None:
        sheet = self._sheet
        sheet.set_paper(_A4)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.8, bottom=0.7)
        sheet.repeat_rows(head)
        last = head + max(len(self._tabel.rijen), 1)
        sheet.print_area(0, 0, last, len(self._printed) - 1)
        sheet.set_header(f"&L{_printed(self._rand.van_wie)}&R{_printed(self._rand.uitgave)}")
        sheet.set_footer(f"&L{_printed(self._tabel.titel)}&RPagina &P van &N")


def _number_format(waarde: Celwaarde) -> str:
    """Say how to write a number: with marks for thousands, and as many decimals as it has."""
    if isinstance(waarde, float):
        return "#,##0." + "0" * len(str(waarde).partition(".")[2])
    return "#,##0" if isinstance(waarde, int) else ""


def _height(kolommen: tuple[Kolom, ...], cells: Iterable[Celwaarde]) -> int:
    """Give the height of a row in which all text fits; not all programs find it themselves.

    A row to fill in has room to write on paper.
    """
    counts = [
        sum(len(textwrap.wrap(line, kolom.breedte - 1)) or 1 for line in str(cel).split("\n"))
        for kolom, cel in zip(kolommen, cells, strict=True)
        if cel is not None and not kolom.verborgen
    ]
    fewest = 2 if any(kolom.invullen for kolom in kolommen) else 1
    return min(_LINE * max(fewest, *counts), _HIGHEST)


def _printed(text: str) -> str:
    """Write text for the edge of a page, where & begins a code; as much as fits."""
    return text[:_LONGEST_EDGE].replace("&", "&&")

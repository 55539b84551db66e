"""How cells look: light fills with dark words, and the words say all that a colour says."""

from typing import Any

from scripts.views.rekenbladen.vormen import Kolom, Tint

_INK = "#16201F"
_FILLS: dict[Tint, str] = {
    "groen": "#E5F3E9",
    "grijs": "#E4EAE8",
    "geel": "#FFF3C2",
    "oranje": "#FFDCB0",
    "rood": "#F9C2BB",
}
"""The light colours of the classes on the site (tokens.css)."""

_CELL = {
    "text_wrap": True,
    "valign": "top",
    "font_color": _INK,
    "bottom": 1,
    "bottom_color": "#CED6D3",
}


class Opmaak:
    """The formats of one workbook, each made once."""

    def __init__(self, workbook: Any) -> None:
        self._workbook = workbook
        self._made: dict[str, Any] = {}

    @property
    def titel(self) -> Any:
        """The title above a table."""
        return self._format({"bold": True, "font_size": 16, "font_color": _INK})

    @property
    def regel(self) -> Any:
        """A line above a table."""
        return self._format({"font_color": _INK})

    @property
    def stand(self) -> Any:
        """The line that counts."""
        return self._format({"bold": True, "font_color": _INK})

    @property
    def kop(self) -> Any:
        """The head of a column."""
        return self._format(
            {
                "bold": True,
                "text_wrap": True,
                "valign": "top",
                "font_color": "#FFFFFF",
                "bg_color": "#0B4F5C",
            }
        )

    def cel(self, kolom: Kolom, *, getal: str = "", als_tekst: bool = False) -> Any:
        """A cell of a column; `getal` is how a number is written.

        `als_tekst` keeps what looks like a formula a text when it is edited.
        """
        options: dict[str, object] = dict(_CELL)
        if getal:
            options |= {"align": "center", "num_format": getal}
        if kolom.invullen:
            options |= {"locked": False, "border": 1, "border_color": "#6C7A76"}
        if kolom.soort == "datum":
            options["num_format"] = "d-m-yyyy"
        elif kolom.invullen and not kolom.keuzes:
            options["num_format"] = "@"
        if als_tekst:
            options["quote_prefix"] = True
        return self._format(options)

    def tint(self, tint: Tint) -> Any:
        """The colour of a cell that says a certain thing."""
        return self._format({"bg_color": _FILLS[tint], "font_color": _INK, "bold": True})

    def _format(self, options: dict[str, object]) -> Any:
        key = repr(sorted(options.items()))
        if key not in self._made:
            self._made[key] = self._workbook.add_format(options)
        return self._made[key]

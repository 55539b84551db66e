"""Figures as SVG with text, drawn by Vega-Lite. Colours are those of the page they stand in."""

import re
from functools import cache

import vl_convert
from markupsafe import Markup

from scripts.views.cijfers import Figuur

DRAWN_FONT = "Roboto"
"""The font that the library brings itself, so that every machine measures words the same."""

MARKS: dict[str, dict[str, object]] = {
    "staven": {"type": "bar"},
    "lijnen": {"type": "line", "point": {"size": 60}, "strokeWidth": 2.5},
}
_INNER_ROLES = re.compile(r' (?:role|aria-[a-z]+)="[^"]*"')
SERIES_COLOURS = [f"var(--kleur-reeks-{number})" for number in range(1, 7)]
INK = "currentColor"
GRID = "var(--kleur-lijn)"


def figuur_svg(figuur: Figuur, omschrijving: str) -> Markup:
    """Draw a figure; `omschrijving` names it for those who do not see it."""
    svg = _INNER_ROLES.sub("", _draw(figuur))
    opening = Markup('<svg role="img" aria-label="{}" ').format(omschrijving)
    return Markup(svg.replace("<svg ", opening, 1).replace(f'font-family="{DRAWN_FONT}" ', ""))


@cache
def _draw(figuur: Figuur) -> str:
    names = list(dict.fromkeys(punt.naam for punt in figuur.punten))
    series = list(dict.fromkeys(punt.reeks for punt in figuur.punten))
    horizontal = figuur.soort == "staven" and len(names) > 4
    category: dict[str, object] = {"field": "naam", "type": "ordinal", "sort": names, "title": None}
    amount: dict[str, object] = {"field": "waarde", "type": "quantitative", "title": figuur.eenheid}
    encoding: dict[str, object] = {
        "x": amount if horizontal else {**category, "axis": {"labelAngle": 0}},
        "y": category if horizontal else amount,
    }
    if len(series) > 1:
        encoding["color"] = {
            "field": "reeks",
            "type": "nominal",
            "sort": series,
            "title": None,
            "scale": {"domain": series, "range": SERIES_COLOURS},
            "legend": {"orient": "top", "symbolType": "square"},
        }
        if figuur.soort == "staven":
            encoding["yOffset" if horizontal else "xOffset"] = {"field": "reeks", "sort": series}
    specification = {
        "width": 560,
        "height": {"step": 26 / len(series) + 6} if horizontal else 260,
        "data": {"values": [_row(p.reeks, p.naam, p.waarde) for p in figuur.punten]},
        "mark": {**MARKS[figuur.soort], "color": SERIES_COLOURS[0]},
        "encoding": encoding,
        "config": _config(),
    }
    return vl_convert.vegalite_to_svg(specification, format_locale="nl-NL")


def _row(reeks: str, naam: str, waarde: float) -> dict[str, object]:
    return {"reeks": reeks, "naam": naam, "waarde": waarde}


def _config() -> dict[str, object]:
    words = {"labelColor": INK, "titleColor": INK, "labelFontSize": 13, "titleFontSize": 13}
    lines = {"domainColor": INK, "tickColor": INK, "gridColor": GRID, "titleFontWeight": 400}
    return {
        "aria": False,
        "background": None,
        "font": DRAWN_FONT,
        "view": {"stroke": None},
        "axis": {**words, **lines, "labelLimit": 340},
        "legend": {**words, "labelLimit": 0},
    }

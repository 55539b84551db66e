"""The widths of the columns of a table, by what stands in them: to try them all takes long."""

import re

from lxml import html
from lxml.html import HtmlElement

SHEET = 174
SHEET_ON_ITS_SIDE = 261
"""The width of the text on a sheet, in mm."""

LETTER = 1.75
GAP = 2.0
"""The width of a letter in a table, and of the space beside a column, in mm."""

LONGEST = 20
"""Longer words are divided at their syllables."""

SPACES = re.compile(r"[ \n]+")
"""Where a line may end."""

ROOM = " " * 40
"""What an empty cell of a form counts as: somebody writes in it."""

PAGE = " (p.\N{NO-BREAK SPACE}000)"
"""What a style writes behind a link that names its page."""


def past(table: HtmlElement) -> bool:
    """Whether a table fits on a sheet that stands, by the longest word of each of its columns."""
    texts = _columns(table)
    return bool(texts) and sum(map(_least, texts)) <= SHEET


def verdeel(table: HtmlElement, *, liggend: bool) -> None:
    """Give the columns of a table a width: as much as its longest word, more where more is said.

    A table with cells over more columns stays as it is.
    """
    if not (texts := _columns(table)):
        return
    least = [_least(column) for column in texts]
    said = [sum(len(text) for text in column) ** 0.75 + 1 for column in texts]
    rest = (SHEET_ON_ITS_SIDE if liggend else SHEET) - sum(least)
    widths = [
        width + max(rest, 0) * share / sum(said) for width, share in zip(least, said, strict=True)
    ]
    group = html.Element("colgroup")
    for width in widths:
        column = html.Element("col")
        column.set("style", f"width: {100 * width / sum(widths):.1f}%")
        group.append(column)
    caption = table.find("caption")
    table.insert(0 if caption is None else 1, group)
    table.set("class", f"{table.get('class', '')} verdeeld".strip())


def _columns(table: HtmlElement) -> list[list[str]]:
    """Give what is to be read in each column; nothing where a cell is over more of them."""
    rows = [row.xpath("./th|./td") for row in table.iter("tr")]
    if not rows or any(
        len(row) != len(rows[0]) or any(c.get("colspan") or c.get("rowspan") for c in row)
        for row in rows
    ):
        return []
    room = ROOM if "invultabel" in table.get("class", "").split() else ""
    return [[_text(cell) or room for cell in column] for column in zip(*rows, strict=True)]


def _least(column: list[str]) -> float:
    return LETTER * min(_longest(column), LONGEST) + GAP


def _text(cell: HtmlElement) -> str:
    """Give what is to be read in a cell, however its template is laid out."""
    text = SPACES.sub(" ", cell.text_content()).strip(" ")
    return text + PAGE * len(cell.find_class("blz"))


def _longest(texts: list[str]) -> int:
    return max((len(word) for text in texts for word in SPACES.split(text)), default=1)

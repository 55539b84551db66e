"""Write the page numbers of a book after its pages are made, so that they are made only once.

A style leaves room for a number with `ROOM`. WeasyPrint's own `target-counter` would lay a book
out three times, until every number is known and stays the same.
"""

from collections.abc import Sequence
from typing import Any

from weasyprint.formatting_structure.boxes import InlineBox, LineBox, TextBox
from weasyprint.text.line_break import line_size

ROOM = "000"
"""What a style writes behind a link where the number of a page comes; the widest there is."""


def write_page_numbers(pages: Sequence[Any]) -> None:
    """Put the number of the page of what a link leads to wherever a style left `ROOM` for it."""
    numbers: dict[str, int] = {}
    for number, page in enumerate(pages, 1):
        for box in page.descendants(placeholders=True):
            if anchor := box.style["anchor"]:
                numbers.setdefault(anchor, number)
    for page in pages:
        for box in page.descendants(placeholders=True):
            if isinstance(box, LineBox):
                _write(box, numbers, 0)


def _write(box: Any, numbers: dict[str, int], moved: float) -> float:
    """Write numbers in a line or a part of it, so much to the left; say how far the rest moves."""
    if isinstance(box, LineBox | InlineBox):
        box.position_x -= moved
        spare = -moved
        for child in box.children:
            if child.is_in_normal_flow():
                moved = _write(child, numbers, moved)
        box.width -= moved + spare
        return moved
    box.translate(dx=-moved)
    if isinstance(box, TextBox) and ROOM in box.text and (anchor := _leads_to(box)):
        page = numbers[anchor]
        spare = _retype(box, box.text.replace(ROOM, str(page)))
        if box.style["text_align_all"] == "right":
            box.position_x += spare
        else:
            moved += spare
    return moved


def _leads_to(box: Any) -> str | None:
    """Give the anchor that a link leads to, for a box that a style alone wrote behind that link.

    A text may hold `ROOM` too, and a style may write a text: that of a heading in the margin, the
    address behind a link to elsewhere.
    """
    if box.element_tag != "a::after":
        return None
    before, mark, anchor = box.element.get("href", "").partition("#")
    return anchor if mark and not before else None


def _retype(box: Any, text: str) -> float:
    """Give a box another text; say how much less room that takes."""
    room = box.width
    layout = box.pango_layout
    layout.reactivate(box.style)
    layout.set_text(text)
    line, _ = layout.get_first_line()
    box.width, _ = line_size(line, box.style)
    box.text = text
    layout.deactivate()
    return float(room - box.width)

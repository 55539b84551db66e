"""The structure of a PDF is that of its HTML, also where a page ends in the middle."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest
from pdf_reading import elements
from samples import LIST, LISTS_IN_LISTS, LONG, ROWS, STYLE, TABLE

from scripts.exports.pdf.engine import PrintError


def test_what_crosses_a_page_stays_one(printed: Callable[..., Path]) -> None:
    """A table, a list and a paragraph of more than a page are each one element."""
    file = printed(f"<h1>Kop</h1>{TABLE.format(ROWS)}{LIST}{LONG}", STYLE)
    assert len(pypdf.PdfReader(file).pages) > 5
    count = Counter(element["/S"] for element in elements(file))
    assert (count["/H1"], count["/Table"], count["/THead"], count["/TBody"]) == (1, 1, 1, 1)
    assert (count["/TR"], count["/L"], count["/LI"], count["/P"]) == (91, 1, 60, 1)


def test_repeated_headers_and_running_text_are_not_read(printed: Callable[..., Path]) -> None:
    """What is printed again on each page is decoration."""
    file = printed(TABLE.format(ROWS), STYLE)
    assert sum(element["/S"] == "/TH" for element in elements(file)) == 2 + 90


def test_items_of_lists_hold_all_that_is_in_them(printed: Callable[..., Path]) -> None:
    """Blocks behind words, items on one line and lists in lists are read as items of a list."""
    file = printed(LISTS_IN_LISTS, STYLE)
    count = Counter(element["/S"] for element in elements(file))
    assert (count["/L"], count["/LI"], count["/LBody"]) == (4, 5, 5)


def test_cells_name_the_headers_that_are_there(printed: Callable[..., Path]) -> None:
    """Each cell names the header of its column and that of its row, on every page."""
    found = elements(printed(TABLE.format(ROWS), STYLE))
    scopes = {e["/ID"]: e["/A"]["/Scope"] for e in found if e["/S"] == "/TH"}
    cells = [e for e in found if e["/S"] == "/TD"]
    assert len(cells) == 90
    for cell in cells:
        assert sorted(scopes[h] for h in cell["/A"]["/Headers"]) == ["/Column", "/Row"]


def test_links_say_where_they_go(printed: Callable[..., Path]) -> None:
    """A link is named by its words, not by the anchor that it leads to."""
    body = '<p><a href="#anker-7">De <b>uitleg</b></a></p><p id="anker-7">Uitleg.</p>'
    page: Any = pypdf.PdfReader(printed(body, STYLE)).pages[0]
    assert [a.get_object()["/Contents"] for a in page["/Annots"]] == ["De uitleg"]


def test_nothing_from_outside_is_loaded(printed: Callable[..., Path]) -> None:
    """A document that asks for a file elsewhere, or for another host, is refused."""
    for address in ("file:///etc/hostname", "https://example.org/a.png", "../pyproject.toml"):
        with pytest.raises(PrintError, match="dat mag niet"):
            printed(f'<p><img src="{address}" alt="x"></p>')


def test_the_clock_changes_no_byte(
    printed: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document printed years later is the same, its fonts included."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    before = printed("<h1>Kop</h1>", STYLE).read_bytes()
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert printed("<h1>Kop</h1>", STYLE).read_bytes() == before

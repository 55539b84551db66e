"""Tables of views: what names them, what heads their columns and rows, what a phone says."""

from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement
from reading import words

from scripts.html.renderer import TEMPLATES

MACRO = "_tabel.html"
ROLES = {
    "table": "table",
    "thead": "rowgroup",
    "tbody": "rowgroup",
    "tr": "row",
    "td": "cell",
}
HEADS = {"col": "columnheader", "row": "rowheader"}

Tables = dict[str, list[HtmlElement]]


@pytest.fixture(scope="module")
def tables(site: Path) -> Tables:
    """Give the tables of views on each page that has any, by address; Markdown frames none."""
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))}
    return {
        path.relative_to(site).as_posix(): html.fromstring(text).xpath("//*[@class='tabel']/table")
        for path, text in pages.items()
        if "<table" in text
    }


def _faults(tables: Tables, right: Callable[[HtmlElement], bool]) -> list[str]:
    assert tables
    return [
        f"{address}: {words(table)[:60]}"
        for address, found in tables.items()
        for table in found
        if not right(table)
    ]


def test_templates_write_tables_with_the_macro() -> None:
    """No template but that of the macro writes a table."""
    templates = {path.relative_to(TEMPLATES).as_posix(): path for path in TEMPLATES.rglob("*.html")}
    assert MACRO in templates
    by_hand = [name for name, path in templates.items() if "<table" in path.read_text("utf-8")]
    assert by_hand == [MACRO]


def test_table_has_a_name(tables: Tables) -> None:
    """A caption names a table, or else an element that it refers to."""
    assert _faults(tables, lambda table: bool(_name(table))) == []


def _name(table: HtmlElement) -> str:
    caption = table.find("caption")
    if caption is not None:
        return words(caption)
    named = table.getroottree().xpath("//*[@id=$id]", id=table.get("aria-labelledby", ""))
    return " ".join(map(words, named))


def test_columns_and_rows_have_their_heads(tables: Tables) -> None:
    """Heads above say that they head columns; a row has a cell for each column, one heads it."""
    assert _faults(tables, _is_headed) == []


def _is_headed(table: HtmlElement) -> bool:
    above = [head.get("scope") for head in table.xpath("./thead/tr/*")]
    rows = [[cell.get("scope") for cell in row] for row in table.xpath("./tbody/tr")]
    return set(above) <= {"col", "colgroup"} and all(
        len(row) == above.count("col") and row.count("row") == 1 for row in rows
    )


def test_cell_says_its_column_on_a_phone(tables: Tables) -> None:
    """Where rows become blocks, each cell that is not empty says the words above its column."""
    assert _faults(tables, lambda table: not _stacks(table) or _is_labelled(table)) == []


def _stacks(table: HtmlElement) -> bool:
    return "stapelt" in table.get("class", "").split()


def _is_labelled(table: HtmlElement) -> bool:
    heads = [words(head) for head in table.xpath("./thead/tr/th")]
    return all(
        cell.get("data-label") == (head if len(cell) or words(cell) else None)
        for row in table.xpath("./tbody/tr")
        for cell, head in zip(row, heads, strict=True)
        if cell.tag == "td"
    )


def test_roles_outlive_the_layout_of_a_phone(tables: Tables) -> None:
    """Where rows become blocks, each element of the table says its role; elsewhere none does."""
    assert _faults(tables, _has_roles) == []


def _has_roles(table: HtmlElement) -> bool:
    parts = [e for e in table.iter() if e.tag in ROLES or e.tag == "th"]
    roles = [HEADS.get(e.get("scope"), "") if e.tag == "th" else ROLES[e.tag] for e in parts]
    said = [part.get("role") for part in parts]
    return said == (roles if _stacks(table) else [None] * len(parts))

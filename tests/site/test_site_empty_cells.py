"""What a source lacks is an empty cell, and one line under the table says so."""

from pathlib import Path

from lxml.html import HtmlElement
from reading import Pages, body_rows, columns, words

DASH = "–niet in de bron"


def _line(table: HtmlElement) -> str:
    """Give the line under a table, or nothing."""
    after = table.getparent().getnext()
    found = after is not None and "tabel__leeg" in (after.get("class") or "")
    return words(after) if found else ""


def test_a_line_under_each_table_names_the_columns_with_a_dash(page: Pages, site: Path) -> None:
    """A cell for what the source lacks is a dash; the line names its column, and no other does."""
    dashes = 0
    for path in sorted(site.rglob("*.html")):
        address = path.relative_to(site).as_posix()
        for table in page(address).xpath("//div[@class='tabel']/table[count(thead/tr) = 1]"):
            heads = columns(table)
            lacking = {
                heads[place]
                for row in body_rows(table)
                for place, cell in enumerate(row)
                if words(cell) == DASH
            }
            dashes += len(lacking)
            named = _line(table).partition("aar een streepje staat")[2]
            assert all(head in named for head in lacking), address
            assert bool(lacking) == bool(named), address
    assert dashes > 5


def test_the_catalogue_has_no_column_without_a_word(page: Pages) -> None:
    """A fact that the source gives of no product is no column, but named under the table."""
    for table in page("producten/index.html").xpath('//table[caption[contains(., "Producten")]]'):
        heads = columns(table)
        for place, head in enumerate(heads):
            assert any(words(row[place]) != DASH for row in body_rows(table)), head
        lacking = _line(table).partition("Niet in de bron: ")[2].partition(".")[0].split(", ")
        if "waar een streepje staat" not in lacking:
            assert not set(lacking) & set(heads)

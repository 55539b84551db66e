"""Reading built pages in tests."""

from collections.abc import Callable

from lxml.html import HtmlElement

Pages = Callable[[str], HtmlElement]
CELLS = {
    "gemeente": ("gemeente",),
    "gr": ("coordinatie_gr", "uitvoering_gr"),
    "aanbieder": ("zorgaanbieder",),
}
"""The cells of a row of a role table that are about a party."""


def words(element: HtmlElement) -> str:
    """Give the text of an element as a reader sees it: white space as single spaces."""
    return " ".join(element.text_content().split())


def one(element: HtmlElement, name: str) -> HtmlElement:
    """Give the one element of a class inside `element`."""
    (found,) = element.find_class(name)
    return found


def body_rows(table: HtmlElement) -> list[HtmlElement]:
    """Give the rows of the body of a table, without a row of sums."""
    return table.xpath('./tbody/tr[not(contains(@class, "som"))]')


def columns(table: HtmlElement) -> list[str]:
    """Give the words above the columns of a table."""
    return [words(head) for head in table.xpath("./thead/tr[1]/th")]

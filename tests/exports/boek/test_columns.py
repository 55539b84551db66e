"""The widths of columns in a book follow from what stands in them."""

from lxml import html

from scripts.exports.boek.kolommen import verdeel

TABLE = (
    "<table class='{}'><thead><tr><th>Rij</th><th>Wat</th></tr></thead><tbody>{}</tbody></table>"
)


def _widths(name: str, rows: str) -> list[str]:
    table = html.fragment_fromstring(TABLE.format(name, rows))
    verdeel(table, liggend=False)
    return [str(column.get("style")) for column in table.iter("col")]


def test_layout_of_a_template_says_nothing_of_a_width() -> None:
    """White space around and between the words of a cell makes no column wider."""
    plain = _widths("", "<tr><th>een</th><td>twee drie</td></tr>")
    assert _widths("", "<tr>\n<th>een</th><td>\n\n   twee \n   drie\n</td></tr>") == plain


def test_there_is_room_to_write() -> None:
    """A column that is empty gets more room in a table to fill in than in another."""
    row = "<tr><th>1</th><td></td></tr>"
    _, here = _widths("invultabel", row)
    _, elsewhere = _widths("", row)
    assert float(here[len("width: ") : -1]) > 1.5 * float(elsewhere[len("width: ") : -1])

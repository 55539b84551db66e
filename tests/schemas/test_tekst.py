"""The small markup of texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.tekst import Emphasis, ItemLink, Piece, Plain, WebLink, pieces, plain

MARKUP = st.text("ab-é *[]()\n", max_size=30) | st.lists(
    st.sampled_from(["*", "**", "[", "]", "](", ")", "een-id", "https://a.nl", " ", "woord", "\n"]),
    max_size=12,
).map("".join)


def written(piece: Piece) -> str:
    """Write a piece as an editor would."""
    if isinstance(piece, Plain):
        return piece.text
    if isinstance(piece, Emphasis):
        return f"*{piece.text}*"
    return f"[{piece.text}]({piece.target})"


@given(MARKUP | st.text())
def test_pieces_lose_nothing(text: str) -> None:
    """The pieces of a text, written again, are the text."""
    assert "".join(map(written, pieces(text))) == text


@given(MARKUP)
def test_plain_text_keeps_the_words_of_every_piece(text: str) -> None:
    """Text without markup holds the words of every piece, in their order."""
    rest = plain(text)
    for piece in pieces(text):
        assert rest.startswith(piece.text)
        rest = rest.removeprefix(piece.text)
    assert rest == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("een *twee* drie", [Plain("een "), Emphasis("twee"), Plain(" drie")]),
        ("*een, twee*.", [Emphasis("een, twee"), Plain(".")]),
        ("2*3*4 en a * b * c", [Plain("2*3*4 en a * b * c")]),
        ("**een**", [Plain("**een**")]),
        ("[de GR](gr)", [ItemLink("de GR", "gr")]),
        ("zie [wet](https://a.nl/b?c=d)", [Plain("zie "), WebLink("wet", "https://a.nl/b?c=d")]),
        ("[1] (niets) en [niets] en []()", [Plain("[1] (niets) en [niets] en []()")]),
    ],
)
def test_markup_is_what_it_says(text: str, expected: list[Piece]) -> None:
    """Stars around words are emphasis, brackets with an address are a link, the rest is text."""
    assert list(pieces(text)) == expected

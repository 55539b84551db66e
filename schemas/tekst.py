"""Text as editors write it: plain text with emphasis and links, nothing else.

`*nadruk*` is emphasis, `[woorden](id-van-item)` links to an item of the handbook and
`[woorden](https://…)` to a page elsewhere. Everything else is shown as it stands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated

from pydantic import AfterValidator, StringConstraints
from pydantic_core import PydanticCustomError

ID_PATTERN = r"[a-z0-9]+(?:-[a-z0-9]+)*"

_MARKUP = re.compile(
    r"\[(?P<words>[^\[\]]+)\]\((?P<target>[^()\s]*)\)"
    r"|(?<![\w*])\*(?P<emphasis>[^\s*](?:[^*]*[^\s*])?)\*(?![\w*])"
)
_HTML = re.compile(r"<[A-Za-z/!]")
_TEMPLATE = re.compile(r"\{[{%#]")
_ITEM = re.compile(rf"{ID_PATTERN}\Z")
_WEB = re.compile(r"https://[^\s<>\"']+\Z")


@dataclass(frozen=True, slots=True)
class Plain:
    """Words as they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words with emphasis."""

    text: str


@dataclass(frozen=True, slots=True)
class ItemLink:
    """A link to the item `target` of the handbook."""

    text: str
    target: str


@dataclass(frozen=True, slots=True)
class WebLink:
    """A link to a page elsewhere, `target` an https address."""

    text: str
    target: str


Piece = Plain | Emphasis | ItemLink | WebLink


@cache
def pieces(text: str) -> tuple[Piece, ...]:
    """Cut `text` into plain words, emphasis and links, in order and without loss of words."""
    return tuple(_cut(text))


def _cut(text: str) -> Iterator[Piece]:
    end = 0
    for match in _MARKUP.finditer(text):
        if match.start() > end:
            yield Plain(text[end : match.start()])
        end = match.end()
        if match["emphasis"] is not None:
            yield Emphasis(match["emphasis"])
        elif _ITEM.match(match["target"]):
            yield ItemLink(match["words"], match["target"])
        else:
            yield WebLink(match["words"], match["target"])
    if end < len(text):
        yield Plain(text[end:])


def plain(text: str) -> str:
    """Give the words of `text` without its markup."""
    return "".join(piece.text for piece in pieces(text))


def _check(text: str) -> str:
    if not text.strip():
        raise PydanticCustomError("lege-tekst", "empty text")
    if match := _HTML.search(text):
        raise PydanticCustomError("html-in-tekst", "html", {"gevonden": match[0]})
    if match := _TEMPLATE.search(text):
        raise PydanticCustomError("sjabloon-in-tekst", "template", {"gevonden": match[0]})
    for piece in pieces(text):
        if isinstance(piece, WebLink) and not _WEB.match(piece.target):
            raise PydanticCustomError("verkeerde-link", "link", {"doel": piece.target})
    return text


def _check_title(text: str) -> str:
    _check(text)
    if "\n" in text:
        raise PydanticCustomError("titel-op-meer-regels", "title of several lines")
    if any(not isinstance(piece, Plain) for piece in pieces(text)):
        raise PydanticCustomError("opmaak-in-titel", "markup in a title")
    return text


Tekst = Annotated[str, AfterValidator(_check)]
"""One or more sentences with the fixed markup; a line break starts a new paragraph."""

Titel = Annotated[str, StringConstraints(max_length=200), AfterValidator(_check_title)]
"""A title or a term: one line."""

"""Marks: the spots in a page of mkdocs where views and words are filled in afterwards."""

import re
from collections.abc import Callable, Mapping, Sequence

FRAME_VIEW = "kader"
"""The view that stands for the whole body of a frame."""

PATH_VIEW = "kruimelpad"
"""The view of the way from the start page to a page."""

BESIDE_VIEW = "bij"
"""The view that stands for what belongs to a hand-written page: pages under it and beside it."""

_VIEW = re.compile(r'<div data-view="(?P<naam>\w+)"(?: data-keuze="(?P<keuze>[\w-]+)")?></div>')
_WORD = re.compile(r"@@(?P<naam>[a-z]+)@@")

MARK = re.compile(f"data-view|{_WORD.pattern}")
"""What shows that a text holds a mark."""


def view_mark(naam: str, args: Sequence[str] = ()) -> str:
    """Give the mark of a view, with its argument if it has one."""
    choice = f' data-keuze="{args[0]}"' if args else ""
    return f'<div data-view="{naam}"{choice}></div>'


def word_mark(naam: str) -> str:
    """Give the mark of a word, such as the title of a page."""
    return f"@@{naam}@@"


def fill_views(html: str, view: Callable[..., str]) -> str:
    """Replace each mark of a view by what `view(naam, *args)` gives."""
    return _VIEW.sub(lambda match: view(*filter(None, match.groups())), html)


def fill_words(html: str, words: Mapping[str, str]) -> str:
    """Replace each mark of a word by its HTML; a mark without a word stays as it is."""
    return _WORD.sub(lambda match: words.get(match["naam"], match[0]), html)

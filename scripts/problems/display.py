"""Text that is safe to show: hidden characters made visible, long values shortened."""

import unicodedata

_LONGEST_VALUE = 200
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"}


def visible(text: str) -> str:
    """Return the text with `<tab>` or `<U+200B>` for each character that nobody could see."""
    return "".join(map(_visible, text))


def code_point(character: str) -> str:
    """Name a character by its number, such as `U+200B`."""
    return f"U+{ord(character):04X}"


def width(text: str) -> int:
    """Count the cells of a terminal that the text takes."""
    return sum(map(_cells, text))


def shown(value: object) -> str:
    """Return a value as it may stand in a message: on one line, visible, not too long.

    A tuple is our own list of words, such as the names to choose from: it is shown whole.
    """
    if isinstance(value, tuple):
        return ", ".join(map(shown, value))
    text = str(value)
    shortened = text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"
    return visible(shortened)


def _visible(character: str) -> str:
    if character == " " or unicodedata.category(character) not in _HIDDEN:
        return character
    return "<tab>" if character == "\t" else f"<{code_point(character)}>"


def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1

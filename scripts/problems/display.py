"""Text that is safe to show: hidden characters made visible, long values shortened."""

import unicodedata

_LONGEST_VALUE = 100
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"}


def visible(character: str) -> str:
    """Return the character itself, or its name such as `<U+200B>` when nobody could see it."""
    if character == " " or unicodedata.category(character) not in _HIDDEN:
        return character
    return f"<{code_point(character)}>"


def code_point(character: str) -> str:
    """Name a character by its number, such as `U+200B`."""
    return f"U+{ord(character):04X}"


def width(text: str) -> int:
    """Count the cells of a terminal that the text takes."""
    return sum(map(_cells, text))


def shown(value: object) -> str:
    """Return a value as it may stand in a message: on one line, visible, not too long."""
    text = str(value)
    shortened = text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"
    return "".join(map(visible, shortened))


def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1

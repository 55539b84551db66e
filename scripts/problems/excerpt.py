"""The source line of a problem, with a caret under its column."""

from scripts.problems.display import visible, width

_BEFORE, _AFTER = 60, 40


def excerpt(line: str, line_number: int, column: int) -> tuple[str, str]:
    """Return a source line with its number, and below it the line that holds the caret.

    Hidden characters are made visible, and of a long line only the part around the column stays.
    """
    index = min(column - 1, len(line))
    start = max(0, index - _BEFORE) if len(line) > _BEFORE + _AFTER else 0
    end = start + _BEFORE + _AFTER
    head = "…" if start else ""
    tail = "…" if end < len(line) else ""
    shown = f"{head}{visible(line[start:end])}{tail}"
    offset = width(head + visible(line[start:index]))
    if index < len(line) and not width(line[index]):  # it is drawn on top of the one before it
        offset = max(0, offset - 1)
    gutter = f"{line_number:>6} | "
    return gutter + shown, " " * (len(gutter) - 2) + "| " + " " * offset + "^"

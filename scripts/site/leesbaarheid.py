"""Tips for hand-written pages: the same as for the content, line by line."""

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.problems import Place, Problem
from scripts.rules.leesbaarheid import Proeflezer
from scripts.site.handwritten import NAME, handwritten_pages
from scripts.source import lines_of

_GEEN_TEKST = re.compile(
    r"\A---\n.*?\n---\n|^```.*?^```|^[ \t]*(?:#|\||\{\{).*?$", re.DOTALL | re.MULTILINE
)
"""The fields at the top, blocks of code, headings, tables and views."""
_LIJSTTEKEN = re.compile(r"^[ \t]*(?:[-*]|\d+\.)[ \t]+")
_LINK = re.compile(r"\[([^\[\]]+)\]\([^()\s]*\)")
_OPMAAK = re.compile(r"[*`]+")


def tips_for_pages(docs: Path, lezer: Proeflezer) -> Iterator[Problem]:
    """Yield the tips for the texts of all pages of `docs`."""
    for path in handwritten_pages(docs):
        name = f"{NAME}/{path.relative_to(docs).as_posix()}"
        lines = dict(page_lines(path.read_text("utf-8")))
        for number, line in lines.items():
            yield from lezer.lees(line, Place(name, number))
        yield from lezer.weeg(lines.values(), Place(name))


def page_lines(page: str) -> Iterator[tuple[int, str]]:
    """Give the lines of a page that hold running text, by number and without markup."""
    text = _GEEN_TEKST.sub(lambda match: "\n" * match[0].count("\n"), page)
    for number, line in enumerate(lines_of(text), start=1):
        plain = _OPMAAK.sub("", _LINK.sub(r"\1", _LIJSTTEKEN.sub("", line))).strip()
        if plain:
            yield number, plain

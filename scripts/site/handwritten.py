"""Hand-written pages: which there are, and what may stand in them.

They may call known views with fixed arguments, and lead to no person. A page's template could run
programs; what may stand in it is checked before mkdocs sees it.
Their titles and descriptions stand in the outline.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, nodes

from schemas.indeling import Pagina
from scripts.load.load import NAME as CONTENT
from scripts.load.load import OUTLINE_FILE
from scripts.load.suggestion import suggestion
from scripts.pages.indeling import Aanroep, Geschreven
from scripts.pages.page import FRAME
from scripts.pages.weergaven import WEERGAVEN
from scripts.problems import Place, Problem, problem
from scripts.rules.persoonsgegevens import findings
from scripts.site.marks import MARK
from scripts.source import find_files, lines_of, unreadable

NAME = "docs"
"""What the folder of these pages is called in problems, wherever it is."""

ENDING = ".md"

OUTLINE = f"{CONTENT}/{OUTLINE_FILE}"

_FIELDS = re.compile(r"\A\ufeff?---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
"""The fields between hyphens at the top of a page."""
_PARAGRAPH = re.compile(r"(?:^.*\S.*\n?)+", re.MULTILINE)
_BLOCK = re.compile(r"\{[%#]")


def handwritten_pages(docs: Path) -> list[Path]:
    """Give the hand-written pages, in a fixed order. Nothing else of `docs` gets into the site."""
    return find_files(docs, NAME, ENDING)[0]


def handwritten_file(pagina: Pagina) -> str:
    """Give the file in `docs` of a hand-written page."""
    return pagina.adres.removesuffix(".html") + ENDING


def geschreven_paginas(docs: Path) -> Geschreven:
    """Give the pages of `docs` that `check_handwritten` lets through, with the views they call."""
    return {
        _page_id(path.relative_to(docs)): tuple(_calls(path.read_text(encoding="utf-8")))
        for path in handwritten_pages(docs)
    }


def _page_id(path: Path) -> str:
    """Give the id that the outline knows a page by: its folder, or folder and name."""
    name = path.with_suffix("").as_posix()
    return name.removesuffix("/index")


def _calls(text: str) -> Iterator[Aanroep]:
    for call in Environment(autoescape=True).parse(text).find_all(nodes.Call):
        if isinstance(call.node, nodes.Name):
            choice = (str(arg.value) for arg in call.args if isinstance(arg, nodes.Const))
            yield (call.node.name, *choice)


def check_handwritten(docs: Path, places: frozenset[str] = frozenset()) -> Iterator[Problem]:
    """Yield a problem for each file in `docs` that is no page or may not be read as one.

    And for each template in a page that is not a known view, and each text that could lead to a
    person; `places` are words in names of municipalities.
    """
    if not docs.is_dir():
        yield problem("pagina-map-ontbreekt", Place(NAME), map=docs)
        return
    pages, problems = find_files(docs, NAME, ENDING)
    yield from problems
    for path in pages:
        name = f"{NAME}/{path.relative_to(docs).as_posix()}"
        try:
            text = path.read_bytes().decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError:
            yield problem("pagina-geen-utf8", Place(name))
            continue
        except OSError as error:
            yield unreadable(name, error)
            continue
        if path.stem == FRAME:
            yield problem("pagina-van-programma", Place(name), naam=path.name)
        if _FIELDS.match(text):
            yield problem("pagina-velden", Place(name), bestand=OUTLINE)
        yield from _check_page(text, name)
        yield from _check_marks(text, name)
        yield from _check_privacy(text, name, places)


def _check_privacy(text: str, name: str, places: frozenset[str]) -> Iterator[Problem]:
    """Check each paragraph, so that words of a heading and of the text below it stay apart."""
    for paragraph in _PARAGRAPH.finditer(text):
        for code, found in findings(paragraph[0], places):
            start = paragraph.start() + paragraph[0].index(found)
            line = text.count("\n", 0, start) + 1
            column = start - text.rfind("\n", 0, start)
            yield problem(code, Place(name, line, column), gevonden=" ".join(found.split()))


def _check_marks(text: str, name: str) -> Iterator[Problem]:
    """Refuse what the program itself writes where a view or word comes."""
    for number, line in enumerate(text.split("\n"), start=1):
        if match := MARK.search(line):
            place = Place(name, number, match.start() + 1)
            yield problem("pagina-merkteken", place, gevonden=match[0])


def _check_page(text: str, name: str) -> Iterator[Problem]:
    blocks = tuple(_blocks(text, name))
    yield from blocks
    try:
        template = Environment(autoescape=True).parse(text)
    except TemplateSyntaxError as error:
        if not blocks:
            yield problem("pagina-sjabloon", Place(name, error.lineno))
        return
    for output in template.find_all(nodes.Output):
        for node in output.nodes:
            if not isinstance(node, nodes.TemplateData):
                yield from _check_call(node, text, name)


def _blocks(text: str, name: str) -> Iterator[Problem]:
    """Find the first statement or comment of each line."""
    for number, line in enumerate(lines_of(text), start=1):
        if match := _BLOCK.search(line):
            yield problem("pagina-sjabloon", Place(name, number, match.start() + 1))


def _check_call(node: nodes.Expr, text: str, name: str) -> Iterator[Problem]:
    place = Place(name, node.lineno, _column(text, node.lineno))
    if not (isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name)):
        yield problem("pagina-sjabloon", place)
        return
    called = node.node.name
    if called not in WEERGAVEN:
        yield problem(
            "onbekende-weergave",
            place,
            naam=called,
            voorstel=suggestion(called, WEERGAVEN),
            bekend=tuple(WEERGAVEN),
        )
        return
    arguments = [arg.value if isinstance(arg, nodes.Const) else None for arg in node.args]
    extra = node.kwargs or node.dyn_args or node.dyn_kwargs
    choices = WEERGAVEN[called].keuzes
    expected = [] if not choices else [arguments[0] if arguments else None]
    if extra or arguments != expected or (choices and arguments[0] not in choices):
        code = "weergave-keuze" if choices else "weergave-zonder-keuze"
        yield problem(code, place, naam=called, keuzes=choices)


def _column(text: str, line: int) -> int:
    lines = lines_of(text)
    match = re.search(r"\{\{", lines[line - 1]) if line <= len(lines) else None
    return match.start() + 1 if match else 1

"""Hand-written pages: which there are, and what may stand in them.

They may call known views with fixed arguments, and lead to no person. A page's template could run
programs; what may stand in it is checked before mkdocs sees it.
The macros read the fields at the top of a page and the text below them each by itself, so a comment
or block that begins in the one and ends in the other could hide something: there are none.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, nodes

from scripts.load.suggestion import suggestion
from scripts.pages.weergaven import WEERGAVEN
from scripts.problems import Place, Problem, problem
from scripts.rules.persoonsgegevens import findings
from scripts.site.marks import FRAME, MARK
from scripts.source import find_files, lines_of, read_text, unreadable

NAME = "docs"
"""What the folder of these pages is called in problems, wherever it is."""

ENDING = ".md"

_FIELDS = re.compile(r"\A\ufeff?---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
"""The fields between hyphens at the top of a page."""
_PARAGRAPH = re.compile(r"(?:^.*\S.*\n?)+", re.MULTILINE)
_BLOCK = re.compile(r"\{[%#]")
_TEMPLATE = re.compile(r"\{[{%#]")


def handwritten_pages(docs: Path) -> list[Path]:
    """Give the hand-written pages, in a fixed order. Nothing else of `docs` gets into the site."""
    return find_files(docs, NAME, ENDING)[0]


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
        yield from _check_fields(text, name)
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


def _check_fields(text: str, name: str) -> Iterator[Problem]:
    """Refuse fields that cannot be read, and fields with a template: the title is run as one.

    What mkdocs cannot read it would show as text at the top of the page.
    """
    if not (match := _FIELDS.match(text)):
        return
    reading = read_text(f"\n{match[1]}".encode(), name)
    yield from reading.problems
    if not (document := reading.document):
        return
    for field, value in document.data.items():
        position = document.positions.key((field,))
        place = Place(name, position.line, position.column)
        said = f"{field} {value}"
        if _TEMPLATE.search(said):
            yield problem("pagina-sjabloon", place)
        if found := MARK.search(said):
            yield problem("pagina-merkteken", place, gevonden=found[0])


def _check_marks(text: str, name: str) -> Iterator[Problem]:
    """Refuse below the fields what the program itself writes where a view or word comes."""
    body = _FIELDS.sub(lambda fields: "\n" * fields[0].count("\n"), text)
    for number, line in enumerate(body.split("\n"), start=1):
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

"""Check headings, links and HTML of hand-written pages, as the generator of the site makes them."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from posixpath import dirname, join, normpath

from lxml import html
from lxml.html import HtmlElement
from markdown import markdown

from schemas.indeling import Indeling
from scripts.pages.indeling import Geschreven, is_altijd_er
from scripts.problems import Place, Problem, problem
from scripts.site.handwritten import NAME, OUTLINE, handwritten_file, handwritten_pages
from scripts.site.verify import LINKING, faults_of_itself, linked

EXTENSIONS = ("attr_list", "def_list", "tables", "toc")
"""The extensions of `mkdocs.yml`; a test compares them."""


def check_links(docs: Path, indeling: Indeling, geschreven: Geschreven) -> Iterator[Problem]:
    """Yield a problem for each title on a page itself, and each link that leads nowhere for sure.

    And for each part of a page that the check of the built site would refuse.

    Needs pages that `check_handwritten` lets through.
    """
    texts = {
        path.relative_to(docs).as_posix(): path.read_text(encoding="utf-8")
        for path in handwritten_pages(docs)
    }
    trees = {name: _tree(text) for name, text in texts.items()}
    pages = {handwritten_file(plek.pagina): plek.pagina for plek in indeling.plekken()}
    always = {name for name, pagina in pages.items() if is_altijd_er(pagina, geschreven)}
    for name, tree in trees.items():
        for heading in tree.iter("h1"):
            words = " ".join(heading.text_content().split())
            yield problem("pagina-kop", _place(name, texts, words), gevonden=words, bestand=OUTLINE)
        for _, code, named in faults_of_itself(tree):
            (found,) = named.values()
            yield problem(code, _place(name, texts, f"<{found}", found), **named)
        for element in tree.xpath(f"//*[{LINKING}]"):
            target = linked(element)
            if objection := _objection(name, target, trees, pages, always):
                yield problem(objection, _place(name, texts, target), adres=target, bestand=OUTLINE)


def _tree(text: str) -> HtmlElement:
    return html.fromstring(f"<div>{markdown(text, extensions=EXTENSIONS)}</div>")


def _objection(
    name: str,
    target: str,
    trees: Mapping[str, HtmlElement],
    pages: Collection[str],
    always: set[str],
) -> str | None:
    """Return the code of what is wrong with a link; None when it is right."""
    if target.startswith("https://"):
        return None
    address, _, anchor = target.partition("#")
    page = normpath(join(dirname(name), address)) if address else name
    if page not in pages:
        return "pagina-link"
    if page not in always and page != name:
        return "pagina-link-leeg"
    if anchor and (page not in trees or not trees[page].xpath("//*[@id=$id]", id=anchor)):
        return "pagina-anker"
    return None


def _place(name: str, texts: Mapping[str, str], *words: str) -> Place:
    """Find the first of some words; the top when the page writes them all otherwise."""
    text = texts[name]
    found = next((at for each in words if (at := text.find(each)) >= 0), None)
    if found is None:
        return Place(f"{NAME}/{name}")
    line, column = text.count("\n", 0, found) + 1, found - text.rfind("\n", 0, found)
    return Place(f"{NAME}/{name}", line, column)

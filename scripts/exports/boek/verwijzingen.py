"""Addresses in a book: ids that occur once, and links that lead to one of them or nowhere."""

import posixpath
from collections.abc import Container

from lxml.html import HtmlElement

from scripts.exports.boek.zetsel import classes

NO_PAGE = frozenset(
    {
        "bronregel",
        "legenda",
        "merken",
        "raci__bron",
        "risicomatrix",
        "stappen__wie",
        "vraag__bron",
    }
)
"""Classes of places where a page number beside each link would only disturb."""

SHORT = frozenset({"li", "th", "dt", "dd"})
"""Where there is little room: the page number alone."""


class Verwijzingen:
    """The addresses of the site that stand in a book, each with its id there."""

    def __init__(self, fixed: Container[str]) -> None:
        """`fixed` holds the ids that are the same on every page, those of items and parts."""
        self._fixed = fixed
        self._ids: dict[str, str] = {}
        self._given: set[str] = set()
        self._used: set[str] = set()

    def anker(self, adres: str, ident: str) -> str:
        """Give a page of the site the id `ident` in the book, or one like it that is free."""
        found = self._free(ident)
        if adres:
            self._ids.setdefault(adres, found)
        return found

    def plaats(self, ident: str) -> str | None:
        """Give the id in the book of an item or part, if it stands there."""
        return ident if ident in self._given else None

    def ankers(self, section: HtmlElement, adres: str) -> None:
        """Make the ids in a section unique in the book, and remember them."""
        own = adres.removesuffix(".html").replace("/index", "").replace("/", "-")
        for element in section.xpath(".//*[@id]"):
            old = element.get("id")
            if old in self._fixed and old in self._given:
                del element.attrib["id"]
                continue
            new = self._free(old if old in self._fixed else f"{own}--{old}")
            element.set("id", new)
            self._ids.setdefault(f"{adres}#{old}", new)

    def verbind(self, section: HtmlElement, adres: str) -> None:
        """Make links lead to their place in the book; what is not in it becomes plain text."""
        for link in section.xpath(".//a[@href]"):
            href = link.get("href")
            if href.startswith("https://"):
                link.set("class", "buiten")
                continue
            ident = self._find(posixpath.normpath(f"{adres}/../{href}"), adres, href)
            link.attrib.pop("class", None)
            if "merk" in classes(link) or link.xpath("ancestor::*[@class='raci__bron']"):
                link.drop_tag()
            elif ident is None and link.xpath("ancestor::*[@class='verwijzers']"):
                link.drop_tree()
            elif ident is None:
                link.drop_tag()
            else:
                self._used.add(ident)
                link.set("href", f"#{ident}")
                if style := _style(link):
                    link.set("class", style)
        for paragraph in section.find_class("verwijzers"):
            for group in paragraph.xpath("./span[not(a)]"):
                group.drop_tree()
            if not len(paragraph):
                paragraph.drop_tree()

    def ruim_op(self, section: HtmlElement) -> None:
        """Take away the ids to which nothing leads, save those of items and parts."""
        for element in section.xpath(".//*[@id]"):
            ident = element.get("id")
            if ident not in self._used and ident not in self._fixed:
                del element.attrib["id"]

    def _find(self, target: str, adres: str, href: str) -> str | None:
        if href.startswith("#"):
            target = f"{adres}{href}"
        page, _, fragment = target.partition("#")
        page = page.partition("?")[0]
        if fragment:
            exact = self._ids.get(f"{page}#{fragment}")
            if exact is None and fragment in self._given and fragment in self._fixed:
                return fragment
            return exact or self._ids.get(page)
        return self._ids.get(page)

    def _free(self, ident: str) -> str:
        found, number = ident, 2
        while found in self._given:
            found, number = f"{ident}-{number}", number + 1
        self._given.add(found)
        return found


def _style(link: HtmlElement) -> str:
    """Say how the page number stands beside a link: not, in short, or in words."""
    around = [link, *link.iterancestors()]
    tags = {element.tag for element in around}
    if any(not classes(element).isdisjoint(NO_PAGE) for element in around):
        return ""
    if "td" in tags or tags & {"h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption"}:
        return ""
    if "bronnen-" in link.get("href", ""):
        return ""
    if tags & SHORT or any("verwijzers" in classes(element) for element in around):
        return "blz"
    return "zie"

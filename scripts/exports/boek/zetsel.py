"""A page of the site made fit for a book: nothing of the screen, all open, headings in order."""

import re
from copy import deepcopy
from functools import cache
from pathlib import Path

from lxml import html
from lxml.html import HtmlElement

from scripts.exports.boek.kolommen import past, verdeel

ONLY_ON_SCREEN = (
    "nav",
    "button",
    "dialog",
    "noscript",
    "script",
    "template",
    "textarea",
    "select",
    "output",
    "form.filter",
    "input[@type='text']",
    "input[@type='file']",
    "*[@hidden]",
    "caption[@class='alleen-schermlezer']",
    "*[@aria-hidden='true' and not(contains(@class, 'vakje'))]",
)
SCREEN_CLASSES = frozenset(
    {
        "alleen-online",
        "alleen-scherm",
        "bronregel__bestand",
        "herkomst__verwijs",
        "invulkop",
        "invulregel",
        "niets-verzonden",
        "soort",
    }
)
"""Classes of what a book has no use for."""

REASONS = frozenset({"onderbouwing", "bronregel", "vraag__bron", "afvinklijst__bron"})
"""Classes of what says where something comes from."""

KEPT_ATTRIBUTES = frozenset(
    {"class", "colspan", "href", "id", "lang", "rowspan", "scope", "start", "title"}
)
"""Attributes that mean something on paper; figures keep all of theirs."""

RENAMED = {
    "article": "section",
    "details": "section",
    "fieldset": "div",
    "footer": "div",
    "form": "div",
    "label": "p",
    "legend": "p",
}
"""What an element of the screen is on paper."""

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
WIDE = 7
"""From as many columns a table may be too wide for a sheet that stands."""

ON_ITS_SIDE = "liggend"
"""The class of what is set on a sheet on its side."""

LONG_ITEMS = "blokken"
"""The class of a list whose items hold paragraphs."""

WIDE_CLASSES = frozenset({"raci", "risicos", "tijdbalk"})

TOKENS = Path(__file__).parents[3] / "overrides" / "assets" / "css" / "tokens.css"
"""Where each colour is written once, as light-dark(light, dark)."""

INK = "#16201f"
FONT = "IBM Plex Sans"

_LIGHT = re.compile(r"(--kleur-[\w-]+): light-dark\((#\w+)")
_COLOUR = re.compile(r"var\((--kleur-[\w-]+)\)")
_CITE = re.compile(r"\s*Verwijs zo:.*", re.DOTALL)


def zet(page: str, niveau: int, *, met_kop: bool, onderbouwing: bool) -> HtmlElement:
    """Turn the HTML of a page into a section whose highest heading is of level `niveau`.

    `met_kop` says whether the page begins with its own title; a view has headings from level 2.
    `onderbouwing` says whether to keep what tells where a thing comes from, and what names it.
    What is the same in many editions is made once.
    """
    return deepcopy(_gezet(page, niveau, met_kop=met_kop, onderbouwing=onderbouwing))


@cache
def _gezet(page: str, niveau: int, *, met_kop: bool, onderbouwing: bool) -> HtmlElement:
    section: HtmlElement = html.fragment_fromstring(page, create_parent="section")
    _remove(section)
    if not met_kop:
        for element in section.xpath(".//h1"):
            element.drop_tree()
    _reasons(section, onderbouwing=onderbouwing)
    _source_lines(section)
    _users(section)
    _boxes(section)
    _open(section)
    _shift(section, niveau - (1 if met_kop else 2))
    _lists(section)
    _tables(section, whole=met_kop)
    _figures(section)
    _attributes(section)
    return section


def verdeel_tabellen(section: HtmlElement) -> None:
    """Give the columns of each table their width, when links say whether they name a page."""
    for table in section.iter("table"):
        around = (classes(section) for section in table.iterancestors("section"))
        verdeel(table, liggend=any(ON_ITS_SIDE in own for own in around))


def _remove(section: HtmlElement) -> None:
    """Take away what is for the screen."""
    for pattern in ONLY_ON_SCREEN:
        tag, _, class_ = pattern.partition(".")
        for element in section.xpath(f".//{tag}"):
            if not class_ or class_ in classes(element):
                element.drop_tree()
    for element in section.xpath(".//*[@class]"):
        if not classes(element).isdisjoint(SCREEN_CLASSES):
            element.drop_tree()


def _reasons(section: HtmlElement, *, onderbouwing: bool) -> None:
    """Show where each thing comes from, or take it away with what names the thing elsewhere."""
    if onderbouwing:
        for element in section.find_class("onderbouwing"):
            element.find("summary").drop_tree()
            element.drop_tag()
        return
    for heading in section.xpath(".//*[@id='gebruikt-in']"):
        heading.getparent().drop_tree()
    for element in section.xpath(".//*[@class]"):
        if not classes(element).isdisjoint(REASONS):
            element.drop_tree()


def _source_lines(section: HtmlElement) -> None:
    """Make one line of where something comes from; how to cite an address is for the site."""
    for element in section.find_class("herkomst"):
        places = [_inner(place) for place in element.xpath("./ul/li")]
        without = "".join(map(_inner, element.find_class("herkomst__zonder")))
        words = f"Bron: {'; '.join(places)}." if places else without
        element.getparent().replace(
            element, html.fragment_fromstring(f'<p class="bronregel">{words}</p>')
        )
    for element in section.find_class("bronregel"):
        for node in (element, *element):
            text = node.text if node is element else node.tail
            if text and "Verwijs zo:" in text:
                cut = _CITE.sub("", text)
                if node is element:
                    node.text = cut
                else:
                    node.tail = cut
                for after in element if node is element else list(node.itersiblings()):
                    element.remove(after)
                break
    for element in section.find_class("raci__bron"):
        if len(element) and "bestanden/" in element[-1].get("href", ""):
            element[-1].drop_tree()
        _strip_end(element)


def _users(section: HtmlElement) -> None:
    """Make one paragraph of what refers to an item; styles put the commas between."""
    for heading in section.xpath(".//*[@id='gebruikt-in']"):
        old = heading.getparent()
        words = html.fragment_fromstring('<p class="verwijzers">Hiernaar verwijzen </p>')
        for group in old.xpath("./dl/div"):
            part = html.fragment_fromstring("<span></span>")
            part.text = f"{group.findtext('dt')}: "
            part.extend(group.xpath("./dd/a"))
            words.append(part)
        old.getparent().replace(old, words)


def _strip_end(element: HtmlElement) -> None:
    """Take the separator off that stood before the last link."""
    if len(element):
        element[-1].tail = (element[-1].tail or "").rstrip(" ;\n")
    else:
        element.text = (element.text or "").rstrip(" ;\n")


def _inner(element: HtmlElement) -> str:
    parts = [element.text or "", *(html.tostring(e, encoding="unicode") for e in element)]
    return "".join(parts).strip()


def _boxes(section: HtmlElement) -> None:
    """Draw what can be ticked as a box."""
    for element in section.xpath(".//input"):
        box = html.Element("span")
        box.set("class", "vakje")
        box.tail = element.tail
        element.getparent().replace(element, box)
    for row in section.xpath(".//table[contains(@class, 'invultabel')]/tbody/tr[position() > 1]"):
        row.drop_tree()


def _open(section: HtmlElement) -> None:
    """Unfold what is folded, and give elements of forms the names that paper knows."""
    for element in section.xpath(".//summary"):
        if element.xpath("./h1|./h2|./h3|./h4|./h5|./h6"):
            element.drop_tag()
        else:
            element.tag = "p"
            element.set("class", "kopje")
    for element in section.iter(*RENAMED):
        element.tag = RENAMED[element.tag]
    for element in section.xpath(".//abbr"):
        element.tag = "span"
    for element in section.find_class("tabel"):
        element.drop_tag()
    for marks in section.find_class("merken"):
        for mark in marks[:-1]:
            mark.tail = " · "


def _lists(section: HtmlElement) -> None:
    """Make plain lists of names with values, and mark lists whose items hold more than a line."""
    for element in section.iter("dl", "dt", "dd"):
        if element.tag == "dl":
            nested = next(element.iterancestors("dd", "span"), None) is not None
            element.tag = "span" if nested else "ul"
            for group in element.xpath("./div"):
                group.tag = "span" if nested else "li"
        elif element.tag == "dt":
            element.set("class", "label")
            element.tail = ": "
            element.tag = "strong"
        else:
            element.tag = "span"
            element.tail = "; " if element.getnext() is not None else ""
    for element in section.iter("ul", "ol"):
        if element.xpath("./li[p or div or ul or ol or table or section]"):
            element.set("class", f"{element.get('class', '')} {LONG_ITEMS}".strip())


def _shift(section: HtmlElement, by: int) -> None:
    for element in section.iter(*HEADINGS):
        element.tag = f"h{min(int(element.tag[1]) + by, 6)}"


def _tables(section: HtmlElement, *, whole: bool) -> None:
    """Set on its side what a wide table stands in: the whole page, or its part of an overview."""
    for table in section.iter("table"):
        rows = table.xpath("./thead/tr") or table.xpath("./tbody/tr")
        columns = sum(int(cell.get("colspan", "1")) for cell in rows[0]) if rows else 0
        is_wide = columns >= WIDE or not classes(table).isdisjoint(WIDE_CLASSES)
        if is_wide and not past(table):
            around = section if whole else next(table.iterancestors("section"))
            around.set("class", f"{around.get('class', '')} {ON_ITS_SIDE}".strip())


def _figures(section: HtmlElement) -> None:
    """Give figures their name as an element, and the font and colours that a page would give."""
    for figure in section.iter("svg"):
        title = html.Element("title")
        title.text = figure.get("aria-label", "")
        figure.insert(0, title)
        figure.set("font-family", FONT)
        for element in figure.iter():
            for name, value in element.attrib.items():
                plain = _COLOUR.sub(lambda match: _colours()[match[1]], value)
                element.set(name, plain.replace("currentColor", INK))


@cache
def _colours() -> dict[str, str]:
    """Give the light value of each colour."""
    return dict(_LIGHT.findall(TOKENS.read_text(encoding="utf-8")))


def _attributes(section: HtmlElement) -> None:
    for element in section.iter():
        if isinstance(element.tag, str) and not _in_figure(element):
            for name in set(element.attrib) - KEPT_ATTRIBUTES:
                del element.attrib[name]


def _in_figure(element: HtmlElement) -> bool:
    return element.tag == "svg" or any(parent.tag == "svg" for parent in element.iterancestors())


def classes(element: HtmlElement) -> frozenset[str]:
    """Give the classes of an element."""
    return frozenset(element.get("class", "").split())

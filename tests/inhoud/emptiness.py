"""Finds what a page shows that says nothing: a heading, list, table or filter without content."""

from collections.abc import Iterator
from pathlib import Path

from lxml import html
from lxml.html import HtmlElement

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
BOXES = ("section", "details", "article", "footer", "figure", "main")
"""What ends what stands under a heading in it."""

SPOKEN = {"img", "svg", "input", "textarea", "select", "button"}
"""Elements that say something without words."""


def empty_parts(site: Path) -> list[str]:
    """Name the empty parts of every page of a site that is made from content."""
    return [
        f"{path.relative_to(site).as_posix()}: {part}"
        for path in sorted(site.rglob("*.html"))
        if path.parent.name != "bestanden"
        for part in _of(html.parse(path).getroot().get_element_by_id("inhoud"))
    ]


def _of(main: HtmlElement) -> Iterator[str]:
    for hidden in main.xpath(".//*[@hidden and not(self::form)] | .//template"):
        hidden.drop_tree()
    for heading in main.iter(*HEADINGS):
        if not any(_says(part) for part in _under(heading)):
            yield f"heading {_words(heading)!r}"
    for part in main.iter("ul", "ol", "dl", "tbody", "section", "figure", "fieldset"):
        if not _words(part) and not _is_filled_by_script(part):
            yield f"{part.tag} of class {part.get('class')}"
    for group in main.xpath('.//form[contains(@class, "filter")]//fieldset'):
        if len(group.xpath(".//input")) < 2:
            yield f"filter {_words(group)!r}"


def _under(heading: HtmlElement) -> Iterator[HtmlElement]:
    """Go through what stands under a heading: to the next of its level, or the end of its box."""
    box = next(each for each in heading.iterancestors() if each.tag in BOXES)
    inside = list(box.iter())
    for element in inside[inside.index(heading) + 1 :]:
        if element.tag in HEADINGS and element.tag <= heading.tag:
            return
        if not any(each.tag in HEADINGS for each in (element, *element.iterancestors())):
            yield element


def _says(element: HtmlElement) -> bool:
    return bool((element.text or "").strip()) or element.tag in SPOKEN


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def _is_filled_by_script(element: HtmlElement) -> bool:
    return any("data-deel" in each.attrib for each in (element, *element.iterancestors()))

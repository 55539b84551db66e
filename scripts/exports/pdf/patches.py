"""What WeasyPrint 70 does not say or does otherwise, and has no hook for.

It makes the structure tree page by page, so that what crosses a page falls apart (issue 2903),
gives header cells no scope (issue 2508), names links by their anchor, embeds the whole font
of a field, lays a document out again for each page number in its text, and counts all pages for
each element of the tree. Its version is pinned; tests fail where a newer one works in another way.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import pydyf
import weasyprint.document
import weasyprint.pdf
from weasyprint.pdf import tags

from scripts.exports.pdf.page_numbers import write_page_numbers

KEY = "HandboekElement"
"""The entry of a structure element that says which HTML element, and which part of it, it is."""

NO_DATE = "0"
"""The moment at which fonts say that they were cut, where the clock would make other bytes."""

GROUP = "HandboekGroep"
"""The entry of a field that holds the question of the group that it belongs to."""


@contextmanager
def patched() -> Iterator[None]:
    """Within this context documents say from which HTML their parts come; see the module."""
    build_tree, build_fonts = tags._build_box_tree, weasyprint.pdf.build_fonts_dictionary
    lay_out = weasyprint.document.layout_document
    list_references = pydyf.PDF.page_references.fget
    numbers: dict[int, int] = {}
    references: dict[int, tuple[bytes, ...]] = {}

    def lay_out_once(*args: Any) -> list[Any]:
        pages = list(lay_out(*args))
        write_page_numbers(pages)
        return pages

    def build_marked_tree(box: Any, *args: Any) -> Iterator[Any]:
        for element in build_tree(box, *args):
            if box.element is not None and KEY not in element:
                number = numbers.setdefault(id(box.element), len(numbers))
                element[KEY] = f"{number} {box.element_tag} {element['S']}"
                if element["S"] == "/TH":
                    row = box.element.get("scope") == "row"
                    element["A"]["Scope"] = "/Row" if row else "/Column"
            yield element
        if box.element is not None:
            _describe(box)

    def build_subset_fonts(pdf: Any, fonts: Any, *args: Any) -> Any:
        for font in fonts.values():
            font.used_in_forms = False
        return build_fonts(pdf, fonts, *args)

    def remembered_references(pdf: Any) -> tuple[bytes, ...]:
        count = pdf.pages["Count"]
        if count not in references:
            references[count] = list_references(pdf)
        return references[count]

    with (
        patch.dict(os.environ, SOURCE_DATE_EPOCH=NO_DATE),
        patch.object(weasyprint.document, "layout_document", lay_out_once),
        patch.object(pydyf.PDF, "page_references", property(remembered_references)),
        patch.object(tags, "_build_box_tree", build_marked_tree),
        patch.object(weasyprint.pdf, "build_fonts_dictionary", build_subset_fonts),
    ):
        yield


def _describe(box: Any) -> None:
    """Give a link its words, and a field its name for who cannot see the page."""
    if box.link_annotation:
        words = " ".join("".join(box.element.itertext()).split())
        box.link_annotation["Contents"] = pydyf.String(words)
    if box.widget_annotation:
        box.widget_annotation["TU"] = pydyf.String(box.element.get("title"))
        box.widget_annotation[GROUP] = box.element.get("data-groep")

"""Read the structure of a PDF with pypdf, and count it beside its HTML."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf
from lxml import html

LISTS = ("ul", "ol", "dl")
HEADINGS = tuple(f"h{level}" for level in range(1, 7))


def walk(element: Any) -> Iterator[Any]:
    """Go through a structure element and all that is in it."""
    yield element
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        found = kid.get_object()
        if isinstance(found, dict) and "/S" in found:
            yield from walk(found)


def elements(file: Path) -> list[Any]:
    """Give all structure elements of a file, in reading order."""
    root: Any = pypdf.PdfReader(file).root_object["/StructTreeRoot"]
    return list(walk(root["/K"][0].get_object()))


def counted(file: Path) -> Counter[str]:
    """Count what a reader goes by in a PDF: headings, tables, rows, headers, lists, figures."""
    kinds = Counter(str(element["/S"]).removeprefix("/") for element in elements(file))
    wanted = {name.upper() for name in HEADINGS} | {"Table", "THead", "TR", "TH", "L", "Figure"}
    return Counter({kind: number for kind, number in kinds.items() if kind in wanted})


def expected(text: str) -> Counter[str]:
    """Count the same in the HTML that was printed."""
    tree = html.document_fromstring(text)
    found = Counter({name.upper(): len(tree.xpath(f"//{name}")) for name in HEADINGS})
    for name, kind in {"table": "Table", "thead": "THead", "tr": "TR", "th": "TH"}.items():
        found[kind] = len(tree.xpath(f"//{name}"))
    found["L"] = sum(len(tree.xpath(f"//{name}")) for name in LISTS)
    found["Figure"] = len(tree.xpath("//svg | //img"))
    return +found

"""Mend the structure tree: join what pages cut, and take what repeats on each page out of it."""

from collections.abc import Iterator
from typing import Any

import pydyf

from scripts.exports.pdf.patches import KEY

IN_LIST = {"/L": {"/L", "/LI", "/Caption"}, "/LI": {"/Lbl", "/LBody"}}
"""What may stand in a list and in an item of it: ISO 32000-1, table 336."""

Pdf = Any
Element = Any


def mend_structure(pdf: Pdf) -> None:
    """Make the tree of a document, written with `patched`, as if it had no pages."""
    root = _at(pdf, pdf.catalog["StructTreeRoot"])
    document = _at(pdf, root["K"][0])
    mended = _Tree(pdf)
    mended.join_children(document)
    mended.fill_items(document)
    mended.map_headers(document)
    _update_parents(pdf, root, mended.joined, _reachable(pdf, document))
    _list_ids(pdf, root, document)


class _Tree:
    """Joins elements; `joined` holds by number what each vanished element went into."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._headers: dict[bytes, Any] = {}
        self.joined: dict[int, bytes] = {}

    def join_children(self, parent: Element) -> None:
        """Join the children of an element that come from one HTML element, all the way down."""
        first_of: dict[str, Element] = {}
        kept = pydyf.Array()
        for kid in parent["K"]:
            child = _element(self._pdf, kid)
            if child is None or KEY not in child:
                kept.append(kid)
            elif child[KEY] in first_of:
                self._join(first_of[child[KEY]], child)
            else:
                first_of[child[KEY]] = child
                kept.append(kid)
        parent["K"] = kept
        for kid in kept:
            if (child := _element(self._pdf, kid)) is not None:
                self.join_children(child)

    def fill_items(self, parent: Element) -> None:
        """Put what stands loose in a list or beside the body of an item into that body.

        WeasyPrint leaves loose a block behind plain words, and the spaces between items on a line.
        """
        kept = pydyf.Array()
        body: Element | None = None
        for kid in parent["K"]:
            child = _element(self._pdf, kid)
            if child is not None:
                self.fill_items(child)
                body = self._body(child) or body
                if body is not None and child["S"] not in IN_LIST.get(parent["S"], {child["S"]}):
                    child["P"] = body.reference
                    body["K"].append(kid)
                    continue
            kept.append(kid)
        parent["K"] = kept

    def _body(self, element: Element) -> Element | None:
        """Give the body of an item of a list, or the body itself."""
        if element["S"] == "/LBody":
            return element
        if element["S"] != "/LI":
            return None
        return next(filter(None, map(self._body, self._children(element))), None)

    def _children(self, element: Element) -> Iterator[Element]:
        return (e for kid in element["K"] if (e := _element(self._pdf, kid)) is not None)

    def map_headers(self, element: Element) -> None:
        """Let cells name the header that stays where they named a repetition of it."""
        if headers := element.get("A", {}).get("Headers"):
            element["A"]["Headers"] = pydyf.Array(self._headers.get(h.data, h) for h in headers)
        for kid in element["K"]:
            if (child := _element(self._pdf, kid)) is not None:
                self.map_headers(child)

    def _join(self, first: Element, second: Element) -> None:
        if second["S"] == "/THead":
            self._drop_header(first, second)
            return
        self.joined[second.number] = first.reference
        for kid in second["K"]:
            if isinstance(kid, int):
                first["K"].append(_marked(kid, second["Pg"]))
            else:
                if (child := _element(self._pdf, kid)) is not None:
                    child["P"] = first.reference
                first["K"].append(kid)
        second.clear()

    def _drop_header(self, first: Element, repeated: Element) -> None:
        """Leave out a header row that was printed again; it is no part of what is said."""
        stays = {e[KEY]: e["ID"] for e in _walk(self._pdf, first) if "ID" in e}
        for element in tuple(_walk(self._pdf, repeated)):
            if "ID" in element:
                self._headers[element["ID"].data] = stays[element[KEY]]
            for kid in element["K"]:
                found = None if isinstance(kid, int) else _at(self._pdf, kid)
                if found is not None and found.get("Type") == "/OBJR":
                    _remove_annotation(self._pdf, found)
            element.clear()


def _update_parents(pdf: Pdf, root: Element, joined: dict[int, bytes], reachable: set[int]) -> None:
    """Let the tree of parents follow; what has no parent any more becomes an artifact."""
    numbers = _at(pdf, root["ParentTree"])["Nums"]
    for place in range(0, len(numbers), 2):
        entry = numbers[place + 1]
        if not isinstance(entry, list):
            numbers[place + 1] = _final(entry, joined)
            continue
        lost = []
        for mcid, reference in enumerate(entry):
            entry[mcid] = _final(reference, joined)
            if _number(entry[mcid]) not in reachable:
                entry[mcid] = b"null"
                lost.append(mcid)
        if lost:
            _make_artifacts(_at(pdf, pdf.page_references[numbers[place]]), pdf, set(lost))


def _make_artifacts(page: Element, pdf: Pdf, mcids: set[int]) -> None:
    """Mark pieces of a page as decoration, such as running heads and repeated headers."""
    stream = _at(pdf, page["Contents"]).stream
    for place, operand in enumerate(stream):
        if isinstance(operand, dict) and operand.get("MCID") in mcids:
            stream[place - 1 : place + 2] = [b"/Artifact", b"", b"BMC"]


def _list_ids(pdf: Pdf, root: Element, document: Element) -> None:
    """Write the list by which a reader finds the header of a cell."""
    ids = sorted((e["ID"].data, e) for e in _walk(pdf, document) if "ID" in e)
    if ids:
        names = pydyf.Array()
        for _, element in ids:
            names.extend((element["ID"], element.reference))
        root["IDTree"] = pydyf.Dictionary({"Names": names})
    for element in _walk(pdf, document):
        element.pop(KEY, None)


def _remove_annotation(pdf: Pdf, found: Element) -> None:
    page = _at(pdf, found["Pg"])
    page["Annots"].remove(found["Obj"])
    _at(pdf, found["Obj"]).clear()


def _marked(mcid: int, page: bytes) -> Element:
    return pydyf.Dictionary({"Type": "/MCR", "Pg": page, "MCID": mcid})


def _reachable(pdf: Pdf, document: Element) -> set[int]:
    return {element.number for element in _walk(pdf, document)}


def _walk(pdf: Pdf, element: Element) -> Iterator[Element]:
    """Go through an element and all that is in it."""
    yield element
    for kid in element["K"]:
        if (child := _element(pdf, kid)) is not None:
            yield from _walk(pdf, child)


def _element(pdf: Pdf, kid: Any) -> Element | None:
    """Give the structure element that a kid is; None for a piece of a page or an annotation."""
    if not isinstance(kid, bytes):
        return None
    found = _at(pdf, kid)
    return found if found.get("Type") == "/StructElem" else None


def _at(pdf: Pdf, reference: bytes) -> Any:
    return pdf.objects[_number(reference)]


def _number(reference: bytes) -> int:
    return int(reference.split()[0])


def _final(reference: bytes, joined: dict[int, bytes]) -> bytes:
    while _number(reference) in joined:
        reference = joined[_number(reference)]
    return reference

"""Mend the fields of a document so that each reader shows, names and fills them alike."""

from typing import Any

import pydyf

from scripts.exports.pdf.patches import GROUP
from scripts.exports.pdf.typeface import NAME, add_typeface

MULTILINE = 1 << 12
SIZE = 10
"""The size of typed text in points; in a field of more lines the reader fits it to the room."""


def mend_fields(pdf: Any) -> None:
    """Give every field an appearance and a typeface, and every group of choices one field."""
    form = pdf.catalog.get("AcroForm")
    if form is None:
        return
    form.pop("NeedAppearances")
    form["DR"] = pydyf.Dictionary({"Font": pydyf.Dictionary({NAME: add_typeface(pdf)})})
    form["DA"] = _style(SIZE)
    alone = [each for each in form["Fields"] if "Parent" not in pdf.objects[_number(each)]]
    form["Fields"] = pydyf.Array(alone)
    for reference in alone:
        field = pdf.objects[_number(reference)]
        if "Kids" in field:
            _mend_group(pdf, field)
        elif field["FT"] == "/Btn":
            _add_off(pdf, field)
        else:
            several = int(field.get("Ff", 0)) & MULTILINE
            field["DA"] = _style(0 if several and field["FT"] == "/Tx" else SIZE)
            field["AP"] = pydyf.Dictionary({"N": _empty(pdf, field)})
        field.pop(GROUP, None)


def _mend_group(pdf: Any, group: Any) -> None:
    """Name each choice of a group by its value, and the group by its question."""
    for reference, value in zip(group["Kids"], group.pop("Opt"), strict=True):
        choice = pdf.objects[_number(reference)]
        (appearance,) = choice["AP"]["N"].values()
        choice["AP"] = pydyf.Dictionary({"N": pydyf.Dictionary({value.string: appearance})})
        if choice["AS"] != "/Off":
            choice["AS"] = group["V"] = f"/{value.string}"
        group["TU"] = pydyf.String(choice.pop(GROUP))
        for name in ("T", "FT"):
            choice.pop(name)
        _add_off(pdf, choice)


def _add_off(pdf: Any, field: Any) -> None:
    """Say how a box looks that is not ticked: empty."""
    field["AP"]["N"]["Off"] = _empty(pdf, field)


def _empty(pdf: Any, field: Any) -> bytes:
    """Give an appearance that shows nothing, of the size of the field."""
    left, top, right, bottom = field["Rect"]
    extra = {"Type": "/XObject", "Subtype": "/Form"}
    box = pydyf.Array((0, 0, right - left, top - bottom))
    stream = pydyf.Stream([], {**extra, "BBox": box, "Resources": pydyf.Dictionary()})
    pdf.add_object(stream)
    return bytes(stream.reference)


def _style(size: int) -> Any:
    return pydyf.String(f"0 g /{NAME} {size} Tf")


def _number(reference: bytes) -> int:
    return int(reference.split()[0])

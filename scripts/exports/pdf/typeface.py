"""The typeface in which a reader types into a field: small, embedded, and known to every reader.

WeasyPrint gives fields a font by number of glyph, in which most readers can't type.
"""

from functools import cache
from io import BytesIO
from typing import Any

import pydyf
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from scripts.exports.pdf.engine import MEANS

NAME = "Invul"
FONT = MEANS / "assets" / "fonts" / "ibm-plex-sans.woff2"
CODES = range(32, 256)
FLAGS_NONSYMBOLIC = 32


def add_typeface(pdf: Any) -> bytes:
    """Add the typeface to a document; give the reference to it."""
    data, widths, measures = _typeface()
    file = pydyf.Stream([data], {"Length1": len(data)}, compress=True)
    pdf.add_object(file)
    descriptor = pydyf.Dictionary(
        {
            "Type": "/FontDescriptor",
            "FontName": "/HBKINV+IBMPlexSans",
            "Flags": FLAGS_NONSYMBOLIC,
            "ItalicAngle": 0,
            "StemV": 80,
            "FontFile2": file.reference,
            **{name: value for name, value in measures.items() if name != "FontBBox"},
            "FontBBox": pydyf.Array(measures["FontBBox"]),
        }
    )
    pdf.add_object(descriptor)
    font = pydyf.Dictionary(
        {
            "Type": "/Font",
            "Subtype": "/TrueType",
            "BaseFont": "/HBKINV+IBMPlexSans",
            "Encoding": "/WinAnsiEncoding",
            "FirstChar": CODES.start,
            "LastChar": CODES.stop - 1,
            "Widths": pydyf.Array(widths),
            "FontDescriptor": descriptor.reference,
        }
    )
    pdf.add_object(font)
    return bytes(font.reference)


@cache
def _typeface() -> tuple[bytes, list[int], dict[str, Any]]:
    """Give the file of the typeface with the signs of Windows-1252, their widths and its sizes."""
    font = TTFont(FONT, recalcTimestamp=False)
    instantiateVariableFont(
        font, {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}, inplace=True
    )
    signs = [bytes([code]).decode("cp1252", errors="replace") for code in CODES]
    subsetter = Subsetter(Options(layout_features=[], hinting=False, name_IDs=[]))
    subsetter.populate(unicodes=[ord(sign) for sign in signs])
    subsetter.subset(font)
    scale = 1000 / font["head"].unitsPerEm
    names, advances = font.getBestCmap(), font["hmtx"]
    widths = [round(advances[names.get(ord(s), ".notdef")][0] * scale) for s in signs]
    head, lines = font["head"], font["OS/2"]
    measures = {
        "Ascent": round(font["hhea"].ascent * scale),
        "Descent": round(font["hhea"].descent * scale),
        "CapHeight": round(lines.sCapHeight * scale),
        "FontBBox": [round(v * scale) for v in (head.xMin, head.yMin, head.xMax, head.yMax)],
    }
    out = BytesIO()
    font.flavor = None
    font.save(out)
    return out.getvalue(), widths, measures

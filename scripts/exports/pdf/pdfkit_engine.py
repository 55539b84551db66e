"""pdfkit as the engine: a quick working copy, without tags, fields or links within the document.

It drives wkhtmltopdf, which has had no repairs since 2020. It gets a file of our own only, on
which no script runs and from which nothing but our styles can be read (CVE-2022-35583). pdfkit
takes orders from meta elements only in a string, not in a file (CVE-2025-26240).
"""

import os
import re
import shutil
import tempfile
from datetime import date
from io import BytesIO
from pathlib import Path

import pdfkit
import pikepdf
from lxml import html
from lxml.html import HtmlElement, builder

from scripts.exports.pdf.engine import MEANS, PrintError

PROGRAM = "wkhtmltopdf"
NOTICE = "Werkversie, niet toegankelijk."
OPTIONS = {
    "page-size": "A4",
    "margin-top": "18mm",
    "margin-bottom": "18mm",
    "encoding": "UTF-8",
    "disable-javascript": "",
    "disable-local-file-access": "",
}

ORDERED = {"QT_HASH_SEED": "0"}
"""Without this the fonts of a document are in another order each time."""


class PdfkitEngine:
    """Sets a document with wkhtmltopdf. Raises PrintError where that is not installed."""

    def __init__(self) -> None:
        if shutil.which(PROGRAM) is None:
            raise PrintError(
                f"Het programma {PROGRAM} ontbreekt. In Debian 12 installeert u het met: "
                f"apt-get install {PROGRAM}. In nieuwere versies is het er niet meer: "
                "gebruik dan --engine weasyprint."
            )

    def print(self, html_text: str) -> bytes:
        """Give the PDF of a whole HTML document, marked as a working copy. Raises PrintError."""
        tree: HtmlElement = html.document_fromstring(html_text)
        title = f"{NOTICE} {tree.findtext('head/title', '')}"
        created = next(iter(tree.xpath("//meta[@name='dcterms.created']/@content")), "")
        _simplify(tree, title)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "document.html"
            file.write_bytes(html.tostring(tree, doctype="<!doctype html>", encoding="utf-8"))
            try:
                data = pdfkit.from_file(
                    str(file),
                    options=OPTIONS | {"allow": folder},
                    configuration=pdfkit.configuration(environ=os.environ | ORDERED),
                )
            except OSError as error:
                raise PrintError(f"{PROGRAM} meldt: {error}") from error
        return _same_each_time(data, title, str(created))


def _simplify(tree: HtmlElement, title: str) -> None:
    """Leave what wkhtmltopdf can do: styles within the page, and no links within the document."""
    tree.find("head/title").text = title
    for element in tree.xpath("//meta[@name] | //script"):
        element.drop_tree()
    for element in tree.xpath("//link[@rel='stylesheet']"):
        style = (MEANS / element.get("href")).resolve()
        if not style.is_relative_to(MEANS):
            raise PrintError(f"het document vraagt om {style.name}, en dat mag niet")
        element.getparent().replace(element, builder.STYLE(_without_fonts(style)))
    for anchor in tree.xpath("//a[@href]"):
        if not anchor.get("href").startswith("https:"):
            anchor.drop_tag()
    tree.body.insert(0, builder.P(builder.STRONG(NOTICE)))


def _without_fonts(style: Path) -> str:
    """Give a stylesheet without typefaces of its own, which wkhtmltopdf cannot read."""
    return re.sub(r"@font-face\s*{[^}]*}", "", style.read_text(encoding="utf-8"))


def _same_each_time(data: bytes, title: str, created: str) -> bytes:
    """Take out the moment and the program's own numbers, so that the bytes are the same."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.docinfo["/Title"] = title
        pdf.docinfo["/CreationDate"] = f"D:{date.fromisoformat(created):%Y%m%d}" if created else ""
        if "/ID" in pdf.trailer:
            del pdf.trailer["/ID"]
        pdf.save(out, deterministic_id=True)
    return out.getvalue()

"""What the search knows of hand-written pages: their title and the paragraphs that show."""

from collections.abc import Iterator
from pathlib import Path

from lxml import html

from scripts.pages.indeling import page_record
from scripts.search import SearchRecord
from scripts.views.indeling import Paginas


def handwritten_records(site: Path, paginas: Paginas) -> Iterator[SearchRecord]:
    """Read the hand-written pages as mkdocs made them, before their views are filled in."""
    for pagina in paginas.alle:
        if pagina.handgeschreven:
            document = html.parse(site / pagina.adres, html.HTMLParser(encoding="utf-8"))
            main = document.find(".//main")
            paragraphs = main.iterfind(".//p") if main is not None else ()
            words = " ".join(
                " ".join(part.text_content().split())
                for part in paragraphs
                if "hidden" not in part.attrib
            )
            yield page_record(pagina, pagina.naam, words)

"""What the search knows of hand-written pages: their heading and their own paragraphs."""

from collections.abc import Iterator
from pathlib import Path

from lxml import html

from scripts.search import SearchRecord
from scripts.site.handwritten import handwritten_pages

KIND = "Pagina"


def handwritten_records(site: Path, docs: Path) -> Iterator[SearchRecord]:
    """Read the built pages of `docs` before their views are filled in."""
    for path in handwritten_pages(docs):
        address = path.relative_to(docs).with_suffix(".html").as_posix()
        document = html.parse(site / address, html.HTMLParser(encoding="utf-8"))
        main = document.find(".//main")
        heading = main.find(".//h1") if main is not None else None
        if main is None or heading is None:
            continue
        head = document.find(".//meta[@name='description']")
        paragraphs = [" ".join(part.text_content().split()) for part in main.iter("p")]
        yield SearchRecord(
            adres=address,
            titel=" ".join(heading.text_content().split()),
            soort=KIND,
            regio="",
            doelgroepen=(),
            tekst=" ".join([head.get("content", "") if head is not None else "", *paragraphs]),
            woorden=(),
        )

"""What the search knows of hand-written pages: their heading and their own paragraphs."""

from collections.abc import Iterator
from pathlib import Path

from lxml import html

from scripts.search import SearchRecord

KIND = "Pagina"


def handwritten_records(site: Path, docs: Path) -> Iterator[SearchRecord]:
    """Read the built pages of `docs` before their views are filled in."""
    for path in sorted(docs.rglob("*.md")):
        address = path.relative_to(docs).with_suffix(".html").as_posix()
        main = html.parse(site / address, html.HTMLParser(encoding="utf-8")).find(".//main")
        heading = main.find(".//h1") if main is not None else None
        if main is None or heading is None:
            continue
        paragraphs = (part.text_content() for part in main.iter("p", "li"))
        yield SearchRecord(
            adres=address,
            titel=" ".join(heading.text_content().split()),
            soort=KIND,
            regio="",
            doelgroepen=(),
            tekst=" ".join(" ".join(paragraphs).split()),
            woorden=(),
        )

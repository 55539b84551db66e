"""Fill frames and hand-written pages with what the handbook says."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from markupsafe import Markup, escape

from scripts.berekening.datums import datum
from scripts.handboek import Handboek
from scripts.html import Renderer, Uitlegger
from scripts.pages import Page, render_weergave
from scripts.pages.page import ROOT
from scripts.pages.weergaven import DOWNLOADS
from scripts.site.marks import fill_views, fill_words
from scripts.views.download import Bestand

_HEADING = re.compile(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
"""A heading that belongs in the contents; those of blocks in a list have a class in front."""


class Filler:
    """Turns frames and marked pages into finished ones."""

    def __init__(
        self, handboek: Handboek, renderer: Renderer, bestanden: tuple[Bestand, ...] = ()
    ) -> None:
        self._handboek = handboek
        self._renderer = renderer
        self._bestanden = bestanden
        self._uitlegger = Uitlegger(handboek, renderer)
        self._edition = {
            "versie": escape(handboek.uitgave.versie),
            "datum": escape(datum(handboek.uitgave.datum)),
        }

    def write_pages(self, pages: Iterable[Page], frames: Mapping[str, str], out: Path) -> None:
        """Write each page in the frame of its section."""
        for page in pages:
            html = self.page(page, frames[page.sectie])
            html = self._uitlegger.leg_uit(html, page.adres, ROOT, page.regio, page.item)
            (out / page.adres).write_text(html, encoding="utf-8")

    def page(self, page: Page, frame: str) -> str:
        """Put a page into a frame."""
        words = {
            "titel": escape(page.titel),
            "beschrijving": escape(page.beschrijving),
            "inhoud": self._contents(page.html, ROOT),
            **self._edition,
        }
        head = fill_words(frame, words)
        return fill_views(head, lambda _: page.html)

    def fill_handwritten(self, out: Path) -> None:
        """Fill the views and words of every page that mkdocs made in `out`."""
        for path in sorted(out.rglob("*.html")):
            address = path.relative_to(out).as_posix()
            root = ROOT * address.count("/")
            html = self.handwritten(path.read_text(encoding="utf-8"), root)
            path.write_text(self._uitlegger.leg_uit(html, address, root), encoding="utf-8")

    def handwritten(self, html: str, root: str) -> str:
        """Fill a hand-written page. Its words come first: a view may say anything."""

        def view(naam: str, *args: str) -> str:
            extra = (self._bestanden,) if naam == DOWNLOADS else ()
            return render_weergave(self._renderer, self._handboek, root, naam, *args, *extra)

        body = fill_views(html, view)
        words = {"inhoud": self._contents(body, root), **self._edition}
        return fill_views(fill_words(html, words), view)

    def _contents(self, html: str, root: str) -> str:
        """List the headings of a page."""
        headings = [
            (Markup(ident).unescape(), Markup(words).striptags())
            for ident, words in _HEADING.findall(html)
            if words.strip()
        ]
        return self._renderer.render("inhoud.html", root, koppen=headings)

"""Fill frames and hand-written pages with what the handbook says."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from markupsafe import Markup, escape

from schemas.indeling import Pagina
from scripts.berekening.datums import datum
from scripts.handboek import Handboek
from scripts.html import Renderer, Uitlegger
from scripts.pages import Page, Weergever
from scripts.pages.page import to_root
from scripts.site.marks import BESIDE_VIEW, PATH_VIEW, fill_views, fill_words
from scripts.views.indeling import Paginas

_HEADING = re.compile(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
"""A heading that belongs in the contents; those of blocks in a list have a class in front."""

_NOTHING = "<!--leeg-->"
_EMPTY = re.compile(
    rf"<h([2-6])[^>]*>(?:(?!</h\1>).)*</h\1>\s*{_NOTHING}(?=\s*(?:<h[1-6]|<nav|</main>))", re.DOTALL
)
"""A heading with only an empty view under it."""


class Filler:
    """Turns frames and marked pages into finished ones."""

    def __init__(
        self, handboek: Handboek, renderer: Renderer, paginas: Paginas, weergever: Weergever
    ) -> None:
        self._handboek = handboek
        self._renderer = renderer
        self._paginas = paginas
        self._weergever = weergever
        self._uitlegger = Uitlegger(handboek, renderer)
        self._edition = {
            "versie": escape(handboek.uitgave.versie),
            "datum": escape(datum(handboek.uitgave.datum)),
        }

    def write_pages(self, pages: Iterable[Page], frames: Mapping[str, str], out: Path) -> None:
        """Write each page in its frame."""
        for page in pages:
            html = self.page(page, frames[page.kader])
            html = self._uitlegger.leg_uit(html, page.adres, page.root, page.regio, page.item)
            path = out / page.adres
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(html, encoding="utf-8")

    def page(self, page: Page, frame: str) -> str:
        """Put a page into a frame."""
        words = {
            "titel": escape(page.titel),
            "beschrijving": escape(page.beschrijving),
            "inhoud": self._contents(page.html, page.root),
            **self._edition,
        }
        head = fill_words(frame, words)
        path = self._path(page.pagina, page.titel, page.root, is_zelf=page.eigen_kader)
        return fill_views(head, lambda naam: path if naam == PATH_VIEW else page.html)

    def fill_handwritten(self, out: Path) -> None:
        """Fill the views and words of every page that mkdocs made in `out`."""
        by_address = {pagina.adres: pagina for pagina in self._paginas.alle}
        for path in sorted(out.rglob("*.html")):
            address = path.relative_to(out).as_posix()
            root = to_root(address)
            html = self.handwritten(path.read_text(encoding="utf-8"), root, by_address.get(address))
            path.write_text(self._uitlegger.leg_uit(html, address, root), encoding="utf-8")

    def handwritten(self, html: str, root: str, pagina: Pagina | None) -> str:
        """Fill a hand-written page, or one of no place in the outline.

        Its words come first: a view may say anything.
        """

        def view(naam: str, *keuze: str) -> str:
            if naam == PATH_VIEW:
                return self._path(pagina, pagina.naam, root, is_zelf=True) if pagina else ""
            if naam == BESIDE_VIEW:
                return self._beside(pagina, root)
            return self._weergever.html(root, naam, *keuze) or _NOTHING

        body = _EMPTY.sub("", fill_views(html, view))
        words = {"inhoud": self._contents(body, root), **self._edition}
        if pagina:
            words["titel"] = escape(pagina.naam)
            words["beschrijving"] = escape(pagina.beschrijving or pagina.naam)
        filled = fill_views(fill_words(html, words), view)
        return _EMPTY.sub("", filled).replace(_NOTHING, "")

    def _beside(self, pagina: Pagina | None, root: str) -> str:
        beside = self._paginas.bij(pagina) if pagina else ()
        return self._renderer.render("bij.html", root, bij=beside)

    def _path(self, pagina: Pagina | None, titel: str, root: str, *, is_zelf: bool) -> str:
        """Show the way to a page that stands under a page of the outline, or that is it."""
        way = self._paginas.pad(pagina)
        above = way[:-1] if is_zelf else way
        return self._renderer.render("kruimelpad.html", root, pad=above, titel=titel)

    def _contents(self, html: str, root: str) -> str:
        """List the headings of a page."""
        headings = [
            (Markup(ident).unescape(), Markup(words).striptags())
            for ident, words in _HEADING.findall(html)
            if words.strip()
        ]
        return self._renderer.render("inhoud.html", root, koppen=headings)

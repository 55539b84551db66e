"""A small site with the search, and what a visit to it asks for."""

import functools
import http.server
import re
import shutil
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import jinja2
from playwright.sync_api import Page

from scripts.search import Leading, SearchRecord, build_index
from scripts.site.assets import bundles, write_bundles

ROOT = Path(__file__).resolve().parents[2]
OVERRIDES = ROOT / "overrides"
BUNDLES = bundles()

PAGE = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8">
{policy}
<title>{title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{base}assets/css/zoeken.css">
<script src="{base}assets/js/bewaren.js"></script>
<script src="{base}assets/js/zoeken.js" data-zoekscript="{base}{zoekscript}"
 data-zoekpagina="{base}{zoekpagina}"></script></head>
<body><header>{form}</header><main><h1>{title}</h1><input id="ander">{body}</main></body></html>
"""
RESULTS_PAGE = "zoeken/index.html"
RESULTS = """<div id="zoekresultaten"></div>
<p id="zoeken-niets" hidden>Vraag het.</p>
<noscript><p>Gebruik de begrippenlijst.</p></noscript>"""


@dataclass
class Visit:
    """A page of the site, with the addresses it asked for and what went wrong."""

    page: Page
    base: str
    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def open(self, path: str) -> None:
        """Go to a page of the site, and forget what earlier pages asked for."""
        self.requests.clear()
        self.page.goto(self.base + path)

    def type(self, query: str) -> None:
        """Type in the search field and wait for an answer."""
        self.page.fill("#zoekveld", query)
        self.page.wait_for_function(
            "query => document.querySelector('.zoeken [role=status]')?.textContent"
            " && document.getElementById('zoekveld').value === query",
            arg=query,
        )

    def ask(self, query: str) -> dict[str, object]:
        """Ask the search without the list: titles in order, and what the reader gets to know."""
        answer: dict[str, object] = self.page.evaluate(
            """async query => {
                const outcome = await (await handboekZoeken.ready(), handboekZoeken.ask(query));
                const records = await Promise.all(outcome.numbers.map(handboekZoeken.record));
                const said = handboekZoeken.remarks(outcome).map(handboekZoeken.remark);
                return {
                    titles: records.map(({ titel }) => titel),
                    said: said.map(({ textContent }) => textContent).join(" "),
                };
            }""",
            query,
        )
        return answer

    def titles(self, query: str) -> list[str]:
        """Return the titles that a query finds."""
        titles = self.ask(query)["titles"]
        assert isinstance(titles, list)
        return titles


def make_site(
    folder: Path,
    records: Sequence[SearchRecord],
    synonyms: Sequence[tuple[str, ...]],
    leading: Sequence[Leading] = (),
) -> Path:
    """Write a site with one page for every record, and the search as it is delivered."""
    write_bundles(BUNDLES, folder)
    for name in ("js/bewaren.js", "js/zoeken.js", "css/zoeken.css"):
        shutil.copy(OVERRIDES / "assets" / name, folder / "assets" / name)
    (folder / "zoeken").mkdir()
    for name, text in build_index(records, synonyms, leading=leading).items():
        (folder / "zoeken" / name).write_text(text, encoding="ascii")
    _write_page(folder / "index.html", "Start", "", "")
    _write_page(folder / "zoeken" / "index.html", "Zoeken", "../", RESULTS)
    for record in records:
        _write_page(folder / record.adres, "Onderdeel", "../", "")
    return folder


def _write_page(path: Path, title: str, base: str, body: str) -> None:
    environment = jinja2.Environment(autoescape=True)
    environment.filters["url"] = lambda address: base + address
    template = (OVERRIDES / "partials" / "zoeken.html").read_text(encoding="utf-8")
    form = environment.from_string(template).render()
    skeleton = (OVERRIDES / "base.html").read_text(encoding="utf-8")
    policy = re.search(r'<meta http-equiv="Content-Security-Policy"[^>]*>', skeleton)
    assert policy
    allowed = policy[0].replace("img-src 'self'", "img-src 'self' data:")
    text = PAGE.format(
        policy=allowed, title=title, base=base, form=form, body=body, **BUNDLES.adressen
    )
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


class _QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


def serve(folder: Path) -> Iterator[str]:
    handler = functools.partial(_QuietHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()

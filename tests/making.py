"""What tests make of a content folder: its handbook, its pages, and its site once, served."""

import fcntl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.load import load
from scripts.pages import Page, Weergever, pages
from scripts.pages.indeling import aanwezig, outline_pages
from scripts.pages.weergaven import INGANGEN
from scripts.site.build import Folders, build_site
from scripts.site.handwritten import geschreven_paginas

PROJECT = Path(__file__).parents[1]


def handboek_of(content: Path) -> Handboek:
    """Load the handbook of a folder in which everything is right."""
    loading = load(content)
    assert loading.handboek is not None, loading.problems
    return loading.handboek


def all_pages(handboek: Handboek) -> Iterator[Page]:
    """Make the pages of the outline and of the items, without the generator of frames."""
    renderer = Renderer(handboek)
    written = geschreven_paginas(PROJECT / "docs")
    paginas = aanwezig(handboek.indeling, written, Weergever(handboek, renderer))
    weergever = Weergever(handboek, renderer, {INGANGEN: (paginas,)})
    yield from outline_pages(handboek, paginas, weergever, renderer)
    yield from pages(handboek, renderer)


def made_once(
    name: str,
    make: Callable[[Path], object],
    folders: pytest.TempPathFactory,
    worker_id: str,
) -> Path:
    """Give a file or folder that is made once for all workers; `make` is told where to."""
    base = folders.getbasetemp()
    out = (base if worker_id == "master" else base.parent) / name
    with out.with_name(f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not out.exists():
            make(out)
    return out


def built_once(name: str, content: Path, folders: pytest.TempPathFactory, worker_id: str) -> Path:
    """Build a site without books, once for all workers, and give its folder."""

    def build(out: Path) -> None:
        made = Folders(content, PROJECT / "docs", out)
        assert build_site(made, lambda *_: None, met_boeken=False) == ()

    return made_once(name, build, folders, worker_id)


class QuietHandler(SimpleHTTPRequestHandler):
    """Sends the files of a folder, and says nothing about it."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path, handler: type[SimpleHTTPRequestHandler] = QuietHandler) -> Iterator[str]:
    """Serve a folder on 127.0.0.1, and give the address of its root."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()

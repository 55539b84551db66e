"""A frame that we fill is the page that mkdocs would have made of the same words."""

import json
import re
from pathlib import Path

import pytest
from making import PROJECT, all_pages

from scripts.handboek import Handboek
from scripts.html import Renderer, Uitlegger
from scripts.pages import Page, Weergever
from scripts.pages.indeling import aanwezig
from scripts.site.fill import Filler
from scripts.site.frames import run_mkdocs, stage_docs
from scripts.site.handwritten import geschreven_paginas
from scripts.site.marks import FRAME_VIEW, view_mark, word_mark
from scripts.views.indeling import Paginas

BEGIN, END = "<!--begin-->", "<!--einde-->"


@pytest.fixture(scope="module")
def paginas(handboek: Handboek) -> Paginas:
    """Give the pages of the outline that are there."""
    written = geschreven_paginas(PROJECT / "docs")
    return aanwezig(handboek.indeling, written, Weergever(handboek, Renderer(handboek)))


@pytest.fixture(scope="module")
def chosen(handboek: Handboek) -> dict[str, Page]:
    """Choose a page of each frame: every page of the outline, and an item of each section."""
    return {page.kader: page for page in all_pages(handboek)}


@pytest.fixture(scope="module")
def stock(
    handboek: Handboek,
    paginas: Paginas,
    chosen: dict[str, Page],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """Build those pages the stock way: their HTML in Markdown, with their title and description."""
    folder = tmp_path_factory.mktemp("stock")
    stage_docs(PROJECT / "docs", folder / "docs", paginas, chosen.values())
    for frame, page in chosen.items():
        path = folder / "docs" / f"{frame}.md"
        text = path.read_text("utf-8").replace(f'"{word_mark("titel")}"', json.dumps(page.titel))
        text = text.replace(f'"{word_mark("beschrijving")}"', json.dumps(page.beschrijving))
        body = f"<div>\n{BEGIN}\n{page.html}\n{END}\n</div>"
        path.write_text(text.replace(view_mark(FRAME_VIEW), body), encoding="utf-8")
    config = PROJECT / "mkdocs.yml"
    assert run_mkdocs(config, folder / "docs", folder / "site", handboek.uitgave, paginas) == []
    return folder / "site"


def test_filled_frame_is_the_stock_page(
    handboek: Handboek, paginas: Paginas, chosen: dict[str, Page], stock: Path, site: Path
) -> None:
    """In every frame a page has the same HTML as one that mkdocs made itself.

    Pages of the outline have frames of their own; items share that of their section.
    """
    renderer = Renderer(handboek)
    filler = Filler(handboek, renderer, paginas, Weergever(handboek, renderer))
    uitlegger = Uitlegger(handboek, renderer)
    assert {page.eigen_kader for page in chosen.values()} == {True, False}
    for frame, page in chosen.items():
        made = (stock / f"{frame}.html").read_text(encoding="utf-8")
        filled = (site / page.adres).read_text(encoding="utf-8")
        expected = _unwrapped(filler.page(page, made))
        explained = uitlegger.leg_uit(expected, page.adres, page.root, page.regio, page.item)
        assert _plain(filled) == _plain(explained), page.adres


def _unwrapped(html: str) -> str:
    """Leave out what the stock way adds around the HTML."""
    return re.sub(rf"<div>\s*{BEGIN}(.*){END}\s*</div>", r"\1", html, flags=re.DOTALL)


def _plain(html: str) -> str:
    """Leave out white space."""
    return re.sub(r"\s*(<|>)\s*", r"\1", " ".join(html.split()))

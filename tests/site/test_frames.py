"""A frame that we fill is the page that mkdocs would have made of the same words."""

import json
import re
from pathlib import Path

import pytest

from scripts.handboek import Handboek
from scripts.html import Renderer, Uitlegger
from scripts.pages import Page, pages
from scripts.pages.page import ROOT
from scripts.site.fill import Filler
from scripts.site.frames import run_mkdocs, stage_docs

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def chosen(handboek: Handboek) -> dict[str, Page]:
    """Choose a page of each section."""
    return {page.sectie: page for page in pages(handboek, Renderer(handboek))}


@pytest.fixture(scope="module")
def stock(
    handboek: Handboek, chosen: dict[str, Page], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Build those pages the stock way: their HTML in Markdown, with their title and description."""
    folder = tmp_path_factory.mktemp("stock")
    stage_docs(PROJECT / "docs", folder / "docs", ())
    for section, page in chosen.items():
        fields = {"title": page.titel, "description": page.beschrijving, "kader": section}
        head = "".join(f"{key}: {json.dumps(value)}\n" for key, value in fields.items())
        path = folder / "docs" / section / "kader.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"---\n{head}---\n\n<div>\n{page.html}\n</div>\n", encoding="utf-8")
    config = PROJECT / "mkdocs.yml"
    assert run_mkdocs(config, folder / "docs", folder / "site", handboek.uitgave) == []
    return folder / "site"


def test_filled_frame_is_the_stock_page(
    handboek: Handboek, chosen: dict[str, Page], stock: Path, site: Path
) -> None:
    """In every section a filled frame has the same HTML as a page made by mkdocs itself."""
    filler = Filler(handboek, Renderer(handboek))
    uitlegger = Uitlegger(handboek, Renderer(handboek))
    assert len(chosen) > 10
    for section, page in chosen.items():
        made = (stock / section / "kader.html").read_text(encoding="utf-8")
        filled = (site / page.adres).read_text(encoding="utf-8")
        expected = _unwrapped(filler.handwritten(made, ROOT))
        explained = uitlegger.leg_uit(expected, page.adres, ROOT, page.regio, page.item)
        assert _plain(filled) == _plain(explained), page.adres


def _unwrapped(html: str) -> str:
    """Leave out what the stock way adds around the HTML."""
    return re.sub(r"(<main[^>]*>)\s*<div>(.*)</div>(\s*</main>)", r"\1\2\3", html, flags=re.S)


def _plain(html: str) -> str:
    """Leave out white space."""
    return re.sub(r"\s*(<|>)\s*", r"\1", " ".join(html.split()))

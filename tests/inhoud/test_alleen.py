"""Each region makes a handbook by itself, with what is national and without the others."""

import shutil
from pathlib import Path

import pytest
from emptiness import empty_parts
from lxml import html
from making import PROJECT
from real import CONTENT

from schemas.regios import GEEN_REGIO, LANDELIJK, Regio
from scripts.handboek import Handboek
from scripts.site.build import Folders, build_site

REGIOS = sorted({path.name for path in CONTENT.iterdir() if path.is_dir()} - GEEN_REGIO)
AT_MOST = 20
"""As many pages a reader can oversee in the groups of a menu."""


@pytest.mark.parametrize("regio", REGIOS)
def test_a_region_alone_is_a_whole_handbook(regio: str, handboek: Handboek, tmp_path: Path) -> None:
    """It builds without a problem, with nothing empty, a short menu, and no other region's name."""
    content, site = tmp_path / "content", tmp_path / "site"
    for folder in (LANDELIJK, regio):
        shutil.copytree(CONTENT / folder, content / folder)
    for path in CONTENT.glob("*.yml"):
        shutil.copy(path, content)
    folders = Folders(content, PROJECT / "docs", site)
    assert build_site(folders, lambda *_: None, met_boeken=False) == ()
    assert empty_parts(site) == []
    menu = html.parse(site / "index.html").getroot().get_element_by_id("navigatie")
    assert 1 < len(menu.xpath(".//details//li/a")) <= AT_MOST
    others = [each for each in handboek.alle(Regio) if each.id not in {*GEEN_REGIO, regio}]
    names = [name for each in others for name in (each.titel, each.inkooporganisatie) if name]
    assert _naming(site, names) == []


def _naming(site: Path, names: list[str]) -> list[tuple[str, str]]:
    texts = ((path, path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html")))
    return [
        (path.relative_to(site).as_posix(), name)
        for path, text in texts
        for name in names
        if name in text
    ]

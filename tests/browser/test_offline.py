"""The handbook on a memory stick: unpacked, and opened as a file."""

import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import expect
from ticking import CHECKLIST, Ticking
from visiting import Visiting

pytestmark = pytest.mark.browser


@pytest.fixture
def stick(site: Path, tmp_path: Path) -> str:
    """Unpack the download in a folder with a space in its name, and give its address."""
    folder = tmp_path / "mijn stick"
    with zipfile.ZipFile(site / "downloads" / "handboek-offline.zip") as packed:
        packed.extractall(folder)
    return (folder / "handboek-jeugdhulp").as_uri()


def test_search_works_from_the_stick(visit: Visiting, stick: str) -> None:
    """Typing in the search box finds a page of the handbook, and it opens."""
    visited = visit(f"{stick}/index.html")
    visited.page.get_by_label("Zoeken in het handboek").fill("JW315")
    visited.page.get_by_role("option").first.click()
    expect(visited.page.get_by_role("heading", level=1)).to_have_text("Verzoek om toewijzing")
    assert visited.page.url.startswith(stick)
    assert visited.complaints == []


def test_filters_work_from_the_stick(visit: Visiting, stick: str) -> None:
    """A role table shows only the rows of the chosen party."""
    visited = visit(f"{stick}/processen/vb-bewaking.html")
    visited.page.get_by_label("GR", exact=True).check()
    expect(visited.page.locator(".raci tbody tr:visible:not([data-partij~=gr])")).to_have_count(0)
    assert visited.page.locator(".raci tbody tr:visible").count() > 0
    assert visited.complaints == []


def test_ticking_works_from_the_stick(visit: Visiting, stick: str) -> None:
    """What is ticked in a checklist on a stick comes back when the file is opened again."""
    visited = visit(f"{stick}/{CHECKLIST}")
    ticking = Ticking(visited.page)
    ticking.box(1).check()
    ticking.keep()
    ticking.open("collega")
    ticking.expect_done(2, not_applicable=1)
    visited.page.reload()
    ticking.expect_done(2, not_applicable=1)
    assert visited.complaints == []

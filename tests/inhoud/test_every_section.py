"""What the kinds of pages promise, for this content on pages of every section; takes long."""

from pathlib import Path

import pytest
from visiting import Visiting, violations

pytestmark = [pytest.mark.browser, pytest.mark.alles]

LOOKS = [(1280, "light"), (1280, "dark"), (320, "light"), (320, "dark")]


@pytest.fixture
def addresses(site: Path) -> list[str]:
    """Give the list and the last item of each section."""
    sections = [path.parent for path in site.glob("*/index.html")]
    found = {page for folder in sections for page in (max(folder.glob("*.html")), folder)}
    pages = (page / "index.html" if page.is_dir() else page for page in found)
    return sorted({page.relative_to(site).as_posix() for page in pages})


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_pages_of_every_section_can_be_read_by_all(
    visit: Visiting, site_url: str, addresses: list[str], look: tuple[int, str]
) -> None:
    """Axe finds nothing and nothing sticks out, wide and narrow, in light and in dark."""
    width, scheme = look
    page = visit(f"{site_url}/404.html", width=width, color_scheme=scheme, bypass_csp=True).page
    assert len(addresses) > 60
    for address in addresses:
        page.goto(f"{site_url}/{address}")
        assert violations(page) == [], address
        assert page.evaluate("document.scrollingElement.scrollWidth") <= width, address

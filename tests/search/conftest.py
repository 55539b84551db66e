"""The browser of the search tests, and the sites that it visits."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from search_sample import LEADING, RECORDS, SYNONYMS, many_records
from search_site import Visit, make_site, serve


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the small site once."""
    return make_site(tmp_path_factory.mktemp("site"), RECORDS, SYNONYMS, LEADING)


@pytest.fixture(scope="session", params=["http", "file"])
def base(request: pytest.FixtureRequest, folder: Path) -> Iterator[str]:
    """Give the site's address: from a server, and from a folder."""
    if request.param == "file":
        yield folder.as_uri() + "/"
    else:
        yield from serve(folder)


def _visit(browser: Browser, base: str, *, javascript: bool = True) -> Iterator[Visit]:
    context = browser.new_context(java_script_enabled=javascript)
    visit = Visit(context.new_page(), base)
    visit.page.on("request", lambda request: visit.requests.append(request.url))
    visit.page.on("pageerror", lambda error: visit.errors.append(str(error)))
    visit.page.on(
        "console",
        lambda message: visit.errors.append(message.text) if message.type == "error" else None,
    )
    visit.open("index.html")
    yield visit
    context.close()
    assert visit.errors == []


@pytest.fixture
def visit(browser: Browser, base: str) -> Iterator[Visit]:
    """Open the start page of the small site."""
    yield from _visit(browser, base)


@pytest.fixture(scope="session")
def asked(browser: Browser, base: str) -> Iterator[Visit]:
    """Open the start page once, for questions that leave the page as it is."""
    yield from _visit(browser, base)


@pytest.fixture
def plain_visit(browser: Browser, base: str) -> Iterator[Visit]:
    """Open the start page with scripts switched off."""
    yield from _visit(browser, base, javascript=False)


@pytest.fixture
def large_visit(browser: Browser, tmp_path: Path) -> Iterator[Visit]:
    """Open the start page of a site with 600 records."""
    site = make_site(tmp_path / "groot", many_records(600), SYNONYMS)
    for address in serve(site):
        yield from _visit(browser, address)

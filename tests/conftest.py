"""What tests share: made-up content, its site, a browser, `--bijwerken`."""

import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from making import built_once, handboek_of, served
from plain_yaml import REGIO
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright
from visiting import Visit, Visiting

from scripts.handboek import Handboek

CHROMIUM = "/usr/bin/chromium"
CHROMIUM_OPTIONS = [
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

# A busy machine is no fault.
settings.register_profile("handboek", deadline=None)
settings.load_profile("handboek")
expect.set_options(timeout=20_000)

# Where tests run in the background Ctrl+C may be ignored, and what they start would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--bijwerken`."""
    parser.addoption(
        "--bijwerken", action="store_true", help="rewrite the expected output, then read the diff"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what needs the whole site last, so that no worker waits while another builds it."""
    items.sort(key=lambda item: "site" in getattr(item, "fixturenames", ()))


@pytest.fixture
def bijwerken(request: pytest.FixtureRequest) -> bool:
    """Say whether expected output must be rewritten instead of compared."""
    return bool(request.config.getoption("--bijwerken"))


@pytest.fixture
def regio(tmp_path: Path) -> Path:
    """Give a fresh copy of the made-up content, to change as a test likes."""
    return shutil.copytree(REGIO, tmp_path / "content")


@pytest.fixture(scope="session")
def handboek() -> Handboek:
    """Give the handbook of the made-up content."""
    return handboek_of(REGIO)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Build the made-up handbook once, without its books, for all workers; nobody writes in it."""
    return built_once("site", REGIO, tmp_path_factory, worker_id)


@pytest.fixture(scope="session")
def site_url(site: Path) -> Iterator[str]:
    """Serve the built site on 127.0.0.1."""
    with served(site) as url:
        yield url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Debian's Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_OPTIONS)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visiting]:
    """Give a function that opens an address in a fresh context with the given options.

    Nothing moves unless a test asks for it: a colour is the same at once and later.
    """
    contexts: list[BrowserContext] = []

    def open_page(url: str, *, width: int = 1280, height: int = 900, **options: object) -> Visit:
        settings = {"reduced_motion": "reduce", **options}
        context = browser.new_context(viewport={"width": width, "height": height}, **settings)  # type: ignore[arg-type]
        contexts.append(context)
        visited = Visit(context.new_page())
        visited.page.goto(url)
        return visited

    yield open_page
    for context in contexts:
        context.close()

"""What tests share: made-up content, its site, a browser, `--bijwerken`."""

import shutil
import signal
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import settings
from making import built_once, handboek_of
from plain_yaml import REGIO
from playwright.sync_api import Browser, expect, sync_playwright

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


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def site_url(site: Path) -> Iterator[str]:
    """Serve the built site on 127.0.0.1."""
    handler = partial(_QuietHandler, directory=str(site))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Debian's Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_OPTIONS)
        yield browser
        browser.close()

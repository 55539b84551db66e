"""What the browser tests share: the kinds of pages, and a visit that keeps what it saw."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from visiting import Visit, Visiting

AXE = (Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js").read_text()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visiting]:
    """Give a function that opens an address in a fresh context with the given options.

    Nothing moves unless a test asks for it: a colour is the same at once and later.
    """
    contexts: list[BrowserContext] = []

    def open_page(url: str, *, width: int = 1280, **options: object) -> Visit:
        settings = {"reduced_motion": "reduce", **options}
        context = browser.new_context(viewport={"width": width, "height": 900}, **settings)  # type: ignore[arg-type]
        contexts.append(context)
        visited = Visit(context.new_page())
        visited.page.goto(url)
        return visited

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def look_at(browser: Browser) -> Iterator[Visiting]:
    """Give a function that opens an address in one page per set of options, only to look.

    A fresh context takes longer than most looks. What a page keeps, the next one finds: whoever
    clicks or types needs `visit`.
    """
    visits: dict[str, Visit] = {}

    def open_page(url: str, *, width: int = 1280, **options: object) -> Visit:
        settings = {"reduced_motion": "reduce", "viewport": {"width": width, "height": 900}}
        key = repr((settings, options))
        if key not in visits:
            context = browser.new_context(**settings, **options)  # type: ignore[arg-type]
            visits[key] = Visit(context.new_page())
        visits[key].go(url)
        return visits[key]

    yield open_page
    for visited in visits.values():
        visited.page.context.close()


@pytest.fixture
def violations() -> Callable[[Page], list[str]]:
    """Give a function that lists what axe, with its best practices, finds wrong on a page."""

    def run(page: Page) -> list[str]:
        page.evaluate(AXE)
        found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        return [
            f"{violation['id']}: {node['target']}"
            for violation in found["violations"]
            for node in violation["nodes"]
        ]

    return run

"""What the browser tests share besides `visit`: looking at many pages, fast."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from visiting import Visit, Visiting


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

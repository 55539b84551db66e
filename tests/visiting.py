"""A visit to a page in Chromium, and what axe finds wrong there."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from making import PROJECT
from playwright.sync_api import Page

AXE = PROJECT / "tests" / "browser" / "node_modules" / "axe-core" / "axe.min.js"


@dataclass
class Visit:
    """A page in Chromium, with the requests it made and what it complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def go(self, url: str) -> None:
        """Open another address, and forget what was seen before."""
        self.requests.clear()
        self.complaints.clear()
        self.page.goto(url)


Visiting = Callable[..., Visit]


def violations(page: Page) -> list[str]:
    """List what axe, with its best practices, finds wrong on a page."""
    page.evaluate(_axe())
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{violation['id']}: {node['target']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


@cache
def _axe() -> str:
    return AXE.read_text("utf-8")

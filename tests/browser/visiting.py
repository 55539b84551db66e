"""A visit to a page in Chromium."""

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Page


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

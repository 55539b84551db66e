"""What mkdocs warns of, as problems in Dutch at the place that an editor knows."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts.problems import Place, Problem, problem
from scripts.site.handwritten import NAME
from scripts.source import lines_of

_LINK = re.compile(
    r"Doc file '(?P<page>[^']+)' contains an? [a-z ]*link '(?P<link>.*?)', (?P<why>.+)"
)


def as_problems(messages: Iterable[str], docs: Path, config: str) -> Iterator[Problem]:
    """Yield a problem for each message. Without a page it stands at `config`."""
    unique = dict.fromkeys(messages)
    for message in [m for m in unique if not m.startswith("Aborted with")] or unique:
        if match := _LINK.match(message):
            place = Place(f"{NAME}/{match['page']}", _line(docs / match["page"], match["link"]))
            code = "site-dood-anker" if "anchor" in match["why"] else "site-dode-link"
            yield problem(code, place, adres=match["link"])
        else:
            yield problem("mkdocs", Place(config), melding=message.strip())


def _line(page: Path, link: str) -> int:
    """Find the line of a link; 1 when the page writes it in another way."""
    lines = lines_of(page.read_text(encoding="utf-8"))
    return next((number for number, line in enumerate(lines, 1) if link in line), 1)

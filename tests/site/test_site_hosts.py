"""The site asks nothing of another host, and tells nothing of the machine that built it."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from lxml import html

PROJECT = Path(__file__).parents[2]
_COMMENT = re.compile(r"/\*.*?\*/|^\s*//.*?$", re.DOTALL | re.MULTILINE)
_ADDRESS = re.compile(r"(?:https?:|wss?:|url\(\s*['\"]?)//[^\s'\")]*")
_NAMESPACE = "http://www.w3.org/"


def _files(site: Path, *suffixes: str) -> Iterator[Path]:
    found = [path for path in sorted(site.rglob("*")) if path.suffix in suffixes]
    assert found
    yield from found


def test_only_links_lead_to_other_hosts(site: Path) -> None:
    """On a page, `a href` alone may hold the address of another host, and only with https."""
    for path in _files(site, ".html"):
        for element in html.parse(path).iter("*"):
            for name, value in element.attrib.items():
                link = element.tag == "a" and name == "href"
                if not (link or value.startswith(_NAMESPACE)):
                    assert "//" not in value, (path.name, element.tag, name, value)
                assert not (link and value.startswith(("http:", "//"))), (path.name, value)


def test_styles_and_scripts_load_nothing_from_elsewhere(site: Path) -> None:
    """Outside comments, no stylesheet, script or figure holds the address of another host."""
    for path in _files(site, ".css", ".js", ".svg"):
        text = _COMMENT.sub("", path.read_text(encoding="utf-8"))
        if path.parent.name == "zoeken" and path.parent.parent == site:
            continue  # words of the handbook, which may name an address; never loaded
        found = [address for address in _ADDRESS.findall(text) if _NAMESPACE not in address]
        assert found == [], path.name


def test_security_policy_stands_on_every_page(site: Path) -> None:
    """Every page tells the browser to load only what is in the site, before anything loads."""
    for path in _files(site, ".html"):
        head = html.parse(path).find("head")
        policy = head.xpath('meta[@http-equiv="Content-Security-Policy"]')[0]
        rules = dict(rule.split(maxsplit=1) for rule in policy.get("content").split(";"))
        assert rules["default-src"] == "'none'"
        assert "unsafe" not in policy.get("content")
        assert "*" not in policy.get("content")
        before = [element.tag for element in policy.itersiblings(preceding=True)]
        assert set(before) <= {"meta"}


def test_nothing_tells_where_the_site_was_built(site: Path) -> None:
    """No file holds the folder of the project, of the build or of the person who built it."""
    folders = {PROJECT, site, Path.home(), Path(tempfile.gettempdir())}
    names = [f"{folder.resolve()}/".encode() for folder in folders]
    for path in site.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert not [name for name in names if name in data], path.name

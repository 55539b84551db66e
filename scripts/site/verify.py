"""Check a built site: links, anchors, ids, hosts, and nothing inline."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html

from scripts.problems import Place, Problem, problem

LOADS = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src"}


def verify(site: Path) -> list[Problem]:
    """Give every fault of the site in the folder `site`."""
    site = site.resolve()
    pages = {
        path: html.fromstring(path.read_bytes().decode("utf-8"))
        for path in sorted(site.rglob("*.html"))
    }
    ids = {path: _ids(tree) for path, tree in pages.items()}
    found: list[Problem] = []
    for path, tree in pages.items():
        name = path.relative_to(site).as_posix()
        found.extend(_duplicate_ids(name, tree))
        found.extend(_inline(name, tree))
        found.extend(_loads(name, tree))
        found.extend(_links(site, path, tree, ids))
    return sorted(found)


def _ids(tree: html.HtmlElement) -> set[str]:
    return {element.get("id") for element in tree.xpath("//*[@id]")}


def _place(name: str, element: html.HtmlElement) -> Place:
    return Place(f"site/{name}", element.sourceline or 1)


def _duplicate_ids(name: str, tree: html.HtmlElement) -> Iterator[Problem]:
    seen: set[str] = set()
    for element in tree.xpath("//*[@id]"):
        ident = element.get("id")
        if ident in seen:
            yield problem("site-dubbele-id", _place(name, element), id=ident)
        seen.add(ident)


def _inline(name: str, tree: html.HtmlElement) -> Iterator[Problem]:
    """Refuse scripts and styles in the page, which the security policy would block."""
    for element in tree.xpath("//script[not(@src)] | //style | //*[@style]"):
        yield problem("site-inline", _place(name, element), wat=element.tag)
    for element in tree.iter():
        for attribute in element.attrib:
            if attribute.startswith("on"):
                yield problem("site-inline", _place(name, element), wat=attribute)


def _loads(name: str, tree: html.HtmlElement) -> Iterator[Problem]:
    """Refuse everything that a browser would fetch from another host by itself."""
    for element in tree.iter(*LOADS):
        address = element.get(LOADS[element.tag], "")
        if urlsplit(address).netloc or urlsplit(address).scheme not in {"", "data"}:
            yield problem("site-andere-host", _place(name, element), adres=address)


def _links(
    site: Path, path: Path, tree: html.HtmlElement, ids: dict[Path, set[str]]
) -> Iterator[Problem]:
    name = path.relative_to(site).as_posix()
    for element in tree.xpath("//*[@href or @src or @action]"):
        address = element.get("href") or element.get("src") or element.get("action") or ""
        parts = urlsplit(address)
        if parts.scheme in {"https", "data"}:
            continue
        target = _target(site, path, unquote(parts.path))
        inside = target.is_relative_to(site) and target.is_file()
        if parts.scheme or parts.netloc or not inside:
            yield problem("site-dode-link", _place(name, element), adres=address)
        elif parts.fragment and unquote(parts.fragment) not in ids.get(target, set()):
            yield problem("site-dood-anker", _place(name, element), adres=address)


def _target(site: Path, page: Path, address: str) -> Path:
    """Find the file that an address on a page means; only 404.html counts from the root."""
    if not address:
        return page
    if address.startswith("/") and page == site / "404.html":
        return site / address.removeprefix("/")
    return (page.parent / address).resolve()

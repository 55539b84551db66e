"""Check a built site: links, anchors, ids, hosts, and nothing inline."""

import posixpath
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lxml import html

from scripts.problems import Place, Problem, problem

ADDRESSES = ("action", "background", "data", "formaction", "href", "ping", "poster", "src")
"""Attributes with an address that a browser may fetch, or send something to, by itself."""
LINKING = "@href or @src or @action"
"""Whether an element leads somewhere, as a condition of XPath."""
_FETCHING = " or ".join(f"@{name}" for name in (*ADDRESSES, "srcset", "http-equiv"))

Fault = tuple[html.HtmlElement, str, dict[str, str]]
"""An element, the code of what is wrong there, and what the message names."""


def verify(site: Path) -> list[Problem]:
    """Give every fault of the site in the folder `site`."""
    files = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    pages = {
        name: html.fromstring(files[name].read_bytes().decode("utf-8"))
        for name in sorted(files)
        if name.endswith(".html")
    }
    ids = {name: _ids(pages[name]) if name in pages else frozenset() for name in files}
    found: list[Problem] = []
    for name, tree in pages.items():
        found.extend(
            problem(code, _place(name, element), **named)
            for element, code, named in faults_of_itself(tree)
        )
        found.extend(_links(name, tree, ids))
    return sorted(found)


def _ids(tree: html.HtmlElement) -> frozenset[str]:
    return frozenset(element.get("id") for element in tree.xpath("//*[@id]"))


def _place(name: str, element: html.HtmlElement) -> Place:
    return Place(f"site/{name}", element.sourceline or 1)


def faults_of_itself(tree: html.HtmlElement) -> Iterator[Fault]:
    """Give what is wrong on a page whatever else there is."""
    yield from _duplicate_ids(tree)
    yield from _inline(tree)
    yield from _loads(tree)


def _duplicate_ids(tree: html.HtmlElement) -> Iterator[Fault]:
    seen: set[str] = set()
    for element in tree.xpath("//*[@id]"):
        ident = element.get("id")
        if ident in seen:
            yield element, "site-dubbele-id", {"id": ident}
        seen.add(ident)


def _inline(tree: html.HtmlElement) -> Iterator[Fault]:
    """Refuse scripts and styles in the page, which the security policy would block."""
    for element in tree.xpath("//script[not(@src)] | //style | //*[@style]"):
        yield element, "site-inline", {"wat": element.tag}
    for attribute in tree.xpath("//@*[starts-with(name(), 'on')]"):
        yield attribute.getparent(), "site-inline", {"wat": attribute.attrname}


def _loads(tree: html.HtmlElement) -> Iterator[Fault]:
    """Refuse everything that a browser would fetch from another host by itself."""
    for element in tree.xpath(f"//*[{_FETCHING}]"):
        for address in _fetched(element):
            parts = urlsplit(address)
            if parts.netloc or parts.scheme not in {"", "data"}:
                yield element, "site-andere-host", {"adres": address}


def _fetched(element: html.HtmlElement) -> Iterator[str]:
    """Give the addresses of an element that are more than a link to follow."""
    for attribute in ADDRESSES:
        if not (attribute == "href" and element.tag in {"a", "area"}):
            yield element.get(attribute, "")
    yield from (candidate.strip() for candidate in element.get("srcset", "").split(","))
    if element.get("http-equiv", "").lower() == "refresh":
        yield element.get("content", "").partition("=")[2]


def linked(element: html.HtmlElement) -> str:
    """Give the address that an element leads to."""
    return element.get("href") or element.get("src") or element.get("action") or ""


def _links(
    name: str, tree: html.HtmlElement, ids: Mapping[str, frozenset[str]]
) -> Iterator[Problem]:
    """Look up each address among the files of the site and their ids."""
    for element in tree.xpath(f"//*[{LINKING}]"):
        address = linked(element)
        parts = urlsplit(address)
        if parts.scheme in {"https", "data"}:
            continue
        target = _target(name, unquote(parts.path))
        if parts.scheme or parts.netloc or target not in ids:
            yield problem("site-dode-link", _place(name, element), adres=address)
        elif parts.fragment and unquote(parts.fragment) not in ids[target]:
            yield problem("site-dood-anker", _place(name, element), adres=address)


def _target(name: str, address: str) -> str:
    """Name the file that an address on a page means; only 404.html counts from the root."""
    if not address:
        return name
    if name == "404.html":
        return address.removeprefix("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), address))

"""The whole handbook in one file, to be read from a folder without a network."""

import hashlib
import zipfile
from datetime import date
from pathlib import Path

from lxml import html
from lxml.html import HtmlElement

from scripts.views.woorden import grootte

FOLDER = "handboek-jeugdhulp"
ONLINE_ONLY = "alleen-online"
"""The class of what makes no sense in the offline copy, such as the link to that copy itself."""


SIZE_MARK = "@@offlinegrootte@@"
SUM_MARK = "@@offlinegetal@@"
"""Where a page says how large the zip is and its SHA-256, known only once the zip is there."""


def write_offline(site: Path, file: Path, datum: date) -> None:
    """Pack every file of `site` into the zip `file`, all dated `datum`, in the order of names."""
    paths = sorted(path for path in site.rglob("*") if path.is_file() and path != file)
    file.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in paths:
            name = f"{FOLDER}/{path.relative_to(site).as_posix()}"
            entry = zipfile.ZipInfo(name, (datum.year, datum.month, datum.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, _offline(path), compresslevel=9)


def state_size(page: Path, file: Path) -> None:
    """Say in `page` how large the zip is, and its SHA-256; its own copy of the page says neither.

    A page without a place for it stays as it is.
    """
    if not page.is_file():
        return
    data = file.read_bytes()
    text = page.read_text(encoding="utf-8").replace(SIZE_MARK, grootte(len(data)))
    text = text.replace(SUM_MARK, hashlib.sha256(data).hexdigest())
    page.write_text(text, encoding="utf-8")


def _offline(path: Path) -> bytes:
    """Give the bytes of a file, without the parts of a page that are for the site only."""
    data = path.read_bytes()
    if path.suffix != ".html" or ONLINE_ONLY.encode() not in data:
        return data
    tree: HtmlElement = html.document_fromstring(data.decode("utf-8"))
    for element in tree.find_class(ONLINE_ONLY):
        element.drop_tree()
    return bytes(html.tostring(tree, doctype="<!doctype html>", encoding="utf-8"))

"""The check of a built site finds each kind of fault."""

from pathlib import Path

import pytest

from scripts.problems import Problem
from scripts.site.verify import verify

FAULTS = {
    "site-dubbele-id": (
        '<p id="a"></p>\n<p id="a"></p>',
        "De id “a” staat twee keer op deze pagina.",
    ),
    "site-inline": (
        '<p>\n<b style="color: red">x</b>',
        "Op deze pagina staat een script of stijl in de tekst: b.",
    ),
    "site-andere-host": (
        '\n<img src="//elders.example/x.png" alt="">',
        "Deze pagina laadt iets van een ander adres: //elders.example/x.png.",
    ),
    "site-dode-link": (
        '\n<a href="weg.html">x</a>',
        "Deze link gaat nergens heen: weg.html.",
    ),
    "site-dood-anker": (
        '\n<a href="../index.html#weg">x</a>',
        "De plaats achter # bestaat niet: ../index.html#weg.",
    ),
}
INLINE = {
    "<script>1</script>": "script",
    "<style>p {}</style>": "style",
    '<button onclick="x()">x</button>': "onclick",
}
OTHER_HOSTS = [
    '<script src="https://elders.example/x.js"></script>',
    '<link rel="stylesheet" href="https://elders.example/x.css">',
    '<iframe src="http://elders.example/"></iframe>',
    '<img srcset="https://elders.example/x.png 2x" alt="">',
    '<video poster="https://elders.example/x.png"></video>',
    '<object data="https://elders.example/x.svg"></object>',
    '<form action="https://elders.example/"></form>',
    '<meta http-equiv="refresh" content="0; url=https://elders.example/">',
]
DEAD = [
    "http://elders.example/",
    "javascript:x()",
    "/index.html",
    "../../buiten.html",
    "map",
    "../",
    "kapot.html?q=1#x",
]
FINE = [
    '<a href="https://elders.example/">x</a>',
    '<a href="../index.html">x</a>',
    '<a href="../index.html#hier">x</a>',
    '<a href="#eigen">x</a><p id="eigen"></p>',
    '<a href="met%20spatie.html?q=1">x</a>',
]


def _verify(folder: Path, body: str) -> list[Problem]:
    """Check a site of a few pages, one of which has this body."""
    site = folder / "site"
    (site / "map").mkdir(parents=True)
    (folder / "buiten.html").write_text("<p>x</p>")
    (site / "index.html").write_text('<p id="hier">x</p>')
    (site / "map" / "met spatie.html").write_text("<p>x</p>")
    (site / "map" / "kapot.html").write_text(f"<!doctype html><body>{body}")
    return verify(site)


@pytest.mark.parametrize("code", FAULTS)
def test_fault_is_found(tmp_path: Path, code: str) -> None:
    """Each kind of fault is reported once, with its page, line and words."""
    body, message = FAULTS[code]
    (found,) = [p for p in _verify(tmp_path, body) if p.code == code]
    assert (found.place.file, found.place.line) == ("site/map/kapot.html", 2)
    assert found.message == message
    assert found.severity == "error"


@pytest.mark.parametrize("body", INLINE)
def test_anything_inline_is_found(tmp_path: Path, body: str) -> None:
    """Scripts, styles and handlers in a page are refused: the security policy blocks them."""
    (found,) = _verify(tmp_path, body)
    assert found.code == "site-inline"
    assert found.message.endswith(f": {INLINE[body]}.")


@pytest.mark.parametrize("body", OTHER_HOSTS)
def test_anything_from_another_host_is_found(tmp_path: Path, body: str) -> None:
    """Nothing that a browser would fetch, or send a reader to, by itself may be elsewhere."""
    assert "site-andere-host" in {found.code for found in _verify(tmp_path, body)}


@pytest.mark.parametrize("address", DEAD)
def test_dead_link_is_found(tmp_path: Path, address: str) -> None:
    """A link leads to a file of the site or to https; a folder or a file outside is neither."""
    codes = [found.code for found in _verify(tmp_path, f'<a href="{address}">x</a>')]
    assert codes == ["site-dood-anker" if "#" in address else "site-dode-link"]


@pytest.mark.parametrize("body", FINE)
def test_good_page_has_no_faults(tmp_path: Path, body: str) -> None:
    """Links to pages, places and https are left alone."""
    assert _verify(tmp_path, body) == []

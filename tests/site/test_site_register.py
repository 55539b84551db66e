"""The register of everything from A to Z, and the table of who directs, as a reader sees them."""

import gzip
from pathlib import Path

from lxml.html import HtmlElement
from reading import Pages, body_rows, columns, words

from schemas.regievormen import Regievorm
from scripts.handboek import Handboek
from scripts.views.adressen import adres
from scripts.views.lijst import sorteersleutel

LARGEST = 25_000
"""The most bytes that a page may take on the way to a reader."""


def _lines(page: Pages, site: Path) -> list[tuple[str, HtmlElement]]:
    names = sorted(path.stem for path in (site / "register").glob("*.html"))
    return [
        (name, line)
        for name in names
        if name != "index"
        for line in page(f"register/{name}.html").xpath('//ul[@class="itemlijst"]/li')
    ]


def test_register_holds_every_item_once(page: Pages, site: Path, handboek: Handboek) -> None:
    """Each item stands in the register exactly once, and leads to its own address."""
    links = [line.find("a").get("href").removeprefix("../") for _, line in _lines(page, site)]
    expected = {adres(handboek, entry.onderdeel.id) for entry in handboek.items()}
    assert len(links) == len(set(links))
    assert expected <= set(links)


def test_register_is_in_alphabetical_order(page: Pages, site: Path) -> None:
    """A title stands on the page of its first letter; signs in front of it do not count."""
    keys: dict[str, list[str]] = {}
    for name, line in _lines(page, site):
        key = sorteersleutel(words(line.find("a")))
        keys.setdefault(name, []).append(key.lstrip("\"“‘('#*-+<>€ "))
    for name, own in keys.items():
        assert own == sorted(own)
        assert name == "0-9" or {key[0] for key in own} == {name}


def test_register_says_what_a_title_is(page: Pages) -> None:
    """Beside a title stand its kind and its region."""
    (line,) = page("register/t.html").xpath('//li[a[contains(@href, "bu-begrip-toegang.")]]')
    assert words(line) == "Toegang (Buurregio) Begrip, Buurregio"


def test_pages_of_the_register_are_small(site: Path) -> None:
    """No page of the register takes more than a phone on a slow line gets at once."""
    for path in (site / "register").glob("*.html"):
        assert len(gzip.compress(path.read_bytes())) <= LARGEST, path.name


def test_who_directs_stands_in_one_table(page: Pages, handboek: Handboek) -> None:
    """One table says for each situation who directs and who is main contractor."""
    (table,) = page("regievormen/index.html").xpath("//table")
    assert columns(table)[:3] == ["Situatie", "Regisseur", "Hoofdaannemer"]
    rows = {row.get("id"): [words(cell) for cell in row.findall("td")] for row in body_rows(table)}
    assert {ident: cells[:2] for ident, cells in rows.items()} == {
        vorm.id: [vorm.regisseur, vorm.hoofdaannemer] for vorm in handboek.alle(Regievorm)
    }
    assert rows["vb-regievorm-dwang"][2] == "ja"
    assert rows["vb-regievorm"][2] == "nee"

"""The outline as a reader meets it: menu, breadcrumbs, foot, and nothing of what is empty."""

from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement
from making import PROJECT
from reading import Pages, one, words
from tiny import write_content

from schemas.indeling import Plek
from scripts.handboek import Handboek
from scripts.site.build import Folders, build_site
from scripts.views.adressen import adres

START = "index.html"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
THERE = {"begrippen", "bronnen", "regios", "register", "bestanden", "downloads", "gegevens"}
"""What of the menu, and under it, there is of a handbook with one region, source and term."""


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site of a handbook with one region, one source and one term."""
    folder = tmp_path_factory.mktemp("klein")
    write_content(folder / "content")
    made = Folders(folder / "content", PROJECT / "docs", folder / "site")
    assert build_site(made, lambda *_: None, met_boeken=False) == ()
    return folder / "site"


def _places(handboek: Handboek) -> dict[str, Plek]:
    return {plek.pagina.adres: plek for plek in handboek.indeling.plekken()}


def _menu(tree: HtmlElement) -> list[HtmlElement]:
    return tree.get_element_by_id("navigatie").xpath(".//li/a")


def _marked(tree: HtmlElement) -> list[str]:
    return [words(link) for link in _menu(tree) if link.get("aria-current")]


def test_menu_is_that_of_the_outline(page: Pages, handboek: Handboek) -> None:
    """The start page and the pages of each group stand in the menu, in their order."""
    groups = page(START).get_element_by_id("navigatie").xpath(".//details")
    assert [words(group.find("summary")) for group in groups] == [
        group.titel for group in handboek.indeling.groepen
    ]
    assert [link.get("href") for link in _menu(page(START))] == [
        START,
        *(pagina.adres for group in handboek.indeling.groepen for pagina in group.paginas),
    ]


def test_page_under_a_page_of_the_menu_is_marked_there(page: Pages, handboek: Handboek) -> None:
    """A page is marked in the menu itself, or else the page above it, and its group is open."""
    seen = 0
    for address, plek in _places(handboek).items():
        tree = page(address)
        marked = [(plek.boven or (plek.pagina,))[0]] if plek.groep else []
        expected = [pagina.naam for pagina in marked] if address != START else ["Start"]
        assert _marked(tree) == expected, address
        opened = tree.get_element_by_id("navigatie").xpath(".//details[@open]/summary")
        assert list(map(words, opened)) == ([plek.groep.titel] if plek.groep else []), address
        seen += bool(plek.boven)
    assert seen > 0


def test_item_is_marked_under_the_page_of_its_collection(page: Pages, handboek: Handboek) -> None:
    """The page of an item is marked in the menu where the page of its collection is."""
    for ident in ("vb-risico-1", "vb-rollen-bewaking", "vb-plan", "jw301", "vb-begrip-verblijf"):
        address = adres(handboek, ident).partition("#")[0]
        assert _marked(page(address)) == _marked(page(f"{address.partition('/')[0]}/index.html"))


def test_breadcrumbs_follow_the_outline(page: Pages, handboek: Handboek) -> None:
    """A page that stands under another leads back by way of it; one of the menu needs no way."""
    for address, plek in _places(handboek).items():
        paths = page(address).find_class("kruimelpad")
        assert len(paths) == bool(plek.boven), address
        for path in paths:
            said = [words(step) for step in path.iter("li")]
            assert said == ["Start", *(above.naam for above in plek.boven), plek.pagina.naam]


def test_foot_of_every_page_is_that_of_the_outline(
    page: Pages, site: Path, handboek: Handboek
) -> None:
    """Every page has at its foot the pages that the outline puts there, and the edition."""
    expected = [pagina.naam for pagina in handboek.indeling.voet]
    for path in site.rglob("*.html"):
        foot = one(page(path.relative_to(site).as_posix()), "voet")
        assert [words(link) for link in foot.iter("a")] == expected
        assert handboek.uitgave.versie in words(foot)


def test_what_is_empty_leaves_no_page(tiny: Path) -> None:
    """Of a page of the outline that calls no view with anything to show, there is no file."""
    folders = {path.name for path in tiny.iterdir() if (path / "index.html").exists()}
    assert folders - {"over", "zoeken"} == THERE


def test_what_is_empty_stands_in_no_menu(tiny: Path) -> None:
    """The menu holds what there is; a group without pages is not there."""
    tree = html.parse(tiny / START).getroot()
    links = {link.get("href").partition("/")[0] for link in _menu(tree)} - {START}
    assert links
    assert links <= THERE
    groups = tree.get_element_by_id("navigatie").xpath(".//details")
    assert groups
    assert all(group.xpath(".//li/a") for group in groups)


def test_what_is_empty_leaves_no_heading(tiny: Path) -> None:
    """No heading of any page is followed by another of its level or above, or by nothing."""
    bare = []
    for path in sorted(tiny.rglob("*.html")):
        main = html.parse(path).getroot().get_element_by_id("inhoud")
        shown = [e for e in main.iter() if e.tag in HEADINGS or (not len(e) and words(e))]
        parts = [e for e in shown if not set(HEADINGS) & {a.tag for a in e.iterancestors()}]
        bare += [
            (path.relative_to(tiny).as_posix(), words(part))
            for part, after in zip(parts, [*parts[1:], None], strict=True)
            if part.tag in HEADINGS and (after is None or after.tag in _not_below(part.tag))
        ]
    assert bare == []


def _not_below(heading: str) -> tuple[str, ...]:
    return HEADINGS[: HEADINGS.index(heading) + 1]


def test_what_is_empty_is_in_no_list_or_download(tiny: Path) -> None:
    """From A to Z and among the downloads stands nothing of a collection without items."""
    assert [path.name for path in sorted((tiny / "register").iterdir())] == ["index.html", "p.html"]
    page = html.parse(tiny / "downloads" / "index.html").getroot()
    groups = page.xpath('//*[@id="downloadlijst"]/details/summary')
    assert groups
    assert not [group for group in groups if "Formulieren" in words(group)]
    assert not [group for group in groups if "Checklists" in words(group)]

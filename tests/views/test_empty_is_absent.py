"""What is empty is absent: no choice that nothing answers to, no heading with nothing below it."""

import shutil
from collections.abc import Iterator

import pytest
from lxml import html
from lxml.html import HtmlElement
from making import all_pages, handboek_of
from plain_yaml import REGIO

from scripts.pages import Page
from scripts.views.filters import filters_over
from scripts.views.vormen import Filter, Filterkeuze

KLEUR = Filter("kleur", "Kleur", tuple(Filterkeuze(k, k.title()) for k in ("rood", "wit", "blauw")))
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


KEPT = {
    "everything": ("*/**/*.yml",),
    "the smaller region": ("landelijk/*.yml", "buur/*.yml"),
    "a region that says nothing": (
        "landelijk/*.yml",
        "voorbeeld/regio.yml",
        "voorbeeld/bronnen.yml",
    ),
}
"""What is left of the made-up content."""


@pytest.fixture(scope="module", params=KEPT)
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Page]:
    """Make the pages of the made-up content, and of less and less of it."""
    content = tmp_path_factory.mktemp("leeg") / "content"
    for pattern in ("*.yml", *KEPT[request.param]):
        for path in REGIO.glob(pattern):
            copy = content / path.relative_to(REGIO)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, copy)
    return [*all_pages(handboek_of(content))]


@pytest.mark.parametrize(
    ("rows", "choices"),
    [
        ([], []),
        ([("rood",), ("rood",)], []),
        ([("rood",), ()], []),
        ([("rood", "wit"), ("rood", "wit")], []),
        ([("blauw",), ("rood",), ("rood",)], ["rood", "blauw"]),
        ([("rood", "wit"), ("wit",)], ["rood", "wit"]),
    ],
)
def test_a_filter_has_the_choices_by_which_rows_differ(
    rows: list[tuple[str, ...]], choices: list[str]
) -> None:
    """A choice that no row has is left out, and a filter with fewer than two to choose from."""
    found = filters_over(({"kleur": row} for row in rows), [KLEUR])
    assert [keuze.waarde for filter_ in found for keuze in filter_.keuzes] == choices


def test_every_choice_of_a_page_answers(made: list[Page]) -> None:
    """Every filter on a page has two choices or more, each with a row that it shows."""
    for page in made:
        for form in _root(page).xpath("//form[@data-filter-voor]"):
            (target,) = form.xpath(f"//*[@id='{form.get('data-filter-voor')}']")
            groups = form.xpath(".//fieldset")
            assert groups, page.adres
            for group in groups:
                choices = [(box.get("name"), box.get("value")) for box in group.iter("input")]
                assert len(choices) > 1, page.adres
                for name, value in choices:
                    rows = target.xpath(f".//*[@data-{name}]")
                    values = {each for row in rows for each in row.get(f"data-{name}").split()}
                    assert value in values, (page.adres, name)


def test_every_heading_has_something_below_it(made: list[Page]) -> None:
    """No heading is followed at once by another of its level or higher, or by the end."""
    assert [(page.adres, words) for page in made for words in _empty_headings(_root(page))] == []


def test_every_table_and_list_has_a_row(made: list[Page]) -> None:
    """No table, list or description stands on a page without anything in it."""
    empty = "//table[not(.//td)] | //ul[not(li)] | //ol[not(li)] | //dl[not(.//dt)]"
    assert [
        (p.adres, each.get("id", each.tag)) for p in made for each in _root(p).xpath(empty)
    ] == []


def _root(page: Page) -> HtmlElement:
    """Give the HTML of a page without what only a script shows."""
    root = html.fragment_fromstring(str(page.html), create_parent="main")
    for hidden in root.xpath("//*[@hidden][not(self::form)]"):
        hidden.drop_tree()
    return root


def _says_something(element: HtmlElement) -> bool:
    return bool((element.text or "").strip()) or element.tag in ("input", "select", "img", "svg")


def _empty_headings(root: HtmlElement) -> Iterator[str]:
    """Go through the headings with nothing to read or do before the next that is not below it."""
    open_heading: HtmlElement | None = None
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in HEADINGS:
            if open_heading is not None and element.tag <= open_heading.tag:
                yield open_heading.text_content()
            open_heading = element
        elif open_heading not in element.iterancestors() and _says_something(element):
            open_heading = None
    if open_heading is not None:
        yield open_heading.text_content()

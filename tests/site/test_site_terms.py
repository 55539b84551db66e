"""The first use of a term on a page says what it means, in the words of the page's region."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement
from reading import Pages, words
from tiny import write_sources

from scripts.html import Renderer, Uitlegger
from scripts.load import load

REGION = """\
regios:
  - {{id: {regio}, titel: {titel}, status: voorstel, inkooporganisatie: Proef}}
begrippen:
"""
TERM = """\
  - id: {regio}-begrip-{number}
    titel: {titel}
    status: voorstel
    synoniemen: {synoniemen}
    definities:
      - lijst: Lijst
        tekst: {tekst}
        bron: {{document: proef-bron, plaats: Blad 1, regel: 1}}
"""
TERMS = {
    ("noord", "Noord"): [
        ("Toegang", "[Loket]", "De deur van Noord. Er is er een."),
        ("Vrije toegang", "[]", "Zonder papier naar binnen."),
        ("Gezin", "[]", "Wie bij elkaar woont."),
        ("DVO", "[]", "Een overeenkomst."),
    ],
    ("zuid", "Zuid"): [("Toegang", "[]", "Het team van Zuid.")],
}
Explain = Callable[..., HtmlElement]


@pytest.fixture(scope="module")
def explain(tmp_path_factory: pytest.TempPathFactory) -> Explain:
    """Give a function that explains the terms of two regions in the body of a page."""
    folder = tmp_path_factory.mktemp("termen")
    write_sources(folder)
    for (regio, titel), terms in TERMS.items():
        path = folder / "content" / regio / "regio.yml"
        path.parent.mkdir()
        path.write_text(
            REGION.format(regio=regio, titel=titel)
            + "".join(
                TERM.format(regio=regio, number=number, titel=name, synoniemen=names, tekst=text)
                for number, (name, names, text) in enumerate(terms, start=1)
            ),
            encoding="utf-8",
        )
    loading = load(folder / "content")
    assert loading.handboek is not None, loading.problems
    uitlegger = Uitlegger(loading.handboek, Renderer(loading.handboek))

    def explained(
        body: str, adres: str = "x/y.html", regio: str | None = "noord", item: str = ""
    ) -> HtmlElement:
        page = f"<html><body><main>{body}</main></body></html>"
        return html.fromstring(uitlegger.leg_uit(page, adres, "../", regio, item))

    return explained


def _marked(page: HtmlElement) -> list[str]:
    return [link.text for link in page.find_class("begrip")]


def _meaning(page: HtmlElement, link: HtmlElement) -> str:
    return words(page.get_element_by_id(link.get("aria-describedby")))


def test_first_use_only_is_marked(explain: Explain) -> None:
    """A term is marked where it stands first, in whichever of its names, and nowhere after."""
    page = explain("<p>Het loket is de toegang.</p><p>De toegang is een loket.</p>")
    (link,) = page.find_class("begrip")
    assert (link.text, link.get("href")) == ("loket", "../begrippen/noord-begrip-1.html")
    assert _meaning(page, link) == "Toegang (Noord): De deur van Noord."


@pytest.mark.parametrize(
    "body",
    [
        "<p>De toegangspoort en de hoofdtoegang.</p>",
        "<p>De toegang-noord, toegang@voorbeeld en www.toegang.voorbeeld.</p>",
        "<p>De dvo is geen DVO21.</p>",
        "<h2>Toegang</h2>",
        '<p><a href="x.html">De toegang</a></p>',
        "<p><code>toegang</code></p>",
        "<p><label>Toegang</label> <button>Toegang</button></p>",
        "<table><caption>Toegang</caption><tbody><tr><th>Toegang</th></tr></tbody></table>",
        '<dl><dt>Toegang</dt></dl><p class="merken"><span class="merk">Toegang</span></p>',
        '<li title="toegang"><svg><text>Toegang</text></svg></li>',
        "<!-- <p>toegang</p> -->",
    ],
)
def test_no_term_is_marked_where_it_is_none(explain: Explain, body: str) -> None:
    """Longer words, codes, links, headings, names of fields and pictures stay as they are."""
    assert html.tostring(explain(body)) == html.tostring(
        html.fromstring(f"<html><body><main>{body}</main></body></html>")
    )


def test_longest_term_wins(explain: Explain) -> None:
    """In words that are a term together no shorter term is marked."""
    assert _marked(explain("<p>Er is vrije toegang.</p>")) == ["vrije toegang"]


def test_region_has_its_own_meaning(explain: Explain) -> None:
    """On the page of a region a word means what that region says."""
    page = explain("<p>De toegang.</p>", regio="zuid")
    (link,) = page.find_class("begrip")
    assert _meaning(page, link) == "Toegang (Zuid): Het team van Zuid."


def test_page_of_no_region_names_every_region(explain: Explain) -> None:
    """Where a page belongs to no region, each meaning stands with the name of its region."""
    page = explain("<p>De toegang.</p>", regio=None)
    (link,) = page.find_class("begrip")
    assert link.get("href") == "../begrippen/index.html#noord-begrip-1"
    assert _meaning(page, link) == (
        "Toegang (Noord): De deur van Noord. Toegang (Zuid): Het team van Zuid."
    )


def test_region_takes_only_names_from_another(explain: Explain) -> None:
    """An abbreviation of another region is explained with its name; an ordinary word is not."""
    page = explain("<p>Het gezin en de DVO.</p>", regio="zuid")
    (link,) = page.find_class("begrip")
    assert _meaning(page, link) == "DVO (Noord): Een overeenkomst."


def test_term_is_not_explained_on_its_own_page(explain: Explain) -> None:
    """The page of a term and the list of terms do not explain it once more."""
    body = "<p>De toegang.</p>"
    assert _marked(explain(body, item="noord-begrip-1")) == []
    assert _marked(explain(body, "begrippen/index.html", None)) == []
    assert _marked(explain(body, item="noord-begrip-2")) == ["toegang"]


def test_terms_of_the_site_are_explained_once(page: Pages, site: Path) -> None:
    """On every page of the site each mark has a meaning, and no meaning stands there twice."""
    marks = 0
    for path in sorted(site.rglob("*.html")):
        if "begrip" in path.read_text(encoding="utf-8"):
            tree = page(path.relative_to(site).as_posix())
            links = tree.find_class("begrip")
            meanings = [_meaning(tree, link) for link in links]
            assert len(set(meanings)) == len(meanings) == len(tree.find_class("uitleg")), path
            assert [m for m in meanings if not re.match(r".+ \(.+\): .+", m)] == []
            marks += len(links)
    assert marks > 0


def test_text_of_a_region_has_the_terms_of_that_region(explain: Explain) -> None:
    """On a page of another region, or of none, what a region says is explained in its terms."""
    body = '<p>De toegang.</p><section data-regio="zuid"><p>De toegang.</p></section>'
    for regio, first in (("noord", "De deur van Noord."), (None, "Het team van Zuid.")):
        page = explain(body, regio=regio)
        assert first in _meaning(page, page.find_class("begrip")[0])
    page = explain(body, regio="noord")
    assert [_meaning(page, link) for link in page.find_class("begrip")] == [
        "Toegang (Noord): De deur van Noord.",
        "Toegang (Zuid): Het team van Zuid.",
    ]


def test_word_of_two_regions_has_its_region_in_the_title(page: Pages) -> None:
    """Where a word stands for terms of two regions, page, list and register say which it is."""
    title = "Toegang (Buurregio)"
    term = page("begrippen/bu-begrip-toegang.html")
    assert words(term.find(".//main//h1")) == title
    assert term.findtext(".//title").startswith(title)
    listed = page("begrippen/index.html").get_element_by_id("bu-begrip-toegang")
    assert words(listed.find("dt")).startswith(title)
    (line,) = page("register/t.html").xpath('//li/a[contains(@href, "bu-begrip-toegang.")]')
    assert words(line) == title
    names = [words(dt) for dt in page("begrippen/index.html").xpath("//dt/a")]
    assert len(names) == len(set(names))

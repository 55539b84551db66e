"""What an editor writes stands on the page as it was written."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement
from tiny import write_sources

from scripts.site.build import Folders, build_site

TEXTS = [
    "kolom | kolom || kolom",
    "**vet** en __vet__ en _schuin_ en ~~weg~~ en `code`",
    "# geen kop",
    "1. geen lijst",
    "- ook geen lijst",
    "> geen citaat",
    "[haken] (rond) en ![beeld] en [een][twee] en [^1]",
    "<1% & 5 < 6 > 4 &amp; &copy; &#39;",
    "{ { geen sjabloon } } {0} {naam} ${x}",
    "@@titel@@ @@inhoud@@ @@versie@@",
    "\\1 \\g $1 %s 100%",
    "http://voorbeeld.nl en www.voorbeeld.nl en @naam",
    "\"dubbel\" en 'enkel' en “krul” en ’s ochtends --- en ...",
    "data-view=“kader” /> --> ]]> */ //",
]
TERM = """
  - id: proef-tekst-{number}
    titel: {text}
    status: voorstel
    toelichting: {text}
    definities:
      - lijst: Lijst
        tekst: {text}
        bron: {{document: proef-bron, plaats: {text}, regel: 1}}
"""


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], HtmlElement]:
    """Build a handbook with a term for each text; give its pages by address."""
    folder = tmp_path_factory.mktemp("teksten")
    write_sources(folder)
    with (folder / "content" / "proef" / "begrippen.yml").open("a", encoding="utf-8") as file:
        for number, text in enumerate(TEXTS):
            file.write(TERM.format(number=number, text=json.dumps(text, ensure_ascii=False)))
    folders = Folders(folder / "content", folder / "docs", folder / "site")
    assert build_site(folders, lambda *_: None, met_boeken=False) == ()
    return lambda address: html.fromstring((folder / "site" / address).read_text(encoding="utf-8"))


@pytest.mark.parametrize(("number", "text"), list(enumerate(TEXTS)))
def test_text_arrives_unchanged(
    shown: Callable[[str], HtmlElement], number: int, text: str
) -> None:
    """A text stands unchanged as title, heading, paragraph and description of its page."""
    page = shown(f"begrippen/proef-tekst-{number}.html")
    assert page.findtext("head/title") == f"{text} - Handboek van voorbeelden"
    assert page.xpath("//h1")[0].text_content() == text
    paragraphs = [p.text_content() for p in page.xpath('//*[@id="inhoud"]//p')]
    assert paragraphs.count(text) == 2  # the meaning and the note
    assert f"Begrip: {text}. {text}"[:155] == page.xpath('//meta[@name="description"]/@content')[0]


@pytest.mark.parametrize(("number", "text"), list(enumerate(TEXTS)))
def test_text_arrives_unchanged_in_lists(
    shown: Callable[[str], HtmlElement], number: int, text: str
) -> None:
    """A text stands unchanged in the list of terms, on a page that went through Markdown."""
    block = shown("begrippen/index.html").get_element_by_id(f"proef-tekst-{number}")
    assert block.find("dt/a").text_content() == text
    assert block.find("dd").text_content().strip() == text


@pytest.mark.parametrize("text", TEXTS)
def test_line_of_a_file_arrives_unchanged(shown: Callable[[str], HtmlElement], text: str) -> None:
    """The page of a file shows its lines as they stand in it."""
    written = json.dumps(text, ensure_ascii=False)
    lines = [
        code.text_content() for code in shown("bestanden/proef.begrippen.yml.html").iter("code")
    ]
    assert f"    titel: {written}" in lines


def test_emphasis_and_links_are_the_only_markup(tmp_path: Path) -> None:
    """`*nadruk*` becomes emphasis and a link to an item leads there; nothing else changes."""
    write_sources(tmp_path)
    terms = tmp_path / "content" / "proef" / "begrippen.yml"
    text = "Een *nadruk*, 2*3*4, * los * en [een bron](proef-bron)."
    terms.write_text(terms.read_text() + f'    toelichting: "{text}"\n')
    folders = Folders(tmp_path / "content", tmp_path / "docs", tmp_path / "site")
    assert build_site(folders, lambda *_: None, met_boeken=False) == ()
    page = (tmp_path / "site" / "begrippen" / "proef-begrip.html").read_text()
    link = '<a href="../bronnen/proef-bron.html">een bron</a>'
    assert f"<p>Een <em>nadruk</em>, 2*3*4, * los * en {link}.</p>" in page


def test_sentence_in_the_search_ends_once(site: Path) -> None:
    """What the search shows of a page has no full stop behind a question mark."""
    texts = [path.read_text() for path in (site / "zoeken").glob("stuk-*.js")]
    assert len(texts) > 10
    assert [found for text in texts for found in re.findall(r".{20}[?!]\.[ \"]", text)] == []

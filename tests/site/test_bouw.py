"""Whatever docs/over/bouw.md says one can add, works by the places that it names and no other.

All additions are made in one copy of the program, which is built once.
"""

import fcntl
import json
import re
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import material
import pytest
from additions import ADDITIONS
from building import ASKING, Copy
from lxml import html
from lxml.html import HtmlElement
from playwright.sync_api import Browser, expect
from tiny import PROJECT

GUIDE = PROJECT / "docs" / "over" / "bouw.md"
THEME = Path(material.__file__).parent / "templates"
LINE = "vb-risico-1"
"""The risk whose line the guide follows."""

TITLE = "Te laat beginnen"
NEW = "vb-les"
FORM = "formulieren/vb-formulier-plan.html"

Parsed = Callable[[str], HtmlElement]


@pytest.fixture(scope="session")
def copy(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Copy:
    """Give the program with all additions and its site, made once for all workers."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker_id == "master" else base.parent) / "bouw"
    with folder.with_name("bouw.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        made = Copy(folder)
        if not made.site.exists():
            made.make()
            for steps in ADDITIONS.values():
                for step in steps:
                    made.add(step.path, step.text, after=step.after)
            made.build()
    return made


@pytest.fixture
def parsed(copy: Copy) -> Parsed:
    """Give a function that parses a page of that site."""
    return lambda address: html.fromstring(copy.read(address))


def words(element: HtmlElement) -> str:
    """Give the words of an element with single spaces."""
    return " ".join(element.text_content().split())


def found_by_search(copy: Copy, text: str) -> bool:
    """Whether the search knows every longer word of a text, where it shows it or not."""
    known = {
        word
        for path in (copy.site / "zoeken").glob("deel-*.js")
        for word in re.findall(r"[a-z]{4,}", path.read_text("utf-8"))
    }
    return set(re.findall(r"[a-z]{4,}", text.lower())) <= known


def places() -> list[str]:
    """Give the addresses at which the line of the guide stands, as its table has them."""
    rows = re.findall(r"^\| [^|]+ \| `([^`]+)` \|", GUIDE.read_text("utf-8"), re.MULTILINE)
    assert len(rows) > 5
    return rows


def said_at(copy: Copy, address: str) -> str:
    """Give what the handbook says at an address."""
    if address.endswith(".pdf"):
        return copy.book(address)
    if address.endswith("/"):
        return "".join(path.read_text("utf-8") for path in (copy.site / address).glob("*.js"))
    if address.endswith(".xlsx"):
        with zipfile.ZipFile(copy.site / address) as book:
            return book.read("xl/sharedStrings.xml").decode()
    return copy.read(address)


@pytest.mark.parametrize("address", places())
def test_one_line_stands_where_the_guide_says(copy: Copy, address: str) -> None:
    """The risk that the guide follows is to be found at each of the places of its table."""
    assert TITLE in said_at(copy, address)


def test_the_line_is_calculated_with_as_the_guide_says(copy: Copy) -> None:
    """The risk that the guide follows has a chance of 2 and a score of 12."""
    items = json.loads(copy.read("data/risicos.json"))["items"]
    risk = next(item for item in items if item["id"] == LINE)
    assert (risk["titel"], risk["kans"], risk["weging"]["score"]) == (TITLE, 2, 12)


def test_of_the_theme_there_are_only_signs(site: Path) -> None:
    """No file of the theme is in the site; all it gives are signs, drawn in the pages."""
    its = {path.read_bytes() for path in THEME.rglob("*") if path.is_file()}
    assert [path for path in site.rglob("*") if path.is_file() and path.read_bytes() in its] == []
    drawn = "".join(path.read_text("utf-8") for path in site.rglob("*.html"))
    signs = {path.read_text("utf-8").strip() for path in (THEME / ".icons" / "material").iterdir()}
    shapes = re.findall(r'<svg class="icoon" aria-hidden="true" (.*?</svg>)', drawn)
    assert shapes
    assert {f"<svg {shape}" for shape in shapes} <= signs


@pytest.mark.parametrize("heading", ADDITIONS)
def test_the_guide_names_the_places(heading: str) -> None:
    """Under each heading the guide lists the files in which the addition is made, once each."""
    text = GUIDE.read_text("utf-8")
    section = text.split(f"\n### {heading}\n")[1].split("\n#")[0]
    named = re.findall(r"^\d+\. `([^`]+)`", section, re.MULTILINE)
    assert named == list(dict.fromkeys(step.path for step in ADDITIONS[heading]))


def test_every_file_that_the_guide_names_is_there() -> None:
    """What the guide says of a file is said of one that is there, or that an addition makes."""
    made = {step.path for steps in ADDITIONS.values() for step in steps}
    named = set(re.findall(r"`([\w./-]+/[\w./-]*)`", GUIDE.read_text("utf-8")))
    files = named - made - set(places())
    assert files
    assert {name for name in files if not (PROJECT / name).exists()} == set()


def test_a_field_shows_wherever_its_item_does(copy: Copy, parsed: Parsed) -> None:
    """A new field is on the page, in the list, the data, their schema, the search and the book."""
    said = "Zesweekse wachttijd"
    assert f"Wachttijd {said}" in words(parsed("producten/vb-product.html").find(".//main"))
    assert parsed("producten/index.html").xpath(f"//td[@data-label='Wachttijd']/text()='{said}'")
    items = json.loads(copy.read("data/producten.json"))["items"]
    assert {item["wachttijd"] for item in items} == {None, said}
    assert "wachttijd" in copy.read("data/producten.schema.json")
    assert found_by_search(copy, said)
    assert said in copy.book()
    assert said in copy.read("bestanden/voorbeeld.producten.yml.html")


def test_a_collection_has_all_that_one_has(copy: Copy, parsed: Parsed) -> None:
    """A new collection has pages, a list, a place in menu and register, data, search and book."""
    assert "Anderhalfuurs" in words(parsed(f"lessen/{NEW}.html").find(".//main"))
    listed = parsed("lessen/index.html").xpath("//main//a/@href")
    assert f"../lessen/{NEW}.html" in listed
    menu = parsed("index.html").xpath("//nav[@id='navigatie']//a/@href")
    assert "lessen/index.html" in menu
    assert f"../lessen/{NEW}.html" in parsed("register/z.html").xpath("//main//a/@href")
    assert f"../lessen/{NEW}.html" in parsed("producten/vb-product.html").xpath("//main//a/@href")
    assert [item["id"] for item in json.loads(copy.read("data/lessen.json"))["items"]] == [NEW]
    assert (
        "lessen"
        in json.loads(copy.read("data/handboek.schema.json"))["properties"]["collecties"][
            "properties"
        ]
    )
    assert found_by_search(copy, "Anderhalfuurs")
    assert "Zuinig bestellen" in copy.book()


def test_what_helps_an_editor_knows_what_is_new(copy: Copy) -> None:
    """The schema for editors has the new collection and the new field."""
    result = copy.run("-m", "scripts.cli", "schemas")
    assert result.returncode == 0, result.stderr
    schema = json.loads((copy.folder / "schemas/json/inhoud.schema.json").read_text("utf-8"))
    assert "lessen" in schema["properties"]
    assert "wachttijd" in schema["$defs"]["Product"]["properties"]


def test_nothing_else_is_asked_of_what_is_new(copy: Copy) -> None:
    """The tests that ask for a module, an example and short files want no more than the guide."""
    tests = [name for name in ASKING if Path(name).name.startswith("test_")]
    result = copy.run("-m", "pytest", "-q", "-p", "no:cacheprovider", *tests)
    assert result.returncode == 0, result.stdout


def test_a_page_follows_from_the_outline(parsed: Parsed) -> None:
    """A page without text of its own is there by its entry, with the views that it names."""
    main = parsed("kerncijfers/index.html").find(".//main")
    assert words(main.find(".//h1")) == "Producten en hun cijfers"
    assert "Gezinshuis" in words(main)


def test_a_page_with_its_own_text_is_a_file_and_an_entry(parsed: Parsed) -> None:
    """A hand-written page has its title from the outline, and is at the foot of every page."""
    page = parsed("over/scholing.html")
    assert words(page.find(".//h1")) == "Scholing"
    assert [em.text for em in page.find(".//main").iter("em")] == ["les"]
    assert "over/scholing.html" in parsed("index.html").xpath("//footer//a/@href")


def test_a_view_is_called_by_its_name(parsed: Parsed) -> None:
    """A new view shows where a page calls it."""
    shown = parsed("over/scholing.html").find_class("lesuren")
    assert [words(each) for each in shown] == ["Zuinig bestellen: Anderhalfuurs bijeenkomst"]


def test_a_format_is_made_and_offered(copy: Copy, parsed: Parsed) -> None:
    """The file of a new format is in the site, on the page Downloads and in its list of sums."""
    assert "Gezinshuis\n" in copy.read("downloads/producten.txt")
    page = parsed("downloads/index.html")
    assert "../downloads/producten.txt" in page.xpath("//main//a/@href")
    assert "om over te nemen" in words(page.find(".//main"))
    assert " downloads/producten.txt" in copy.read("downloads/SHA256SUMS")


def test_a_rule_gives_its_message_at_the_place(copy: Copy, tmp_path: Path) -> None:
    """A new rule is asked by `check`, and says in the words of its entry what is wrong."""
    content = shutil.copytree(copy.folder / "tests/regio", tmp_path / "content")
    for layer, name in (("schema", "lessen-zonder-duur"), ("regels", "lessen-te-lang")):
        faulty = copy.folder / f"tests/examples/invalid/{layer}/{name}.yml"
        placed = shutil.copy(faulty, content / "voorbeeld")
        result = copy.run("-m", "scripts.cli", "check", "--content", str(content))
        assert result.returncode == 1
        expected = {
            "schema": r"lessen-zonder-duur\.yml:2:5: fout \[veld-ontbreekt\]",
            "regels": r"lessen-te-lang\.yml:6:11: fout \[les-te-lang\] De les duurt te lang",
        }
        assert re.search(expected[layer], result.stdout), result.stdout
        Path(placed).unlink()


@pytest.mark.browser
def test_a_kind_of_question_is_asked_and_checked(copy: Copy, browser: Browser) -> None:
    """A new kind of question is on the page, says how to answer it, and is checked there."""
    page = browser.new_page()
    page.goto((copy.site / FORM).as_uri())
    field = page.get_by_label("Hoe laat begint het eten?")
    expect(page.locator("#vb-formulier-plan-tijd--vorm")).to_have_text("Uren en minuten: 09:30.")
    faults = page.locator("#formulier--fouten").get_by_role("link")
    wrong = "Schrijf bij “Hoe laat begint het eten?” een tijd, zoals 09:30."
    for answer, count in (("25:00", 1), ("17:45", 0)):
        field.fill(answer)
        page.get_by_role("button", name="Controleer", exact=True).click()
        expect(faults.filter(has_text=wrong)).to_have_count(count)
    page.close()


def test_a_region_is_a_folder(copy: Copy, parsed: Parsed) -> None:
    """A new region has a page, and its items stand among those of the others."""
    assert words(parsed("regios/mijn-regio.html").find(".//h1")) == "Mijn Regio"
    assert found_by_search(copy, "vindplaats langs hulp")

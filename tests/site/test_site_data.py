"""The page Gegevens: its table counts right, and its examples run on the data of the site."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from lxml.html import HtmlElement
from plain_yaml import REGIO, read_content
from reading import CELLS, Pages, body_rows, words

PAGE = "gegevens/index.html"
LANGUAGES = ["python", "python", "sh"]


@pytest.fixture(scope="module")
def examples(page: Pages) -> list[HtmlElement]:
    """Give the examples on the page, as a reader copies them."""
    return page(PAGE).xpath("//pre/code")


def run(site: Path, example: HtmlElement) -> str:
    """Run an example in the folder of the data, and give what it prints."""
    program = [sys.executable, "-I"] if "python" in example.get("class") else ["bash", "-e"]
    here = Path(sys.executable).parent
    done = subprocess.run(
        [*program, "-"],
        cwd=site / "data",
        env=os.environ | {"PATH": f"{here}{os.pathsep}{os.environ['PATH']}"},
        input=example.text_content(),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def test_the_page_has_these_examples(examples: list[HtmlElement]) -> None:
    """Every example is one that a test below runs."""
    assert [example.get("class") for example in examples] == [
        f"language-{name}" for name in LANGUAGES
    ]


def test_the_first_example_names_risks(site: Path, examples: list[HtmlElement]) -> None:
    """It prints the regions and titles of the risks, as they stand in the content."""
    written = [
        f"{regio} {risk['titel']}"
        for regio, collections in read_content(REGIO).items()
        for risk in collections.get("risicos", ())
    ]
    assert written
    assert sorted(run(site, examples[0]).splitlines()) == sorted(written)


def test_the_second_example_counts(site: Path, examples: list[HtmlElement]) -> None:
    """It prints a line for each region that has content, with more items than are lost."""
    content = read_content(REGIO)
    lines = [line.split() for line in run(site, examples[1]).splitlines()]
    assert [name for name, *_ in lines] == sorted(content)
    for name, count, lost in lines:
        assert int(count) >= sum(map(len, content[name].values()))
        assert 0 <= int(lost) < int(count)


def test_the_third_example_checks(site: Path, examples: list[HtmlElement]) -> None:
    """It finds that the data of a collection are as their schema says."""
    assert "ok" in run(site, examples[2])


def test_the_table_counts_what_the_content_holds(page: Pages) -> None:
    """For each collection the page says how many items there are, calculated ones included."""
    table = page(PAGE).xpath('//table[caption[@id="gegevens-bijschrift"]]')[0]
    said = {}
    for row in body_rows(table):
        naam, aantal = (words(cell) for cell in row.findall("td")[:2])
        said[naam] = int(aantal.replace(".", ""))
        assert row.xpath(f'.//a[@href="../data/{naam}.json"]')
        assert row.xpath(f'.//a[@href="../data/{naam}.schema.json"]')
    content = read_content(REGIO).values()
    written: Counter[str] = Counter()
    for region in content:
        tasks = [task for table in region.get("rolverdelingen", ()) for task in table["taken"]]
        written["checklists"] += sum(
            any(task.get(cell) for task in tasks for cell in cells) for cells in CELLS.values()
        )
        written.update({naam: len(items) for naam, items in region.items()})
        written["combinaties"] += len(region.get("profielen", ())) * len(
            region.get("intensiteiten", ())
        )
    assert said.pop("handboek") == sum(said.values())
    assert said == {naam: written[naam] for naam in said}
    assert set(written) <= set(said)

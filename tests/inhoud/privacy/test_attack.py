"""Who adds up everything that the handbook shows, finds no count of clients that it withholds.

The attack takes the published numbers from the finished site, writes down how they hang together
(totals, parts, unique clients, shares and averages with their rounding) and solves for each
withheld count the lowest and the highest whole number that still fits.
"""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from published import Collecties, numbers, read_data, read_pages, read_search, texts
from puzzle import Puzzle
from relations import guess_no_overlap, learn_between_tables, learn_products, learn_tables

EXAMPLES = Path(__file__).parents[2] / "examples"
SMALLEST = 5
FEW = re.compile(
    r"(?<![\d.,%€-])\b(?:[1-4]|[Tt]wee|[Dd]rie|[Vv]ier) (?:uniek\w* )?"
    r"(?:cli[eë]nt|jeugdige|jongere|kind)\w*"
)
"""A small number before a noun; a number of an item before its title has a capital after it."""

Ranges = dict[str, tuple[int, int]]


def solve(puzzle: Puzzle, withheld: Iterable[str]) -> Ranges:
    """Give the lowest and highest number of each withheld count."""
    return {name: puzzle.range_of(name) for name in withheld}


def known(ranges: Ranges) -> set[str]:
    """Give the counts that can be one number only."""
    return {name for name, (low, high) in ranges.items() if low == high}


def small(ranges: Ranges) -> set[str]:
    """Give the counts that must be small."""
    return {name for name, (_, high) in ranges.items() if high < SMALLEST}


def read_example(path: str) -> Collecties:
    """Read published numbers of places that do not exist."""
    example: Collecties = json.loads((EXAMPLES / path).read_text("utf-8"))
    return example


@pytest.fixture(scope="module")
def published(site: Path) -> Collecties:
    """Give what the site publishes as data."""
    return read_data(site)


def test_no_withheld_count_can_be_solved(published: Collecties) -> None:
    """For all that is known, each withheld count may be 5 or more, and more than one number."""
    puzzle = Puzzle()
    withheld = [*learn_tables(puzzle, published), *learn_products(puzzle, published)]
    learn_between_tables(puzzle, published)
    ranges = solve(puzzle, withheld)
    assert ranges
    assert known(ranges) | small(ranges) == set()


def test_a_guess_does_not_help(published: Collecties) -> None:
    """Who guesses that no client changed group still finds no withheld count below 5."""
    puzzle = Puzzle()
    withheld = [*learn_tables(puzzle, published), *learn_products(puzzle, published)]
    learn_between_tables(puzzle, published)
    guess_no_overlap(puzzle)
    ranges = solve(puzzle, withheld)
    assert known(ranges), "the guess adds nothing"
    assert small(ranges) == set()


def test_the_attack_finds_what_can_be_solved() -> None:
    """In an example with a lone gap, an average with its amount and a small share, it finds all."""
    example = read_example("invalid/aanval/oplosbaar.json")
    puzzle = Puzzle()
    withheld = [*learn_tables(puzzle, example), *learn_products(puzzle, example)]
    ranges = solve(puzzle, withheld)
    assert known(ranges) == {
        "voorbeeld-tabel | Middendorp | Hulp",
        "voorbeeld-product | Cliënten (april 2023)",
    }
    assert small(ranges) == {
        "voorbeeld-tabel | Zuiddorp | Wonen",
        "voorbeeld-tabel | Westdorp | Wonen",
        "voorbeeld-product | verwijzer Arts",
    }


def test_the_attack_finds_nothing_where_enough_is_withheld() -> None:
    """In the same example with more gaps, it finds nothing."""
    example = read_example("valid/aanval/niet-oplosbaar.json")
    puzzle = Puzzle()
    withheld = [*learn_tables(puzzle, example), *learn_products(puzzle, example)]
    assert len(withheld) == 6
    ranges = solve(puzzle, withheld)
    assert known(ranges) | small(ranges) == set()


def test_pages_and_search_show_no_more_numbers_than_the_data(
    site: Path, published: Collecties
) -> None:
    """Whoever reads the pages or the search index learns no number that the attack left out."""
    tables = {table["id"]: table for table in published["cijfers"]}
    page = html.parse(site / "cijfers" / "index.html")
    for name, table in tables.items():
        (article,) = page.xpath(f'//*[@id="{name}"]//table')
        assert numbers(" ".join(article.itertext())) <= numbers(table), name
    items: dict[str, Any] = tables | {item["id"]: item for item in published["producten"]}
    seen = set()
    for address, text in read_search(site):
        name = re.split("[#/]", address)[-1].removesuffix(".html")
        if name in items:
            seen.add(name)
            assert numbers(text) <= numbers(items[name]), name
    assert seen == items.keys()


def test_no_text_counts_a_few_children(site: Path, published: Collecties) -> None:
    """No page, search result or text in the data says one to four clients, in digits or words."""
    everything = [
        *read_pages(site),
        *read_search(site),
        *(("handboek.json", text) for text in texts(published)),
    ]
    assert len(everything) > 1000
    assert [(where, hit[0]) for where, text in everything if (hit := FEW.search(text))] == []

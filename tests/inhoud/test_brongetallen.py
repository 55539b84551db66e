"""The lists of the numbers in the sources: complete, and silent about what is withheld."""

import re
from collections.abc import Iterator
from typing import Any

from plain_yaml import Inhoud

from scripts.berekening.getallen import vorm

Table = tuple[list[dict[str, Any]], list[Any], list[str], bool]
"""Where figures come from, what is shown, under what names, and whether one is withheld."""

DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
SMALL = {"1", "2", "3", "4"}


def items(inhoud: Inhoud, collectie: str) -> Iterator[dict[str, Any]]:
    """Go through the items of a collection in all regions."""
    for regio in inhoud.values():
        yield from regio.get(collectie, [])


def tables(inhoud: Inhoud) -> Iterator[Table]:
    """Go through the tables and the figures of the products."""
    for tabel in items(inhoud, "cijfers"):
        values = [value for rij in tabel["rijen"] for value in rij["waarden"]]
        names = [*tabel["kolommen"], *(rij["naam"] for rij in tabel["rijen"])]
        yield [tabel["bron"], *tabel.get("ook_in", [])], values, names, "onderdrukt" in values
    for product in items(inhoud, "producten"):
        for cijfer in product.get("kerncijfers", []):
            withheld = cijfer.get("onderdrukt", False)
            values = [] if withheld else [cijfer["waarde"]]
            yield [cijfer["bron"]], values, [cijfer["naam"]], withheld


def touch(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two places in a text have a line in common."""
    first, second = one.get("regel"), other.get("regel")
    if first is None or second is None:
        return False
    return bool(first <= other.get("tot_regel", second) and second <= one.get("tot_regel", first))


def numbers(values: list[Any]) -> set[str]:
    """Give the numbers in cells and names, written alike."""
    return {vorm(digits) for value in values for digits in DIGITS.findall(str(value))}


def test_every_source_with_a_text_has_a_list(inhoud: Inhoud) -> None:
    """No document whose text we have is left unchecked."""
    texts = {bron["id"] for bron in items(inhoud, "bronnen") if "sha256" in bron}
    lists = items(inhoud, "brongetallen")
    listed = [lijst["bron"]["document"] for lijst in lists if "bron" in lijst]
    assert texts
    assert texts <= set(listed)
    assert len(listed) == len(set(listed))


def test_beside_a_withheld_figure_only_shown_numbers_are_listed(inhoud: Inhoud) -> None:
    """Where a table withholds a figure, its list has no number that no table shows there."""
    all_tables = list(tables(inhoud))
    withheld = [bron for bronnen, *_, has_gap in all_tables if has_gap for bron in bronnen]
    seen = 0
    for lijst in items(inhoud, "brongetallen"):
        document = lijst.get("bron", {}).get("document")
        for plek in lijst.get("plaatsen", ()):
            if not any(bron["document"] == document and touch(plek, bron) for bron in withheld):
                continue
            near = [
                (values, names)
                for bronnen, values, names, _ in all_tables
                if any(bron["document"] == document and touch(plek, bron) for bron in bronnen)
            ]
            figures = numbers([value for values, _ in near for value in values])
            listed = numbers(plek.get("getallen", []))
            assert listed <= figures | numbers([name for _, names in near for name in names])
            assert listed & SMALL <= figures
            seen += 1
    assert seen


def test_every_list_says_which_numbers_the_items_state(inhoud: Inhoud) -> None:
    """No list leaves out the second writing of the numbers, by which a slip is noticed."""
    lists = list(items(inhoud, "brongetallen"))
    assert lists
    assert [lijst["id"] for lijst in lists if not lijst.get("vermeldingen")] == []

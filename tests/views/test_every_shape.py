"""Whatever the content leaves out, the handbook can be made of it."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from making import all_pages
from plain_yaml import REGIO, Inhoud, read_content
from pydantic import ValidationError

from schemas.base import Item
from schemas.registry import COLLECTIES
from scripts.exports.registry import all_downloads
from scripts.html import Renderer
from scripts.load import load
from scripts.pages import WEERGAVEN, Weergever
from scripts.pages.pages import listed_records
from scripts.pages.weergaven import INGANGEN
from scripts.rules import check
from scripts.search import build_index
from scripts.views.indeling import Paginas
from scripts.views.zoekwoorden import synoniemen

UNEXPLAINED = {
    "som-zonder-uitleg",
    "vermeld-wijkt-af",
    "getal-zonder-bron",
    "getal-ongebruikt",
    "getal-anders-vermeld",
    "vermelding-ongebruikt",
    "bronregel-onbekend",
    "bronregel-ongebruikt",
    "actieplan-onbekend",
}
"""What the rules find when a number is not explained, or a plan not named: nothing is made less."""

LEANS_ON = {
    "risicomodellen": ("risicos", "tegenstrijdigheden"),
    "risicos": ("tegenstrijdigheden",),
}
"""Collections of which other items need a field that is left out: these leave it out too."""


def smallest(item: dict[str, Any], model: type[Item]) -> dict[str, Any]:
    """Leave out of an item every field that it can do without."""
    for field in [name for name in item if name != "id"]:
        rest = {name: value for name, value in item.items() if name != field}
        try:
            model.model_validate(rest)
        except ValidationError:
            continue
        item = rest
    return item


def smallest_of(content: Inhoud, *collecties: str) -> Inhoud:
    """Give the content in which every item of `collecties` has only what it can't do without.

    No sums then, if others than these become small: they take numbers from fields left out.
    """
    return {
        regio: {
            naam: [smallest(item, COLLECTIES[naam].model) for item in items]
            if naam in collecties
            else items
            for naam, items in collections.items()
            if naam != "rekensommen" or collecties == ("rekensommen",)
        }
        for regio, collections in content.items()
    }


def make(content: Inhoud, folder: Path, *, met_boeken: bool = False) -> None:
    """Make everything of the site that does not need the generator of frames."""
    (folder / "uitgave.yml").write_bytes((REGIO / "uitgave.yml").read_bytes())
    for regio, collections in content.items():
        (folder / regio).mkdir()
        text = yaml.safe_dump(collections, allow_unicode=True, default_flow_style=False)
        (folder / regio / "alles.yml").write_text(text, encoding="utf-8")
    loading = load(folder)
    assert loading.problems == ()
    assert loading.handboek
    handboek = loading.handboek
    assert {problem.code for problem in check(handboek)} <= UNEXPLAINED
    records = [record for page in all_pages(handboek) for record in page.records]
    build_index([*records, *listed_records(handboek)], synoniemen(handboek))
    renderer = Renderer(handboek)
    assert tuple(all_downloads(handboek, renderer, met_boeken=met_boeken))
    weergever = Weergever(
        handboek, renderer, {INGANGEN: (Paginas(handboek.indeling, frozenset()),)}
    )
    for naam, weergave in WEERGAVEN.items():
        for keuze in weergave.keuzes or (None,):
            weergever.html("../", naam, *([keuze] if keuze else []))


def test_all_fields(tmp_path: Path) -> None:
    """A handbook in which every field of every collection is filled can be made."""
    make(read_content(), tmp_path, met_boeken=True)


def test_no_field_that_can_be_missed(tmp_path: Path) -> None:
    """A handbook in which every item has only what it cannot do without can be made."""
    make(smallest_of(read_content(), *COLLECTIES), tmp_path, met_boeken=True)


def test_hardly_anything(tmp_path: Path) -> None:
    """A handbook with a region and nothing else can be made."""
    content = read_content()
    region = {naam: content["voorbeeld"][naam] for naam in ("regios", "bronnen")}
    parties = {naam: content["landelijk"][naam] for naam in ("regios", "bronnen", "partijen")}
    make({"voorbeeld": region, "landelijk": parties}, tmp_path)


@pytest.mark.parametrize(
    "naam",
    [
        pytest.param(naam, marks=() if naam == "rekensommen" else pytest.mark.alles)
        for naam in COLLECTIES
    ],
)
def test_no_field_that_can_be_missed_among_full_items(naam: str, tmp_path: Path) -> None:
    """One collection may leave out what it can do without while the others leave out nothing."""
    make(smallest_of(read_content(), naam, *LEANS_ON.get(naam, ())), tmp_path)

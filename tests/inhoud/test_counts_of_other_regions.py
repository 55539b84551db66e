"""What the other three sources hold, counted by hand and compared with the files in content/."""

from collections import Counter

import pytest
from plain_yaml import Inhoud

CHAPTERS = {1: 11, 2: 8, 3: 10, 4: 2, 5: 3, 6: 7, 7: 9, 8: 1}
"""Actions of the Hervormingsagenda by chapter: lines 734 to 822 of the programme."""

TARGETS = {
    ("een10-opgave-1", 1): (474, 20, 379),
    ("een10-opgave-1", 3): (474, 90, 427),
    ("een10-opgave-1", 4): (474, 60, 284),
    ("een10-opgave-2", 1): (1454, 25, 1090),
    ("een10-opgave-2", 2): (44, 90, 39),
    ("een10-opgave-2", 3): (44, 80, 35),
}
"""Base, percentage and target of the ambitions with a number: lines 317 to 325 and 394 to 405."""

ROLES = [
    ("a", "Basis", "Laag", False, "Ouders of lokaal team (LT)", "LT of aanbieder"),
    ("a", "Specialistisch", "Laag", False, "Ouders of LT", "LT of aanbieder"),
    ("b", "Basis", None, False, "Ouders of LT", "LT of aanbieder"),
    ("b", "Specialistisch", None, False, "Ouders + LT", "Aanbieder of LT"),
    ("c", "Intensief", "Hoog", False, "Ouders + LT of GI", "Aanbieder"),
    ("c", "Intensief", "Hoog", True, "Ouders + GI", "Aanbieder"),
]
"""Who is regisseur and hoofdaannemer: lines 279 to 285 of the purchasing strategy."""

RISKS_IN_WORDS = [13, 23, 33, 13, 23, 22, 22, 32, 22, 13, 33, 23, 13, 23, 33, 33, 21, 11, 33, 32]
"""Kans (tens) and impact (units) of the risks of segment 1, 1 laag to 3 hoog: lines 8 to 39."""


@pytest.mark.parametrize(
    ("regio", "collectie", "aantal"),
    [
        ("een10", "segmenten", 5),
        ("een10", "producten", 4),
        ("een10", "opgaven", 11),
        ("een10", "resultaten", 9),
        ("een10", "ambities", 15),
        ("een10", "kostenmaatregelen", 9),
        ("een10", "organen", 8),
        ("een10", "processen", 7),
        ("een10", "toezicht", 3),
        ("een10", "akkoordpunten", 8),
        ("amsterdam-zaanstreek", "profielen", 10),
        ("amsterdam-zaanstreek", "intensiteiten", 4),
        ("amsterdam-zaanstreek", "segmenten", 3),
        ("amsterdam-zaanstreek", "kwaliteitsstandaarden", 19),
        ("amsterdam-zaanstreek", "meetindicatoren", 3),
        ("amsterdam-zaanstreek", "meetmomenten", 4),
        ("amsterdam-zaanstreek", "succesfactoren", 10),
        ("amsterdam-zaanstreek", "werkgroepen", 8),
        ("segment1", "risicos", 20),
    ],
)
def test_each_source_is_taken_over_whole(
    inhoud: Inhoud, regio: str, collectie: str, aantal: int
) -> None:
    """A region has as many items of a kind as its source."""
    assert len(inhoud[regio][collectie]) == aantal


def test_the_products_with_their_codes(inhoud: Inhoud) -> None:
    """Segment 2 has four products with ten key figures each; the other segments have none."""
    products = inhoud["een10"]["producten"]
    assert [p["code"] for p in products] == ["43A09", "43A10", "43A14", "43B99"]
    assert {p["segment"] for p in products} == {"een10-segment-2"}
    assert {len(p["kerncijfers"]) for p in products} == {10}


def test_the_actions_of_the_hervormingsagenda(inhoud: Inhoud) -> None:
    """There are 51 actions in 8 chapters, numbered as in the source, each with its planning."""
    actions = inhoud["een10"]["hervormingsacties"]
    by_chapter = Counter(int(a["opgave"].rpartition("-")[2]) for a in actions)
    assert by_chapter == CHAPTERS
    for chapter, count in CHAPTERS.items():
        numbers = [a["nummer"] for a in actions if a["opgave"].endswith(f"opgave-{chapter}")]
        assert numbers == list(range(1, count + 1))
    assert all(a["planning"]["soort"] for a in actions)


def test_the_actions_of_the_plans(inhoud: Inhoud) -> None:
    """The action plan has 35 actions and the plan of segment 2 has 17, numbered through."""
    numbers: dict[str, list[int]] = {}
    for action in inhoud["een10"]["acties"]:
        numbers.setdefault(action["plan"], []).append(action["nummer"])
    assert {plan: sorted(own) for plan, own in numbers.items()} == {
        "actieplan": list(range(1, 36)),
        "segment-2": list(range(1, 18)),
    }


def test_the_ambitions_with_a_number(inhoud: Inhoud) -> None:
    """Of the 15 ambitions (5, 6 and 4) six have a base and a target, as in the source."""
    ambitions = inhoud["een10"]["ambities"]
    assert Counter(a["opgave"] for a in ambitions) == {
        "een10-opgave-1": 5,
        "een10-opgave-2": 6,
        "een10-opgave-3": 4,
    }
    with_number = {
        (a["opgave"], a["volgnummer"]): (a["basis"], a["procent"], a["doel_vermeld"])
        for a in ambitions
        if "doel_vermeld" in a
    }
    assert with_number == TARGETS


def test_the_table_of_roles(inhoud: Inhoud) -> None:
    """The six rows say who is regisseur and hoofdaannemer, in the words of the source."""
    rows = sorted(inhoud["amsterdam-zaanstreek"]["regievormen"], key=lambda row: row["volgnummer"])
    assert [
        (
            row["segment"].rpartition("-")[2],
            row["ondersteuning"],
            row.get("complexiteit"),
            row["dwang"],
            row["regisseur"],
            row["hoofdaannemer"],
        )
        for row in rows
    ] == ROLES


def test_the_lost_profiles(inhoud: Inhoud) -> None:
    """Profiles 4, 6 and 7 are shown as lost, and only they."""
    profiles = inhoud["amsterdam-zaanstreek"]["profielen"]
    lost = {p["nummer"] for p in profiles if p.get("ontbreekt_in_bron")}
    assert lost == {4, 6, 7}
    assert all("elders" in p for p in profiles if p["nummer"] in lost)


def test_the_parts_that_are_measured(inhoud: Inhoud) -> None:
    """Three indicators have eight parts: two, two and four."""
    indicators = inhoud["amsterdam-zaanstreek"]["meetindicatoren"]
    assert [len(i["onderdelen"]) for i in indicators] == [2, 2, 4]


def test_the_risks_of_the_purchasing_strategy(inhoud: Inhoud) -> None:
    """There are 14 visible risks, seven of them of providers, and one that is lost."""
    risks = inhoud["amsterdam-zaanstreek"]["risicos"]
    visible = [r for r in risks if not r.get("ontbreekt_in_bron")]
    assert (len(visible), len(risks)) == (14, 15)
    assert sum("-aanbieders-" in r["id"] for r in visible) == 7


def test_the_risks_of_segment_1(inhoud: Inhoud) -> None:
    """The 20 risks have the words of the source, and 39 measures with an id of their own."""
    risks = sorted(inhoud["segment1"]["risicos"], key=lambda risk: risk["nummer"])
    assert [10 * r["kans"] + r["impact"] for r in risks] == RISKS_IN_WORDS
    measures = [m["id"] for r in risks for m in r["maatregelen"]]
    assert len(set(measures)) == len(measures) == 39


def test_no_table_shows_fewer_than_five_children(inhoud: Inhoud) -> None:
    """No cell that counts clients or youths holds a number from 1 to 4."""
    counted = [
        (tabel["id"], rij["naam"], value)
        for tabel in inhoud["een10"]["cijfers"]
        if "procent" not in tabel["eenheid"] and "euro" not in tabel["eenheid"]
        for rij in tabel["rijen"]
        for value in rij["waarden"]
        if isinstance(value, int)
    ]
    assert counted
    assert [cell for cell in counted if 0 < cell[2] < 5] == []


def test_the_withheld_product_shows_no_figure(inhoud: Inhoud) -> None:
    """Every key figure of this product is withheld, and its value is not in the content."""
    (product,) = [p for p in inhoud["een10"]["producten"] if p["code"] == "43B99"]
    assert all(k["onderdrukt"] and "waarde" not in k for k in product["kerncijfers"])

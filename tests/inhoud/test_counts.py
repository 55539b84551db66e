"""What the sources hold, counted by hand and compared with the files in content/."""

from collections import Counter

import pytest
from plain_yaml import Inhoud

ROWS = {
    "rijnmond-bestellen-wijkteam": 7,
    "rijnmond-bestellen-arts": 7,
    "rijnmond-bestellen-gi": 7,
    "rijnmond-casusregie": 4,
    "rijnmond-informatievoorziening": 9,
    "rijnmond-financieel": 3,
    "rijnmond-contractmanagement": 4,
    "rijnmond-zorgcontinuiteit": 2,
    "rijnmond-communicatie": 2,
    "rijnmond-opleidingen": 3,
    "rijnmond-juridisch": 5,
}
"""The role tables of Rijnmond by their process: lines 365 to 479 of the source."""

MESSAGES = {
    "JW301": ("gemeente", "aanbieder", "JW302", None),
    "JW302": ("aanbieder", "gemeente", None, 3),
    "JW305": ("aanbieder", "gemeente", "JW306", 5),
    "JW306": ("gemeente", "aanbieder", None, 3),
    "JW307": ("aanbieder", "gemeente", "JW308", 5),
    "JW308": ("gemeente", "aanbieder", None, 3),
    "JW315": ("aanbieder", "gemeente", "JW316", None),
    "JW316": ("gemeente", "aanbieder", None, 3),
    "JW317": ("aanbieder", "gemeente", "JW318", None),
    "JW318": ("gemeente", "aanbieder", None, 3),
    "JW319": ("gemeente", "aanbieder", "JW320", 5),
    "JW320": ("aanbieder", "gemeente", None, 3),
    "JW323": ("aanbieder", "gemeente", "JW325", None),
    "JW325": ("gemeente", "aanbieder", None, 10),
}
"""From, to, answer and term in working days of the messages of iJw 3.2."""


def test_every_row_of_the_role_tables_is_there(inhoud: Inhoud) -> None:
    """Rijnmond has 11 role tables with 53 rows, each table as long as in the source."""
    tables = {
        table["proces"]: len(table["taken"]) for table in inhoud["rijnmond"]["rolverdelingen"]
    }
    assert tables == ROWS
    assert sum(ROWS.values()) == 53


def test_every_row_stands_on_a_line_of_its_own(inhoud: Inhoud) -> None:
    """The 53 rows name 53 different lines of the source, in the order of the tables."""
    lines = {
        table["proces"]: [taak["bron"]["regel"] for taak in table["taken"]]
        for table in inhoud["rijnmond"]["rolverdelingen"]
    }
    in_order = [line for proces in ROWS for line in lines[proces]]
    assert in_order == sorted(set(in_order))


def test_phases_and_routes(inhoud: Inhoud) -> None:
    """There are six phases and the preconditions, and three routes."""
    fasen = sorted(inhoud["landelijk"]["fasen"], key=lambda fase: fase["volgnummer"])
    assert [(fase["titel"], fase["soort"]) for fase in fasen] == [
        ("Specificeren", "strategisch-tactisch"),
        ("Selecteren", "strategisch-tactisch"),
        ("Contracteren", "strategisch-tactisch"),
        ("Bestellen", "operationeel"),
        ("Bewaken", "operationeel"),
        ("Nazorg", "operationeel"),
        ("Randvoorwaarden", "randvoorwaarde"),
    ]
    routes = {route["verwijzer"] for route in inhoud["landelijk"]["routes"]}
    assert routes == {"wijkteam", "arts", "gi"}


def test_the_checklist_of_the_source(inhoud: Inhoud) -> None:
    """The checklist has 12 questions in three parts of four; the first is for providers only."""
    (checklist,) = inhoud["rijnmond"]["checklists"]
    parts = [(len(deel["punten"]), set(deel["doelgroep"])) for deel in checklist["delen"]]
    both = {"gemeente", "aanbieder"}
    assert parts == [(4, {"aanbieder"}), (4, both), (4, both)]


def test_terms_and_definitions(inhoud: Inhoud) -> None:
    """The list of annex 1 has 21 terms, that of annex 6 has 14, each on a line of its own."""
    lines: dict[str, list[int]] = {}
    for begrip in inhoud["rijnmond"]["begrippen"]:
        for definitie in begrip["definities"]:
            lines.setdefault(definitie["lijst"][:9], []).append(definitie["bron"]["regel"])
    assert {lijst: len(set(found)) for lijst, found in lines.items()} == {
        "Bijlage 1": 21,
        "Bijlage 6": 14,
    }
    assert all(len(found) == len(set(found)) for found in lines.values())


@pytest.mark.parametrize(
    ("collectie", "number"),
    [("risicos", 25), ("aanbiedersrisicos", 7), ("deelprojecten", 7)],
)
def test_numbered_items_are_all_there(inhoud: Inhoud, collectie: str, number: int) -> None:
    """Risks, risks of providers and projects bear the numbers of the source, each once."""
    numbers = [item["nummer"] for item in inhoud["rijnmond"][collectie]]
    assert sorted(numbers) == list(range(1, number + 1))


@pytest.mark.parametrize(
    ("collectie", "number"),
    [("berichtenparen", 4), ("arrangementregels", 5), ("plannen", 4)],
)
def test_ordered_items_are_all_there(inhoud: Inhoud, collectie: str, number: int) -> None:
    """Pairs of messages, rules and plans stand in the order of the source, without a gap."""
    places = [item["volgnummer"] for item in inhoud["rijnmond"][collectie]]
    assert sorted(places) == list(range(1, number + 1))


def test_scenarios_and_options(inhoud: Inhoud) -> None:
    """There are three scenarios for re-indication and two options."""
    kinds = Counter(scenario["soort"] for scenario in inhoud["rijnmond"]["scenarios"])
    assert kinds == {"scenario": 3, "optie": 2}


def test_the_messages_of_the_standard(inhoud: Inhoud) -> None:
    """The 14 messages of iJw 3.2 go from and to whom the standard says, with their terms."""
    codes = {bericht["id"]: bericht["code"] for bericht in inhoud["landelijk"]["berichten"]}
    found = {
        bericht["code"]: (
            bericht["van"],
            bericht["naar"],
            codes.get(bericht.get("antwoord")),
            bericht.get("termijn_werkdagen"),
        )
        for bericht in inhoud["landelijk"]["berichten"]
        if bericht["status"] != "historisch"
    }
    assert found == MESSAGES


def test_the_messages_that_ended(inhoud: Inhoud) -> None:
    """JW303 and JW304 are historical, and JW323 and JW325 take their place."""
    old = {
        bericht["code"]: set(bericht["vervangen_door"])
        for bericht in inhoud["landelijk"]["berichten"]
        if bericht["status"] == "historisch"
    }
    assert old.keys() == {"JW303", "JW304"}
    assert set().union(*old.values()) == {"jw323", "jw325"}

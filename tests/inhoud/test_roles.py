"""The role tables of Rijnmond: letters read by hand, and who is accountable."""

import pytest
from plain_yaml import Inhoud

from scripts.handboek import Handboek
from scripts.views.checklist import berekende_checklists
from scripts.views.rolverdeling import Racirij, raci_stand, racirij, rijen
from scripts.views.taken import taken_van
from scripts.views.witte_vlekken import witte_vlekken

COLUMNS = {
    "coordinatie_gr": "gr",
    "uitvoering_gr": "gr",
    "gemeente": "gemeente",
    "zorgaanbieder": "aanbieder",
}

READ_BY_HAND = {
    366: ("", "", "AR", "", "Gemeente"),
    367: ("C", "", "AR", "C", "Gemeente"),  # a minimum set is not the plan
    368: ("R", "", "AR", "", "Gemeente"),  # our choice
    381: ("C", "", "", "ARI", "Zorgaanbieder"),
    382: ("R", "", "", "R", None),  # two do the work and we do not choose
    384: ("", "", "AR", "C", "Gemeente"),
    399: ("R", "", "AR", "C", "Gemeente"),  # our choice
    407: ("AR", "", "C", "C", "GR"),
    409: ("AR", "", "R", "R", "GR"),  # our choice
    419: ("C", "", "AR", "CI", "Gemeente"),  # guidelines are no control
    422: ("C", "R", "R", "", None),
    431: ("", "ARI", "", "R", "GR"),  # our choice
    441: ("", "AR", "C", "C", "GR"),  # feeding contract managers is not managing
    458: ("C", "", "C", "C", None),  # nobody does the work
    466: ("", "", "", "", None),  # nobody is named
    467: ("", "", "", "I", None),
    479: ("C", "", "AR", "C", "Gemeente"),
}
"""Letters by column and who is accountable, by line of the source."""

PHASES = {
    "Bestellen": [
        "Bestelling primair proces",
        "Bestelling via artsenroute",
        "Bestelling via Gecertificeerde Instelling (GI)",
        "Informatievoorziening",
    ],
    "Bewaken": [
        "Casusregie en resultaattoetsing",
        "Financieel, betalingsverkeer en control",
        "Contractmanagement",
    ],
    "Randvoorwaarden": ["Zorgcontinuïteit", "Communicatie", "Juridisch en beleid"],
}
"""The processes in which a municipality has tasks, by their first phase, as the source orders."""


@pytest.fixture(scope="session")
def rows(handboek: Handboek) -> dict[int, Racirij]:
    """Give the rows of the role tables of Rijnmond by their line in the source."""
    return {
        taak.bron.regel: racirij(handboek, rolverdeling, taak)
        for rolverdeling, taak, _ in rijen(handboek)
        if handboek.regio(rolverdeling) == "rijnmond" and taak.bron and taak.bron.regel
    }


@pytest.mark.parametrize("line", READ_BY_HAND)
def test_letters_are_those_read_by_hand(rows: dict[int, Racirij], line: int) -> None:
    """A telling row has the letters and the accountable party that we read in the source."""
    row = rows[line]
    letters = tuple("".join(letter.letter for letter in cel.letters) for cel in row.cellen)
    assert (*letters, row.eindverantwoordelijk) == READ_BY_HAND[line]


def test_every_row_has_one_accountable_party_or_is_shown_as_a_gap(handboek: Handboek) -> None:
    """Of every row either one party has the A, where it has an R, or the row is a white spot."""
    (group,) = [
        g for g in witte_vlekken(handboek).groepen if g.id == "zonder-eindverantwoordelijke"
    ]
    gaps = {vlek.link.adres.partition("#")[2] for vlek in group.vlekken}
    for rolverdeling, taak, _ in rijen(handboek):
        row = racirij(handboek, rolverdeling, taak)
        holders = set()
        for cel in row.cellen:
            letters = [letter.letter for letter in cel.letters]
            if "A" in letters:
                assert "R" in letters
                holders.add(cel.doelgroep)
        assert len(holders) == (0 if taak.id in gaps else 1), taak.id
        assert (row.eindverantwoordelijk is None) == (taak.id in gaps)


def test_every_row_is_counted_once(handboek: Handboek) -> None:
    """The counts of grounds for the A together hold every row once."""
    counted = [row.id for stand in raci_stand(handboek) for row in stand.rijen]
    assert sorted(counted) == sorted(taak.id for _, taak, _ in rijen(handboek))
    assert [stand.aantal for stand in raci_stand(handboek)] == [
        len(stand.rijen) for stand in raci_stand(handboek)
    ]


def test_two_rows_name_nobody(inhoud: Inhoud, rows: dict[int, Racirij]) -> None:
    """Only the rows on lines 466 and 468 are empty in the source, and the views say so."""
    empty = {
        taak["bron"]["regel"]
        for table in inhoud["rijnmond"]["rolverdelingen"]
        for taak in table["taken"]
        if not COLUMNS.keys() & taak.keys()
    }
    assert empty == {466, 468}
    assert {line for line, row in rows.items() if row.niemand} == empty


def test_tasks_stand_in_their_phase(handboek: Handboek) -> None:
    """The tasks of a party stand by phase and process in the order of the source."""
    found = {
        deel.fase.titel: [proces.proces.titel for proces in deel.processen]
        for deel in taken_van(handboek, "gemeente", "rijnmond")
    }
    assert list(found.items()) == list(PHASES.items())


def test_checklists_hold_every_row_of_a_party_once(inhoud: Inhoud, handboek: Handboek) -> None:
    """Each row in which a party has words is once in its checklist of that region."""
    expected = {}
    for regio, collecties in inhoud.items():
        tables = collecties.get("rolverdelingen", [])
        for doelgroep in set(COLUMNS.values()) if tables else ():
            own = {column for column, owner in COLUMNS.items() if owner == doelgroep}
            expected[f"{regio}-checklist-{doelgroep}"] = sorted(
                taak["id"] for table in tables for taak in table["taken"] if own & taak.keys()
            )
    found = {
        view.id: sorted(punt.uit for deel in view.delen for punt in deel.punten)
        for view in berekende_checklists(handboek)
    }
    assert found == expected


def test_checklists_speak_the_words_of_the_source(inhoud: Inhoud, handboek: Handboek) -> None:
    """A point of a checklist has the subject of its row and all words of its party."""
    taken = {
        taak["id"]: taak
        for collecties in inhoud.values()
        for table in collecties.get("rolverdelingen", [])
        for taak in table["taken"]
    }
    for view in berekende_checklists(handboek):
        columns = [column for column, owner in COLUMNS.items() if (owner,) == view.doelgroep]
        for punt in (punt for deel in view.delen for punt in deel.punten):
            taak = taken[punt.uit]
            words = tuple(taak[column] for column in columns if column in taak)
            assert (punt.titel, punt.woorden) == (taak["onderwerp"], words)

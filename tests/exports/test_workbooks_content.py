"""Workbooks hold what the content says, cell by cell, as read without our models and views."""

from collections.abc import Iterator
from typing import Any

import pytest
from openpyxl import Workbook
from plain_yaml import Inhoud, without_markup
from workbooks import csv_rows, data_of, open_workbook, rows

from scripts.exports.download import Download

ROLES = {
    "coordinatie_gr": "Coördinatie GR",
    "uitvoering_gr": "Uitvoering GR",
    "gemeente": "Gemeente",
    "zorgaanbieder": "Zorgaanbieder",
}
LETTERS = {
    "vb-taak-plan": ("C", None, "A R", "I"),
    "vb-taak-kader": (None, "R", "A R", None),
    "vb-taak-leeg": (None, None, None, None),
}
"""Letters of tasks by column, read by hand."""

WEIGHED = ("kans", "impact", "invloed")
HERE = "voorbeeld"


def _plain(text: str | None) -> str | None:
    """Take the links and emphasis out of a text, and the space around its paragraphs."""
    if text is None:
        return None
    lines = (line.strip() for line in without_markup(text).splitlines())
    return "\n".join(line for line in lines if line)


def _source(item: dict[str, Any]) -> str:
    """Give what must stand in the column with the source."""
    return f"regel {item['bron']['regel']}" if "bron" in item else ""


def _tasks(inhoud: Inhoud) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    processes = inhoud[HERE]["processen"]
    for proces in processes:
        for tabel in inhoud[HERE]["rolverdelingen"]:
            if tabel["proces"] == proces["id"]:
                yield from ((proces, taak) for taak in tabel["taken"])


def test_role_tables_hold_every_task_in_the_words_of_the_source(
    inhoud: Inhoud, werkboeken: dict[str, Workbook]
) -> None:
    """Each task of a region stands with its words, place and source line on both its sheets."""
    book = werkboeken[f"{HERE}-rollentabellen"]
    everything, *sheets, _ = (rows(sheet) for sheet in book.worksheets)
    tasks = list(_tasks(inhoud))
    assert len(everything) == len(tasks) == sum(map(len, sheets))
    of_processes = [row for sheet in sheets for row in sheet]
    for (proces, taak), row, own in zip(tasks, everything, of_processes, strict=True):
        assert row["Proces"] == proces["titel"]
        assert row["Taak"] == taak["onderwerp"]
        assert {key: row[label] for key, label in ROLES.items()} == {
            key: taak.get(key) for key in ROLES
        }
        assert row["Plaats in het handboek"] == f"processen/{proces['id']}.html#{taak['id']}"
        assert _source(taak) in str(row["Bron"])
        assert own == {key: row[key] for key in own}
        if taak["id"] in LETTERS:
            found = tuple(row[f"RACI {label}"] for label in ROLES.values())
            assert found == LETTERS[taak["id"]]


def test_the_checklist_of_the_source_holds_its_questions(
    inhoud: Inhoud, werkboeken: dict[str, Workbook]
) -> None:
    """Every question stands once, numbered, in its part, open, with its id in a hidden column."""
    for lijst in inhoud[HERE]["checklists"]:
        found = rows(werkboeken[lijst["id"]]["Checklist"])
        points = [(deel, punt) for deel in lijst["delen"] for punt in deel["punten"]]
        for number, ((deel, punt), row) in enumerate(zip(points, found, strict=True), start=1):
            assert (row["Nummer"], row["Onderdeel"]) == (number, deel["titel"])
            assert (row["Punt"], row["Id"]) == (_plain(punt["tekst"]), punt["id"])
            assert _source(punt) in str(row["Bron"])
            assert row["Status"] == "Open"
            assert (row["Opmerking"], row["Eigenaar"], row["Datum"]) == (None, None, None)


@pytest.mark.parametrize(
    ("doelgroep", "fields"),
    [
        ("gemeente", ("gemeente",)),
        ("gr", ("coordinatie_gr", "uitvoering_gr")),
        ("aanbieder", ("zorgaanbieder",)),
    ],
)
def test_a_calculated_checklist_holds_every_task_of_a_party(
    inhoud: Inhoud, werkboeken: dict[str, Workbook], doelgroep: str, fields: tuple[str, ...]
) -> None:
    """Each task for which the source gives a party words is one point, with those words."""
    found = rows(werkboeken[f"{HERE}-checklist-{doelgroep}"]["Checklist"])
    by_id = {str(row["Id"]).removesuffix(f"-{doelgroep}"): row for row in found}
    expected = {
        taak["id"]: [taak[field] for field in fields if taak.get(field)]
        for _, taak in _tasks(inhoud)
        if any(taak.get(field) for field in fields)
    }
    assert by_id.keys() == expected.keys()
    assert len(found) == len(by_id)
    for ident, words in expected.items():
        assert all(word in str(by_id[ident]["Punt"]) for word in words)


@pytest.mark.parametrize("regio", [HERE, "buur"])
def test_a_register_holds_every_risk(
    inhoud: Inhoud, werkboeken: dict[str, Workbook], regio: str
) -> None:
    """Each risk stands once, with its words, values, measures and owner as the content has them."""
    found = {
        row["Plaats in het handboek"]: row
        for row in rows(werkboeken[f"{regio}-risicos"]["Risico's"])
    }
    risks = inhoud[regio]["risicos"]
    scales = {model["id"]: model for model in inhoud[regio].get("risicomodellen", [])}
    assert len(found) == len(risks)
    for risk in risks:
        row = found[f"risicos/{risk['id']}.html"]
        assert (row["Nummer"], row["Risico"]) == (risk["nummer"], risk["titel"])
        assert row["Omschrijving"] == _plain(risk["omschrijving"])
        for label, text in (
            ("Oorzaak", "oorzaak"),
            ("Gevolg", "gevolg"),
            ("Kracht ertegenover", "kracht"),
        ):
            assert row.get(label) == _plain(risk.get(text))
        progress = risk.get("voortgang", {})
        assert (row.get("Stand"), row.get("Eigenaar")) == (
            progress.get("stand"),
            progress.get("eigenaar"),
        )
        measures = str(row.get("Beheersmaatregelen") or "")
        for maatregel in risk.get("maatregelen", []):
            assert str(_plain(maatregel["tekst"])) in measures
        model = scales.get(risk.get("model", ""))
        for name in WEIGHED:
            assert row.get(name.capitalize()) == _value(model, name, risk.get(name))


def _value(model: dict[str, Any] | None, name: str, value: int | None) -> int | str | None:
    """Give what a cell of a scale must hold: a number, or the word of a model of words."""
    if model is None or value is None or model["soort"] == "getallen":
        return value
    return next(str(step["naam"]) for step in model[name]["waarden"] if step["waarde"] == value)


def test_scores_and_classes_are_those_that_the_source_states(
    inhoud: Inhoud, bestanden: dict[str, Download]
) -> None:
    """The values that the file keeps of its formulas are the scores and classes of the source."""
    sheet = open_workbook(data_of(bestanden[f"{HERE}-risicos.xlsx"]), values=True)["Risico's"]
    found = {row["Nummer"]: row for row in rows(sheet)}
    stated = [risk for risk in inhoud[HERE]["risicos"] if "vermeld" in risk]
    assert stated
    for risk in stated:
        row = found[risk["nummer"]]
        assert row["Risicogetal"] == risk["kans"] * risk["impact"]
        assert row["Score"] == risk["vermeld"]["score"]
        assert str(row["Risicoklasse"]).startswith(risk["vermeld"]["risicoklasse"])
    for risk in inhoud[HERE]["risicos"]:
        if "kans" not in risk:
            row = found[risk["nummer"]]
            assert (row["Score"], row["Risicoklasse"]) == (None, None)


def test_actions_stand_in_the_words_of_their_plans(
    inhoud: Inhoud, werkboeken: dict[str, Workbook]
) -> None:
    """Each action of a plan and of the Hervormingsagenda stands once, open and without an owner."""
    plan, segment, reforms, _ = (rows(sheet) for sheet in werkboeken[f"{HERE}-acties"].worksheets)
    actions = inhoud[HERE]["acties"]
    for found, name in ((plan, "actieplan"), (segment, "segment-2")):
        own = sorted((a for a in actions if a["plan"] == name), key=lambda a: a["nummer"])
        assert [row["Omschrijving"] for row in found] == [_plain(a["tekst"]) for a in own]
        assert [row["Actie"] for row in found] == [a["titel"] for a in own]
    expected = inhoud[HERE]["hervormingsacties"]
    assert [row["Omschrijving"] for row in reforms] == [_plain(a["tekst"]) for a in expected]
    assert [row["Wie"] for row in reforms] == [a["uitvoering_vermeld"] for a in expected]
    for row in (*plan, *segment, *reforms):
        assert (row["Status"], row["Eigenaar"], row["Datum"]) == ("Open", None, None)


def test_figures_are_those_of_the_content_and_withheld_ones_are_not_there(
    inhoud: Inhoud, bestanden: dict[str, Download], werkboeken: dict[str, Workbook]
) -> None:
    """Each cell is the figure itself, or says “niet getoond” or “niet in de bron”, also as csv."""
    words = {"onderdrukt": "niet getoond", None: "niet in de bron"}
    tables = inhoud[HERE]["cijfers"]
    sheets = werkboeken[f"{HERE}-cijfers"].worksheets[:-1]
    for table, sheet in zip(tables, sheets, strict=True):
        written = csv_rows(data_of(bestanden[f"{table['id']}.csv"]))
        for row, found, plain in zip(table["rijen"], rows(sheet), written, strict=True):
            expected = [words.get(value, value) for value in row["waarden"]]
            assert list(found.values()) == [row["naam"], *expected]
            assert list(plain.values())[1:] == [str(v).replace(".", ",") for v in expected]
    every = [value for table in tables for row in table["rijen"] for value in row["waarden"]]
    assert "onderdrukt" in every


def test_csv_files_hold_the_same_as_the_sheets(
    bestanden: dict[str, Download], werkboeken: dict[str, Workbook]
) -> None:
    """Every table but that about the file is a csv file too, with the same heads and cells."""
    written = [csv_rows(data_of(d)) for name, d in bestanden.items() if name.endswith(".csv")]
    sheets = [
        rows(sheet)
        for name in werkboeken
        for sheet in open_workbook(data_of(bestanden[f"{name}.xlsx"]), values=True).worksheets[:-1]
    ]
    assert written
    for table, sheet in zip(written, sheets, strict=True):
        assert len(table) == len(sheet)
        for plain, row in zip(table, sheet, strict=True):
            assert plain.keys() == row.keys()
            for text, value in zip(plain.values(), row.values(), strict=True):
                if isinstance(value, int | float):
                    assert float(text.replace(",", ".")) == value
                else:
                    assert text == (value or "")

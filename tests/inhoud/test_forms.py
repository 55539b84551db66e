"""The forms of the content: each has an example that is right, and answers that are refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from schemas.formulieren import Formulier, Veld
from scripts.berekening.formulier import controleer, uitkomst, voorbeeld, zichtbaar
from scripts.handboek import Handboek
from scripts.views.formulier import formulier_view

EXAMPLES = Path(__file__).parent / "formulieren"
FORMS = sorted(path.stem for path in EXAMPLES.glob("*.json"))


def wrong_answers(ident: str) -> list[dict[str, Any]]:
    """Give the answers that a form must refuse, each with the answers by which it is asked."""
    found: list[dict[str, Any]] = json.loads((EXAMPLES / f"{ident}.json").read_text("utf-8"))
    return found


def form(handboek: Handboek, ident: str) -> Formulier:
    """Give a form by its id."""
    found = handboek.item(ident)
    assert isinstance(found, Formulier)
    return found


def to_answer(formulier: Formulier) -> list[Veld]:
    """Give the questions that a reader answers."""
    return [veld for veld in formulier.velden if veld.soort != "berekend"]


def test_every_form_has_answers_that_it_must_refuse(handboek: Handboek) -> None:
    """For each question of each form there is an answer that is wrong, and for no other one."""
    for formulier in handboek.alle(Formulier):
        asked = {veld.id for veld in to_answer(formulier)}
        assert {wrong["veld"] for wrong in wrong_answers(formulier.id)} == asked
    assert {formulier.id for formulier in handboek.alle(Formulier)} == set(FORMS)


@pytest.mark.parametrize("ident", FORMS)
def test_the_example_of_a_form_is_right(handboek: Handboek, ident: str) -> None:
    """The example answers every question that it shows, without a fault, and all is calculated."""
    formulier = form(handboek, ident)
    answers = voorbeeld(formulier)
    assert controleer(formulier, answers) == ()
    for veld in zichtbaar(formulier, answers):
        if veld.berekening:
            assert uitkomst(formulier, veld, answers) is not None, veld.id
        else:
            assert veld.id in answers


@pytest.mark.parametrize("ident", FORMS)
def test_a_wrong_answer_gives_its_message(handboek: Handboek, ident: str, bijwerken: bool) -> None:
    """One wrong answer in the right example gives exactly one message, for that question."""
    formulier = form(handboek, ident)
    lines = []
    for wrong in wrong_answers(ident):
        answers = {**voorbeeld(formulier), **wrong.get("met", {}), wrong["veld"]: wrong["antwoord"]}
        veld = next(veld for veld in formulier.velden if veld.id == wrong["veld"])
        own = {veld.id, *(kolom.id for kolom in veld.kolommen)}
        found = [fout for fout in controleer(formulier, answers) if fout.veld in own]
        assert len(found) == 1, wrong
        lines.append(f"{found[0].veld}: {found[0].tekst}\n")
    expected = EXAMPLES / f"{ident}.txt"
    if bijwerken:
        expected.write_text("".join(lines), encoding="utf-8", newline="\n")
    assert "".join(lines) == expected.read_text("utf-8")


@pytest.mark.parametrize("ident", FORMS)
def test_who_fills_in_first_can_have_it_right(handboek: Handboek, ident: str) -> None:
    """A part that another fills in later asks nothing of who fills in the form."""
    formulier = form(handboek, ident)
    later = [
        deel for deel in formulier.delen if deel.uitleg and deel.uitleg.startswith("Dit deel vult")
    ]
    unasked = {veld.id for deel in later for veld in deel.velden}
    answers = {key: value for key, value in voorbeeld(formulier).items() if key not in unasked}
    assert controleer(formulier, answers) == ()


@pytest.mark.parametrize("ident", FORMS)
def test_the_source_of_the_questions_is_named_once(handboek: Handboek, ident: str) -> None:
    """All questions of a form have one source, which the head of the form can name."""
    formulier = form(handboek, ident)
    places = [veld.bron for veld in formulier.velden if veld.bron]
    document = formulier_view(handboek, formulier).document
    assert (document is not None) == bool(places)


@pytest.mark.parametrize(
    ("ident", "changed", "outcome"),
    [
        ("rijnmond-formulier-risicokaart-klasse", {}, 12),
        ("rijnmond-formulier-risicokaart-score", {}, 24),
        ("rijnmond-formulier-risicokaart-score", {"rijnmond-formulier-risicokaart-kans": ""}, None),
        ("rijnmond-formulier-productieplafond-aandeel", {}, 82.5),
        (
            "rijnmond-formulier-productieplafond-aandeel",
            {"rijnmond-formulier-productieplafond-plafond": "0"},
            None,
        ),
    ],
)
def test_outcomes_follow_from_answers(
    handboek: Handboek, ident: str, changed: dict[str, str], outcome: float | None
) -> None:
    """An outcome is calculated as the source does, and is absent while an answer is missing."""
    formulier = form(handboek, ident.rpartition("-")[0])
    veld = next(veld for veld in formulier.velden if veld.id == ident)
    found = uitkomst(formulier, veld, {**voorbeeld(formulier), **changed})
    assert found == outcome

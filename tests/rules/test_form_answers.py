"""The answers of a form: its example is right, and every wrong answer gets its message."""

import json
from pathlib import Path
from typing import Any

import pytest

from schemas.formulieren import Formulier
from scripts.berekening.formulier import controleer, uitkomst, voorbeeld
from scripts.handboek import Handboek

EXAMPLES = Path(__file__).parents[1] / "examples" / "invalid" / "formulieren"
FORMS = sorted(path.stem for path in EXAMPLES.glob("*.json"))


def _form(handboek: Handboek, ident: str) -> Formulier:
    found = handboek.item(ident)
    assert isinstance(found, Formulier)
    return found


def _wrong_answers(ident: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((EXAMPLES / f"{ident}.json").read_text("utf-8"))
    return found


def test_every_question_has_an_answer_that_it_must_refuse(handboek: Handboek) -> None:
    """Each kind of question and column of the made-up forms is among the examples."""
    for formulier in handboek.alle(Formulier):
        asked = {veld.id for veld in formulier.velden if veld.soort != "berekend"}
        assert {wrong["veld"] for wrong in _wrong_answers(formulier.id)} == asked


@pytest.mark.parametrize("ident", FORMS)
def test_a_wrong_answer_gives_its_message(handboek: Handboek, ident: str, bijwerken: bool) -> None:
    """The example is right; one wrong answer in it gives one message, for that question."""
    formulier = _form(handboek, ident)
    right = voorbeeld(formulier)
    assert controleer(formulier, right) == ()
    lines = []
    for wrong in _wrong_answers(ident):
        (found,) = controleer(formulier, {**right, wrong["veld"]: wrong["antwoord"]})
        lines.append(f"{found.veld}: {found.tekst}\n")
    expected = EXAMPLES / f"{ident}.txt"
    if bijwerken:
        expected.write_text("".join(lines), encoding="utf-8", newline="\n")
    assert "".join(lines) == expected.read_text("utf-8")


@pytest.mark.parametrize(
    ("ident", "changed", "outcome"),
    [
        ("vb-formulier-samen", {}, 1349.5),
        ("vb-formulier-ernst", {}, 4),
        ("vb-formulier-ernst", {"vb-formulier-keren": ""}, None),
        ("vb-formulier-risicokaart-over", {}, 2500),
        ("vb-formulier-risicokaart-deel", {}, 75),
        ("vb-formulier-risicokaart-deel", {"vb-formulier-risicokaart-begroot": "0"}, None),
    ],
)
def test_outcomes_follow_from_answers(
    handboek: Handboek, ident: str, changed: dict[str, str], outcome: float | None
) -> None:
    """A sum, product, difference or share is calculated, and absent while an answer is missing."""
    formulier = _form(handboek, ident.rpartition("-")[0])
    veld = next(veld for veld in formulier.velden if veld.id == ident)
    assert uitkomst(formulier, veld, {**voorbeeld(formulier), **changed}) == outcome

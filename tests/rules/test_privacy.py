"""What may lead to a person is refused, and what only looks like it is let through."""

from pathlib import Path

import pytest

from scripts.rules import persoonsnamen
from scripts.rules.bronnamen import naam_hash
from scripts.rules.persoonsgegevens import PATTERNS, findings, is_citizen_number

EXAMPLES = Path(__file__).parents[1] / "examples"
PLACES = frozenset({"Helmond", "Veldhoven", "Breugel"})
CODES = sorted({"persoonsnaam", *(code for code, _, _ in PATTERNS)})


def lines(folder: str, code: str) -> list[str]:
    """Give the texts of the example of a rule, one a line."""
    return (EXAMPLES / folder / "privacy" / f"{code}.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code in CODES for text in lines("invalid", code)]
)
def test_what_may_lead_to_a_person_is_refused(code: str, text: str) -> None:
    """Each text that a rule must refuse is found by that rule."""
    assert code in [found for found, _ in findings(text, PLACES)]


@pytest.mark.parametrize("text", [text for code in CODES for text in lines("valid", code)])
def test_what_only_looks_like_it_is_let_through(text: str) -> None:
    """Each text that a rule must let through is let through by all of them."""
    assert list(findings(text, PLACES)) == []


def test_a_name_of_a_source_is_refused_by_its_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    """A surname that stands in a source is found alone, however its letters are written."""
    monkeypatch.setattr(persoonsnamen, "BRONNAMEN", frozenset({naam_hash("Kwartelmóer")}))
    assert list(findings("Volgens Kwartelmoer is dat zo.", PLACES)) == [
        ("persoonsnaam", "Kwartelmoer")
    ]
    assert list(findings("Een kwartelmoeras is nat.", PLACES)) == []


@pytest.mark.parametrize(
    ("digits", "valid"),
    [("111222333", True), ("1112.22.333", True), ("12345672", True), ("111222334", False)],
)
def test_the_eleven_test(digits: str, valid: bool) -> None:
    """Nine digits are a citizen number only when they pass the 11-test."""
    assert is_citizen_number(digits) is valid

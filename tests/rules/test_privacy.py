"""What may lead to a person is refused, and what only looks like it is let through."""

import pytest

from scripts.rules.privacy import findings, is_citizen_number

PLACES = frozenset({"Helmond", "Veldhoven", "Breugel"})


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Dit schreef Sanne de Vries.", "persoonsnaam"),
        ("Vraag het aan Jan Jansen of aan de gemeente.", "persoonsnaam"),
        ("Het plan van Roos van den Berg geldt.", "persoonsnaam"),
        ("Mail naar loket@gemeente.example.", "e-mailadres"),
        ("Bel 010-123 45 67.", "telefoonnummer"),
        ("Bel 06 12345678.", "telefoonnummer"),
        ("Bel +31 6 12345678.", "telefoonnummer"),
        ("Het nummer is 111222333.", "burgerservicenummer"),
        ("Het gaat om 3 cliënten.", "klein-aantal-in-tekst"),
        ("Er was maar 1 jeugdige.", "klein-aantal-in-tekst"),
    ],
)
def test_what_may_lead_to_a_person_is_refused(text: str, code: str) -> None:
    """A text with a name, an address, a number or a small count is found."""
    assert code in [found for found, _ in findings(text, PLACES)]


@pytest.mark.parametrize(
    "text",
    [
        "Wil de gemeente dat? Wil zij het nog?",
        "Roos is ook een bloem.",
        "Wil Helmond meedoen, dan kan dat.",
        "Son en Breugel en Veldhoven doen mee.",
        "Een 10 voor de Jeugd werkt samen met Samen voor Jeugd.",
        "Het bedrag is € 264.000 en de code 43A09.",
        "De regel 123456789 is geen nummer dat de proef doorstaat.",
        "Er zijn 212 cliënten en 44 jeugdigen.",
        "Eén gezin, één plan, één regisseur.",
        "Vanaf 2017 telt een jaar 12 maanden.",
    ],
)
def test_what_only_looks_like_it_is_let_through(text: str) -> None:
    """Words, places, amounts, codes and larger counts are no problem."""
    assert list(findings(text, PLACES)) == []


@pytest.mark.parametrize(("digits", "valid"), [("111222333", True), ("111222334", False)])
def test_the_eleven_test(digits: str, valid: bool) -> None:
    """Nine digits are a citizen number only when they pass the 11-test."""
    assert is_citizen_number(digits) is valid

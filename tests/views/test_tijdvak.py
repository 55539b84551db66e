"""Words that name days, and words that seem to."""

from datetime import date

import pytest

from scripts.views.tijdvak import tijdvak


@pytest.mark.parametrize(
    ("words", "first", "last", "again"),
    [
        ("29 februari 2024", "2024-02-29", "2024-02-29", "29 februari 2024"),
        ("31 december 2023", "2023-12-31", "2023-12-31", "31 december 2023"),
        ("14 en 15 januari 2016", "2016-01-14", "2016-01-15", None),
        ("Week 1 van 2016", "2016-01-04", "2016-01-10", None),
        ("Week 43 en 44 van 2016", "2016-10-24", "2016-11-06", None),
        ("Januari 2024", "2024-01-01", "2024-01-31", "januari 2024"),
        ("Eind december 2016", "2016-12-01", "2016-12-31", "december 2016"),
        ("Afgerond in december 2023.", "2023-12-01", "2023-12-31", "december 2023"),
        (
            "Februari en maart 2016",
            "2016-02-01",
            "2016-03-31",
            "februari 2016 tot en met maart 2016",
        ),
        ("Eerste kwartaal 2027", "2027-01-01", "2027-03-31", None),
        ("vierde kwartaal van 2027", "2027-10-01", "2027-12-31", None),
        ("Tweede helft van 2027", "2027-07-01", "2027-12-31", None),
        ("eerste half jaar van 2027", "2027-01-01", "2027-06-30", None),
    ],
)
def test_words_name_days(words: str, first: str, last: str, again: str | None) -> None:
    """From the first to the last day that the words name, both included."""
    found = tijdvak(words)
    assert found
    assert (found.van, found.tot) == (date.fromisoformat(first), date.fromisoformat(last))
    assert again in (None, found.woorden)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "2024",
        "Gedurende 2024",
        "Zomer 2018",
        "Na 8 december 2016",
        "Tot en met april 2018",
        "Vanaf januari 2022",
        "Uiterlijk in maart 2025",
        "Enkele dagen na het gesprek van eind december 2016",
        "30 februari 2024",
        "Week 54 van 2016",
        "14 en 20 januari 2016",
        "15 en 14 januari 2016",
        "Week 43 en 45 van 2016",
        "Maart en mei 2016",
        "December en januari 2017",
        "Vijfde kwartaal 2027",
    ],
)
def test_other_words_name_none(words: str) -> None:
    """Whatever leaves the days open gives none: nothing is made up."""
    assert tijdvak(words) is None

"""Dutch words for the values that models hold as codes."""

from datetime import date
from decimal import Decimal

from schemas.base import Doelgroep

DOELGROEPEN: dict[Doelgroep, str] = {
    "gemeente": "Gemeente",
    "gr": "GR",
    "aanbieder": "Zorgaanbieder",
}

NIET_IN_BRON = "niet in de bron"
NIET_GETOOND = "niet getoond"

RACI_NAMEN = {
    "A": "Eindverantwoordelijk",
    "R": "Voert uit",
    "C": "Denkt mee of levert iets aan",
    "I": "Wordt of houdt op de hoogte",
}

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def datum(waarde: date) -> str:
    """Write a date in Dutch: 6 februari 2017."""
    return f"{waarde.day} {MAANDEN[waarde.month - 1]} {waarde.year}"


def maand(waarde: str) -> str:
    """Write a month such as 2017-02 in Dutch: februari 2017."""
    year, month = waarde.split("-")
    return f"{MAANDEN[int(month) - 1]} {year}"


def getal(waarde: int) -> str:
    """Write a number with Dutch thousands marks: 264.000."""
    return f"{waarde:,}".replace(",", ".")


def decimaal(waarde: Decimal) -> str:
    """Write a number with Dutch thousands and decimal marks: 1.257,79."""
    return f"{waarde:,f}".translate(str.maketrans(",.", ".,"))


def euro(waarde: int) -> str:
    """Write an amount in euros: € 264.000."""
    return f"€ {getal(waarde)}"


def aantal(n: int, enkelvoud: str, meervoud: str) -> str:
    """Write a count with its noun: 1 rij, 2 rijen."""
    return f"{getal(n)} {enkelvoud if n == 1 else meervoud}"


def grootte(n: int) -> str:
    """Write a number of bytes in kB, or in MB from a million on: 1,4 kB, 123 kB, 5,2 MB."""
    if n < 1000:
        return "minder dan 1 kB"
    unit, words = (1_000_000, "MB") if n >= 1_000_000 else (1000, "kB")
    value = Decimal(n) / unit
    return f"{decimaal(round(value, 1 if value < 10 else 0))} {words}"


def zin(woorden: str) -> str:
    """End words as a sentence: a question or a sentence already has its end."""
    return woorden if woorden.endswith((".", "!", "?")) else f"{woorden}."

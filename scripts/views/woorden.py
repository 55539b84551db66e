"""Dutch words for the values that models hold as codes."""

from decimal import Decimal

from schemas.base import Doelgroep

DOELGROEPEN: dict[Doelgroep, str] = {
    "gemeente": "Gemeente",
    "gr": "GR",
    "aanbieder": "Zorgaanbieder",
}

DOELGROEP_ICONEN: dict[Doelgroep, str] = {
    "gemeente": "city-variant-outline",
    "gr": "handshake-outline",
    "aanbieder": "hospital-building",
}
"""The signs of the three readers."""

NIET_IN_BRON = "niet in de bron"
NIET_GETOOND = "niet getoond"

RACI_NAMEN = {
    "A": "Eindverantwoordelijk",
    "R": "Voert uit",
    "C": "Denkt mee of levert iets aan",
    "I": "Wordt of houdt op de hoogte",
}


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

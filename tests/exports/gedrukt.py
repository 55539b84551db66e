"""A document that was printed, beside its text."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Gedrukt:
    """A document as it went to the press, and the file that came of it."""

    tekst: str
    pdf: Path

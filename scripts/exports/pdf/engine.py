"""What the engines share: the small interface behind which they set HTML as a PDF."""

from pathlib import Path
from typing import Protocol

MEANS = Path(__file__).parents[3] / "overrides"
"""The folder from which a document may load styles, fonts and figures; it can load nothing else."""


class PrintError(Exception):
    """A document cannot be printed; the message says why, in Dutch."""


class Engine(Protocol):
    """Sets documents."""

    def print(self, html_text: str) -> bytes:
        """Give the PDF of a whole HTML document. Raises PrintError."""

"""What sets HTML as a PDF, behind one small interface."""

from importlib.metadata import version
from pathlib import Path
from typing import Protocol

MEANS = Path(__file__).parents[3] / "overrides"
"""The folder from which a document may load styles, fonts and figures; it can load nothing else."""

ENGINES = ("weasyprint", "pdfkit")
"""The names of the engines, each that of the package that it needs. The first is the default."""


class PrintError(Exception):
    """A document cannot be printed; the message says why, in Dutch."""


class Engine(Protocol):
    """Sets documents."""

    def print(self, html_text: str) -> bytes:
        """Give the PDF of a whole HTML document. Raises PrintError."""


def start_engine(name: str) -> Engine:
    """Start the engine with this name. Raises PrintError when the machine misses what it needs."""
    if name == "pdfkit":
        from scripts.exports.pdf.pdfkit_engine import PdfkitEngine  # noqa: PLC0415

        return PdfkitEngine()
    from scripts.exports.pdf.weasyprint_engine import WeasyPrintEngine  # noqa: PLC0415

    return WeasyPrintEngine()


def engine_version(name: str) -> str:
    """Say which engine it is, and of which version."""
    return f"{name} {version(name)}"

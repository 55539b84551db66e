"""The engines that there are. Only the one that is asked for is loaded."""

from importlib.metadata import version

from scripts.exports.pdf.engine import Engine

ENGINES = ("weasyprint", "pdfkit")
"""The names of the engines, each that of the package that it needs. The first is the default."""


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

"""How the engines of PDFs compare: seconds, pages, bytes and fields for the same forms.

Run by hand: `.venv/bin/python tests/benchmarks/pdf_engines.py`. Not a test: a machine that is
busy is slow, so only the ratio between the engines means something.
"""

import time
from io import BytesIO
from pathlib import Path

import pypdf

from scripts.exports.bladen import invulbare_formulieren
from scripts.exports.download import Drukwerk
from scripts.exports.pdf.engines import ENGINES, start_engine
from scripts.html import Renderer
from scripts.load import load

CONTENT = Path(__file__).parents[1] / "regio"


def main() -> None:
    """Print every form with each engine, and say what it took."""
    handboek = load(CONTENT).handboek
    assert handboek
    forms = list(invulbare_formulieren(handboek, Renderer(handboek)))
    seconds: dict[str, float] = {}
    for name in ENGINES:
        engine = start_engine(name)
        began = time.perf_counter()
        made = [engine.print(f.inhoud.html) for f in forms if isinstance(f.inhoud, Drukwerk)]
        seconds[name] = time.perf_counter() - began
        readers = [pypdf.PdfReader(BytesIO(data)) for data in made]
        pages = sum(len(reader.pages) for reader in readers)
        fields = sum(len(reader.get_fields() or {}) for reader in readers)
        tagged = sum("/StructTreeRoot" in reader.root_object for reader in readers)
        print(
            f"{name}: {len(made)} files, {tagged} tagged, {pages} pages, {fields} fields, "
            f"{sum(map(len, made)) // 1024} kB, {seconds[name]:.1f} s"
        )
    print(f"ratio: {seconds['weasyprint'] / seconds['pdfkit']:.1f}")


if __name__ == "__main__":
    main()

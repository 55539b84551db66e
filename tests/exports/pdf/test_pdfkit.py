"""The other engine: a working copy that says so, and that leaks nothing of the machine."""

import shutil
from pathlib import Path

import pypdf
import pytest

from scripts.exports.pdf.engine import PrintError
from scripts.exports.pdf.engines import start_engine

BODY = (
    '<h1 id="kop">Risico’s</h1><p><a href="#kop">Naar de kop</a> '
    '<a href="https://example.org">elders</a></p><form><input name="a" title="A"></form>'
)
DOCUMENT = (
    '<html lang="nl"><head><title>Proef</title>'
    '<meta name="dcterms.created" content="2026-11-21">'
    '<meta name="pdfkit-title" content="overgenomen">'
    '<link rel="stylesheet" href="druk/invullen.css"></head>'
    f"<body>{BODY}<script>document.body.textContent = 'weg'</script></body></html>"
)

needs_program = pytest.mark.skipif(
    shutil.which("wkhtmltopdf") is None, reason="wkhtmltopdf left Debian after 12"
)


@needs_program
def test_it_is_marked_as_a_working_copy(tmp_path: Path) -> None:
    """The title and the first line say that it is not accessible; links within it are words."""
    file = tmp_path / "werk.pdf"
    file.write_bytes(start_engine("pdfkit").print(DOCUMENT))
    reader = pypdf.PdfReader(file)
    assert reader.metadata
    assert reader.metadata.title == "Werkversie, niet toegankelijk. Proef"
    text = " ".join(reader.pages[0].extract_text().split())
    assert "Werkversie, niet toegankelijk." in text
    assert "Naar de kop" in text
    assert b"file:" not in file.read_bytes()


@needs_program
def test_it_gives_the_same_bytes() -> None:
    """The moment of printing does not stand in it."""
    engine = start_engine("pdfkit")
    assert engine.print(DOCUMENT) == engine.print(DOCUMENT)


def test_without_its_program_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where wkhtmltopdf is missing, the message says how to get it, or what else to use."""
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(PrintError) as refusal:
        start_engine("pdfkit")
    assert str(refusal.value) == (
        "Het programma wkhtmltopdf ontbreekt. In Debian 12 installeert u het met: "
        "apt-get install wkhtmltopdf. In nieuwere versies is het er niet meer: "
        "gebruik dan --engine weasyprint."
    )

"""The command that writes where the numbers of the handbook stand in the sources."""

import hashlib
from pathlib import Path

import pytest
from tiny import Command

TEXT = "Een plan uit 2031.\nDrie gemeenten kopen 1.250 uur in.\nHet duurt 14 weken.\n"

BRONNEN = """\
bronnen:
  - id: proef-bron
    titel: Proefbron
    status: voorstel
    soort: document
    eigenaar: Proef
    regels: 4
    sha256: {sha256}
"""

BEGRIPPEN = """\
begrippen:
  - id: proef-begrip
    titel: Proefbegrip
    status: voorstel
    definities:
      - lijst: Lijst
        tekst: Voor 3 gemeenten is er 1.250 uur, en {weken} weken (regel 3).
        bron: {{document: proef-bron, plaats: Blad 1, regel: 2}}
"""


@pytest.fixture
def text(sources: Path) -> Path:
    """Give the tiny handbook a source with a text, and a term with numbers from it."""
    path = sources / "bron.txt"
    path.write_text(TEXT, encoding="utf-8", newline="\n")
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    region = sources / "content" / "proef"
    (region / "bronnen.yml").write_text(BRONNEN.format(sha256=sha256), encoding="utf-8")
    (region / "begrippen.yml").write_text(BEGRIPPEN.format(weken=14), encoding="utf-8")
    return path


def test_the_list_has_the_numbers_at_their_lines(
    command: Command, sources: Path, text: Path
) -> None:
    """Numbers in digits and words come under the line that the item or its text names."""
    result = command("brongetallen", text, "--content", sources / "content")
    assert result.returncode == 0, result.stderr
    written = (sources / "content" / "proef" / "brongetallen.yml").read_text("utf-8")
    places = [line.strip() for line in written.splitlines() if line.startswith("      - ")]
    assert places == ["- {regel: 2, getallen: [3, 1250]}", "- {regel: 3, getallen: [14]}"]
    assert "      proef-begrip: [3, 3, 1250, 14]\n" in written


def test_a_number_that_is_not_in_the_list_is_an_error(
    command: Command, sources: Path, text: Path
) -> None:
    """After the list is made, check accepts its numbers and no others."""
    content = sources / "content"
    command("brongetallen", text, "--content", content)
    options = ("--content", content, "--docs", sources / "docs")
    assert "getal-" not in command("check", *options).stdout
    begrippen = BEGRIPPEN.format(weken=15)
    (content / "proef" / "begrippen.yml").write_text(begrippen, encoding="utf-8")
    result = command("check", *options)
    assert result.returncode == 1
    assert "[getal-zonder-bron] Het getal 15 staat niet" in result.stdout

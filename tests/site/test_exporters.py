"""The registry of formats is the one list of what the handbook can be taken away in."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tiny import PROJECT, Command

from scripts.exports.download import Download
from scripts.exports.registry import EXPORTS, Export, all_downloads, formaat_van
from scripts.exports.write import write_downloads
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.views.download import downloads
from scripts.views.vormen import Formaat

NEW = Formaat("txt", "om te proberen", "Gewone tekst.")
HEAVY = {"icalendar", "mkdocs", "openpyxl", "pydantic", "rdflib", "weasyprint", "xlsxwriter"}


def make(_: Handboek, __: Renderer) -> Iterator[Download]:
    """Make a file of a format that there was not."""
    yield Download("downloads/proef.txt", "Proef", "Om te proberen", b"Proef.")


@pytest.fixture
def added(monkeypatch: pytest.MonkeyPatch) -> None:
    """Add a format: its maker and one entry."""
    monkeypatch.setitem(EXPORTS, "tekst", Export(f"{__name__}:make", {".txt": NEW}))


@pytest.mark.parametrize("name", EXPORTS)
def test_every_file_of_a_format_is_of_a_kind_that_it_names(name: str, handboek: Handboek) -> None:
    """Each format makes files, and says of the end of each name what such a file is."""
    export = EXPORTS[name]
    made = tuple(export.downloads(handboek, Renderer(handboek)))
    assert {formaat_van(each.adres) for each in made} == set(export.formaten.values())


@pytest.mark.usefixtures("added")
def test_a_new_format_is_one_entry(
    handboek: Handboek, sources: Path, tmp_path: Path, command: Command
) -> None:
    """The command, the build and the page Downloads know a format by its entry alone."""
    out = tmp_path / "uit"
    result = command("export", "tekst", "--content", sources / "content", "--out", out)
    assert (result.returncode, result.stdout) == (0, f"{out}/downloads/proef.txt\n")
    assert (out / "downloads" / "proef.txt").read_bytes() == b"Proef."
    every = all_downloads(handboek, Renderer(handboek), met_boeken=False)
    new = [each for each in every if each.adres == "downloads/proef.txt"]
    view = downloads(handboek, write_downloads(new, out, tmp_path / "cache", lambda *_: None))
    assert [groep.formaten for groep in view.groepen] == [(NEW,)]


def test_an_unknown_format_is_refused_with_those_that_there_are(
    command: Command, tmp_path: Path
) -> None:
    """The answer to a format that is not there names all of them."""
    result = command("export", "weg", "--out", tmp_path)
    assert result.returncode == 2
    assert all(name in result.stderr for name in EXPORTS)


def test_the_command_starts_without_loading_what_makes_files() -> None:
    """Names of formats cost no time: no maker is loaded before it is asked for."""
    program = "import sys, scripts.cli; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", program], cwd=PROJECT, check=True, capture_output=True, text=True
    ).stdout.split()
    assert HEAVY & set(loaded) == set()

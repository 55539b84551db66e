"""A handbook of one region, one source and one term, which builds fast."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from plain_yaml import REGIO

PROJECT = Path(__file__).parents[2]
Command = Callable[..., subprocess.CompletedProcess[str]]
TINY = {
    "regio.yml": """\
regios:
  - {id: proef, titel: Proef, status: voorstel, inkooporganisatie: Proef}
""",
    "bronnen.yml": """\
bronnen:
  - {id: proef-bron, titel: Proefbron, status: voorstel, soort: document, eigenaar: Proef}
""",
    "begrippen.yml": """\
begrippen:
  - id: proef-begrip
    titel: Proefbegrip
    status: voorstel
    definities:
      - lijst: Lijst
        tekst: Een betekenis.
        bron: {document: proef-bron, plaats: Blad 1, regel: 1}
""",
}
"""The files of a tiny region by name."""


def write_sources(folder: Path) -> None:
    """Write a handbook of one region, one source and one term, which builds fast."""
    shutil.copytree(PROJECT / "docs", folder / "docs")
    write_content(folder / "content")


def write_content(content: Path) -> None:
    """Write the content of that handbook."""
    region = content / "proef"
    region.mkdir(parents=True)
    shutil.copy(REGIO / "uitgave.yml", content)
    for name, text in TINY.items():
        (region / name).write_text(text, encoding="utf-8")

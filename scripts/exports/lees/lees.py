"""Choose the reader of a filled file by the end of its name."""

import json
from collections.abc import Callable
from pathlib import Path

from scripts.exports.lees.error import ReadError
from scripts.exports.lees.pdf import lees_pdf
from scripts.exports.lees.xlsx import lees_xlsx
from scripts.handboek import Handboek

LARGEST = 20 * 1024 * 1024
"""The most bytes that are read, as a filled file of ours is far smaller."""

Lezer = Callable[[Handboek, bytes], dict[str, object]]

LEZERS: dict[str, Lezer] = {".pdf": lees_pdf, ".xlsx": lees_xlsx}
"""The reader of each kind of file: it gives the content that the site opens. Raises ReadError."""


def lees(handboek: Handboek, path: Path) -> str:
    """Read a filled file; give the JSON that the site opens. Raises ReadError and OSError."""
    reader = LEZERS.get(path.suffix.lower())
    if reader is None:
        known = " of ".join(LEZERS)
        raise ReadError(f"Dit soort bestand kan het handboek niet lezen. Kies een {known}.")
    if path.stat().st_size > LARGEST:
        raise ReadError("Dit bestand is groter dan 20 MB. Dat is geen bestand van het handboek.")
    return json.dumps(reader(handboek, path.read_bytes()), ensure_ascii=False, indent=2) + "\n"

"""Open a workbook that anyone may have made, without harm."""

import io
import warnings
import zipfile

from openpyxl import Workbook, load_workbook

from scripts.exports.lees.error import ReadError

MOST_BYTES = 3 * 1024 * 1024
MOST_PARTS = 200
"""The most that a workbook may unpack to; a filled checklist is far smaller."""

_LOCKED = b"\xd0\xcf\x11\xe0"
"""How a workbook with a password begins, and one of before 2007."""

_DAMAGED = "Dit bestand is beschadigd of geen rekenblad (xlsx)."


def open_werkboek(data: bytes) -> Workbook:
    """Open a workbook to read its cells only, formulas as formulas. Raises ReadError."""
    if data.startswith(_LOCKED):
        raise ReadError(
            "Dit bestand heeft een wachtwoord of is van een oud soort. Bewaar als xlsx."
        )
    try:
        _check_parts(data)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about parts that are not read here
            return load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
    except ReadError:
        raise
    except Exception as error:  # a damaged file makes the reader fail in any way
        raise ReadError(_DAMAGED) from error


def _check_parts(data: bytes) -> None:
    """Refuse what unpacks to too much, or defines entities. A part is never read past its size."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_BYTES:
            raise ReadError("Uitgepakt is dit bestand veel groter dan een ingevulde checklist.")
        if any(b"<!DOCTYPE" in archive.read(part) for part in parts):
            raise ReadError(_DAMAGED)

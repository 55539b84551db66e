"""Read a filled PDF of a form or checklist back into the JSON that the site opens."""

from collections.abc import Iterator
from io import BytesIO

import pikepdf

from schemas.formulieren import Formulier, Veld
from scripts.berekening.formulier import controleer
from scripts.exports.lees.checklist import Afgevinkt, checklist_json
from scripts.exports.lees.error import ReadError
from scripts.handboek import Handboek

DEEPEST = 10
"""Fields within fields go no deeper in any PDF of ours, or that a reader made of one."""

Invoer = dict[str, str]


def lees_pdf(handboek: Handboek, data: bytes) -> dict[str, object]:
    """Give the content of the file that the site opens. Raises ReadError."""
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            kind, ident, versie = _identity(pdf)
            answers = dict(_fields(pdf))
            changed = str(pdf.docinfo.get("/ModDate", ""))
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, TypeError, KeyError) as error:
        raise ReadError("Dit bestand is beschadigd, beveiligd of geen pdf.") from error
    if kind == "formulier":
        return _formulier(handboek, ident, versie, answers)
    return checklist_json(handboek, ident, versie, _punten(answers), changed)

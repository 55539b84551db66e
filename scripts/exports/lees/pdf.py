"""Read a filled PDF of a form or checklist back into the JSON that the site opens."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO

import pikepdf

from scripts.exports.lees.checklist import Afgevinkt, checklist_json
from scripts.exports.lees.error import ReadError
from scripts.exports.lees.formulier import SPLIT, formulier_json
from scripts.handboek import Handboek

FORMULIER = "/handboekformulier"
CHECKLIST = "/handboekchecklist"
"""Where a PDF says in its information which form or checklist it is, and of which version."""

DEEPEST = 5
"""No field of ours, nor one that a reader made of it, lies deeper within others."""

_MOMENT = re.compile(r"D:(\d{14})(?:Z|([+-])(\d\d)'?(\d\d)?'?)?")


def lees_pdf(handboek: Handboek, data: bytes) -> dict[str, object]:
    """Give the content of the file that the site opens. Raises ReadError."""
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            info = {name: str(pdf.docinfo.get(name, "")) for name in (FORMULIER, CHECKLIST)}
            changed = str(pdf.docinfo.get("/ModDate", ""))
            fields = dict(_fields(pdf))
    except (
        pikepdf.PdfError,
        pikepdf.PasswordError,
        AttributeError,
        KeyError,
        TypeError,
        ValueError,
    ) as error:
        raise ReadError("Dit bestand is beschadigd, beveiligd of geen pdf.") from error
    name, _, versie = (info[FORMULIER] or info[CHECKLIST]).partition(" ")
    if info[FORMULIER] and versie.isdecimal():
        texts = {field: text for field, (text, _) in fields.items()}
        return formulier_json(handboek, name, int(versie), texts)
    if info[CHECKLIST]:
        return checklist_json(handboek, name, versie, _punten(fields), _moment(changed))
    raise ReadError("Deze pdf is geen formulier of checklist van dit handboek.")


def _fields(pdf: pikepdf.Pdf) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield for each field its name, what was filled in, and its tip."""
    form = pdf.Root.get("/AcroForm", pikepdf.Dictionary())
    waiting = [(field, DEEPEST) for field in form.get("/Fields", pikepdf.Array())]
    for field, depth in waiting:
        kids = [kid for kid in field.get("/Kids", pikepdf.Array()) if "/T" in kid]
        if kids and depth:
            waiting.extend((kid, depth - 1) for kid in kids)
        elif "/T" in field:
            yield str(field.T), (_value(field), str(field.get("/TU", "")))


def _value(field: pikepdf.Object) -> str:
    value = field.get("/V")
    if field.get("/FT") == pikepdf.Name.Btn:
        state = str(field.get("/AS", "/Off") if value is None else value).removeprefix("/")
        return "" if state == "Off" else state
    if isinstance(value, pikepdf.Stream):
        text = value.read_bytes().decode("utf-8", errors="replace")
    else:
        text = "" if value is None else str(value)
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _punten(fields: dict[str, tuple[str, str]]) -> Iterator[Afgevinkt]:
    """Put the fields of each point together."""
    points = dict.fromkeys(name.rpartition(SPLIT)[0] for name in fields if name.count(SPLIT) == 2)
    for point in points:
        ident, _, fingerprint = point.partition(SPLIT)
        values = {
            part: fields.get(point + SPLIT + part, ("", ""))
            for part in ("gedaan", "nvt", "opmerking", "eigenaar", "datum")
        }
        text = values["gedaan"][1].partition(": ")[2]
        ticked = [part for part in ("gedaan", "nvt") if values[part][0]]
        if len(ticked) > 1:
            raise ReadError(f"Bij “{text}” zijn klaar en n.v.t. allebei aangevinkt. Kies er één.")
        written = (values[part][0] for part in ("opmerking", "eigenaar", "datum"))
        yield Afgevinkt(ident, fingerprint, text, ticked[0] if ticked else "open", *written)


def _moment(text: str) -> datetime | None:
    """Read the moment at which a PDF was last saved; None when it says none."""
    match = _MOMENT.match(text)
    if match is None:
        return None
    digits, sign, hours, minutes = match.groups()
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    zone = timezone(-offset if sign == "-" else offset) if offset else UTC
    try:
        return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=zone)
    except ValueError:
        return None

"""The dated items as calendars (iCalendar, RFC 5545), for Outlook, Google and Apple.

The sources name days, weeks and months but no hours, so each event lasts whole days: its dates are
dates, which mean the same in every time zone, and no definition of Europe/Amsterdam is needed. A
program that asks for the zone of the calendar finds it as X-WR-TIMEZONE.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from icalendar import Calendar, Event

from schemas.tekst import plain
from schemas.uitgave import Uitgave
from scripts.berekening.datums import datum
from scripts.exports.download import Download
from scripts.exports.vaste_naam import vaste_naam
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.views.agenda import Agenda, Agendapunt, agendas
from scripts.views.tijdvak import Tijdvak
from scripts.views.vormen import Bronplaats

ZONE = "Europe/Amsterdam"
WHOLE = {
    "week": "De bron noemt geen dag. Daarom staan hier hele weken.",
    "maand": "De bron noemt geen dag. Daarom staan hier hele maanden.",
}
"""What an event says of itself whose source names no day."""


def agenda_downloads(handboek: Handboek, _: Renderer) -> Iterator[Download]:
    """Give the calendar of everything, of each party, and of each region with its parties."""
    for agenda in agendas(handboek):
        yield Download(
            agenda.adres,
            f"Agenda: {agenda.titel}",
            "Agenda",
            _calendar(agenda, handboek.uitgave),
            regio=agenda.regio,
            doelgroepen=(agenda.doelgroep,) if agenda.doelgroep else (),
        )


def _calendar(agenda: Agenda, uitgave: Uitgave) -> bytes:
    """Write a calendar; its events have the same names in every calendar and every edition."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//{uitgave.titel}//Agenda//NL")
    calendar.add("x-wr-calname", f"{uitgave.titel}: {agenda.titel}")
    calendar.add("x-wr-timezone", ZONE)
    for punt in agenda.punten:
        if punt.tijdvak:
            calendar.add_component(_event(punt, punt.tijdvak, uitgave))
    return bytes(calendar.to_ical())


def _event(punt: Agendapunt, wanneer: Tijdvak, uitgave: Uitgave) -> Event:
    event = Event()
    event.add("uid", vaste_naam(punt.id))
    event.add("dtstamp", datetime.combine(uitgave.datum, time(), UTC))
    event.add("sequence", _sequence(uitgave.versie))
    event.add("dtstart", wanneer.van)
    event.add("dtend", wanneer.tot + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("summary", f"{punt.kop}: {punt.link.titel}")
    event.add("description", "\n\n".join(_description(punt, wanneer, uitgave)))
    event.add("categories", [punt.soort, punt.regio.titel, *punt.voor])
    return event


def _sequence(versie: str) -> int:
    """Give the number by which programs know the newer of two editions: 1.2.3 gives 1002003."""
    major, minor, patch = map(int, versie.split("."))
    return (major * 1000 + minor) * 1000 + patch


def _description(punt: Agendapunt, wanneer: Tijdvak, uitgave: Uitgave) -> Iterator[str]:
    yield from punt.kanttekeningen
    if punt.uitleg:
        yield plain(punt.uitleg.tekst).strip()
    yield f"Wanneer: {wanneer.woorden}. {WHOLE.get(wanneer.eenheid, '')}".strip()
    if punt.woorden:
        yield f"Volgens de bron: {plain(punt.woorden).strip()}"
    yield f"Regio: {punt.regio.titel}"
    if punt.voor:
        yield f"Voor: {', '.join(punt.voor)}"
    if punt.herkomst.bronnen:
        yield f"Bron: {'; '.join(map(_source, punt.herkomst.bronnen))}"
    yield (f"{uitgave.titel}, versie {uitgave.versie}, {datum(uitgave.datum)}, {punt.link.adres}")


def _source(bron: Bronplaats) -> str:
    return ", ".join(filter(None, (bron.document.titel, bron.plaats, bron.regels)))

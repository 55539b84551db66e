"""The calendars, as a reader of calendars that did not write them sees them."""

import calendar
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event
from plain_yaml import REGIO, Inhoud, read_content

from schemas.base import Item
from scripts.exports.kalender import agenda_downloads
from scripts.exports.vaste_naam import vaste_naam
from scripts.handboek import Handboek
from scripts.html import Renderer

PARTIES = ("gemeente", "gr", "aanbieder")
DAYS = {
    "vb-gebeurtenis-overleg": ("2026-01-14", "2026-01-15"),
    "vb-hervormingsactie": ("2027-01-01", "2027-01-01"),
    "vb-meetmoment-jaar": ("2026-11-01", "2026-11-30"),
}
"""Read by hand: the items that name their days or month in words."""

Calendars = dict[str, bytes]


@pytest.fixture(scope="module")
def calendars(handboek: Handboek) -> Calendars:
    """Give each calendar by the name of its file."""
    return _calendars(handboek)


@pytest.fixture(scope="module")
def content() -> Inhoud:
    """Give the content as it stands in the files."""
    return read_content(REGIO)


def _calendars(handboek: Handboek) -> Calendars:
    made = agenda_downloads(handboek, Renderer(handboek))
    found = {}
    for download in made:
        assert isinstance(download.inhoud, bytes)
        found[download.adres.removeprefix("downloads/agenda/")] = download.inhoud
    return found


def _events(data: bytes) -> dict[str, Event]:
    """Read the events of a calendar by their names, which differ."""
    events = IcsCalendarStream.calendar_from_ics(data.decode()).events
    found = {event.uid: event for event in events if event.uid}
    assert len(found) == len(events)
    return found


def _days(item: dict[str, Any]) -> tuple[date, date] | None:
    """Give the first and the last day of an item, from its file or read by hand."""
    if item["id"] in DAYS:
        first, last = DAYS[item["id"]]
        return date.fromisoformat(first), date.fromisoformat(last)
    if "datum" in item:
        day = date.fromisoformat(item["datum"])
        return day, day
    if "periode" not in item:
        return None
    first, last = item["periode"].values()
    year, month = map(int, last.split("-"))
    return date.fromisoformat(f"{first}-01"), date(year, month, calendar.monthrange(year, month)[1])


def _items(content: Inhoud) -> Iterator[tuple[str, dict[str, Any]]]:
    for regio, collections in content.items():
        for naam in ("deelprojecten", "hervormingsacties", "gebeurtenissen", "meetmomenten"):
            yield from ((regio, item) for item in collections.get(naam, []))


def test_everything_with_a_date_is_there_on_its_days_and_nothing_else(
    calendars: Calendars, content: Inhoud
) -> None:
    """The calendar of everything has an event for each item with a date, and no other."""
    expected = {vaste_naam(item["id"]): _days(item) for _, item in _items(content) if _days(item)}
    found = {
        uid: (event.dtstart, event.dtend - timedelta(days=1))
        for uid, event in _events(calendars["handboek.ics"]).items()
    }
    assert found == expected


@pytest.mark.parametrize("party", [None, *PARTIES])
def test_a_calendar_holds_what_is_of_its_region_and_for_its_party(
    calendars: Calendars, content: Inhoud, party: str | None
) -> None:
    """Each file has the dated items of its region that name its party, or no party at all."""
    for regio in (None, *content):
        expected = {
            vaste_naam(item["id"])
            for own, item in _items(content)
            if regio in (None, own)
            and (party is None or party in item.get("doelgroep", PARTIES))
            and _days(item)
        }
        name = "-".join(filter(None, (regio, party))) or "handboek"
        assert bool(expected) == (f"{name}.ics" in calendars)
        if expected:
            assert _events(calendars[f"{name}.ics"]).keys() == expected


def test_an_event_says_what_it_is_where_it_comes_from_and_how_sure_its_days_are(
    calendars: Calendars,
) -> None:
    """Kind, title, words of the source, region, parties, source and address are in the event."""
    event = _events(calendars["voorbeeld.ics"])[vaste_naam("vb-gebeurtenis-overleg")]
    assert event.summary == "Overleg: Gesprek met aanbieders"
    assert set(event.categories) == {"Overleg", "Voorbeeldregio", "Zorgaanbieder", "GR"}
    assert (event.description or "").split("\n\n") == [
        "Stand: van kracht (Vastgesteld voor 2026 en 2027).",
        "Wanneer: 14 januari 2026 tot en met 15 januari 2026.",
        "Volgens de bron: 14 en 15 januari 2026",
        "Regio: Voorbeeldregio",
        "Voor: GR, Zorgaanbieder",
        "Bron: Inkoopplan van de voorbeeldregio, Hoofdstuk 9, regel 89",
        "Handboek van voorbeelden, versie 1.2.3, 31 januari 2026, "
        "gebeurtenissen/index.html#vb-gebeurtenis-overleg",
    ]


def test_another_title_and_edition_leave_the_names_of_events(
    handboek: Handboek, calendars: Calendars
) -> None:
    """A program knows an event of a later edition again, and that it is the later one."""
    entries = {
        ident: replace(entry, onderdeel=entry.onderdeel.model_copy(update={"titel": "Anders"}))
        if isinstance(entry.onderdeel, Item)
        else entry
        for ident, entry in handboek.entries.items()
    }
    edition = handboek.uitgave.model_copy(update={"versie": "1.2.4"})
    later = _events(_calendars(replace(handboek, entries=entries, uitgave=edition))["handboek.ics"])
    before = _events(calendars["handboek.ics"])
    assert later.keys() == before.keys()
    for uid, event in later.items():
        assert (event.summary or "").endswith(": Anders")
        assert (event.sequence or 0) > (before[uid].sequence or 0)
    assert vaste_naam("vb-deelproject-1") == "bdf0090a-3bfa-5e90-8786-500dc8e857b7"


def test_the_files_are_written_as_the_standard_says(calendars: Calendars) -> None:
    """Lines end in CRLF and have at most 75 bytes, and no event has an hour."""
    for data in calendars.values():
        lines = data.split(b"\r\n")
        assert lines.pop() == b""
        assert max(map(len, lines)) <= 75
        assert not any(b"\r" in line or b"\n" in line for line in lines)
        starts = [line for line in lines if line.startswith(b"DTSTART")]
        assert starts
        assert all(line.startswith(b"DTSTART;VALUE=DATE:") for line in starts)
        assert b"X-WR-TIMEZONE:Europe/Amsterdam" in lines


def test_the_same_content_gives_the_same_calendars(
    handboek: Handboek, calendars: Calendars
) -> None:
    """Made again, a calendar has the same bytes."""
    assert _calendars(handboek) == calendars

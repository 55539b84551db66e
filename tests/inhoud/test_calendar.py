"""What the sources say of days and months in words stands on those days in the calendar."""

import calendar
from datetime import date, timedelta

from ical.calendar_stream import IcsCalendarStream

from scripts.exports.kalender import agenda_downloads
from scripts.exports.vaste_naam import vaste_naam
from scripts.handboek import Handboek
from scripts.html import Renderer

MONTHS = {
    "amsterdam-zaanstreek-gebeurtenis-projectorganisatie": ("2016-02", "2016-03"),
    "een10-gebeurtenis-rmt-start": ("2022-01", "2022-01"),
    "een10-gebeurtenis-factsheet": ("2023-09", "2023-09"),
    "een10-gebeurtenis-toets-robuustheid": ("2023-12", "2023-12"),
    "een10-gebeurtenis-regiovisie": ("2024-01", "2024-01"),
    "een10-hervormingsactie-6-1": ("2024-01", "2024-01"),
    "een10-hervormingsactie-6-5": ("2023-12", "2023-12"),
    "rijnmond-gebeurtenis-start-inventarisatie": ("2016-09", "2016-09"),
    "rijnmond-gebeurtenis-sessie-wie-waarvan": ("2016-12", "2016-12"),
    "rijnmond-gebeurtenis-taakafbakening": ("2016-12", "2016-12"),
    "rijnmond-gebeurtenis-checklist-bedrijfsvoering": ("2017-01", "2017-01"),
    "rijnmond-gebeurtenis-adviesgroep-rrjo": ("2017-01", "2017-01"),
    "rijnmond-gebeurtenis-extra-rrjo": ("2017-02", "2017-02"),
}
"""Read by hand: the items that name a month in words."""
DAYS = {
    "amsterdam-zaanstreek-gebeurtenis-sessie-profielen": ("2016-01-14", "2016-01-15"),
    "rijnmond-gebeurtenis-gesprekken-gemeenten": ("2016-10-24", "2016-11-06"),
}
"""Read by hand: the items that name several days or weeks in words."""


def _month(first: str, last: str) -> tuple[date, date]:
    year, month = map(int, last.split("-"))
    return date.fromisoformat(f"{first}-01"), date(year, month, calendar.monthrange(year, month)[1])


def test_words_for_days_and_months_become_those_days(handboek: Handboek) -> None:
    """What was read by hand stands in the calendar of everything on those days."""
    whole = next(agenda_downloads(handboek, Renderer(handboek)))
    assert isinstance(whole.inhoud, bytes)
    events = IcsCalendarStream.calendar_from_ics(whole.inhoud.decode()).events
    found = {event.uid: (event.dtstart, event.dtend - timedelta(days=1)) for event in events}
    days = {i: tuple(map(date.fromisoformat, each)) for i, each in DAYS.items()}
    for ident, expected in {**{i: _month(*each) for i, each in MONTHS.items()}, **days}.items():
        assert found[vaste_naam(ident)] == expected, ident
    assert vaste_naam("rijnmond-deelproject-1") == "1eeb1fe4-786c-567b-a630-e199ac2db06e"

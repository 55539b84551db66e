"""Routes as a reader sees them: rows, messages and remarks, each in the order of the source."""

from collections.abc import Iterator

import pytest
from lxml.html import HtmlElement
from reading import CELLS, Pages, one, words

from schemas.berichten import Bericht
from schemas.berichtenparen import Berichtenpaar
from schemas.procesopmerkingen import Procesopmerking
from schemas.processen import Proces
from schemas.rolverdelingen import Rolverdeling, Taak
from schemas.routes import Route
from scripts.handboek import Handboek

ROUTES = ["via-wijkteam", "via-arts", "via-gi"]
PROCESS = "processen/vb-bewaking.html"
COLUMNS = [name for name in Taak.model_fields if name in sum(CELLS.values(), ())]


def test_every_route_is_drawn(handboek: Handboek) -> None:
    """No route escapes the tests below."""
    assert [route.id for route in handboek.alle(Route)] == ROUTES


def _figures(page: Pages, handboek: Handboek, route: str) -> Iterator[tuple[HtmlElement, str]]:
    """Give the figures of a route, each with the process of which it draws the role table."""
    with_table = {table.proces for table in handboek.alle(Rolverdeling)}
    own = [p.id for p in handboek.alle(Proces) if route in p.route and p.id in with_table]
    yield from zip(page(f"routes/{route}.html").find_class("banen"), own, strict=True)


@pytest.mark.parametrize("route", ROUTES)
def test_rows_stand_in_the_order_of_the_source(page: Pages, handboek: Handboek, route: str) -> None:
    """A figure holds the rows of a role table in their order, and the words of each cell."""
    tables = {table.proces: table.taken for table in handboek.alle(Rolverdeling)}
    for figure, proces in _figures(page, handboek, route):
        tasks = tables[proces]
        rows = figure.find_class("banen__lijst")[0].findall("li")
        links = [one(row, "banen__onderwerp").find("a") for row in rows]
        assert [link.get("href").partition("#")[2] for link in links] == [task.id for task in tasks]
        assert [words(link) for link in links] == [task.onderwerp for task in tasks]
        for row, task in zip(rows, tasks, strict=True):
            cards = [words(card) for card in row.find_class("banen__kaart")]
            said = [" ".join(cell.split()) for name in COLUMNS if (cell := getattr(task, name))]
            expected = said or ["De bron noemt niemand."]
            for card, cell in zip(cards, expected, strict=True):
                assert card.partition(": ")[2].startswith(cell) or card == cell


@pytest.mark.parametrize("address", ["routes/via-gi.html", PROCESS])
def test_figure_marks_our_choices_and_gaps_as_the_table_does(page: Pages, address: str) -> None:
    """A row says when its A is our choice or nobody's, and only then, as in the role table."""
    table = page(PROCESS)
    seen = set()
    for row in page(address).find_class("banen")[0].find_class("banen__lijst")[0].findall("li"):
        subject = one(row, "banen__onderwerp")
        ident = subject.find("a").get("href").partition("#")[2]
        end = words(one(table.get_element_by_id(ident), "raci__eind"))
        ours, nobody = "onze keuze (voorstel)" in end, end.startswith("niemand")
        seen.update({"ours"} if ours else {"nobody"} if nobody else set())
        assert ("onze keuze (voorstel)" in words(subject)) == ours, ident
        assert ("niemand eindverantwoordelijk" in words(subject)) == nobody, ident
    assert seen == {"ours", "nobody"}


@pytest.mark.parametrize("route", ROUTES)
def test_letters_are_explained_above_the_figure(page: Pages, route: str) -> None:
    """Before each figure of a route stands what A, R, C and I mean."""
    for figure in page(f"routes/{route}.html").find_class("banen"):
        letters = figure.getparent().xpath("./dl[following-sibling::figure]/div/dt")
        assert list(map(words, letters)) == ["A", "R", "C", "I"]


def test_heading_of_the_figure_keeps_its_capitals(page: Pages) -> None:
    """An abbreviation in the title of a route stays in capitals above its figure."""
    heading = page(PROCESS).get_element_by_id("figuur-3")
    assert words(heading) == "In beeld: via de Gecertificeerde Instelling (GI)"


@pytest.mark.parametrize("route", ROUTES)
def test_messages_stand_in_the_order_of_the_source(
    page: Pages, handboek: Handboek, route: str
) -> None:
    """The pairs of messages of a route stand in their order, and of each pair its messages."""
    pairs = [p for p in handboek.alle(Berichtenpaar) if not p.route or route in p.route]
    pairs.sort(key=lambda pair: pair.volgnummer)
    expected = [(pair.titel, [b.upper() for b in pair.berichten]) for pair in pairs]
    for figure, _ in _figures(page, handboek, route):
        shown = _exchanges(figure)
        assert [title for title, _ in shown] == [title for title, _ in expected]
        assert [codes[:2] for _, codes in shown] == [codes for _, codes in expected]


def _exchanges(figure: HtmlElement) -> list[tuple[str, list[str]]]:
    rows = figure.find_class("banen__lijst")[1].findall("li")
    return [
        (words(one(row, "banen__onderwerp").find("a")), [words(a) for a in row.iterfind("ol/li/a")])
        for row in rows
    ]


@pytest.mark.parametrize("route", ROUTES)
def test_message_says_who_sends_it_and_how_soon(
    page: Pages, handboek: Handboek, route: str
) -> None:
    """Each message says from whom to whom it goes, and its term in working days if it has one."""
    known = {bericht.code: bericht for bericht in handboek.alle(Bericht)}
    arrows = page(f"routes/{route}.html").find_class("banen__pijl")
    assert arrows
    for arrow in arrows:
        bericht = known[words(arrow.find("a"))]
        assert (arrow.get("data-van"), arrow.get("data-naar")) == (bericht.van, bericht.naar)
        assert f"van {bericht.van} naar {bericht.naar}" in words(arrow)
        days = bericht.termijn_werkdagen
        assert ("binnen" in words(arrow)) == (days is not None)
        assert days is None or f"binnen {days} werkdagen" in words(arrow)


def test_message_page_says_how_soon_the_answer_comes(page: Pages) -> None:
    """The page of a message gives the message, then its answer with its term in working days."""
    order = page("berichten/jw315.html").xpath('//section[@aria-labelledby="volgorde"]//li')
    first, answer = map(words, order)
    assert first.startswith("JW315")
    assert answer.startswith("Antwoord: JW319")
    assert "binnen 5 werkdagen" in answer


def test_message_that_a_row_names_outside_the_order_says_so(page: Pages) -> None:
    """A message that a row names and that no pair of the route holds stands below the figure."""
    text = words(page("routes/via-gi.html").find_class("banen")[0])
    assert "noemt bericht JW323" in text
    assert "Een rij noemt ook JW323" in text
    assert "Een rij noemt ook JW301" not in text


@pytest.mark.parametrize("route", ROUTES)
def test_remarks_on_steps_say_that_the_scheme_is_lost(
    page: Pages, handboek: Handboek, route: str
) -> None:
    """Each remark on a numbered step says that the scheme is missing; none is left out.

    A route without remarks has no part for them.
    """
    own = [o for o in handboek.alle(Procesopmerking) if route in o.route]
    sections = page(f"routes/{route}.html").xpath('//section[@aria-labelledby="opmerkingen"]')
    assert len(sections) == bool(own)
    heads = [words(head) for section in sections for head in section.iter("dt")]
    numbered = [head for head in heads if head.startswith("Stap ")]
    assert len(heads) == len(own)
    assert len(numbered) == sum(bool(o.stappen) for o in own)
    assert all(head.endswith("(schema ontbreekt in de bron)") for head in numbered)

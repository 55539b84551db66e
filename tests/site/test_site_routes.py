"""Routes as a reader sees them: rows, messages and remarks, each in the order of the source."""

import pytest
from lxml.html import HtmlElement
from reading import Pages, one, words

from schemas.berichten import Bericht
from schemas.berichtenparen import Berichtenpaar
from schemas.procesopmerkingen import Procesopmerking
from schemas.processen import Proces
from schemas.rolverdelingen import Rolverdeling
from schemas.routes import Route
from scripts.handboek import Handboek

ROUTES = ["via-wijkteam", "via-arts", "via-gi"]
CELLS = ("coordinatie_gr", "uitvoering_gr", "gemeente", "zorgaanbieder")


def test_every_route_is_drawn(handboek: Handboek) -> None:
    """No route escapes the tests below."""
    assert [route.id for route in handboek.alle(Route)] == ROUTES


@pytest.mark.parametrize("route", ROUTES)
def test_rows_stand_in_the_order_of_the_source(page: Pages, handboek: Handboek, route: str) -> None:
    """The figure holds the rows of the role table in their order, and the words of each cell."""
    tree = page(f"routes/{route}.html")
    (tasks,) = (
        table.taken
        for table in handboek.alle(Rolverdeling)
        for proces in handboek.alle(Proces)
        if proces.id == table.proces and route in proces.route
    )
    rows = one(tree, "banen").find_class("banen__lijst")[0].findall("li")
    links = [one(row, "banen__onderwerp").find("a") for row in rows]
    assert [link.get("href").partition("#")[2] for link in links] == [task.id for task in tasks]
    assert [words(link) for link in links] == [task.onderwerp for task in tasks]
    for row, task in zip(rows, tasks, strict=True):
        cards = [words(card) for card in row.find_class("banen__kaart")]
        said = [" ".join(cell.split()) for name in CELLS if (cell := getattr(task, name))]
        assert len(cards) == len(said), task.id
        for card, cell in zip(cards, said, strict=True):
            assert card.partition(": ")[2].startswith(cell)


@pytest.mark.parametrize("address", ["routes/via-gi", "processen/rijnmond-bestellen-gi"])
def test_figure_marks_our_choices_and_gaps_as_the_table_does(page: Pages, address: str) -> None:
    """A row says when its A is our choice or nobody's, and only then, as in the role table."""
    table = page("processen/rijnmond-bestellen-gi.html")
    seen = set()
    for row in one(page(f"{address}.html"), "banen").find_class("banen__lijst")[0].findall("li"):
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
    """Before the figure of a route stands what A, R, C and I mean."""
    section = one(page(f"routes/{route}.html"), "banen").getparent()
    letters = [words(letter) for letter in section.xpath("./dl[following-sibling::figure]/div/dt")]
    assert letters == ["A", "R", "C", "I"]


def test_heading_of_the_figure_keeps_its_capitals(page: Pages) -> None:
    """An abbreviation in the title of a route stays in capitals above its figure."""
    heading = page("processen/rijnmond-bestellen-gi.html").get_element_by_id("figuur-1")
    assert words(heading) == "In beeld: via de Gecertificeerde Instelling (GI)"


@pytest.mark.parametrize("route", ROUTES)
def test_messages_stand_in_the_order_of_the_source(
    page: Pages, handboek: Handboek, route: str
) -> None:
    """The pairs of messages of a route stand in their order, and of each pair its messages."""
    pairs = [p for p in handboek.alle(Berichtenpaar) if not p.route or route in p.route]
    pairs.sort(key=lambda pair: pair.volgnummer)
    expected = [(pair.titel, [b.upper() for b in pair.berichten]) for pair in pairs]
    assert [(title, codes[:2]) for title, codes in _exchanges(page, route)] == expected


def _exchanges(page: Pages, route: str) -> list[tuple[str, list[str]]]:
    rows = one(page(f"routes/{route}.html"), "banen").find_class("banen__lijst")[1].findall("li")
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
    for arrow in page(f"routes/{route}.html").find_class("banen__pijl"):
        bericht = known[words(arrow.find("a"))]
        assert (arrow.get("data-van"), arrow.get("data-naar")) == (bericht.van, bericht.naar)
        assert f"van {bericht.van} naar {bericht.naar}" in words(arrow)
        days = bericht.termijn_werkdagen
        assert ("binnen" in words(arrow)) == (days is not None)
        assert days is None or f"binnen {days} werkdagen" in words(arrow)


def test_route_of_the_doctor_says_which_message_comes_first(page: Pages) -> None:
    """Via the doctor JW315 comes first; JW316 answers in 3 working days and JW319 in 5."""
    assert _exchanges(page, "via-arts")[0][1] == ["JW315", "JW316", "JW319"]
    arrows = one(page("routes/via-arts.html"), "banen").find_class("banen__pijl")[:3]
    assert [_term(arrow) for arrow in arrows] == ["", "binnen 3 werkdagen", "binnen 5 werkdagen"]


def _term(arrow: HtmlElement) -> str:
    return " ".join(words(part) for part in arrow.findall("strong"))


def test_message_page_says_how_soon_the_answer_comes(page: Pages) -> None:
    """The page of JW315 gives the message, then each answer with its term in working days."""
    order = page("berichten/jw315.html").xpath('//section[@aria-labelledby="volgorde"]//li')
    first, returned, answer = map(words, order)
    assert first.startswith("JW315")
    assert returned.startswith("Antwoord: JW316")
    assert "binnen 3 werkdagen" in returned
    assert answer.startswith("Antwoord: JW319")
    assert "binnen 5 werkdagen" in answer


def test_message_that_a_row_names_outside_the_order_says_so(page: Pages) -> None:
    """Via the GI a row names JW315, while the source has its pair for the doctor only."""
    text = words(one(page("routes/via-gi.html"), "banen"))
    assert "Een rij noemt ook JW315" in text
    assert "Zie In welke route de JW315 hoort" in text


@pytest.mark.parametrize("route", ROUTES)
def test_remarks_on_steps_say_that_the_scheme_is_lost(
    page: Pages, handboek: Handboek, route: str
) -> None:
    """Each remark on a numbered step says that the scheme is missing; none is left out."""
    own = [o for o in handboek.alle(Procesopmerking) if route in o.route]
    section = page(f"routes/{route}.html").xpath('//section[@aria-labelledby="opmerkingen"]')[0]
    heads = [words(head) for head in section.iter("dt")]
    numbered = [head for head in heads if head.startswith("Stap ")]
    assert len(heads) == len(own) > 0
    assert len(numbered) == sum(bool(o.stappen) for o in own)
    assert all(head.endswith("(schema ontbreekt in de bron)") for head in numbered)

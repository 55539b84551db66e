"""What the routes and messages of this content must say."""

from schemas.berichten import Bericht
from schemas.procesopmerkingen import Procesopmerking
from schemas.routes import Route
from scripts.handboek import Handboek
from scripts.views.bericht import antwoorden
from scripts.views.route import Routefiguur, routefiguren


def _figure(handboek: Handboek, ident: str) -> Routefiguur:
    (route,) = (route for route in handboek.alle(Route) if route.id == ident)
    (figure,) = routefiguren(handboek, route)
    return figure


def test_every_route_is_drawn_once_and_has_its_remarks(handboek: Handboek) -> None:
    """Each of the three routes has one process with a role table, and remarks on its steps."""
    for route in handboek.alle(Route):
        assert _figure(handboek, route.id).stappen
        assert any(route.id in remark.route for remark in handboek.alle(Procesopmerking))


def test_route_of_the_doctor_begins_with_a_request(handboek: Handboek) -> None:
    """Via the doctor JW315 comes first; JW316 answers in 3 working days and JW319 in 5."""
    first = _figure(handboek, "via-arts").wisselingen[0]
    assert [(arrow.code, arrow.werkdagen) for arrow in first.pijlen] == [
        ("JW315", None),
        ("JW316", 3),
        ("JW319", 5),
    ]


def test_answers_to_a_request(handboek: Handboek) -> None:
    """JW315 has two answers, the return message first."""
    (request,) = (bericht for bericht in handboek.alle(Bericht) if bericht.code == "JW315")
    assert [bericht.code for bericht in antwoorden(handboek, request)] == ["JW316", "JW319"]


def test_row_of_the_route_via_the_gi_names_a_message_of_another_route(handboek: Handboek) -> None:
    """Via the GI a row names JW315, while the source has its pair for the doctor only."""
    (loose,) = _figure(handboek, "via-gi").los
    assert loose.bericht.code == "JW315"
    assert [link.titel for link in loose.tegenspraak] == ["In welke route de JW315 hoort"]

"""White spots: what the sources leave open is named and counted."""

from plain_yaml import Inhoud

from scripts.handboek import Handboek
from scripts.views.witte_vlekken import witte_vlekken


def test_the_table_counts_each_white_spot(handboek: Handboek) -> None:
    """The table by kind and region counts what the lists below it show."""
    view = witte_vlekken(handboek)
    assert [rij.link.titel for rij in view.telling.rijen] == [g.titel for g in view.groepen]
    for rij, group in zip(view.telling.rijen, view.groepen, strict=True):
        regions = [handboek.item(vlek.regio).titel for vlek in group.vlekken]
        counts = [regions.count(regio) for regio in view.telling.kolommen[:-1]]
        assert rij.aantallen == (*counts, len(group.vlekken))
    assert view.telling.som[-1] == view.aantal


def test_what_is_lost_and_what_has_no_date_is_a_white_spot(
    handboek: Handboek, inhoud: Inhoud
) -> None:
    """Each lost figure or appendix of a source, and each action without dates, is in a list."""
    groups = {group.id: group.vlekken for group in witte_vlekken(handboek).groepen}
    shown = [vlek.uitleg for vlek in groups["verloren"]]
    for regio in inhoud.values():
        for source in regio.get("bronnen", []):
            lost = [" ".join(text.split()) for text in source.get("verloren", [])]
            assert set(lost) <= {" ".join(text.split()) for text in shown}
    planned = {vlek.link.adres.partition("#")[2] for vlek in groups["zonder-planning"]}
    actions = [action for regio in inhoud.values() for action in regio.get("acties", [])]
    assert actions
    assert {a["id"] for a in actions if "geldig_vanaf" not in a} <= planned


def test_a_term_that_is_only_used_is_a_white_spot(handboek: Handboek, inhoud: Inhoud) -> None:
    """Each term that its source uses and does not explain is in the list."""
    groups = {group.id: group.vlekken for group in witte_vlekken(handboek).groepen}
    listed = {vlek.link.titel for vlek in groups["niet-uitgelegd"]}
    terms = [begrip for regio in inhoud.values() for begrip in regio.get("begrippen", [])]
    only_used = {begrip["titel"] for begrip in terms if begrip.get("alleen_gebruikt")}
    assert only_used
    assert only_used <= listed


def test_an_abbreviation_of_a_body_is_no_white_spot(handboek: Handboek, inhoud: Inhoud) -> None:
    """What a body or a party says to be its abbreviation is explained there."""
    groups = {group.id: group.vlekken for group in witte_vlekken(handboek).groepen}
    bearers = [
        item
        for regio in inhoud.values()
        for item in (*regio.get("organen", []), *regio.get("partijen", []))
    ]
    known = {item["afkorting"] for item in bearers if "afkorting" in item}
    assert known
    assert known.isdisjoint(vlek.link.titel for vlek in groups["niet-uitgelegd"])

"""References between items, found in the files without our models."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from plain_yaml import Inhoud

from scripts.handboek import Handboek
from scripts.references import references
from scripts.rules import check
from scripts.views.adressen import adres
from scripts.views.item import gebruikt_in, item_view

NO_REFERENCE = {
    *("id", "titel", "woorden", "doelgroep", "is_doelgroep", "status", "soort", "waarin"),
    *("waarde", "is_een_van", "voorbeeld", "voorbeelden", "voorbeeldrijen"),
}
"""Fields whose words may happen to be an id."""

Named = set[tuple[str, str, str]]


def named(value: Any, owner: str, field: str, known: set[str]) -> Iterator[tuple[str, str, str]]:
    """Go through what a value names: who names it, in which field, and the id."""
    if isinstance(value, dict):
        owner = value.get("id", owner)
        for name, inside in value.items():
            if name not in NO_REFERENCE:
                yield from named(inside, owner, name, known)
    elif isinstance(value, list):
        for inside in value:
            yield from named(inside, owner, field, known)
    elif isinstance(value, str):
        for target in re.findall(r"\]\(([a-z0-9-]+)\)", value):
            yield owner, "", target
        if value in known:
            yield owner, field, value


@pytest.fixture(scope="session")
def names(inhoud: Inhoud, handboek: Handboek) -> Named:
    """Give who names what, as another reader finds it."""
    return set(named(list(inhoud.values()), "", "", set(handboek.entries)))


def test_content_has_no_problems(handboek: Handboek) -> None:
    """Every reference leads to an item of the right kind, and every other rule holds too."""
    assert check(handboek) == ()


def test_references_are_those_of_the_files(handboek: Handboek, names: Named) -> None:
    """What stands in a file as the id of an item is known as a reference, and nothing else is."""
    known = {
        (entry.onderdeel.id, reference.target)
        for entry in handboek.entries.values()
        for reference in references(entry.onderdeel)
    }
    assert known == {(owner, target) for owner, _, target in names}


def test_backlinks_are_the_inverse_of_references(handboek: Handboek, names: Named) -> None:
    """An item shows all that names it but those it is a source of: as uses, or as a text."""
    shown = set()
    for item in map(handboek.item, (entry.onderdeel.id for entry in handboek.items())):
        groups = gebruikt_in(handboek, item)
        shown |= {(link.adres, item.id) for groep in groups for link in groep.links}
        texts = item_view(handboek, item).in_regios
        shown |= {(deel.herkomst.onderdeel.adres, item.id) for deel in texts}
    items = {item.onderdeel.id for item in handboek.items()}
    used = {
        (_named_by(handboek, owner), target)
        for owner, field, target in names
        if owner != target and target in items and field != "document"
    }
    assert shown == used


def _named_by(handboek: Handboek, owner: str) -> str:
    """Give the address by which a use is named: of a step that of its task."""
    entry = handboek.entry(owner)
    is_step = entry.collectie == "werkwijzen" and entry.ouder is not None
    return adres(handboek, entry.ouder if is_step and entry.ouder else owner)

"""Questions from practice by theme: the answer first, then regions, what is open, and what next."""

from dataclasses import dataclass

from schemas.wegwijzers import Wegwijzer
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.item import ItemView, item_view
from scripts.views.vormen import Alinea, Link


@dataclass(frozen=True, slots=True)
class Vraagview:
    """A question with its answer; `item` holds what each region says of it."""

    item: ItemView
    antwoord: Alinea
    niet_geregeld: Alinea | None
    knoppen: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Thema:
    """The questions of a theme."""

    titel: str
    vragen: tuple[Vraagview, ...]


def wegwijzers(handboek: Handboek) -> tuple[Thema, ...]:
    """Give all questions by theme, in the order of the content."""
    themes: dict[str, list[Vraagview]] = {}
    for vraag in handboek.alle(Wegwijzer):
        themes.setdefault(vraag.thema, []).append(_question(handboek, vraag))
    return tuple(Thema(words, tuple(own)) for words, own in themes.items())


def _question(handboek: Handboek, vraag: Wegwijzer) -> Vraagview:
    return Vraagview(
        item=item_view(handboek, vraag),
        antwoord=Alinea(vraag.tekst),
        niet_geregeld=Alinea(vraag.niet_geregeld) if vraag.niet_geregeld else None,
        knoppen=tuple(link(handboek, ident) for ident in vraag.knoppen),
    )

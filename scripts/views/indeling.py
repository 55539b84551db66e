"""The outline as readers see it: which pages there are, where they stand, and what is near."""

from collections.abc import Iterable
from dataclasses import dataclass

from schemas.indeling import Groep, Indeling, Pagina
from scripts.handboek import Handboek
from scripts.views.vormen import Link, Linkgroep


@dataclass(frozen=True, slots=True)
class Menugroep:
    """A group of the menu with the pages that are in it."""

    groep: Groep
    paginas: tuple[Pagina, ...]


@dataclass(frozen=True, slots=True)
class Ingang:
    """A group of the menu as a way in: its pages, each with what is to be found there."""

    titel: str
    paginas: tuple[tuple[Link, str], ...]


@dataclass(frozen=True, slots=True)
class Paginas:
    """The pages that are there: those of the outline that have something to show, by their ids."""

    indeling: Indeling
    aanwezig: frozenset[str]

    @property
    def alle(self) -> tuple[Pagina, ...]:
        """Every page that is there, in the order of the outline."""
        pages = (plek.pagina for plek in self.indeling.plekken())
        return tuple(pagina for pagina in pages if pagina.id in self.aanwezig)

    @property
    def menu(self) -> tuple[Menugroep, ...]:
        """The groups of the menu; a group without pages is left out."""
        groups = (Menugroep(each, self._shown(each.paginas)) for each in self.indeling.groepen)
        return tuple(group for group in groups if group.paginas)

    @property
    def voet(self) -> tuple[Pagina, ...]:
        """The pages at the foot of every page."""
        return self._shown(self.indeling.voet)

    def in_menu(self, pagina: Pagina) -> Pagina | None:
        """Give the page of the menu under which a page stands, or that it is; None if none."""
        shown = {each.id for group in self.menu for each in group.paginas}
        plek = next(p for p in self.indeling.plekken() if p.pagina.id == pagina.id)
        return next((each for each in (*plek.boven, pagina) if each.id in shown), None)

    def pad(self, pagina: Pagina | None) -> tuple[Link, ...]:
        """Give the way from the start page to a page, itself too, by the pages that are there."""
        start, *others = self.indeling.plekken()
        plek = next((p for p in others if p.pagina == pagina), start)
        way = (start.pagina, *plek.boven, plek.pagina)
        return tuple(paginalink(p) for p in dict.fromkeys(way) if p.id in self.aanwezig)

    def bij(self, pagina: Pagina) -> tuple[Linkgroep, ...]:
        """Give what belongs to a page: the pages under it, and those that it names beside it."""
        named = {plek.pagina.id: plek.pagina for plek in self.indeling.plekken()}
        beside = (named[ident] for ident in pagina.zie_ook if ident in self.aanwezig)
        groups = (
            Linkgroep("Hoort hierbij", tuple(map(paginalink, self._shown(pagina.onder)))),
            Linkgroep("Zie ook", tuple(map(paginalink, beside))),
        )
        return tuple(group for group in groups if group.links)

    def _shown(self, paginas: Iterable[Pagina]) -> tuple[Pagina, ...]:
        """Give the pages that are there; those under an absent one come in its place."""
        return tuple(
            shown
            for pagina in paginas
            for shown in ((pagina,) if pagina.id in self.aanwezig else self._shown(pagina.onder))
        )


def paginalink(pagina: Pagina) -> Link:
    """Link to a page by its title."""
    return Link(pagina.naam, pagina.adres)


def ingangen(_: Handboek, paginas: Paginas) -> tuple[Ingang, ...]:
    """Give the groups of the menu as ways into the handbook."""
    return tuple(
        Ingang(
            group.groep.titel,
            tuple((paginalink(each), each.beschrijving or "") for each in group.paginas),
        )
        for group in paginas.menu
    )

"""The home of a reader in a region: what to do now, and what it is done with."""

from dataclasses import dataclass

from schemas.arrangementregels import Arrangementregel
from schemas.base import Doelgroep, Item
from schemas.berichten import Bericht
from schemas.formulieren import Formulier
from schemas.partijen import Partij
from schemas.regels import Regel
from schemas.regios import GEEN_REGIO, Regio
from schemas.wegwijzers import Wegwijzer
from scripts.berekening.geldigheid import is_afgelopen
from scripts.berekening.partijnamen import partijnamen
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.agenda import Agenda, agendas
from scripts.views.bericht import Berichtrij, bericht_view
from scripts.views.checklist import checklists
from scripts.views.partij import Naamregel, naamregel
from scripts.views.stand import regiostand
from scripts.views.taken import Fasedeel, taken_van
from scripts.views.vormen import Link
from scripts.views.werkwijze import Momentgroep, werkwijzen
from scripts.views.woorden import DOELGROEPEN

FOLDER = "thuis"


@dataclass(frozen=True, slots=True)
class Thuis:
    """Everything of a reader in a region, by what it is for."""

    adres: str
    titel: str
    doelgroep: Doelgroep
    regio: Link
    partij: Link
    stand: str
    namen: tuple[Naamregel, ...]
    momenten: tuple[Momentgroep, ...]
    vragen: tuple[Link, ...]
    taken: tuple[Fasedeel, ...]
    berichten: tuple[Berichtrij, ...]
    formulieren: tuple[Link, ...]
    checklists: tuple[Link, ...]
    regels: tuple[Link, ...]
    agenda: Agenda | None

    @property
    def boek(self) -> str:
        """The name of the book that begins with this."""
        return f"{FOLDER}-{self.regio.id}-{self.doelgroep}"


@dataclass(frozen=True, slots=True)
class Thuisrij:
    """A region with the home of each reader in it."""

    regio: Link
    thuizen: tuple[Link, ...]


def thuizen(handboek: Handboek) -> tuple[Thuisrij, ...]:
    """Give for each region the homes of its readers; nothing where no party is a reader."""
    readers = {partij.is_doelgroep for partij in handboek.alle(Partij)}
    shown = {doelgroep: words for doelgroep, words in DOELGROEPEN.items() if doelgroep in readers}
    if not shown:
        return ()
    return tuple(
        Thuisrij(
            link(handboek, regio.id),
            tuple(Link(words, thuis_adres(regio.id, party)) for party, words in shown.items()),
        )
        for regio in _regions(handboek)
    )


def alle_thuizen(handboek: Handboek) -> tuple[Thuis, ...]:
    """Make the home of every reader in every region."""
    return tuple(
        _home(handboek, regio, partij)
        for regio in _regions(handboek)
        for partij in handboek.alle(Partij)
        if partij.is_doelgroep
    )


def thuis_adres(regio: str, doelgroep: Doelgroep) -> str:
    """Give the address of the home of a reader in a region."""
    return f"{FOLDER}/{regio}-{doelgroep}.html"


def _regions(handboek: Handboek) -> tuple[Regio, ...]:
    return tuple(regio for regio in handboek.alle(Regio) if regio.id not in GEEN_REGIO)


def _home(handboek: Handboek, regio: Regio, partij: Partij) -> Thuis:
    reader = partij.is_doelgroep
    assert reader

    def own(item: Item) -> bool:
        """Whether an item of this region is for this reader and still counts."""
        here = handboek.regio(item) == regio.id
        return here and _is_for(item, reader) and not is_afgelopen(handboek, item)

    rules: tuple[Item, ...] = (*handboek.alle(Regel), *handboek.alle(Arrangementregel))
    calendars = (a for a in agendas(handboek) if (a.regio, a.doelgroep) == (regio.id, reader))
    return Thuis(
        adres=thuis_adres(regio.id, reader),
        titel=f"{DOELGROEPEN[reader]} in {regio.titel}",
        doelgroep=reader,
        regio=link(handboek, regio.id),
        partij=link(handboek, partij.id),
        stand=regiostand(regio),
        namen=tuple(
            naamregel(handboek, other, naam)
            for each in handboek.alle(Partij)
            for other, naam in partijnamen(handboek, each)
            if other.id == regio.id
        ),
        momenten=_moments(handboek, regio, reader),
        vragen=tuple(
            link(handboek, vraag.id)
            for vraag in handboek.alle(Wegwijzer)
            if handboek.regio(vraag) in {regio.id, *GEEN_REGIO} and _is_for(vraag, reader)
        ),
        taken=taken_van(handboek, reader, regio.id),
        berichten=tuple(
            bericht_view(handboek, bericht)
            for bericht in handboek.alle(Bericht)
            if partij.id in (bericht.van, bericht.naar) and not is_afgelopen(handboek, bericht)
        ),
        formulieren=tuple(link(handboek, f.id) for f in handboek.alle(Formulier) if own(f)),
        checklists=tuple(
            Link(view.titel, view.adres, view.id)
            for view in checklists(handboek)
            if view.regio.id == regio.id and any(lezer.id == reader for lezer in view.voor)
        ),
        regels=tuple(link(handboek, rule.id) for rule in rules if own(rule)),
        agenda=next(calendars, None),
    )


def _is_for(item: Item, reader: Doelgroep) -> bool:
    return not item.doelgroep or reader in item.doelgroep


def _moments(handboek: Handboek, regio: Regio, reader: Doelgroep) -> tuple[Momentgroep, ...]:
    """Give the tasks of a reader in a region: its own, and those that hold everywhere."""
    here = {regio.id, *GEEN_REGIO}
    groups = (
        Momentgroep(
            group.id,
            group.titel,
            tuple(
                (doel, voor)
                for doel, voor in group.werkwijzen
                if handboek.entry(doel.id).regio in here
                and (not voor or any(each.id == reader for each in voor))
            ),
        )
        for group in werkwijzen(handboek)
    )
    return tuple(group for group in groups if group.werkwijzen)

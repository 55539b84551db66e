"""Projects: when they run, what they need from each other, what they cost."""

from dataclasses import dataclass
from math import prod

from schemas.deelprojecten import Afhankelijkheid, Deelproject
from schemas.kosten import Factor, Kostenpost
from schemas.regios import Regio
from scripts.berekening.datums import maand
from scripts.berekening.kosten import som_inzet
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.agenda import agenda_link
from scripts.views.item import herkomst
from scripts.views.vormen import Alinea, Herkomst, Link
from scripts.views.woorden import euro


@dataclass(frozen=True, slots=True)
class Maandkop:
    """A month in the head of the planning: its short name, its whole name."""

    kort: str
    lang: str


@dataclass(frozen=True, slots=True)
class Tijdrij:
    """A project in the planning: for each month whether it runs, and the period in words."""

    deelproject: Link
    nummer: int
    loopt: tuple[bool, ...]
    periode: str


@dataclass(frozen=True, slots=True)
class Planning:
    """The planning of the projects of a region; years span their months."""

    regio: Link
    agenda: Link | None
    jaren: tuple[tuple[str, int], ...]
    maanden: tuple[Maandkop, ...]
    rijen: tuple[Tijdrij, ...]


@dataclass(frozen=True, slots=True)
class Nodig:
    """What a project needs from another, in words."""

    van: Link
    nummer: int
    wat: Alinea


@dataclass(frozen=True, slots=True)
class Samenhang:
    """A project with what it needs, and the projects that need it."""

    deelproject: Link
    nummer: int
    heeft_nodig: tuple[Nodig, ...]
    nodig_voor: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Kostenrij:
    """An amount with its formula."""

    id: str
    titel: str
    inzet: str
    bedrag: str | None
    berekening: str
    toelichting: Alinea | None
    herkomst: Herkomst


@dataclass(frozen=True, slots=True)
class Kostenoverzicht:
    """The costs of a region: effort with its calculated sum, and the rest by kind."""

    regio: Link
    inzet: tuple[Kostenrij, ...]
    som: str
    vermeld: tuple[Kostenrij, ...]
    opleiding: tuple[Kostenrij, ...]
    systeem: tuple[Kostenrij, ...]


def planningen(handboek: Handboek) -> tuple[Planning, ...]:
    """Give the planning of each region that has projects."""
    return tuple(_planning(handboek, regio) for regio in _regions(handboek))


def _regions(handboek: Handboek) -> tuple[Regio, ...]:
    found = {handboek.regio(project) for project in handboek.alle(Deelproject)}
    return tuple(regio for regio in handboek.alle(Regio) if regio.id in found)


def projecten(handboek: Handboek, regio: str) -> tuple[Deelproject, ...]:
    """Give the projects of a region by number."""
    own = (p for p in handboek.alle(Deelproject) if handboek.regio(p) == regio)
    return tuple(sorted(own, key=lambda project: project.nummer))


def _planning(handboek: Handboek, regio: Regio) -> Planning:
    own = projecten(handboek, regio.id)
    periods = [p.periode for p in own if p.periode]
    months = _months(min(p.van for p in periods), max(p.tot for p in periods)) if periods else []
    years = sorted({month[:4] for month in months})
    return Planning(
        regio=link(handboek, regio.id),
        agenda=agenda_link(handboek, regio.id),
        jaren=tuple((year, sum(month.startswith(year) for month in months)) for year in years),
        maanden=tuple(Maandkop(maand(m)[:3], maand(m)) for m in months),
        rijen=tuple(
            Tijdrij(
                deelproject=link(handboek, project.id),
                nummer=project.nummer,
                loopt=tuple(
                    project.periode is not None
                    and project.periode.van <= month <= project.periode.tot
                    for month in months
                ),
                periode=_period(project),
            )
            for project in own
        ),
    )


def _period(project: Deelproject) -> str:
    if project.periode is None:
        return "de bron noemt geen maanden"
    return f"{maand(project.periode.van)} tot en met {maand(project.periode.tot)}"


def _months(first: str, last: str) -> list[str]:
    """List the months from `first` to `last`, both included, as 2017-02."""
    start = int(first[:4]) * 12 + int(first[5:]) - 1
    end = int(last[:4]) * 12 + int(last[5:]) - 1
    return [f"{n // 12}-{n % 12 + 1:02}" for n in range(start, end + 1)]


def samenhang(handboek: Handboek) -> tuple[Samenhang, ...]:
    """Give for each project what it needs and who needs it."""
    found = []
    for regio in _regions(handboek):
        own = projecten(handboek, regio.id)
        for project in own:
            needs = tuple(
                Nodig(link(handboek, n.deelproject), _number(handboek, n), Alinea(n.wat))
                for n in project.heeft_nodig
            )
            needed = tuple(
                link(handboek, other.id)
                for other in own
                if any(n.deelproject == project.id for n in other.heeft_nodig)
            )
            found.append(Samenhang(link(handboek, project.id), project.nummer, needs, needed))
    return tuple(found)


def _number(handboek: Handboek, nodig: Afhankelijkheid) -> int:
    """Give the number of a project, which a part of the handbook may leave out."""
    project = handboek.item(nodig.deelproject)
    assert isinstance(project, Deelproject)
    return project.nummer


def kostenoverzichten(handboek: Handboek) -> tuple[Kostenoverzicht, ...]:
    """Give the costs of each region that has any."""
    regions = {handboek.regio(post) for post in handboek.alle(Kostenpost)}
    return tuple(
        _overview(handboek, regio) for regio in handboek.alle(Regio) if regio.id in regions
    )


def _overview(handboek: Handboek, regio: Regio) -> Kostenoverzicht:
    def rows(soort: str) -> tuple[Kostenrij, ...]:
        return tuple(
            _row(handboek, post)
            for post in handboek.alle(Kostenpost)
            if post.soort == soort and handboek.regio(post) == regio.id
        )

    return Kostenoverzicht(
        regio=link(handboek, regio.id),
        inzet=rows("inzet"),
        som=euro(som_inzet(handboek, regio.id)),
        vermeld=rows("totaal"),
        opleiding=rows("opleiding"),
        systeem=rows("systeem"),
    )


def _row(handboek: Handboek, post: Kostenpost) -> Kostenrij:
    effort = ""
    if post.maanden is not None and post.uren_per_week is not None:
        effort = f"{post.maanden} maanden, {post.uren_per_week} uur per week"
    return Kostenrij(
        id=post.id,
        titel=post.titel,
        inzet=effort,
        bedrag=_amount(post),
        berekening=_formula(post.factoren),
        toelichting=Alinea(post.toelichting) if post.toelichting else None,
        herkomst=herkomst(handboek, post),
    )


def _amount(post: Kostenpost) -> str | None:
    if post.bedrag is None:
        return None
    about = "ongeveer " if post.ongeveer else ""
    upto = f" tot {euro(post.bedrag_tot)}" if post.bedrag_tot is not None else ""
    return f"{about}{euro(post.bedrag)}{upto}"


def _formula(factoren: tuple[Factor, ...]) -> str:
    if not factoren:
        return ""
    words = " × ".join(f"{f.naam} ({f.waarde} {f.eenheid})" for f in factoren)
    return f"{words} = {euro(prod(f.waarde for f in factoren))}"

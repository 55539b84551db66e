"""Regions side by side: the same term, process, segment or scale in each region that has it."""

from dataclasses import dataclass

from schemas.base import Item
from schemas.begrippen import Begrip
from schemas.processen import Proces
from schemas.risicomodellen import Risicomodel, Schaal
from schemas.segmenten import Segment
from schemas.woordparen import Woordpaar
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.item import herkomst
from scripts.views.lijst import regiofilter, sorteersleutel
from scripts.views.vormen import Alinea, Filter, Herkomst, Link


@dataclass(frozen=True, slots=True)
class Kant:
    """What one region says."""

    regio: Link
    link: Link
    tekst: Alinea


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """One subject, and what each region says of it; `id` and source where it is an item."""

    titel: str
    uitleg: Alinea | None
    kanten: tuple[Kant, ...]
    id: str = ""
    herkomst: Herkomst | None = None


@dataclass(frozen=True, slots=True)
class Naast:
    """What stands side by side; false when nothing does."""

    woorden: tuple[Vergelijking, ...]
    begrippen: tuple[Vergelijking, ...]
    processen: tuple[Vergelijking, ...]
    segmenten: tuple[Vergelijking, ...]
    schalen: tuple[Vergelijking, ...]
    filters: tuple[Filter, ...]

    def __bool__(self) -> bool:
        return any((self.woorden, self.begrippen, self.processen, self.segmenten, self.schalen))


KANT = "kant"
"""The filter over what is compared. It is not that over regions, of which a home chooses one."""

TWEE = 2
"""As many regions can be compared without a choice."""


def naast_elkaar(handboek: Handboek) -> Naast:
    """Collect the comparisons, and the choice of the regions to compare where there are more."""
    parts = {
        "woorden": tuple(
            paar
            for paar in misleidende_woorden(handboek)
            if len({kant.regio for kant in paar.kanten}) > 1
        ),
        "begrippen": _same_title(handboek, handboek.alle(Begrip)),
        "processen": _same_title(handboek, handboek.alle(Proces)),
        "segmenten": _segments(handboek),
        "schalen": _scales(handboek),
    }
    kanten = [kant for part in parts.values() for each in part for kant in each.kanten]
    regions = regiofilter(handboek, {kant.regio.id for kant in kanten}).keuzes
    filters = (Filter(KANT, "Kies twee regio's", regions),) if len(regions) > TWEE else ()
    return Naast(**parts, filters=filters)


def misleidende_woorden(handboek: Handboek) -> tuple[Vergelijking, ...]:
    """Give the pairs of words that mislead, with the meanings side by side."""
    return tuple(
        Vergelijking(
            paar.titel,
            Alinea(paar.uitleg),
            tuple(_side(handboek, handboek.item(ident)) for ident in paar.begrippen),
            paar.id,
            herkomst(handboek, paar),
        )
        for paar in handboek.alle(Woordpaar)
    )


def _same_title(handboek: Handboek, items: tuple[Item, ...]) -> tuple[Vergelijking, ...]:
    groups: dict[str, list[Item]] = {}
    for item in items:
        groups.setdefault(sorteersleutel(item.titel), []).append(item)
    return tuple(
        Vergelijking(own[0].titel, None, tuple(_side(handboek, item) for item in own))
        for _, own in sorted(groups.items())
        if len({handboek.regio(item) for item in own}) > 1
    )


def _segments(handboek: Handboek) -> tuple[Vergelijking, ...]:
    """Lay the segments of regions side by side."""
    segments = handboek.alle(Segment)
    if len({handboek.regio(segment) for segment in segments}) < TWEE:
        return ()
    sides = tuple(_side(handboek, segment) for segment in segments)
    return (Vergelijking("De segmenten van elke regio", None, sides),)


def _scales(handboek: Handboek) -> tuple[Vergelijking, ...]:
    """Lay the scales of the risk models side by side, in the source's own numbers or words."""
    models = handboek.alle(Risicomodel)
    return tuple(
        Vergelijking(
            name.capitalize(),
            None,
            tuple(
                Kant(
                    link(handboek, handboek.regio(model)),
                    link(handboek, model.id),
                    Alinea(_steps(getattr(model, name), model.soort == "getallen")),
                )
                for model in models
                if getattr(model, name) is not None
            ),
        )
        for name in ("kans", "impact", "invloed")
        if len(models) > 1
    )


def _steps(schaal: Schaal, numbers: bool) -> str:
    names = (f"{s.waarde} {s.naam}" if numbers else s.naam for s in schaal.waarden)
    return ", ".join(names)


def _side(handboek: Handboek, item: Item) -> Kant:
    words = item.toelichting or item.titel
    if isinstance(item, Begrip):
        words = item.definities[0].tekst
    elif isinstance(item, Proces):
        words = item.beschrijving
    elif isinstance(item, Segment):
        words = item.omschrijving
    return Kant(link(handboek, handboek.regio(item)), link(handboek, item.id), Alinea(words))

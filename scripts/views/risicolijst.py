"""Risks by region in a list: whose they are, what to do about them, and who must do that."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from schemas.regios import Regio
from schemas.risicos import Risico
from schemas.tegenstrijdigheden import Tegenstrijdigheid
from scripts.handboek import Handboek
from scripts.views.adressen import link
from scripts.views.risico import risico_view
from scripts.views.status import statusmerk
from scripts.views.vormen import Alinea, Link, Merk
from scripts.views.woorden import DOELGROEPEN

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_GR = re.compile(r"\bGR\b")


@dataclass(frozen=True, slots=True)
class Tegenspraak:
    """A contradiction, with what its readings say."""

    link: Link
    lezingen: tuple[Alinea, ...]


@dataclass(frozen=True, slots=True)
class Maatregelrij:
    """A measure, who carries it out in the source's words, and where the source contradicts it."""

    id: str
    tekst: Alinea
    status: Merk | None
    uitvoerder: str | None
    tegenspraak: tuple[Tegenspraak, ...]


@dataclass(frozen=True, slots=True)
class Risicorij:
    """A risk with its phases, owner, who has influence on it, and its measures."""

    link: Link
    fasen: tuple[Link, ...]
    score: int | None
    eigenaar: str | None
    invloed_van: str
    partijen: tuple[str, ...]
    maatregelen: tuple[Maatregelrij, ...]


@dataclass(frozen=True, slots=True)
class Risicogroep:
    """The risks of a region, the highest score first."""

    regio: Link
    rijen: tuple[Risicorij, ...]


def risicos_per_regio(
    handboek: Handboek, hoort: Callable[[Risico], bool]
) -> tuple[Risicogroep, ...]:
    """Give the risks for which `hoort` holds, by region."""
    groups = []
    for regio in handboek.alle(Regio):
        own = [
            risico
            for risico in handboek.alle(Risico)
            if handboek.regio(risico) == regio.id and hoort(risico)
        ]
        if own:
            rows = sorted(
                ((risico.nummer, _row(handboek, risico)) for risico in own),
                key=lambda row: (-(row[1].score or 0), row[0]),
            )
            groups.append(Risicogroep(link(handboek, regio.id), tuple(row for _, row in rows)))
    return tuple(groups)


def _row(handboek: Handboek, risico: Risico) -> Risicorij:
    view = risico_view(handboek, risico)
    return Risicorij(
        link=view.link,
        fasen=tuple(link(handboek, ident) for ident in risico.fase),
        score=view.score,
        eigenaar=view.eigenaar or None,
        invloed_van=view.invloed_van,
        partijen=tuple(DOELGROEPEN[doelgroep] for doelgroep in risico.doelgroep),
        maatregelen=maatregelen(handboek, risico),
    )


def maatregelen(handboek: Handboek, risico: Risico) -> tuple[Maatregelrij, ...]:
    """Give the measures against a risk in the order of the source."""
    return tuple(
        Maatregelrij(
            id=maatregel.id,
            tekst=Alinea(maatregel.tekst),
            status=statusmerk(maatregel),
            uitvoerder=maatregel.uitvoerder,
            tegenspraak=tuple(
                Tegenspraak(
                    link(handboek, other.id),
                    tuple(Alinea(lezing.waarde) for lezing in other.lezingen),
                )
                for other in handboek.alle(Tegenstrijdigheid)
                if maatregel.id in other.raakt
            ),
        )
        for maatregel in risico.maatregelen
    )


def over_de_gr(risico: Risico) -> tuple[Alinea, ...]:
    """Give the sentences about what to do against a risk that name the GR."""
    texts = (*(m.tekst for m in risico.maatregelen), risico.inschatting, risico.toelichting)
    return tuple(
        Alinea(sentence)
        for text in texts
        if text
        for sentence in _SENTENCE.split(text)
        if _GR.search(sentence)
    )

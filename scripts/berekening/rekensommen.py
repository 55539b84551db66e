"""Numbers that a source states, recalculated."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from math import prod

from schemas.rekensommen import Afronding, Bewerking, Rekensom
from scripts.berekening.grootheden import Waarde, uitkomsten, waarden
from scripts.handboek import Handboek

ROUNDING: dict[Afronding, str] = {
    "naar-beneden": ROUND_FLOOR,
    "naar-boven": ROUND_CEILING,
    "dichtstbij": ROUND_HALF_UP,
}


PAIRS: frozenset[Bewerking] = frozenset({"deling", "aandeel", "groei"})
"""The operations that take two numbers."""


class NotCalculableError(ArithmeticError):
    """A sum cannot be done with the numbers that it has."""


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """A stated number beside the calculated one; `exact` is before rounding.

    `onvolledig` says that some of the parts are withheld, so that only a bound is known.
    """

    vermeld: Waarde
    delen: tuple[Waarde, ...]
    exact: Decimal
    berekend: Decimal
    onvolledig: bool
    klopt: bool


def reken(handboek: Handboek, rekensom: Rekensom) -> Iterator[Uitkomst]:
    """Calculate a sum for each number that it explains.

    Raises NotFoundError for what is not there, NotCalculableError for too few numbers or a zero.
    """
    for vermeld in uitkomsten(handboek, rekensom):
        if vermeld.getal is not None:
            yield _outcome(handboek, rekensom, vermeld, vermeld.getal)


def _outcome(handboek: Handboek, rekensom: Rekensom, vermeld: Waarde, stated: Decimal) -> Uitkomst:
    delen = tuple(
        waarde
        for grootheid in rekensom.van
        for waarde in waarden(handboek, rekensom, grootheid, vermeld)
        if not {waarde.rij, waarde.kolom} & set(rekensom.behalve)
    )
    known = [deel.getal for deel in delen if deel.getal is not None]
    if not known or (rekensom.bewerking in PAIRS and len(known) != 2):
        raise NotCalculableError(len(known))
    if rekensom.bewerking in PAIRS and not known[rekensom.bewerking != "groei"]:
        raise NotCalculableError(len(known))
    exact = BEWERKINGEN[rekensom.bewerking](known)
    rounded = rond_af(exact, Decimal(str(rekensom.afgerond_op)), rekensom.afronding)
    incomplete = len(known) < len(delen)
    if incomplete:
        holds = stated >= exact
    elif rekensom.grens is not None:
        holds = stated <= exact if rekensom.grens == "hoogstens" else stated >= exact
    else:
        holds = abs(stated - rounded) <= _margin(rekensom, len(delen))
    return Uitkomst(vermeld, delen, exact, rounded, incomplete, holds)


def _margin(rekensom: Rekensom, delen: int) -> Decimal:
    """Give how far the sum of rounded parts may be from the whole: half a step for each part."""
    return Decimal(str(rekensom.delen_afgerond_op or 0)) * delen / 2


def rond_af(waarde: Decimal, op: Decimal, afronding: Afronding = "dichtstbij") -> Decimal:
    """Round to a multiple of `op`; `dichtstbij` rounds halves away from zero."""
    return (waarde / op).to_integral_value(ROUNDING[afronding]) * op


BEWERKINGEN: dict[Bewerking, Callable[[list[Decimal]], Decimal]] = {
    "som": lambda x: sum(x, Decimal(0)),
    "verschil": lambda x: x[0] - sum(x[1:], Decimal(0)),
    "product": lambda x: prod(x, start=Decimal(1)),
    "deling": lambda x: x[0] / x[1],
    "aandeel": lambda x: 100 * x[0] / x[1],
    "groei": lambda x: 100 * (x[1] - x[0]) / x[0],
    "gelijk": lambda x: x[0],
}
"""What each operation does with its numbers, in their order."""

"""Targets of ambitions, recalculated from the base measurement and the percentage."""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from schemas.ambities import Ambitie

ROUNDING = {
    "naar-beneden": ROUND_FLOOR,
    "naar-boven": ROUND_CEILING,
    "dichtstbij": ROUND_HALF_UP,
}


def onafgerond(ambitie: Ambitie) -> Decimal | None:
    """Give the target before rounding; None when the source gives no percentage or base.

    A reduction leaves `basis` x (100 - `procent`) / 100, a share is `basis` x `procent` / 100.
    """
    if ambitie.basis is None or ambitie.procent is None or ambitie.soort is None:
        return None
    rest = ambitie.procent if ambitie.soort == "aandeel" else 100 - ambitie.procent
    return Decimal(ambitie.basis * rest) / 100


def doel(ambitie: Ambitie) -> int | None:
    """Give the target, rounded as the ambition says."""
    exact = onafgerond(ambitie)
    if exact is None or ambitie.afronding is None:
        return None
    return int(exact.to_integral_value(ROUNDING[ambitie.afronding]))

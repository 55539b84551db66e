"""Targets of ambitions, recalculated from the base measurement and the percentage."""

from decimal import Decimal

from schemas.ambities import Ambitie
from scripts.berekening.rekensommen import rond_af


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
    return int(rond_af(exact, Decimal(1), ambitie.afronding))

"""Weighing of risks: scores and classes are calculated, never typed.

Risk number = kans x impact; score = risk number x invloed.
"""

from dataclasses import dataclass

from schemas.risicomodellen import Klasse, Risicomodel
from schemas.risicos import Risico
from scripts.handboek import Handboek


@dataclass(frozen=True, slots=True)
class Weging:
    """The calculated weight of a risk."""

    risicogetal: int
    risicoklasse: Klasse | None
    score: int
    maatregelklasse: Klasse | None


def risicomodel(handboek: Handboek, risico: Risico) -> Risicomodel | None:
    """Give the model by which a risk is weighed, if it names one."""
    return next((m for m in handboek.alle(Risicomodel) if m.id == risico.model), None)


def weeg(risico: Risico, model: Risicomodel | None) -> Weging | None:
    """Weigh a risk by its model; None when the source weighs in words or not at all.

    A model with a scale for invloed needs that value too.
    """
    if model is None or model.soort == "woorden":
        return None
    if risico.kans is None or risico.impact is None:
        return None
    if model.invloed is not None and risico.invloed is None:
        return None
    number, class_ = risicogetal(risico.kans, risico.impact, model)
    score = number * (risico.invloed or 1)
    return Weging(number, class_, score, _klasse(score, model.maatregelklassen))


def risicogetal(kans: int, impact: int, model: Risicomodel) -> tuple[int, Klasse | None]:
    """Give the risk number of a step of kans and one of impact, and its class, if it has one."""
    number = kans * impact
    return number, _klasse(number, model.risicoklassen)


def _klasse(waarde: int, klassen: tuple[Klasse, ...]) -> Klasse | None:
    """Give the class that `waarde` falls in, if any."""
    return next((k for k in klassen if k.van <= waarde <= k.tot), None)

"""Risks keep to the scales of their model, and what the source states of them holds."""

from collections.abc import Iterator

from schemas.risicomodellen import Risicomodel
from schemas.risicos import Risico
from scripts.berekening.weging import weeg
from scripts.handboek import Handboek
from scripts.problems import Problem, problem
from scripts.rules.places import field_place

SCALES = ("kans", "impact", "invloed")


def check_risicos(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for values off the scale, half weighings and stated values that differ."""
    models = {model.id: model for model in handboek.alle(Risicomodel)}
    for risico in handboek.alle(Risico):
        if risico.model is not None:
            model = models[risico.model]
            yield from _scales(handboek, risico, model)
            yield from _stated(handboek, risico, model)
        elif any(getattr(risico, name) is not None for name in SCALES):
            place = handboek.entry(risico.id).place
            yield problem("weging-onvolledig", place, ontbreekt="model")


def _scales(handboek: Handboek, risico: Risico, model: Risicomodel) -> Iterator[Problem]:
    present = [name for name in SCALES if getattr(model, name) is not None]
    given = [name for name in present if getattr(risico, name) is not None]
    if given and len(given) < len(present):
        place = handboek.entry(risico.id).place
        missing = ", ".join(name for name in present if name not in given)
        yield problem("weging-onvolledig", place, ontbreekt=missing)
    for name in SCALES:
        value = getattr(risico, name)
        scale = getattr(model, name)
        known = [step.waarde for step in scale.waarden] if scale else []
        if value is not None and value not in known:
            place = field_place(handboek, risico, name)
            choices = ", ".join(map(str, known)) or "niets"
            yield problem("buiten-schaal", place, veld=name, waarde=value, keuzes=choices)


def _stated(handboek: Handboek, risico: Risico, model: Risicomodel) -> Iterator[Problem]:
    weging = weeg(risico, model)
    if risico.vermeld is None or weging is None:
        return
    calculated = {
        "score": weging.score,
        "risicoklasse": weging.risicoklasse and weging.risicoklasse.naam,
        "maatregelklasse": weging.maatregelklasse and weging.maatregelklasse.nummer,
    }
    for name, value in calculated.items():
        stated = getattr(risico.vermeld, name)
        if stated is not None and value is not None and not _same(stated, value):
            yield problem(
                "vermeld-wijkt-af",
                field_place(handboek, risico, "vermeld", name),
                veld=name,
                vermeld=stated,
                berekend=value,
            )


def _same(stated: object, calculated: object) -> bool:
    """Whether the source's word and the class are the same ("hoog" is "hoog risico")."""
    if isinstance(stated, str) and isinstance(calculated, str):
        return stated.lower().removesuffix(" risico") == calculated.lower().removesuffix(" risico")
    return stated == calculated

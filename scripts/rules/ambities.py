"""The targets that a source states follow from its base and percentage by the named rounding."""

from collections.abc import Iterator

from schemas.ambities import Ambitie
from scripts.berekening.ambities import doel, onafgerond
from scripts.handboek import Handboek
from scripts.problems import Problem, problem
from scripts.rules.places import field_place


def check_ambities(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each target that differs, and each without the rounding behind it."""
    for ambitie in handboek.alle(Ambitie):
        if ambitie.doel_vermeld is None:
            continue
        place = field_place(handboek, ambitie, "doel_vermeld")
        calculated = doel(ambitie)
        if calculated is None:
            yield problem("som-zonder-uitleg", place, vermeld=ambitie.doel_vermeld)
        elif calculated != ambitie.doel_vermeld:
            yield problem(
                "vermeld-wijkt-af",
                place,
                veld="doel_vermeld",
                vermeld=ambitie.doel_vermeld,
                berekend=f"{onafgerond(ambitie)}, afgerond {calculated}",
            )

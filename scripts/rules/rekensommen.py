"""Every stated number that can be recalculated follows from its sum; no cell is left out."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from schemas.cijfers import Cijfertabel
from schemas.rekensommen import Rekensom
from scripts.berekening.grootheden import NotFoundError, Waarde
from scripts.berekening.rekensommen import NotCalculableError, Uitkomst, reken
from scripts.handboek import Handboek
from scripts.load.suggestion import suggestion
from scripts.problems import Place, Problem, problem
from scripts.rules.places import field_place


@dataclass
class _Explained:
    """The places of the numbers that some sum names."""

    places: set[tuple[str, tuple[str | int, ...]]] = field(default_factory=set)

    def add(self, waarde: Waarde) -> None:
        if waarde.bij is not None:
            self.places.add((waarde.bij.id, waarde.path))

    def holds(self, tabel: Cijfertabel, row: int, column: int) -> bool:
        return (tabel.id, ("rijen", row, "waarden", column)) in self.places


def check_rekensommen(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each sum that fails, and each figure that no sum explains."""
    explained = _Explained()
    for rekensom in handboek.alle(Rekensom):
        try:
            outcomes = list(reken(handboek, rekensom))
        except NotFoundError as missing:
            yield problem(
                "waarde-niet-gevonden",
                field_place(handboek, rekensom),
                veld=missing.veld,
                waarde=missing.waarde,
                voorstel=suggestion(missing.waarde, missing.keuzes),
            )
        except NotCalculableError:
            place = field_place(handboek, rekensom, "bewerking")
            yield problem("som-onuitvoerbaar", place, bewerking=rekensom.bewerking)
        else:
            for outcome in outcomes:
                for waarde in (outcome.vermeld, *outcome.delen):
                    explained.add(waarde)
            yield from _failures(handboek, rekensom, outcomes)
    yield from _unexplained(handboek, explained)


def _failures(
    handboek: Handboek, rekensom: Rekensom, outcomes: list[Uitkomst]
) -> Iterator[Problem]:
    wrong = [outcome for outcome in outcomes if not outcome.klopt]
    if rekensom.tegenstrijdigheid is not None:
        if not wrong:
            yield problem("som-klopt-toch", field_place(handboek, rekensom, "tegenstrijdigheid"))
        return
    for outcome in wrong:
        yield problem(
            "vermeld-wijkt-af",
            _stated_place(handboek, rekensom, outcome.vermeld),
            veld=outcome.vermeld.naam,
            vermeld=outcome.vermeld.getal,
            berekend=outcome.berekend.normalize(),
        )


def _stated_place(handboek: Handboek, rekensom: Rekensom, vermeld: Waarde) -> Place:
    if vermeld.bij is None:
        return field_place(handboek, rekensom, "vermeld")
    return field_place(handboek, vermeld.bij, *vermeld.path)


def _unexplained(handboek: Handboek, explained: _Explained) -> Iterator[Problem]:
    for tabel in handboek.alle(Cijfertabel):
        if tabel.niet_na_te_rekenen is not None:
            continue
        for row, rij in enumerate(tabel.rijen):
            for column, value in enumerate(rij.waarden):
                if isinstance(value, int | float) and not explained.holds(tabel, row, column):
                    place = field_place(handboek, tabel, "rijen", row, "waarden", column)
                    yield problem("som-zonder-uitleg", place, vermeld=value)

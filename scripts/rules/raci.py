"""Every filled cell of a role table has a letter, and a choice of who is accountable is needed.

A table is of the region of its process: else no checklist would hold its tasks.
"""

from collections.abc import Iterator

from schemas.raciwoorden import Raciwoord
from schemas.rolverdelingen import Rolverdeling
from scripts.berekening.raci import COLUMNS, Woordenlijst
from scripts.handboek import Handboek
from scripts.problems import Problem, problem
from scripts.rules.places import field_place


def check_raci(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for tables of another region, unreadable cells and choices that don't fit."""
    woordenlijst = Woordenlijst(handboek.alle(Raciwoord))
    for rolverdeling in handboek.alle(Rolverdeling):
        yield from _check_region(handboek, rolverdeling)
        for taak in rolverdeling.taken:
            for column in COLUMNS:
                cell = getattr(taak, column)
                if cell and not woordenlijst.letters(cell):
                    place = field_place(handboek, taak, column)
                    yield problem("cel-zonder-raciwoord", place, cel=cell)
            if taak.eindverantwoordelijk is None:
                continue
            lezing = woordenlijst.lees(taak)
            doers = {COLUMNS[c] for c, letters in lezing.letters.items() if "R" in letters}
            place = field_place(handboek, taak, "eindverantwoordelijk")
            if len(doers) == 1:
                yield problem("keuze-overbodig", place, doelgroep=next(iter(doers)))
            elif taak.eindverantwoordelijk.doelgroep not in doers:
                yield problem(
                    "keuze-zonder-werk",
                    place,
                    doelgroep=taak.eindverantwoordelijk.doelgroep,
                    uitvoerders=", ".join(sorted(doers)) or "niemand",
                )


def _check_region(handboek: Handboek, rolverdeling: Rolverdeling) -> Iterator[Problem]:
    regio, van_proces = handboek.regio(rolverdeling), handboek.entry(rolverdeling.proces).regio
    if regio != van_proces:
        place = field_place(handboek, rolverdeling, "proces")
        yield problem("rollen-buiten-regio", place, regio=regio, van_proces=van_proces)

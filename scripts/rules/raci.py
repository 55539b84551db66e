"""Every filled cell of a role table has a letter, and a choice of who is accountable is needed."""

from collections.abc import Iterator

from schemas.raciwoorden import Raciwoord
from schemas.rolverdelingen import Rolverdeling
from scripts.berekening.raci import COLUMNS, Woordenlijst
from scripts.handboek import Handboek
from scripts.problems import Problem, problem
from scripts.rules.places import field_place


def check_raci(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for cells that cannot be read and for choices that don't fit the row."""
    woordenlijst = Woordenlijst(handboek.alle(Raciwoord))
    for rolverdeling in handboek.alle(Rolverdeling):
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

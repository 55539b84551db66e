"""Every folder is a region that is described, bears the region's id and has its plans."""

from collections.abc import Iterator

from schemas.acties import Actie
from schemas.regios import Regio
from scripts.handboek import Handboek
from scripts.load.suggestion import suggestion
from scripts.problems import Place, Problem, problem
from scripts.rules.places import field_place


def check_regios(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each folder without its region and each region elsewhere.

    And for each action of a plan that its region does not have.
    """
    described = {regio.id for regio in handboek.alle(Regio)}
    files: dict[str, str] = {}
    for entry in handboek.entries.values():
        files.setdefault(entry.regio, entry.place.file)
    for folder in sorted(files.keys() - described):
        yield problem("regio-onbeschreven", Place(files[folder]), regio=folder)
    for regio in handboek.alle(Regio):
        if handboek.regio(regio) != regio.id:
            yield problem(
                "regio-in-andere-map",
                handboek.entry(regio.id).place,
                regio=regio.id,
                map=handboek.regio(regio),
            )
    plans = {regio.id: [plan.id for plan in regio.actieplannen] for regio in handboek.alle(Regio)}
    for actie in handboek.alle(Actie):
        owner = handboek.regio(actie)
        known = plans.get(owner, [])
        if actie.plan not in known:
            yield problem(
                "actieplan-onbekend",
                field_place(handboek, actie, "plan"),
                plan=actie.plan,
                regio=owner,
                voorstel=suggestion(actie.plan, known),
            )

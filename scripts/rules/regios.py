"""Every folder is a region that is described, and bears the region's id."""

from collections.abc import Iterator

from schemas.regios import Regio
from scripts.handboek import Handboek
from scripts.problems import Place, Problem, problem


def check_regios(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each folder without its region and each region elsewhere."""
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

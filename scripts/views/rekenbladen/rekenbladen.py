"""Every workbook that can be taken away."""

from functools import lru_cache

from scripts.handboek import Handboek
from scripts.views.rekenbladen.actie import actieboeken
from scripts.views.rekenbladen.checklist import checklistboeken
from scripts.views.rekenbladen.cijfers import cijferboeken
from scripts.views.rekenbladen.risico import risicoboeken
from scripts.views.rekenbladen.rollen import rollenboeken
from scripts.views.rekenbladen.vormen import Rekenboek


@lru_cache(maxsize=1)
def rekenboeken(handboek: Handboek) -> tuple[Rekenboek, ...]:
    """Give every workbook, by what it is for."""
    return (
        *checklistboeken(handboek),
        *rollenboeken(handboek),
        *risicoboeken(handboek),
        *actieboeken(handboek),
        *cijferboeken(handboek),
    )

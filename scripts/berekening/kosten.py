"""Sums and roundings of costs."""

from schemas.kosten import Kostenpost
from scripts.handboek import Handboek


def som_inzet(handboek: Handboek, regio: str) -> int:
    """Add up the `inzet` amounts of a region, in euros."""
    return sum(
        post.bedrag or 0
        for post in handboek.alle(Kostenpost)
        if post.soort == "inzet" and handboek.regio(post) == regio
    )


def afgerond(waarde: int, op: int) -> int:
    """Round `waarde` to the nearest multiple of `op`, halves up."""
    return (waarde + op // 2) // op * op

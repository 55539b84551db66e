"""Amounts that the source states can be recalculated: products of factors, and the total."""

from collections.abc import Iterator
from math import prod

from schemas.kosten import Kostenpost
from scripts.berekening.kosten import afgerond, som_inzet
from scripts.handboek import Handboek
from scripts.problems import Problem, problem
from scripts.rules.places import field_place


def check_kosten(handboek: Handboek) -> Iterator[Problem]:
    """Yield a problem for each amount that differs from its formula, and each wrong total."""
    posts = handboek.alle(Kostenpost)
    for post in posts:
        if post.bedrag is None:
            continue
        if post.soort == "totaal":
            calculated = som_inzet(handboek, handboek.regio(post))
        elif post.factoren:
            product = prod(factor.waarde for factor in post.factoren)
            calculated = afgerond(product, post.afgerond_op)
        else:
            continue
        if calculated != post.bedrag:
            yield problem(
                "vermeld-wijkt-af",
                field_place(handboek, post, "bedrag"),
                veld="bedrag",
                vermeld=post.bedrag,
                berekend=calculated,
            )

"""Rules across files: what must hold between items, checked after loading."""

from collections.abc import Callable, Iterator

from scripts.handboek import Handboek
from scripts.load import Loading
from scripts.problems import Problem
from scripts.rules.ambities import check_ambities
from scripts.rules.bronnen import check_bronnen
from scripts.rules.formulieren import check_formulieren
from scripts.rules.getallen import check_getallen
from scripts.rules.kosten import check_kosten
from scripts.rules.privacy import check_privacy, check_texts
from scripts.rules.raci import check_raci
from scripts.rules.regio_los import check_regio_los
from scripts.rules.regios import check_regios
from scripts.rules.rekensommen import check_rekensommen
from scripts.rules.risicos import check_risicos
from scripts.rules.vermeldingen import check_vermeldingen
from scripts.rules.verwijzingen import check_verwijzingen
from scripts.rules.zoekwoorden import check_zoekwoorden

RULES: tuple[Callable[[Handboek], Iterator[Problem]], ...] = (
    check_regios,
    check_regio_los,
    check_bronnen,
    check_raci,
    check_risicos,
    check_kosten,
    check_ambities,
    check_rekensommen,
    check_getallen,
    check_vermeldingen,
    check_formulieren,
    check_zoekwoorden,
)
"""The rules that need sound references."""


def check(handboek: Handboek) -> tuple[Problem, ...]:
    """Give the problems of every rule; those that need sound references run only if they are."""
    unsound = list(check_verwijzingen(handboek))
    problems = [*unsound, *check_privacy(handboek)]
    if not unsound:
        for rule in RULES:
            problems.extend(rule(handboek))
    return tuple(sorted(problems))


def check_faulty(loading: Loading) -> tuple[Problem, ...]:
    """Give the problems of the rules that can run when loading found an error.

    Those of privacy always can: no other mistake hides what leads to a person.
    """
    if loading.deels is None:
        return tuple(sorted(check_texts(loading.documents)))
    references = check_verwijzingen(loading.deels, loading.ids)
    return tuple(sorted([*references, *check_privacy(loading.deels)]))


__all__ = ["RULES", "check", "check_faulty"]

"""Rules across files: what must hold between items, checked after loading."""

from collections.abc import Callable, Iterator

from scripts.handboek import Handboek
from scripts.problems import Problem
from scripts.rules.ambities import check_ambities
from scripts.rules.bronnen import check_bronnen
from scripts.rules.kosten import check_kosten
from scripts.rules.privacy import check_privacy
from scripts.rules.raci import check_raci
from scripts.rules.regios import check_regios
from scripts.rules.risicos import check_risicos
from scripts.rules.verwijzingen import check_verwijzingen

RULES: tuple[Callable[[Handboek], Iterator[Problem]], ...] = (
    check_verwijzingen,
    check_regios,
    check_bronnen,
    check_raci,
    check_risicos,
    check_kosten,
    check_ambities,
    check_privacy,
)


def check(handboek: Handboek) -> tuple[Problem, ...]:
    """Give the problems of every rule; rules that need sound references run only if they are."""
    problems = list(check_verwijzingen(handboek))
    if not problems:
        for rule in RULES[1:]:
            problems.extend(rule(handboek))
    return tuple(sorted(problems))


__all__ = ["RULES", "check"]

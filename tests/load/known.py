"""Reports without the lists of all that may be chosen, which grow with the product."""

from schemas.registry import COLLECTIES
from scripts.pages.weergaven import WEERGAVEN


def without_lists(report: str) -> str:
    """Put a few words in the place of the names of all collections and of all views."""
    for names, words in ((COLLECTIES, "(alle collecties)"), (WEERGAVEN, "(alle weergaven)")):
        report = report.replace(", ".join(names), words)
    return report

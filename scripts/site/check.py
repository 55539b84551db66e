"""Check what a handbook is made of: the content and the hand-written pages."""

from pathlib import Path

from scripts.handboek import Handboek
from scripts.load import load
from scripts.problems import Problem
from scripts.rules import check, check_faulty
from scripts.rules.leesbaarheid import Proeflezer, check_leesbaarheid
from scripts.rules.privacy import place_names
from scripts.site.handwritten import check_handwritten, geschreven_paginas
from scripts.site.indeling import check_indeling
from scripts.site.leesbaarheid import tips_for_pages
from scripts.site.links import check_links
from scripts.site.regio_los import check_pages_regio_los


def check_sources(content: Path, docs: Path) -> tuple[Handboek | None, tuple[Problem, ...]]:
    """Check content and hand-written pages; the handbook is None when it could not be loaded."""
    loading = load(content)
    found = check(loading.handboek) if loading.handboek else check_faulty(loading)
    written = list(check_handwritten(docs, place_names(loading.documents)))
    problems = [*loading.problems, *found, *written]
    if loading.handboek and not any(p.severity == "error" for p in (*found, *written)):
        outline = list(check_indeling(loading.handboek, docs))
        problems.extend(outline)
        problems.extend(check_pages_regio_los(loading.handboek, docs))
        if not outline:
            problems.extend(check_links(docs, loading.handboek.indeling, geschreven_paginas(docs)))
    return loading.handboek, tuple(sorted(problems))


def find_tips(handboek: Handboek, docs: Path) -> tuple[Problem, ...]:
    """Give the tips that make content and hand-written pages easier to read."""
    found = [*check_leesbaarheid(handboek), *tips_for_pages(docs, Proeflezer(handboek))]
    return tuple(sorted(found))

"""The word that somebody may have meant."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process


def suggestion(word: str, known: Iterable[str]) -> str:
    """Give ` Bedoelde u "…"?` for the known word nearest to `word`, or nothing if none is near."""
    best = process.extractOne(word, sorted(known), scorer=fuzz.ratio, score_cutoff=70)
    return f" Bedoelde u “{best[0]}”?" if best else ""

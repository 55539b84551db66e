"""Tips for who writes: long sentences, hard words, unexplained abbreviations and hard texts."""

import re
from collections.abc import Iterable, Iterator

from schemas.schrijftips import Schrijftip
from schemas.tekst import plain
from scripts.berekening.leesbaarheid import GRENS_B1, MINIMUM, meet, woorden, zinnen
from scripts.berekening.teksten import teksten
from scripts.berekening.termen import AFKORTING, bekende_afkortingen, termen
from scripts.handboek import Handboek
from scripts.problems import Place, Problem, problem
from scripts.rules.places import field_place

LANGSTE_ZIN = 25
"""How many words a sentence may have without a tip."""

_BEGIN = 6
"""How many words of a long sentence are shown."""


class Proeflezer:
    """Reads texts with what the handbook explains and the list of hard words at hand."""

    def __init__(self, handboek: Handboek) -> None:
        self._termen = termen(handboek)
        self._bekend = bekende_afkortingen(handboek)
        self._liever = {
            vorm.lower(): tip.liever
            for tip in handboek.alle(Schrijftip)
            for vorm in (tip.titel, *tip.vormen)
        }
        longest_first = sorted(self._liever, key=lambda vorm: (-len(vorm), vorm))
        alternatives = "|".join(map(re.escape, longest_first)) or r"(?!)"
        self._moeilijk = re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)

    def lees(self, tekst: str, place: Place) -> Iterator[Problem]:
        """Yield a tip for each long sentence, hard word and unexplained abbreviation."""
        kaal = plain(tekst)
        for zin in zinnen(kaal):
            words = woorden(zin)
            if len(words) > LANGSTE_ZIN:
                begin = " ".join(words[:_BEGIN])
                yield problem(
                    "lange-zin", place, woorden=len(words), begin=begin, grens=LANGSTE_ZIN
                )
        for match in self._moeilijk.finditer(kaal):
            liever = self._liever[match[0].lower()]
            yield problem("moeilijk-woord", place, woord=match[0], liever=liever)
        for term in sorted(set(AFKORTING.findall(kaal)) - self._bekend):
            yield problem("onbekend-begrip", place, term=term)

    def weeg(self, teksten: Iterable[str], place: Place) -> Iterator[Problem]:
        """Yield a tip when texts together are long enough to be measured, and harder than B1."""
        meting = meet(teksten, self._termen)
        if meting.woorden >= MINIMUM and not meting.is_b1:
            yield problem(
                "tekst-boven-b1",
                place,
                score=round(meting.score),
                grens=GRENS_B1,
                zinslengte=_komma(meting.zinslengte),
                woordlengte=_komma(meting.woordlengte),
            )


def check_leesbaarheid(handboek: Handboek) -> Iterator[Problem]:
    """Yield the tips for the texts of all items."""
    lezer = Proeflezer(handboek)
    for entry in handboek.items():
        own = list(teksten(entry.onderdeel))
        for path, tekst in own:
            yield from lezer.lees(tekst, field_place(handboek, entry.onderdeel, *path))
        yield from lezer.weeg((tekst for _, tekst in own), entry.place)


def _komma(waarde: float) -> str:
    return f"{waarde:.1f}".replace(".", ",")

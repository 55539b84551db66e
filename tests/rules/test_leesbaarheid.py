"""The measure of readability: worked out by hand, and what always holds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.berekening.leesbaarheid import (
    band,
    flesch_douma,
    lettergrepen,
    meet,
    woorden,
    zinnen,
)

NO_TERMS = re.compile(r"(?!)")

SYLLABLES = {
    "kat": 1,
    "over": 2,
    "idee": 2,
    "regio": 3,
    "gemeente": 3,
    "cliënten": 3,
    "situatie": 4,
    "risico's": 3,
    "één": 1,
    "bureau": 2,
    "continuïteit": 5,
    "verantwoordelijk": 5,
    "jeugd-ggz": 2,
    "GI": 2,
    "GRJR": 4,
    "2017": 1,
    "JW315": 1,
}

SENTENCES = {
    "De zorg begint. Ouders kiezen.": 2,
    "Denk aan hulp, bijv. Pleegzorg, en o.a. Wonen.": 1,
    "Zie art. 3 en nr. 5 van de lijst.": 1,
    "Het gaat om i.v.m. Drie dingen.": 1,
    "Wonen, leren enz. De rest volgt.": 2,
    "Wie betaalt? De gemeente! “Ja.” Klaar.": 4,
    "Eerste regel\nTweede regel": 2,
    "De prijs is 15.000 euro. 3 gemeenten betalen.": 2,
    "2017. 2018.": 0,
}

HARD_WORDS = st.sampled_from(["verantwoordelijkheid", "organisatie", "inkoopvoorwaarden"])
EASY_WORDS = st.sampled_from(["hulp", "kind", "zorg", "plan", "thuis"])


@pytest.mark.parametrize(("word", "count"), SYLLABLES.items())
def test_syllables(word: str, count: int) -> None:
    """Syllables are counted as a person counts them."""
    assert lettergrepen(word) == count


@pytest.mark.parametrize(("text", "count"), SENTENCES.items())
def test_sentences(text: str, count: int) -> None:
    """A sentence ends at a point, not at an abbreviation or in a number."""
    assert len(zinnen(text)) == count


def test_words() -> None:
    """A word with a hyphen or an apostrophe is one word, a slash parts words."""
    assert woorden("De jeugd- of ggz-hulp en/of risico's.") == (
        "De",
        "jeugd",
        "of",
        "ggz-hulp",
        "en",
        "of",
        "risico's",
    )


def test_the_score_worked_out_by_hand() -> None:
    """Seven words with 11 syllables in two sentences give 206,84 - 3,255 - 121."""
    meting = meet(["De gemeente koopt hulp in. Ouders kiezen."], NO_TERMS)
    assert (meting.zinnen, meting.woorden, meting.lettergrepen) == (2, 7, 11)
    assert meting.score_alle_woorden == pytest.approx(82.585)


def test_names_terms_and_links_count_in_the_sentence_only() -> None:
    """A name, a term and the words of a link lengthen the sentence and not the words."""
    text = "Een [casusregisseur](x) in Nederland maakt een perspectiefplan op."
    meting = meet([text], re.compile("perspectiefplan"))
    assert (meting.woorden, meting.gewone_woorden) == (8, 5)
    assert meting.score == pytest.approx(206.84 - 0.93 * 8 - 77 * 5 / 5)
    assert meting.score > meting.score_alle_woorden


@pytest.mark.parametrize(
    ("score", "name"),
    [
        (95, "zeer gemakkelijk"),
        (60, "normaal"),
        (59.9, "tamelijk moeilijk"),
        (45, "tamelijk moeilijk"),
        (44.9, "moeilijk"),
        (-20, "zeer moeilijk"),
    ],
)
def test_bands(score: float, name: str) -> None:
    """A score has the name that Douma gave it; a band begins at its lowest score."""
    assert band(score) == name


@given(st.lists(EASY_WORDS, min_size=2, max_size=30), st.integers(min_value=1))
def test_a_longer_sentence_is_harder(words: list[str], at: int) -> None:
    """The same words in two sentences score higher than in one."""
    cut = 1 + at % (len(words) - 1)
    one = meet([" ".join(words) + "."], NO_TERMS)
    two = meet([" ".join(words[:cut]) + ".", " ".join(words[cut:]) + "."], NO_TERMS)
    assert two.zinnen == one.zinnen + 1
    assert two.score > one.score


@given(st.lists(EASY_WORDS, min_size=1, max_size=30), HARD_WORDS, st.data())
def test_a_longer_word_is_harder(words: list[str], hard: str, data: st.DataObject) -> None:
    """A hard word in the place of an easy one lowers the score."""
    index = data.draw(st.integers(min_value=0, max_value=len(words) - 1))
    harder = [*words[:index], hard, *words[index + 1 :]]
    easy = meet([" ".join(words) + "."], NO_TERMS)
    assert meet([" ".join(harder) + "."], NO_TERMS).score < easy.score


@given(st.lists(st.text(max_size=60), max_size=5))
def test_any_text_can_be_measured(texts: list[str]) -> None:
    """Whatever the texts hold, they are counted, and a word has at least one syllable."""
    meting = meet(texts, NO_TERMS)
    assert meting.lettergrepen >= meting.woorden >= meting.gewone_woorden >= 0
    assert meting.score <= flesch_douma(0, 0)

"""Words, stems and compounds, before there is an index."""

import pytest

from scripts.search.compounds import compounds
from scripts.search.words import content_positions, normalise, positions, root, stem


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Coördinatie", [("coordinatie",)]),
        ("foto's", [("fotos",)]),
        ("€ 15.000", [("15000",)]),
        ("§ 2.3.1", [("2",), ("3",), ("1",)]),
        ("JW315-bericht", [("jw315", "315", "jw315bericht"), ("bericht",)]),
        ("front-office", [("front", "frontoffice"), ("office",)]),
        ("(huis)arts", [("huis", "huisarts"), ("arts",)]),
        ("43A09", [("43a09",)]),
        ("ĳw", [("ijw",)]),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, words: list[tuple[str, ...]]) -> None:
    assert positions(text) == words


def test_normalised_text_stays_normalised() -> None:
    text = "Één GEZIN: ’s avonds, 1.000 foto's, İ, ﬁets, ½"
    assert normalise(normalise(text)) == normalise(text)


def test_stop_words_say_nothing() -> None:
    assert content_positions("de aanbieder van de hulp") == [("aanbieder",), ("hulp",)]


@pytest.mark.parametrize(
    "forms",
    """
    gemeente gemeenten gemeentes|actie acties|proces processen|advies adviezen|plan plannen
    gezin gezinnen|rol rollen|raad raden|huis huizen|brief brieven|fase fasen fases|eis eisen
    actueel actuele|actief actieve|tarief tarieven|regio regios|kind kinderen|lid leden|stad steden
    casus casussen|beschikking beschikkingen|organisatie organisaties|code codes|keuze keuzes
    """.replace("\n", "|").split("|"),
)
def test_forms_share_a_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) <= 1


@pytest.mark.parametrize("pair", ["toegang toezicht", "gemeente mening", "gezin zin", "raad raak"])
def test_other_words_have_another_stem(pair: str) -> None:
    left, right = pair.split()
    assert stem(left) != stem(right)


@pytest.mark.parametrize(
    "words",
    """
    escaleren escalatie escaleert|verwijzen verwijzing verwijzer verwees verwezen verwijst
    instemmen instemming instemt|declareren declaratie gedeclareerd|evalueren evaluatie
    meten meting gemeten|bijstellen bijgesteld bijstelling|opnemen opname opgenomen
    selecteren selectie geselecteerd|adviseren advies adviseur|kiezen keuze|regie regisseur
    vaststellen vaststelling vaststelt vastgesteld|antwoorden antwoordt|melding melden meldt
    goedkeuren goedkeuring goedgekeurd|naleven naleeft|opneemt opname
    sturen sturing stuurt|uitvoeren uitvoert uitvoering|inkopen inkoopt|steunen steunt steun
    risicokaart risicokaarten|beheer beheren beheert beheerder beheerders
    """.replace("\n", "|").split("|"),
)
def test_words_of_other_kinds_share_a_root(words: str) -> None:
    """Who types a verb finds the noun made of it, and the other way round."""
    assert len({root(word) for word in words.split()}) <= 1


@pytest.mark.parametrize(
    "pair", ["met meten", "gemeente mening", "gezin zin", "toegang toezicht", "wonen woord"]
)
def test_other_words_have_another_root(pair: str) -> None:
    """Words that only look alike are not taken for one another."""
    left, right = pair.split()
    assert root(left) != root(right)


def test_codes_are_their_own_stem() -> None:
    assert stem("43a09") == "43a09"


@pytest.mark.parametrize(
    ("words", "whole", "parts"),
    [
        ("jeugdhulp aanbieder", "jeugdhulpaanbieder", {"jeugdhulp", "aanbieder"}),
        ("jeugdhulp aanbieder", "jeugdhulpaanbieders", {"jeugdhulp", "aanbieder"}),
        ("gezin plan", "gezinsplannen", {"gezin", "plan"}),
        ("jeugdigen raad", "jeugdigenraad", {"jeugdig", "rad"}),
        ("behandeling fase", "behandelingsfases", {"behandel", "fas"}),
        ("contracten beheer", "contractbeheer", {"contract", "beher"}),
    ],
)
def test_compound_is_split(words: str, whole: str, parts: set[str]) -> None:
    assert compounds([*words.split(), whole])[whole].parts == parts


def test_parts_of_parts_count_and_the_head_is_last() -> None:
    words = ["jeugd", "hulp", "jeugdhulp", "aanbieder", "jeugdhulpaanbieder"]
    found = compounds(words)["jeugdhulpaanbieder"]
    assert found.heads == {"aanbieder"}
    assert found.parts == {"jeugd", "hulp", "jeugdhulp", "aanbieder"}


@pytest.mark.parametrize(
    "words",
    [
        "over gang overgang",  # a stop word is no part
        "gezin huis gezinshui",  # not the whole word
        "arts route artsroutes1",  # a code
        "wet boek wetboek",  # three letters
        "gemeente gemeenten",
    ],
)
def test_no_compound(words: str) -> None:
    assert compounds(words.split()) == {}

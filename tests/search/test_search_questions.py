"""What a question finds, asked in the browser: over HTTP and from a folder."""

import pytest
from search_site import Visit

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("frontoffice", "Toegang"),
        ("toegang", "Toegang"),
        ("front office", "Toegang"),
        ("front-office", "Toegang"),
        ("gemeenten", "Gemeente"),
        ("GEMEENTE", "Gemeente"),
        ("303", "JW303 Factuur"),
        ("jw315", "JW315 Verzoek om toewijzing"),
        ("JW 315", "JW315 Verzoek om toewijzing"),
        ("315", "JW315 Verzoek om toewijzing"),
        ("43a09", "Begeleiding"),
        ("aanbieder", "Aanbieder"),
        ("jeugdhulpaanbieder", "Aanbieder"),
        ("gemee", "Gemeente"),
        ("GI", "Rol <b>van</b> de GI"),
        ("gecertificeerde instellingen", "Rol <b>van</b> de GI"),
        ("JmV", "Plaatsing"),
        ("coordinatieproblemen", "Jeugdhulp"),
        ("coördinatieprobleem", "Jeugdhulp"),
        ("beschikking intrekken", "Intrekken beschikking"),
        ("hoe gaat het intrekken van een beschikking", "Intrekken beschikking"),
        ("gezinnen", "Gezin"),
        ("kinderen", "Gezin"),
        ("kind", "Jeugdhulp"),
    ],
)
def test_first_result(asked: Visit, query: str, first: str) -> None:
    assert asked.titles(query)[0] == first


def test_compounds_both_ways(asked: Visit) -> None:
    assert asked.titles("aanbieder") == ["Aanbieder", "JW303 Factuur", "Te laat betalen"]
    assert asked.titles("jeugdhulpaanbieder") == ["Aanbieder", "Te laat betalen", "JW303 Factuur"]


def test_compound_that_is_nowhere_finds_its_head(asked: Visit) -> None:
    answer = asked.ask("gezinsaanbieders")
    assert answer["titles"] == ["Aanbieder", "JW303 Factuur", "Te laat betalen"]
    assert (
        answer["said"] == "Niets gevonden voor “gezinsaanbieders”. Dit staat er over “aanbieders”."
    )


@pytest.mark.parametrize(
    ("typed", "meant", "first"),
    [
        ("toegagn", "toegang", "Toegang"),
        ("tegang", "toegang", "Toegang"),
        ("foegang", "toegang", "Toegang"),
        ("begelijding", "begeleiding", "Begeleiding"),
        ("plaatsink", "plaatsing", "Plaatsing"),
    ],
)
def test_typing_error(asked: Visit, typed: str, meant: str, first: str) -> None:
    answer = asked.ask(typed)
    assert answer["titles"][0] == first
    assert answer["said"].startswith(f"Niets gevonden voor “{typed}”. Bedoelde u {meant}?")


@pytest.mark.parametrize("typed", ["tegagn", "gin", "99999", "qqqqqqqqqq", "Ω", "de"])
def test_too_many_errors_or_another_word(asked: Visit, typed: str) -> None:
    assert "Toegang" not in asked.titles(typed)


def test_word_that_is_there_is_no_typing_error(asked: Visit) -> None:
    assert asked.ask("gezin")["said"] == ""


def test_synonym_is_mentioned(asked: Visit) -> None:
    answer = asked.ask("frontoffice")
    assert answer == {"titles": ["Toegang", "Aanvraag"], "said": "Ook gezocht op “toegang”."}


def test_all_words_and_otherwise_some(asked: Visit) -> None:
    assert asked.titles("gezin uur")[0] == "Begeleiding"
    answer = asked.ask("factuur verordening")
    assert answer["titles"] == ["JW303 Factuur", "Gemeente"]
    assert answer["said"].startswith("Nergens staan al deze woorden bij elkaar.")


@pytest.mark.parametrize(
    ("typed", "first"),
    [("hulpverlening leveren", "Aanbieder"), ("factureren", "JW303 Factuur")],
)
def test_words_of_another_kind(asked: Visit, typed: str, first: str) -> None:
    """Verbs find the nouns that are made of them, and the other way round."""
    assert asked.titles(typed)[0] == first


def test_unknown_word_is_named_and_left_out(asked: Visit) -> None:
    answer = asked.ask("factuur zzxqzz")
    assert answer == {
        "titles": ["JW303 Factuur"],
        "said": "Niets gevonden voor “zzxqzz”.",
    }


def test_kind_narrows_down(asked: Visit) -> None:
    assert asked.titles("proces toegang")[0] == "Aanvraag"


def test_long_question_is_bounded(asked: Visit) -> None:
    assert asked.titles("gezin " * 500)[0] == "Gezin"


def test_same_question_same_order(asked: Visit) -> None:
    first = asked.titles("voorbeeld")
    assert len(first) == 14
    assert all(asked.titles("voorbeeld") == first for _ in range(3))


@pytest.mark.parametrize("query", ["rekening stuurt", "stuurt de gemeente de rekening", "facturen"])
def test_words_lead_to_what_is_meant(asked: Visit, query: str) -> None:
    """What words lead to comes first, in whatever order and among whatever words they are typed."""
    assert asked.titles(query)[0] == "JW303 Factuur"


def test_words_that_lead_nowhere_find_what_they_always_did(asked: Visit) -> None:
    """An address without a record is passed over."""
    assert asked.titles("kaders")[0] == "Gemeenteraad"

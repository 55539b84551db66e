"""The terms as SKOS: read by another reader, checked against the rules of NL-SBB."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from plain_yaml import REGIO, Inhoud, read_content, without_markup
from pyoxigraph import RdfFormat, Store, parse
from pyshacl import validate
from rdflib import DCTERMS, RDF, SKOS, Graph, Literal, URIRef

from scripts.exports.begrippen_skos import begrippen_downloads
from scripts.exports.vaste_naam import vaste_naam
from scripts.handboek import Handboek
from scripts.html import Renderer

pytestmark = pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")  # of rdflib itself

SHAPES = Path(__file__).parent / "nl-sbb.ttl"
ONE, OTHER = "vb-begrip-ondersteuningsplan", "bu-begrip-plan-van-aanpak"


@pytest.fixture(scope="module")
def files(handboek: Handboek) -> dict[str, bytes]:
    """Give the files by the end of their names."""
    return _files(handboek)


@pytest.fixture(scope="module")
def store(files: dict[str, bytes]) -> Store:
    """Give the terms as another program than their writer read them."""
    store = Store()
    store.load(files["ttl"], RdfFormat.TURTLE)
    return store


@pytest.fixture(scope="module")
def content() -> Inhoud:
    """Give the content as it stands in the files."""
    return read_content(REGIO)


def _files(handboek: Handboek) -> dict[str, bytes]:
    made = begrippen_downloads(handboek, Renderer(handboek))
    return {each.adres.rpartition(".")[2]: each.inhoud for each in made}  # type: ignore[misc]


def _terms(content: Inhoud) -> Iterator[tuple[str, dict[str, Any]]]:
    for regio, collections in content.items():
        yield from ((regio, begrip) for begrip in collections.get("begrippen", []))


def _name(ident: str) -> str:
    return f"urn:uuid:{vaste_naam(ident)}"


def _ask(store: Store, ident: str, path: str) -> set[str]:
    """Give what a term leads to, as texts."""
    query = (
        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
        "PREFIX dct: <http://purl.org/dc/terms/> "
        f"SELECT ?found WHERE {{ <{_name(ident)}> {path} ?found }}"
    )
    return {row["found"].value for row in store.query(query)}


def test_both_formats_say_the_same_and_name_everything(files: dict[str, bytes]) -> None:
    """Turtle and JSON-LD hold equal triples, all between things that have a name."""
    turtle = {quad.triple for quad in parse(files["ttl"], RdfFormat.TURTLE)}
    json_ld = {quad.triple for quad in parse(files["jsonld"], RdfFormat.JSON_LD)}
    assert turtle == json_ld
    assert "BlankNode" not in {type(term).__name__ for triple in turtle for term in triple}


def test_every_term_is_there_with_its_words_and_meaning(store: Store, content: Inhoud) -> None:
    """Each term of the files is there once, in the scheme of its region, and says what they say."""
    terms = {begrip["id"]: (regio, begrip) for regio, begrip in _terms(content)}
    query = "SELECT ?c WHERE { ?c a <http://www.w3.org/2004/02/skos/core#Concept> }"
    assert {row["c"].value for row in store.query(query)} == set(map(_name, terms))
    for ident, (regio, begrip) in terms.items():
        assert _ask(store, ident, "dct:identifier") == {ident}
        assert _ask(store, ident, "skos:inScheme") == {_name(f"{regio}/begrippen")}
        assert _ask(store, ident, "skos:prefLabel") == {begrip["titel"]}
        meanings = {without_markup(each["tekst"]).strip() for each in begrip["definities"]}
        assert _ask(store, ident, "skos:definition") == meanings
        assert _ask(store, ident, "skos:altLabel") >= set(begrip.get("synoniemen", []))
        assert _ask(store, ident, "skos:related") >= set(map(_name, begrip.get("zie_ook", [])))


def test_every_meaning_names_its_place(store: Store, content: Inhoud) -> None:
    """Where a list of terms says something, that list and line are a source of the term."""
    for _, begrip in _terms(content):
        cited = _ask(store, begrip["id"], "dct:source/dct:bibliographicCitation")
        for definitie in begrip["definities"]:
            bron = definitie["bron"]
            line = f"{bron['plaats']}, regel {bron['regel']}"
            assert any(line in words for words in cited), (begrip["id"], line)


def test_regions_are_related_only_where_the_content_says_so(store: Store, content: Inhoud) -> None:
    """Terms of two regions are related as often as a pair of words says that they mean the same."""
    regions = {begrip["id"]: regio for regio, begrip in _terms(content)}
    expected = {
        (_name(one), _name(other))
        for collections in content.values()
        for pair in collections.get("woordparen", [])
        if pair["soort"] == "zelfde-betekenis"
        for one in pair["begrippen"]
        for other in pair["begrippen"]
        if regions[one] != regions[other]
    }
    query = "SELECT ?a ?b WHERE { ?a <http://www.w3.org/2004/02/skos/core#relatedMatch> ?b }"
    assert {(row["a"].value, row["b"].value) for row in store.query(query)} == expected
    assert expected
    notes = _ask(store, ONE, "skos:scopeNote")
    assert any("voorstel van ons" in note for note in notes)


def test_where_lists_differ_each_meaning_names_its_list(store: Store, content: Inhoud) -> None:
    """A term with several meanings has a note with each, headed by its list."""
    several = [
        begrip
        for _, begrip in _terms(content)
        if len({definitie["tekst"] for definitie in begrip["definities"]}) > 1
    ]
    assert several
    for begrip in several:
        notes = _ask(store, begrip["id"], "skos:scopeNote")
        for definitie in begrip["definities"]:
            words = without_markup(definitie["tekst"]).strip()
            assert f"{definitie['lijst']}: {words}" in notes


def test_the_same_content_gives_the_same_files(handboek: Handboek, files: dict[str, bytes]) -> None:
    """Made again, both files have the same bytes."""
    assert _files(handboek) == files


def test_the_terms_follow_the_profile(files: dict[str, bytes]) -> None:
    """Nothing breaks a rule of NL-SBB, nor goes against its advice."""
    conforms, _, report = _validate(Graph().parse(data=files["ttl"], format="turtle"))
    assert conforms, report


@pytest.fixture
def two_terms(files: dict[str, bytes]) -> Graph:
    """Give two terms of two regions without the others, which follow the profile."""
    graph = Graph().parse(data=files["ttl"], format="turtle")
    for concept in list(graph.subjects(RDF.type, SKOS.Concept)):
        if concept not in (_one, _other):
            graph.remove((concept, None, None))
            graph.remove((None, None, concept))
    return graph


_one, _other = URIRef(_name(ONE)), URIRef(_name(OTHER))
_scheme = URIRef(_name("voorbeeld/begrippen"))


def _without_definition(graph: Graph) -> None:
    graph.remove((_one, SKOS.definition, None))


def _without_language(graph: Graph) -> None:
    graph.set((_one, SKOS.prefLabel, Literal("Ondersteuningsplan")))


def _with_two_preferred_words(graph: Graph) -> None:
    graph.add((_one, SKOS.prefLabel, Literal("Plan", lang="nl")))


def _with_a_word_twice(graph: Graph) -> None:
    graph.add((_one, SKOS.altLabel, Literal("Ondersteuningsplan", lang="nl")))


def _without_scheme(graph: Graph) -> None:
    graph.remove((_one, SKOS.inScheme, None))


def _without_title_of_the_scheme(graph: Graph) -> None:
    graph.remove((_scheme, DCTERMS.title, None))


def _without_title_of_a_source(graph: Graph) -> None:
    graph.remove((graph.value(_one, DCTERMS.source), DCTERMS.title, None))


def _in_one_scheme(graph: Graph) -> None:
    graph.set((_other, SKOS.inScheme, _scheme))


def _with_a_broader_term(graph: Graph) -> None:
    graph.add((_one, SKOS.broader, _other))


def _hanging_from_nothing(graph: Graph) -> None:
    graph.remove((None, SKOS.hasTopConcept, _one))
    graph.remove((_one, SKOS.topConceptOf, None))


def _as_a_collection_too(graph: Graph) -> None:
    graph.add((_one, RDF.type, SKOS.Collection))


def _related_to_nothing(graph: Graph) -> None:
    graph.add((_one, SKOS.related, URIRef("urn:uuid:00000000-0000-0000-0000-000000000000")))


@pytest.mark.parametrize(
    "spoil",
    [
        _without_definition,
        _without_language,
        _with_two_preferred_words,
        _with_a_word_twice,
        _without_scheme,
        _without_title_of_the_scheme,
        _without_title_of_a_source,
        _in_one_scheme,
        _with_a_broader_term,
        _hanging_from_nothing,
        _as_a_collection_too,
        _related_to_nothing,
    ],
)
def test_the_rules_of_the_profile_see_a_fault(
    two_terms: Graph, spoil: Callable[[Graph], None]
) -> None:
    """Each fault makes a graph that followed the profile break it."""
    assert _validate(two_terms)[0]
    spoil(two_terms)
    assert not _validate(two_terms)[0]


def _validate(graph: Graph) -> tuple[bool, Any, str]:
    conforms, found, report = validate(graph, shacl_graph=str(SHAPES), inference="none")
    return bool(conforms), found, report

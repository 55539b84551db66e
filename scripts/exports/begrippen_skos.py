"""The terms as SKOS, by the Dutch profile NL-SBB: Turtle and JSON-LD with the same triples.

The profile is "NL-SBB, standaard voor het beschrijven van begrippen" of Geonovum, chapters 2 to 4
(https://docs.geostandaarden.nl/nl-sbb/nl-sbb/). What is made of what:

- Each region is a `skos:ConceptScheme`, for one word may mean two things in two regions. All terms
  together are a `skos:Collection` and no scheme: NL-SBB keeps relations between the terms of
  different regions for terms that are in no scheme together.
- There are no broader and narrower terms, so every term is a top concept of its scheme.
- `zie_ook` is `skos:related`. Words that a `woordpaar` says mean the same are `skos:relatedMatch`,
  and no more than that: its explanation names differences too, and is a `skos:scopeNote`. Words
  that only look the same have that note without a relation.
- Terms, schemes and sources are named by a URN (`urn:uuid:`), since the handbook has no host of its
  own; see `vaste_naam`. `dct:identifier` is the id in the handbook: the page of the term is
  `begrippen/<id>.html`.
"""

import json
from collections.abc import Iterator
from itertools import permutations
from typing import Any

from rdflib import DCTERMS, FOAF, OWL, RDF, RDFS, SKOS, XSD, Graph, Literal, URIRef
from rdflib.term import Node

from schemas.base import Bron
from schemas.begrippen import Begrip
from schemas.bronnen import Brondocument
from schemas.regios import Regio
from schemas.tekst import plain
from schemas.woordparen import Woordpaar
from scripts.berekening.datums import datum
from scripts.exports.download import Download
from scripts.exports.vaste_naam import vaste_naam
from scripts.handboek import Handboek
from scripts.html import Renderer
from scripts.views.item import kanttekeningen
from scripts.views.kenmerken import bronplaats

LICENCE = URIRef("https://spdx.org/licenses/EUPL-1.2")
PREFIXES = {
    "dct": str(DCTERMS),
    "foaf": str(FOAF),
    "owl": str(OWL),
    "rdfs": str(RDFS),
    "skos": str(SKOS),
    "xsd": str(XSD),
}

Triple = tuple[URIRef, URIRef, Node]


def begrippen_downloads(handboek: Handboek, _: Renderer) -> Iterator[Download]:
    """Give the terms as Turtle and as JSON-LD."""
    graph = begrippengraaf(handboek)
    turtle = graph.serialize(format="turtle", encoding="utf-8")
    yield Download("data/begrippen.ttl", "Begrippen als SKOS", "Gegevens", turtle)
    data = json.loads(graph.serialize(format="json-ld", context=PREFIXES, auto_compact=True))
    text = json.dumps(_in_order(data), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    yield Download("data/begrippen.jsonld", "Begrippen als SKOS", "Gegevens", text.encode())


def begrippengraaf(handboek: Handboek) -> Graph:
    """Make the graph of all terms."""
    graph = Graph(bind_namespaces="none")
    for prefix, namespace in PREFIXES.items():
        graph.bind(prefix, namespace)
    for triple in (*_schemes(handboek), *_concepts(handboek), *_pairs(handboek)):
        graph.add(triple)
    return graph


def _schemes(handboek: Handboek) -> Iterator[Triple]:
    """Give the scheme of each region that has terms, and the collection of all terms."""
    terms = handboek.alle(Begrip)
    edition, everything = handboek.uitgave, _name("begrippen")
    with_terms = {handboek.regio(begrip) for begrip in terms}
    for regio in handboek.alle(Regio):
        if regio.id in with_terms:
            scheme = _scheme(regio.id)
            about = f"De begrippen van {regio.titel}, met hun betekenis en bron."
            yield scheme, RDF.type, SKOS.ConceptScheme
            yield scheme, DCTERMS.title, _dutch(f"Begrippen van {regio.titel}")
            yield scheme, RDFS.comment, _dutch(f"{about} Uit: {edition.titel}.")
            yield scheme, DCTERMS.modified, Literal(edition.datum)
            yield scheme, DCTERMS.license, LICENCE
            yield scheme, OWL.versionInfo, Literal(edition.versie)
    yield everything, RDF.type, SKOS.Collection
    yield everything, SKOS.prefLabel, _dutch(f"Begrippen van het {edition.titel}")
    for begrip in terms:
        yield everything, SKOS.member, _name(begrip.id)


def _concepts(handboek: Handboek) -> Iterator[Triple]:
    for begrip in handboek.alle(Begrip):
        concept, scheme = _name(begrip.id), _scheme(handboek.regio(begrip))
        yield concept, RDF.type, SKOS.Concept
        yield concept, DCTERMS.identifier, Literal(begrip.id)
        yield concept, SKOS.inScheme, scheme
        yield concept, SKOS.topConceptOf, scheme
        yield scheme, SKOS.hasTopConcept, concept
        yield concept, SKOS.prefLabel, _dutch(begrip.titel)
        for label in _other_labels(begrip):
            yield concept, SKOS.altLabel, _dutch(label)
        for definitie in begrip.definities:
            yield concept, SKOS.definition, _dutch(plain(definitie.tekst))
        for note in _notes(begrip):
            yield concept, SKOS.scopeNote, _dutch(plain(note))
        for note in kanttekeningen(handboek, begrip):
            yield concept, SKOS.editorialNote, _dutch(note)
        for other in begrip.zie_ook:
            yield concept, SKOS.related, _name(other)
            yield _name(other), SKOS.related, concept
        places = (begrip.bron, *begrip.ook_in, *(each.bron for each in begrip.definities))
        for place in filter(None, places):
            yield concept, DCTERMS.source, _place(place)
            yield from _source(handboek, place)


def _other_labels(begrip: Begrip) -> Iterator[str]:
    """Give the other words for a term, each once, whatever its capitals."""
    seen = {begrip.titel.casefold()}
    for label in (*begrip.synoniemen, *(each.naam for each in begrip.definities if each.naam)):
        if label.casefold() not in seen:
            seen.add(label.casefold())
            yield label


def _notes(begrip: Begrip) -> Iterator[str]:
    """Give what explains a term; where its lists differ, also which list says what."""
    if begrip.toelichting:
        yield begrip.toelichting
    if begrip.verschil:
        yield begrip.verschil
    if len({definitie.tekst for definitie in begrip.definities}) > 1:
        yield from (f"{each.lijst}: {each.tekst}" for each in begrip.definities)


def _pairs(handboek: Handboek) -> Iterator[Triple]:
    """Give the words that mislead: a note with each, and a relation where they mean the same."""
    for pair in handboek.alle(Woordpaar):
        said = " ".join((pair.titel + ".", pair.uitleg, *kanttekeningen(handboek, pair)))
        for ident in pair.begrippen:
            yield _name(ident), SKOS.scopeNote, _dutch(plain(said))
        if pair.soort == "zelfde-betekenis":
            for one, other in permutations(pair.begrippen, 2):
                if handboek.entry(one).regio != handboek.entry(other).regio:
                    yield _name(one), SKOS.relatedMatch, _name(other)


def _source(handboek: Handboek, place: Bron) -> Iterator[Triple]:
    """Describe a place in a document as a document of its own, part of the whole."""
    document = handboek.item(place.document)
    assert isinstance(document, Brondocument)
    node, whole, where = _place(place), _name(document.id), bronplaats(handboek, place)
    dated = datum(document.datum) if document.datum else None
    yield whole, RDF.type, FOAF.Document
    yield whole, DCTERMS.title, _dutch(document.titel)
    yield node, RDF.type, FOAF.Document
    yield node, DCTERMS.isPartOf, whole
    yield node, DCTERMS.title, _dutch(f"{document.titel}, {place.plaats}")
    cited = filter(None, (document.titel, document.versie, dated, place.plaats, where.regels))
    yield node, DCTERMS.bibliographicCitation, Literal(", ".join(cited))


def _place(place: Bron) -> URIRef:
    return _name(f"{place.document}/{place.plaats}/{place.regel}/{place.tot_regel}")


def _scheme(regio: str) -> URIRef:
    return _name(f"{regio}/begrippen")


def _name(ident: str) -> URIRef:
    return URIRef(f"urn:uuid:{vaste_naam(ident)}")


def _dutch(text: str) -> Literal:
    return Literal(text.strip(), lang="nl")


def _in_order(data: Any) -> Any:
    """Sort what has no order in RDF; rdflib leaves it in that of its memory."""
    if isinstance(data, dict):
        return {name: _in_order(inside) for name, inside in data.items()}
    if isinstance(data, list):
        return sorted(map(_in_order, data), key=lambda inside: json.dumps(inside, sort_keys=True))
    return data

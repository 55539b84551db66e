"""From records to the files below `zoeken/`."""

import hashlib
import json
from collections.abc import Sequence
from itertools import groupby, pairwise

from scripts.search.groups import by_root, groups
from scripts.search.leads import Leading, leads
from scripts.search.postings import FACTORS, WEIGHTS, collect
from scripts.search.record import SearchRecord
from scripts.search.shards import SHORT, facts, letter_shards, record_shards, word_shards
from scripts.search.synonyms import entries, synonym_words
from scripts.search.words import STOP_WORDS, normalise

Data = dict[str, object]


def build_index(
    records: Sequence[SearchRecord],
    synonyms: Sequence[tuple[str, ...]],
    kinds: Sequence[str] = (),
    leading: Sequence[Leading] = (),
) -> dict[str, str]:
    """Return the name and the text of every file that belongs in the folder `zoeken/`.

    Kinds have the order of `kinds`; others follow as the records first show them. Within a kind the
    title decides. The words of `leading` bring the records of their addresses to the top.
    All names but `start.js` hold a digest, so that files of two editions never mix in a cache.
    """
    ordered = _ordered(records, kinds)
    vocabulary = collect(ordered)
    for word in synonym_words([*synonyms, *(words for words, _ in leading)]):
        vocabulary.setdefault(word, {})
    found = entries(synonyms, vocabulary, by_root(vocabulary), ordered)
    words = word_shards(groups(vocabulary, found, leads(leading, ordered)))
    texts = record_shards(ordered)
    letters = letter_shards(vocabulary)
    parts: Data = {
        "feiten": facts(ordered),
        **{f"deel-{key}": rows for key, rows in words.items()},
        **{f"stuk-{number}": rows for number, rows in texts.items()},
        **{f"letter-{letter}": text for letter, text in letters.items()},
    }
    start: Data = {
        "soorten": [
            [kind, len(own), own[0].gewicht]
            for kind, group in groupby(ordered, key=lambda record: record.soort)
            if (own := list(group))
        ],
        "delen": " ".join(key for key in words if key not in SHORT),
        "stukken": [after - before for before, after in pairwise([0, *texts])],
        "letters": "".join(letters),
        "stopwoorden": " ".join(sorted(STOP_WORDS)),
        "gewichten": WEIGHTS,
        "factoren": FACTORS,
    }
    return _files(start, parts)


def _ordered(records: Sequence[SearchRecord], kinds: Sequence[str]) -> list[SearchRecord]:
    in_order = dict.fromkeys([*kinds, *(record.soort for record in records)])
    places = {kind: place for place, kind in enumerate(in_order)}
    return sorted(
        records,
        key=lambda record: (
            places[record.soort],
            normalise(record.titel),
            record.titel,
            record.adres,
        ),
    )


def _files(start: Data, parts: Data) -> dict[str, str]:
    digest = hashlib.sha256(_json([start, parts]).encode()).hexdigest()[:8]
    files = {f"{name}-{digest}.js": _script(name, data) for name, data in sorted(parts.items())}
    return {"start.js": _script("start", {"versie": digest, **start}), **files}


def _script(name: str, data: object) -> str:
    return f'handboekZoeken.deel("{name}",{_json(data)});\n'


def _json(data: object) -> str:
    """Return compact JSON in ASCII: what a browser takes for the character set cannot harm it."""
    return json.dumps(data, ensure_ascii=True, separators=(",", ":"))

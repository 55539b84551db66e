"""The files of the index: what is in them, how large they are, and that they are always equal."""

import gzip
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from search_sample import RECORDS, SYNONYMS, many_records, record

from scripts.search import SearchRecord, build_index
from scripts.search.postings import WEIGHTS, encode
from scripts.search.shards import key, letter_shards, record_shards
from scripts.search.words import stem


def parts(files: dict[str, str]) -> dict[str, Any]:
    """Read the files back, as the browser does."""
    data: dict[str, Any] = {}
    for text in files.values():
        match = re.fullmatch(r'handboekZoeken\.deel\("([a-z0-9-]+)",(.*)\);\n', text)
        assert match
        data[match[1]] = json.loads(match[2])
    return data


def postings(files: dict[str, str], word: str) -> dict[str, str]:
    """Return the place of an own form in every record, by title."""
    data = parts(files)
    titles = [row[1] for name in _record_parts(data) for row in data[name]]
    for name, rows in data.items():
        for row in rows if name.startswith("deel-") else []:
            forms = row[1].split(" ")
            if row[0] == stem(word) and word in forms:
                return dict(_decode(forms[forms.index(word) + 1], titles))
    return {}


def _record_parts(data: dict[str, Any]) -> list[str]:
    names = [name for name in data if name.startswith("stuk-")]
    return sorted(names, key=lambda name: int(name.partition("-")[2]))


def _decode(text: str, titles: list[str]) -> list[tuple[str, str]]:
    number, found = 0, []
    for place, step in re.findall(r"([A-Z])([0-9a-z]+)", text):
        number += int(step, 36)
        found.append((titles[number], place))
    return found


def size(text: str) -> int:
    """Return the size in bytes as a server would send it."""
    return len(gzip.compress(text.encode(), 9, mtime=0))


def test_places_of_a_word() -> None:
    files = build_index(
        [
            record("Toegang"),
            record("De toegang verkennen"),
            record("Melding", woorden=("toegang",)),
            record("Loket", woorden=("lokale toegang",)),
            record("Gesprek", tekst="De toegang."),
            record("Verslag", tekst="Toegang en toegang."),
        ],
        [],
    )
    assert postings(files, "toegang") == {
        "Toegang": "A",
        "De toegang verkennen": "C",
        "Melding": "B",
        "Loket": "F",
        "Gesprek": "I",
        "Verslag": "H",
    }


def test_places_go_from_high_to_low() -> None:
    assert list(WEIGHTS.values()) == sorted(WEIGHTS.values(), reverse=True)
    assert list(WEIGHTS) == sorted(WEIGHTS)


def test_number_of_a_code_is_found_too() -> None:
    assert postings(build_index(RECORDS, []), "315") == {"JW315 Verzoek om toewijzing": "B"}


def test_stop_words_count_in_a_title_only() -> None:
    files = build_index([record("Over de wet", tekst="wat van die"), record("X")], [])
    assert postings(files, "over") == {"Over de wet": "E"}
    assert postings(files, "die") == {}


def test_kinds_keep_their_order_and_titles_decide_within() -> None:
    records = [record("b", "Proces"), record("z", "Begrip"), record("A", "Proces")]
    data = parts(build_index(records, []))
    assert data["start"]["soorten"] == [["Proces", 2, 10], ["Begrip", 1, 10]]
    assert [row[1] for name in _record_parts(data) for row in data[name]] == ["A", "b", "z"]


def test_synonyms_both_ways_and_of_phrases() -> None:
    data = parts(build_index(RECORDS, SYNONYMS))
    synonyms = {
        row[0]: [(rest, labels) for rest, labels, _postings in row[4]]
        for name, rows in data.items()
        if name.startswith("deel-")
        for row in rows
        if len(row) > 4
    }
    assert synonyms["toegang"] == [("", ["frontoffice"])]
    assert synonyms["frontoffic"] == [("", ["toegang"])]
    assert synonyms["gi"] == [("", ["gecertificeerde instelling"])]
    assert synonyms["certific"] == [("instel", ["GI"])]
    assert synonyms["jeugdhulp"] == [("verblijf", ["JmV"])]


def test_every_group_stands_where_the_browser_looks() -> None:
    data = parts(build_index(many_records(200), []))
    edges = data["start"]["delen"].split()
    assert edges == sorted(edges)
    places: dict[str, set[str]] = {}
    for name, rows in data.items():
        for row in rows if name.startswith("deel-") else []:
            places.setdefault(row[0], set()).add(name.removeprefix("deel-"))
    for name, rows in data.items():
        for row in rows if name.startswith("deel-") else []:
            for word in [row[0], *row[1].split(" ")[::2]]:
                shard = max((edge for edge in edges if edge <= word[:3]), default="")
                assert (shard if len(word) > 2 else key(word)) in places[row[0]]


def test_no_postings_and_no_records() -> None:
    assert encode({}) == ""
    assert parts(build_index([], []))["start"]["soorten"] == []


def test_long_texts_stand_alone_and_are_cut() -> None:
    shards = record_shards([record("a"), record("b", tekst="woord " * 2_000), record("c")])
    assert list(shards) == [0, 1, 2]
    assert len(shards[1][0][4]) == 4_000


def test_words_by_their_first_two_letters_leave_numbers_out() -> None:
    assert letter_shards({"toegang": {1: "A"}, "315": {1: "A"}, "gi": {}, "oor": {}}) == {
        "o": "0oor 1toegang",
        "t": "1toegang",
    }


def test_scripts_are_ascii_and_close_nothing() -> None:
    files = build_index([record("Één </script> \u2028 “€”")], [("één", "eentje")])
    assert all(text.isascii() for text in files.values())
    assert parts(files)["stuk-0"][0][1] == "Één </script> \u2028 “€”"


def test_same_input_gives_the_same_files_in_every_process() -> None:
    program = (
        "import sys, hashlib; sys.path.insert(0, sys.argv[1]);"
        "from search_sample import *; from scripts.search import build_index;"
        "print(hashlib.sha256(repr(build_index(many_records(50), SYNONYMS)).encode()).hexdigest())"
    )
    command = [sys.executable, "-c", program, str(Path(__file__).parent)]
    digests = {
        subprocess.run(
            command,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(digests) == 1


def test_other_content_gives_other_names() -> None:
    one, other = build_index(RECORDS, SYNONYMS), build_index(RECORDS[1:], SYNONYMS)
    assert set(one) & set(other) == {"start.js"}


@pytest.mark.parametrize(
    ("count", "largest"), [(600, 2_000), pytest.param(2_500, 4_000, marks=pytest.mark.alles)]
)
def test_files_stay_small(count: int, largest: int) -> None:
    files = build_index(many_records(count), SYNONYMS)
    assert size(files["start.js"]) < largest
    assert max(size(text) for name, text in files.items() if "stuk" in name) < 2_000
    words = sorted(size(text) for name, text in files.items() if "deel" in name)
    assert words[len(words) // 2] < 5_000


def test_records_may_share_a_page() -> None:
    base = record("Regel")
    records = [
        SearchRecord(f"{base.adres}#{number}", "Regel", "Regel", "", (), "tekst", ())
        for number in range(3)
    ]
    assert len(postings(build_index(records, []), "regel")) == 1
    assert parts(build_index(records, []))["start"]["soorten"] == [["Regel", 3, 10]]

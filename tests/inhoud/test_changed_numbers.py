"""A number that someone changes in the content, on purpose or not, does not go unnoticed."""

import copy
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from schemas.base import Onderdeel
from schemas.brongetallen import Brongetallen
from scripts.berekening.getallen import vorm
from scripts.berekening.uitspraken import uitspraken
from scripts.handboek import Entry, Handboek
from scripts.problems import Place, Problem
from scripts.rules import RULES
from scripts.rules.places import field_place
from scripts.rules.verwijzingen import check_verwijzingen

SAMPLE = 20
LARGE_SAMPLE = 400
"""How many changed numbers the normal run and the long run try."""

MORE = 1
"""What is added: the smallest slip, that often gives another number of the same place or name."""

OUR_CHOICE = frozenset({"afgerond_op", "delen_afgerond_op", "gelezen"})
"""Fields without a statement: how we round a sum, also one that must not hold; when we read."""

NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*|(?<=[a-zA-Z])\d+")
WORDS = ("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
WORD = re.compile(rf"\b(?:{'|'.join(WORDS[:-1])})\b")
LINK = re.compile(r"\]\([^)]*\)")


@dataclass(frozen=True)
class Change:
    """A value of the content with one of its numbers changed to `number`."""

    ident: str
    path: tuple[str | int, ...]
    value: Any
    number: str

    def __str__(self) -> str:
        return f"{self.ident} {'.'.join(map(str, self.path))} {self.number}"


def raw(handboek: Handboek, entry: Entry) -> Any:
    """Give the data of an item or part as it stands in its file."""
    data: Any = handboek.documents[entry.place.file].data
    for step in entry.path:
        data = data[step]
    return data


def changes(handboek: Handboek) -> Iterator[Change]:
    """Go through the numbers from sources with a list of their numbers, each changed."""
    listed = {lijst.bron.document for lijst in handboek.alle(Brongetallen) if lijst.bron}
    fields = dict.fromkeys(
        (said.entry.onderdeel.id, said.path)
        for said in uitspraken(handboek, in_woorden=True)
        if said.documenten <= listed
    )
    for ident, path in fields:
        value = raw(handboek, handboek.entry(ident))
        for step in path:
            value = value[step]
        for other, number in changed_values(value):
            yield Change(ident, path, other, number)


def changed_values(value: Any) -> Iterator[tuple[Any, str]]:
    """Give a value with each of its numbers changed, and the new number."""
    if isinstance(value, date):
        yield value.replace(year=value.year + MORE), str(value.year + MORE)
    elif isinstance(value, int | float):
        yield value + MORE, str(value + MORE).removesuffix(".0")
    else:
        links = [range(*match.span()) for match in LINK.finditer(value)]
        for match in NUMBER.finditer(value):
            if not any(match.start() in link for link in links):
                number = re.sub(r"\d+\Z", lambda last: f"{int(last[0]) + MORE}", match[0])
                yield value[: match.start()] + number + value[match.end() :], vorm(number)
        for match in WORD.finditer(value):
            if not any(match.start() in link for link in links):
                index = WORDS.index(match[0]) + 1
                yield value[: match.start()] + WORDS[index] + value[match.end() :], str(index + 2)


def with_changes(handboek: Handboek, chosen: Iterable[Change]) -> tuple[Handboek, list[Change]]:
    """Give the handbook with these values changed, and the changes that the models refuse."""
    entries = dict(handboek.entries)
    refused = []
    for change in chosen:
        part = handboek.entry(change.ident)
        owner = handboek.entry(part.ouder) if part.ouder else part
        data = copy.deepcopy(raw(handboek, owner))
        target = data
        *above, last = (*part.path[len(owner.path) :], *change.path)
        for step in above:
            target = target[step]
        target[last] = change.value
        try:
            item = type(owner.onderdeel).model_validate(data)
        except ValidationError:
            refused.append(change)
            continue
        for entry in handboek.entries.values():
            if entry is owner or entry.ouder == owner.onderdeel.id:
                onderdeel = at(item, entry.path[len(owner.path) :])
                entries[onderdeel.id] = replace(entry, onderdeel=onderdeel)
    return replace(handboek, entries=entries), refused


def at(item: Any, path: tuple[str | int, ...]) -> Onderdeel:
    """Give the part of an item to which a path leads."""
    for step in path:
        item = item[step] if isinstance(step, int) else getattr(item, step)
    assert isinstance(item, Onderdeel)
    return item


def problems_of(handboek: Handboek) -> list[Problem]:
    """Give the problems of all rules but that of privacy."""
    unsound = list(check_verwijzingen(handboek))
    return unsound or [problem for rule in RULES for problem in rule(handboek)]


def missed(handboek: Handboek, chosen: Iterable[Change]) -> list[Change]:
    """Give the changes that no model and no rule refuses.

    Changes of different items are tried together: the message names the place and the number.
    Those that it does not name are tried again alone, for another rule may refuse them.
    """
    rounds: dict[int, list[Change]] = defaultdict(list)
    of_item: dict[str, int] = defaultdict(int)
    for change in chosen:
        owner = handboek.entry(change.ident).ouder or change.ident
        rounds[of_item[owner]].append(change)
        of_item[owner] += 1
    alone = []
    for together in rounds.values():
        changed, refused = with_changes(handboek, together)
        named: dict[Place, str] = defaultdict(str)
        for problem in problems_of(changed):
            named[problem.place] += problem.message
        for change in together:
            onderdeel = handboek.entry(change.ident).onderdeel
            message = named[field_place(handboek, onderdeel, *change.path)]
            if change not in refused and not re.search(rf"\b{re.escape(change.number)}\b", message):
                alone.append(change)
    return [change for change in alone if not problems_of(with_changes(handboek, [change])[0])]


@pytest.mark.parametrize("sample", [SAMPLE, pytest.param(LARGE_SAMPLE, marks=pytest.mark.alles)])
def test_a_changed_number_is_noticed(handboek: Handboek, sample: int) -> None:
    """Of a sample of numbers that are changed one by one, each gives a problem."""
    chosen = random.Random(2017).sample(list(changes(handboek)), sample)
    stated = [change for change in chosen if change.path[-1] not in OUR_CHOICE]
    assert [str(change) for change in missed(handboek, stated)] == []

"""Each task is on a sheet or two, to have at hand."""

from pathlib import Path

from pypdf import PdfReader

from schemas.tekst import plain
from schemas.werkwijzen import Werkwijze
from scripts.handboek import Handboek

MOST = 2


def test_every_task_fits_on_a_sheet_of_two_sides(invulbaar: Path, handboek: Handboek) -> None:
    """A sheet says when, each step in order, and what comes next, on two pages at most."""
    tasks = handboek.alle(Werkwijze)
    assert tasks
    for task in tasks:
        reader = PdfReader(invulbaar / "werkwijzen" / f"{task.id}.pdf")
        assert len(reader.pages) <= MOST, task.id
        text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
        says = [task.wanneer, *(stap.doet for stap in task.stappen)]
        places = [text.find(plain(each)) for each in says]
        assert -1 not in places, task.id
        assert places == sorted(places), task.id
        next_ones = [handboek.item(ident).titel for ident in task.daarna]
        assert all(plain(words) in text for words in next_ones), task.id

"""This content as a whole: it is right, and of the edition that the project says it is."""

from making import PROJECT
from plain_yaml import read_plain
from real import CONTENT

from scripts.handboek import Handboek
from scripts.site.check import check_sources


def test_this_content_has_no_problems() -> None:
    """`check` finds nothing wrong in the content and pages of the project."""
    _, problems = check_sources(CONTENT, PROJECT / "docs")
    assert problems == ()


def test_publiccode_is_of_this_edition() -> None:
    """Version and date in publiccode.yml are those of the edition."""
    edition = read_plain(CONTENT / "uitgave.yml")["uitgave"]
    publiccode = read_plain(PROJECT / "publiccode.yml")
    assert publiccode["softwareVersion"] == edition["versie"]
    assert publiccode["releaseDate"] == edition["datum"]


def test_the_menu_has_five_groups_and_at_most_twenty_entries(handboek: Handboek) -> None:
    """The groups stand by what a reader wants to do; the last two are not for everyone."""
    groups = handboek.indeling.groepen
    assert len(groups) == 5
    assert sum(len(group.paginas) for group in groups) <= 20
    assert [group.titel for group in groups[-2:]] == ["Programma en achtergrond", "Onderbouwing"]
    assert [group.laag for group in groups[-2:]] == ["programma", "onderbouwing"]

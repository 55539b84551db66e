"""Terms, risks, projects, costs, messages and checklists as a reader sees them."""

import hashlib
import itertools

import pytest
from lxml.html import HtmlElement
from reading import Pages, body_rows, columns, one, words

from schemas.begrippen import Begrip
from schemas.risicos import Risico
from schemas.rolverdelingen import Rolverdeling
from scripts.handboek import Handboek
from scripts.views.checklist import checklists

CHECKLISTS = [
    "vb-checklist",
    "vb-checklist-start",
    "buur-checklist-gemeente",
    "voorbeeld-checklist-gemeente",
]
RISK_1 = '//a[contains(@href, "vb-risico-1.html")]'


def test_term_page_says_what_a_term_means(page: Pages) -> None:
    """The page of a term gives the definition, where it stands, and other words for it."""
    text = words(page("begrippen/vb-toegang.html").get_element_by_id("inhoud"))
    assert "Wie de opdracht geeft aan de aanbieder." in text
    assert "Begrippen, regel 20" in text
    assert "Ook wel: frontoffice, toegangsteam." in text


def test_terms_show_every_definition(page: Pages, handboek: Handboek) -> None:
    """A term shows each definition under its own list, and in what way they differ."""
    several = 0
    for begrip in handboek.alle(Begrip):
        tree = page(f"begrippen/{begrip.id}.html")
        text = words(tree.get_element_by_id("inhoud"))
        for definitie in begrip.definities:
            assert f"volgens {definitie.lijst}" in text
        different = tree.xpath('//*[@id="verschil"]')
        assert bool(different) == bool(begrip.verschil), begrip.id
        several += len(begrip.definities) > 1
    assert several > 0


def test_both_definitions_of_a_term_stand_on_its_page(page: Pages) -> None:
    """Where two lists differ, both meanings stand there, and the difference."""
    text = words(page("begrippen/vb-toegang.html").get_element_by_id("inhoud"))
    assert "Wie de opdracht geeft aan de aanbieder." in text
    assert "Het team dat het ondersteuningsplan maakt." in text
    assert "De bijlage noemt alleen het plan." in text


def test_list_of_terms_holds_every_term_once(page: Pages, handboek: Handboek) -> None:
    """The list of terms holds each term once, under its letter, in alphabetical order."""
    lists = page("begrippen/index.html").find_class("begrippenlijst")
    found = [block.get("id") for terms in lists for block in terms.findall("div")]
    assert sorted(found) == sorted(begrip.id for begrip in handboek.alle(Begrip))


def test_risk_says_first_who_does_what_about_it(page: Pages, handboek: Handboek) -> None:
    """A risk gives its owner and who carries out each measure, or that the source names none."""
    for risico in handboek.alle(Risico):
        tree = page(f"risicos/{risico.id}.html")
        (section,) = tree.xpath('//section[@aria-labelledby="aanpak"]')
        assert section.xpath('following-sibling::section[@aria-labelledby="weging"]'), risico.id
        owner = risico.voortgang.eigenaar if risico.voortgang else None
        lacks = words(section).partition("Niet in de bron: ")[2]
        assert (f"Eigenaar{owner}" in words(section)) if owner else ("de eigenaar" in lacks), (
            risico.id
        )
        for maatregel in risico.maatregelen:
            measure = words(tree.get_element_by_id(maatregel.id))
            who = maatregel.uitvoerder
            assert f"Uitvoerder: {who}" in measure if who else "de uitvoerder" in lacks
        assert ("Wat de GR doet" in words(section)) == ("gr" in risico.doelgroep), risico.id


@pytest.mark.parametrize(
    ("risk", "said"),
    [
        ("vb-risico-5", "De bron zegt niet wat de GR hieraan doet."),
        ("vb-risico-1", "De GR vraagt hulp aan een andere regio."),
    ],
)
def test_risk_says_what_the_gr_does(page: Pages, risk: str, said: str) -> None:
    """A risk for the GR says what the source has the GR do, and else that it says nothing."""
    (section,) = page(f"risicos/{risk}.html").xpath('//section[@aria-labelledby="aanpak"]')
    assert f"Wat de GR doet {said}" in words(section)


def test_measure_says_where_the_source_contradicts_itself(page: Pages) -> None:
    """A measure that a contradiction touches gives both readings, and leads to it."""
    measure = page("risicos/vb-risico-1.html").get_element_by_id("vb-risico-1-maatregel")
    contradiction = "vb-tegenstrijdigheid-maatregel.html"
    assert "De GR begint." in words(measure)
    assert "De gemeente begint." in words(measure)
    assert measure.xpath(f'.//a[contains(@href, "{contradiction}")]')


def test_risks_stand_by_score(page: Pages) -> None:
    """The highest score comes first; risks without one come last."""
    (table,) = page("risicos/index.html").xpath(f'//table[.{RISK_1}][contains(@class, "risicos")]')
    scores = _scores(table)
    known = [score for score in scores if score is not None]
    assert known == sorted(known, reverse=True)
    assert scores == known + [None] * (len(scores) - len(known))
    assert len(set(known)) > 1


def _scores(table: HtmlElement) -> list[int | None]:
    cells = [words(cell) for cell in table.xpath('.//td[@data-label="Score"]')]
    return [int(cell) if cell.isdigit() else None for cell in cells]


def test_risk_stands_in_its_cell_of_the_matrix(page: Pages) -> None:
    """A risk stands in the matrix where its chance and impact meet, and nowhere else."""
    (matrix,) = page("risicos/index.html").xpath(f'//table[.{RISK_1}][@class="risicomatrix"]')
    impacts = columns(matrix)[1:]
    cells = {
        (words(row.find("th"))[0], impact[0]): cell
        for row in body_rows(matrix)
        for impact, cell in zip(impacts, row.findall("td"), strict=True)
    }
    assert set(cells) == {(chance, impact) for chance in "12" for impact in "123"}
    assert [place for place, cell in cells.items() if cell.xpath(f".{RISK_1}")] == [("2", "3")]
    assert words(cells["2", "3"]).startswith("6 hoog risico")


def test_planning_shows_when_a_project_runs(page: Pages) -> None:
    """A project runs from its first month until its last, and in no other."""
    table = page("deelprojecten/index.html").find_class("tijdbalk")[0]
    years = [
        words(head)
        for head in table.xpath("./thead/tr[1]/th[@colspan]")
        for _ in range(int(head.get("colspan")))
    ]
    months = [head.get("title") for head in table.xpath("./thead/tr[2]/th/abbr")]
    row = body_rows(table)[0]
    cells = row.findall("td")[: len(months)]
    runs = [
        f"{month} {year}"
        for cell, month, year in zip(cells, months, years, strict=True)
        if "loopt" in words(cell)
    ]
    assert words(row.find("th")).startswith("1. ")
    assert [month.split()[0] for month in runs] == ["februari", "maart", "april", "mei"]
    assert {month.split()[-1] for month in runs} == {"2026"}


def test_costs_are_added_up(page: Pages) -> None:
    """The effort of people adds up to what the source says too."""
    tree = page("kosten/index.html")
    table = tree.get_element_by_id("inzet-tabel-1-bijschrift").getparent()
    amounts = [
        int("".join(filter(str.isdigit, words(cell))))
        for row in body_rows(table)
        for cell in row.xpath('td[@data-label="Bedrag"]')
    ]
    total = one(table, "som").xpath('td[@data-label="Bedrag"]')[0]
    assert words(total) == "€ 90.000"
    assert sum(amounts) == 90_000
    assert "De bron noemt als totaal € 90.000" in words(tree.body)


def test_old_message_names_its_successor(page: Pages) -> None:
    """JW303 is shown as historical, with the message that took its place; JW323 as in use."""
    rows = {
        words(row.find("th"))[:5]: row
        for row in page("berichten/index.html").xpath("//table/tbody/tr")
    }
    old = one(rows["JW303"], "merk--historisch").getparent()
    assert [link.get("href") for link in old.iter("a")] == ["../berichten/jw323.html"]
    assert words(old).startswith("historisch")
    assert not rows["JW323"].find_class("merk--historisch")
    notices = page("berichten/jw303.html").find_class("melding--let-op")
    assert "Dit is historisch. Het geldt niet meer." in map(words, notices)


def test_every_checklist_stands_in_the_list_with_its_origin(
    page: Pages, handboek: Handboek
) -> None:
    """Those that an editor wrote come from the source or not; the rest from the role tables."""
    shown = {
        item.find("a").get("href"): words(item.find_class("merk")[-1])
        for part in page("checklists/index.html").find_class("itemlijst")
        for item in part.findall("li")
    }
    assert list(shown) == [f"../checklists/{view.id}.html" for view in checklists(handboek)]
    assert shown["../checklists/vb-checklist.html"] == "uit de bron"
    assert shown["../checklists/voorbeeld-checklist-gemeente.html"] == "uit de rollentabellen"


@pytest.mark.parametrize("ident", CHECKLISTS)
def test_checklist_is_numbered_through_and_can_be_ticked(
    page: Pages, handboek: Handboek, ident: str
) -> None:
    """Points are numbered on from part to part, each with a box to tick and room to write."""
    parts = page(f"checklists/{ident}.html").find_class("afvinklijst")
    counts = [len(part.findall("li")) for part in parts]
    assert [int(part.get("start")) for part in parts] == [
        1 + before for before in itertools.accumulate(counts[:-1], initial=0)
    ]
    for part in parts:
        for point in part.findall("li"):
            assert one(point, "vakje").get("aria-hidden") == "true"
            assert one(point, "invulregel") is not None
    (view,) = (view for view in checklists(handboek) if view.id == ident)
    assert sum(counts) == view.aantal > 0


def test_calculated_checklist_leads_to_every_row(page: Pages, handboek: Handboek) -> None:
    """The checklist of the gemeente has one point for each row with a task for the gemeente."""
    tree = page("checklists/voorbeeld-checklist-gemeente.html")
    links = [link.get("href") for link in tree.xpath('//*[@class="afvinklijst__bron"]//a')]
    expected = [
        f"../processen/{rolverdeling.proces}.html#{taak.id}"
        for rolverdeling in handboek.alle(Rolverdeling)
        for taak in rolverdeling.taken
        if taak.gemeente and handboek.regio(rolverdeling) == "voorbeeld"
    ]
    assert sorted(links) == sorted(expected)


@pytest.mark.parametrize("ident", CHECKLISTS)
def test_ticks_hang_on_the_text_that_is_shown(page: Pages, ident: str) -> None:
    """The digest at a point, by which a tick knows of a change, is that of the words shown."""
    points = page(f"checklists/{ident}.html").xpath("//*[@data-vingerafdruk]")
    assert points
    for point in points:
        text = words(one(point, "afvinklijst__tekst"))
        digest = hashlib.sha256(text.encode()).hexdigest()
        assert digest.startswith(point.get("data-vingerafdruk"))
        assert len(point.get("data-vingerafdruk")) == 12


@pytest.mark.parametrize("address", ["meetindicatoren/index.html", "meetmomenten/index.html"])
def test_page_about_measuring_leads_on(page: Pages, address: str) -> None:
    """A page about measuring leads to the rules and to the answers, as the outline says."""
    targets = {link.get("href") for link in page(address).get_element_by_id("inhoud").iter("a")}
    assert targets > {"../wegwijzers/index.html", "../regels/index.html"}


def test_indicator_without_an_instrument_says_so(page: Pages) -> None:
    """Where the source names no instrument, the page says that."""
    indicator = page("meetindicatoren/index.html").get_element_by_id("vb-meetindicator-doelen")
    (said,) = indicator.xpath('.//dt[text()="Voorbeeld van een instrument"]/following-sibling::dd')
    assert words(said) == "niet in de bron"

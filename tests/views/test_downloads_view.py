"""The page Downloads offers what there is, and nothing to choose where there is no choice."""

from dataclasses import replace

from scripts.exports.registry import formaat_van
from scripts.handboek import Handboek
from scripts.views.download import Bestand, Downloads, downloads


def _file(name: str, **more: object) -> Bestand:
    made = Bestand(name, name, "Proef", formaat_van(name), 1, "0")
    return replace(made, **more)  # type: ignore[arg-type]


def _choices(view: Downloads) -> dict[str, list[str]]:
    return {each.naam: [keuze.waarde for keuze in each.keuzes] for each in view.filters}


def test_without_files_there_is_nothing(handboek: Handboek) -> None:
    """Where no file was made, there is no purpose and no filter."""
    view = downloads(handboek, ())
    assert (view.groepen, view.filters) == ((), ())


def test_what_is_alike_cannot_be_chosen(handboek: Handboek) -> None:
    """Files of one region, one format and no party leave nothing to choose."""
    view = downloads(handboek, (_file("a.csv", regio="voorbeeld"), _file("b.csv")))
    assert [groep.doel for groep in view.groepen] == ["Proef"]
    assert view.filters == ()


def test_filters_have_what_the_files_differ_by(handboek: Handboek) -> None:
    """With two regions, formats and parties each can be chosen, and no third."""
    view = downloads(
        handboek,
        (
            _file("a.csv", regio="voorbeeld", doelgroepen=("gr",)),
            _file("b.ics", regio="buur", doelgroepen=("aanbieder",)),
        ),
    )
    assert _choices(view) == {
        "partij": ["gr", "aanbieder"],
        "regio": ["buur", "voorbeeld"],
        "formaat": ["csv", "ics"],
    }

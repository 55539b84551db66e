"""The numbers of Rijnmond, copied from the source by hand, against what is calculated."""

from plain_yaml import Inhoud

from schemas.risicomodellen import Risicomodel
from schemas.risicos import Risico
from scripts.berekening.kosten import som_inzet
from scripts.berekening.weging import weeg
from scripts.handboek import Handboek
from scripts.views.risico import registers

WEIGHED = {
    1: (4, 4, 2, 32, "zeer hoog", 3),
    2: (3, 5, 2, 30, "hoog", 3),
    3: (3, 5, 2, 30, "hoog", 3),
    4: (3, 4, 2, 24, "hoog", 2),
    5: (4, 3, 2, 24, "hoog", 2),
    6: (3, 3, 2, 18, "gemiddeld", 2),
    7: (3, 3, 2, 18, "gemiddeld", 2),
    8: (2, 4, 2, 16, "gemiddeld", 2),
    9: (4, 2, 2, 16, "gemiddeld", 2),
    10: (4, 2, 2, 16, "gemiddeld", 2),
    11: (2, 4, 2, 16, "gemiddeld", 2),
    12: (2, 4, 2, 16, "gemiddeld", 2),
    13: (4, 2, 2, 16, "gemiddeld", 2),
    14: (3, 5, 1, 15, "hoog", 2),
    15: (5, 3, 1, 15, "hoog", 2),
    16: (2, 3, 2, 12, "gemiddeld", 2),
    17: (4, 3, 1, 12, "hoog", 2),
    18: (3, 2, 2, 12, "gemiddeld", 2),
    19: (2, 5, 1, 10, "hoog", 2),
    20: (2, 2, 2, 8, "klein", 1),
    21: (1, 4, 1, 4, "klein", 1),
    22: (2, 2, 1, 4, "klein", 1),
    23: (1, 3, 1, 3, "klein", 1),
}
"""Kans, impact, invloed, score, class of risk and class of measures: lines 1064 to 1205."""

SUBJECTS = {
    "Administratieve organisatie": (1, 2, 0, 2),
    "Contractmanagement": (0, 2, 0, 1),
    "Communicatie": (0, 1, 2, 0),
    "Opleidingen en personeel": (0, 1, 1, 0),
    "Automatisering": (0, 1, 1, 0),
    "Verordening": (0, 1, 0, 0),
    "Vraaganalyse": (0, 0, 3, 0),
    "Berichtenverkeer": (0, 0, 1, 1),
    "Informatievoorziening": (0, 0, 1, 0),
    "Nazorg": (0, 0, 1, 0),
}
"""Risks very high, high, average and small by subject: lines 1216 to 1225.

The table of the source has Verordening as average, though risk 14 is high (line 1149).
"""

AMOUNTS = {
    "rijnmond-kostenpost-programmamanager": 60000,
    "rijnmond-kostenpost-deelprojectleider-1": 30000,
    "rijnmond-kostenpost-deelprojectleider-2": 30000,
    "rijnmond-kostenpost-deelprojectleider-3": 30000,
    "rijnmond-kostenpost-deelprojectleider-4": 40000,
    "rijnmond-kostenpost-deelprojectleider-5": 30000,
    "rijnmond-kostenpost-deelprojectleider-6": 24000,
    "rijnmond-kostenpost-deelprojectleider-7": 20000,
    "rijnmond-kostenpost-inzet-totaal": 264000,
    "rijnmond-kostenpost-training-medewerker": 255,
    "rijnmond-kostenpost-training-dagdeel": 850,
    "rijnmond-kostenpost-systeem-installatie": 5000,
    "rijnmond-kostenpost-systeem-capelle": 15000,
}
"""Every amount of the source in euros: lines 234 to 250 and 1233 to 1247."""


def test_scores_and_classes_are_those_of_the_source(handboek: Handboek) -> None:
    """From kans, impact and invloed follow the score and both classes that the source gives."""
    models = {model.id: model for model in handboek.alle(Risicomodel)}
    found = {}
    for risico in handboek.alle(Risico):
        weging = weeg(risico, models.get(risico.model or ""))
        if weging is not None and handboek.regio(risico) == "rijnmond":
            assert weging.risicoklasse
            assert weging.maatregelklasse
            found[risico.nummer] = (
                *(risico.kans, risico.impact, risico.invloed, weging.score),
                *(weging.risicoklasse.naam, weging.maatregelklasse.nummer),
            )
    assert found == WEIGHED


def test_two_risks_have_no_weighing(inhoud: Inhoud) -> None:
    """Only the risks 24 and 25 of February 2017 have no kans, impact or invloed."""
    scales = {"kans", "impact", "invloed"}
    without = {r["nummer"] for r in inhoud["rijnmond"]["risicos"] if not scales & r.keys()}
    assert without == {24, 25}


def test_risks_are_counted_by_subject_and_class(handboek: Handboek) -> None:
    """The register counts the weighed risks by subject and class."""
    (register,) = [r for r in registers(handboek) if r.regio.id == "rijnmond"]
    assert {row.onderwerp: row.aantallen for row in register.per_onderwerp} == SUBJECTS


def test_amounts_are_those_of_the_source(inhoud: Inhoud) -> None:
    """Every amount in euros that the source names is there, and no other."""
    posts = inhoud["rijnmond"]["kosten"]
    assert {post["id"]: post["bedrag"] for post in posts if "bedrag" in post} == AMOUNTS


def test_the_effort_adds_up(handboek: Handboek) -> None:
    """The calculated sum of the effort is the total of the source."""
    assert som_inzet(handboek, "rijnmond") == 264000

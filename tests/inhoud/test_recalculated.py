"""Every calculated figure of the sums, against values copied from the sources by hand."""

from decimal import Decimal

import pytest

from schemas.rekensommen import Rekensom
from scripts.berekening.rekensommen import reken
from scripts.handboek import Handboek

OUTCOMES: dict[str, list[str]] = {
    "een10-rekensom-groei-zorgkosten-2022": ["-5.51"],  # line 89
    "een10-rekensom-groei-zorgkosten-2023": ["8.9"],  # line 90
    "een10-rekensom-jeugdigen-totaal": ["9014", "9201"],  # lines 614 and 615
    "een10-rekensom-jeugdigen-groei": [  # line 621
        *("2.5", "-2.6", "-3.2", "12.2", "1.3", "-1.5"),
        *("10.1", "-3.7", "4.0", "6.0", "3.2"),
    ],
    "een10-rekensom-jeugdigen-groei-totaal": ["2.1"],  # line 621
    "een10-rekensom-verblijf-segment-1-2022": ["168"],  # line 628
    "een10-rekensom-verblijf-segment-1-2023": ["170"],  # line 628
    "een10-rekensom-0-meting-verblijf": ["473"],  # line 630, against the 474 of line 317
    "een10-rekensom-0-meting-onderwijs": ["474"],  # line 317
    "een10-rekensom-0-meting-nabij": ["474"],  # line 317
    "een10-rekensom-onderwijs-na-daling": ["341"],  # 90 % of the 379 of line 321
    "een10-rekensom-nabij-na-daling": ["227"],  # 60 % of the 379 of line 321
    "een10-rekensom-0-meting-maatwerk": ["1454"],  # line 397
    "een10-rekensom-0-meting-rmt": ["44"],  # line 399
    "een10-rekensom-segment-2-subregios": ["301", "7381", "73138"],  # lines 1256 to 1264
    "een10-rekensom-segment-2-halfjaar": ["301"],  # line 1253
    "een10-rekensom-aandeel-jeugdhulp": ["2.7", "6.1", "3.4", "4.4", "4.1"],  # line 1262
    "een10-rekensom-aandeel-inwoners": ["0.30", "0.65", "0.28", "0.50", "0.41"],  # line 1264
    "een10-rekensom-verwijzers-gezinshuis": ["100.1"],  # line 1315
    "een10-rekensom-clienten-pleegzorg": ["212"],  # line 1306
    "een10-rekensom-clienten-gezinshuis": ["44"],  # line 1306
    "een10-rekensom-clienten-woongroep": ["17"],  # line 1306
    "een10-rekensom-kosten-pleegzorg": ["1258"],  # line 1313
    "een10-rekensom-kosten-gezinshuis": ["4465"],  # line 1313
    "een10-rekensom-kosten-woongroep": ["4623"],  # line 1313
    "een10-rekensom-aanbieders-gezinshuis": ["10"],  # line 1307, against the 8 of line 886
    "een10-rekensom-ronde-getallen-pleegzorg": ["210"],  # against the 215 of line 882
    "een10-rekensom-ronde-getallen-gezinshuis": ["45"],  # line 882
    "een10-rekensom-ronde-getallen-woongroep": ["15"],  # line 884
    "een10-rekensom-aantal-gemeenten": ["11"],  # line 86
    "een10-rekensom-tien-gemeenten": ["11"],  # against the 10 of line 1218
    "een10-rekensom-zuidoost-brabant": ["21"],  # line 134
    "een10-rekensom-opgaven-hervormingsagenda": ["8"],  # line 115
    "een10-rekensom-opgaven": ["3"],  # line 263
    "een10-rekensom-producten": ["4"],  # line 1232
    "een10-rekensom-toezicht": ["3"],  # line 517
    "rijnmond-rekensom-uren-projectleiders": ["300", "300", "300", "400", "300", "200"],
    "rijnmond-rekensom-uren-projectleider-6": ["210"],  # against the 250 of line 601
    "rijnmond-rekensom-uren-projectteams-minstens": [
        *("260", "260", "260", "780", "260", "260", "200"),
    ],
    "rijnmond-rekensom-uren-projectteams-hoogstens": [
        *("624", "624", "624", "1664", "624", "624", "640"),
    ],
    "rijnmond-rekensom-uren-projectteams-samen": ["3600"],  # against the 3300 of line 172
    "rijnmond-rekensom-uren-programmamanager": ["780"],  # against the 750 of line 170
    "rijnmond-rekensom-deelprojecten": ["7"],  # line 65
    "rijnmond-rekensom-risicos": ["23"],  # line 93
    "rijnmond-rekensom-risicos-coordineren": ["3"],  # line 63
    "rijnmond-rekensom-risicos-monitoren": ["16"],  # line 65
    "rijnmond-rekensom-risicos-opgelost": ["3"],  # line 93
    "rijnmond-rekensom-risicos-per-onderwerp": [  # lines 1216 to 1224
        *("1", "2", "2", "2", "1", "1", "2", "3", "1", "1", "1", "1", "1", "1", "1", "1"),
    ],
    "rijnmond-rekensom-risico-verordening": ["0"],  # against the 1 of line 1225
    "rijnmond-rekensom-scenarios": ["3"],  # line 1000
    "rijnmond-rekensom-fasen": ["6"],  # line 345
    "amsterdam-zaanstreek-rekensom-combinaties": ["40"],  # lines 175 and 692
    "amsterdam-zaanstreek-rekensom-profielen": ["10"],  # line 175
    "amsterdam-zaanstreek-rekensom-intensiteiten": ["4"],  # line 175
    "amsterdam-zaanstreek-rekensom-gemeenten": ["14"],  # line 584, against the 15 of line 63
}
"""What each sum must give after rounding, in the order of the source."""

BOUNDS = {
    "een10-rekensom-verblijf-uniek": ["519", "498"],  # lines 628 to 630
    "een10-rekensom-verblijf-per-gemeente": ["154", "152", "326", "302"],  # lines 636 to 649
}
"""Sums that give a bound: clients counted twice, and cells that are not shown."""


@pytest.mark.parametrize("ident", sorted(OUTCOMES | BOUNDS))
def test_a_sum_gives_what_was_worked_out_by_hand(handboek: Handboek, ident: str) -> None:
    """The outcome of a sum, rounded, is the value in the table above."""
    rekensom = handboek.item(ident)
    assert isinstance(rekensom, Rekensom)
    found = [uitkomst.berekend for uitkomst in reken(handboek, rekensom)]
    assert found == [Decimal(value) for value in (OUTCOMES | BOUNDS)[ident]]


def test_every_sum_has_a_value_by_hand(handboek: Handboek) -> None:
    """No sum of the handbook is without an independent value."""
    assert {rekensom.id for rekensom in handboek.alle(Rekensom)} == (OUTCOMES | BOUNDS).keys()


def test_what_does_not_hold_names_a_contradiction(handboek: Handboek) -> None:
    """Stated and calculated differ only where the sum names the contradiction."""
    for rekensom in handboek.alle(Rekensom):
        holds = all(uitkomst.klopt for uitkomst in reken(handboek, rekensom))
        assert holds == (rekensom.tegenstrijdigheid is None), rekensom.id

"""Questions of readers, and where the handbook answers them: one good page among the first few."""

from typing import NamedTuple

_AZ = "amsterdam-zaanstreek"
_WIJZER = "wegwijzers/index.html#landelijk-wegwijzer-"
_WERKWIJZE = "werkwijzen/werkwijze-"
_EEN10_WERKWIJZE = "werkwijzen/een10-werkwijze-"


class Question(NamedTuple):
    """What is typed, how high an answer must stand, and the addresses that answer it."""

    query: str
    within: int
    answers: tuple[str, ...]


# The ten questions that the design is tested by.
TEN = (
    Question(
        "De huisarts verwees; welk bericht eerst, en hoe snel antwoord?",
        5,
        (
            f"{_WIJZER}huisarts-verwees",
            "berichten/jw315.html",
            "routes/via-arts.html",
            "processen/rijnmond-bestellen-arts.html",
            "berichtenparen/index.html#rijnmond-berichtenpaar-315-316",
        ),
    ),
    Question(
        "Wie doet wat bij verwijzing door een GI, en wat is mijn deel (gemeente)?",
        5,
        (f"{_WIJZER}gi-verwees", "processen/rijnmond-bestellen-gi.html", "routes/via-gi.html"),
    ),
    Question(
        "Mag ik stapelen, of van profiel wisselen, en wie moet instemmen?",
        5,
        (
            f"{_WIJZER}stapelen-en-wisselen",
            "regels/index.html",
            f"regels/index.html#{_AZ}-regel-overstap",
            f"regels/index.html#{_AZ}-regel-geen-stapeling",
            f"regels/index.html#{_AZ}-regel-stapeling-duurzaam",
        ),
    ),
    Question(
        "Ik zit aan 80 % van mijn plafond: wie meld ik dat?",
        3,
        (
            f"{_WIJZER}plafond",
            "processen/rijnmond-financieel.html#rijnmond-taak-financieel-productieplafonds",
        ),
    ),
    Question(
        "Het resultaat wordt niet gehaald: escaleren of bijstellen?",
        5,
        (
            f"{_WIJZER}resultaat-niet-gehaald",
            "processen/rijnmond-casusregie.html",
            "processen/rijnmond-casusregie.html#rijnmond-taak-casusregie-escalatieprocedure",
            "deelprojecten/rijnmond-deelproject-3.html",
            f"vragen/index.html#{_AZ}-vraag-resultaat-niet-gehaald",
        ),
    ),
    Question(
        "Wie is regisseur en wie hoofdaannemer bij intensieve hulp met dwang?",
        1,
        (
            f"{_WIJZER}regisseur-bij-dwang",
            f"regievormen/index.html#{_AZ}-regievorm-6",
        ),
    ),
    Question(
        "Wat wordt gemeten, wanneer en waarmee?",
        5,
        (f"{_WIJZER}meten", "meetmomenten/index.html", "meetindicatoren/index.html"),
    ),
    Question(
        "Van wie is dit risico en wat moet de GR eraan doen?",
        5,
        (f"{_WIJZER}risico", "risicos/index.html", "deelprojecten/index.html"),
    ),
    Question(
        'Wat betekent "regie" hier, en in de andere regio?',
        3,
        (
            f"{_WIJZER}regie",
            "woordparen/index.html#landelijk-woordpaar-regie",
        ),
    ),
    Question(
        "Wat zijn de acties voor gemeenten uit de Hervormingsagenda die nu al kunnen?",
        1,
        (
            f"{_WIJZER}nu-al",
            "hervormingsacties/index.html",
        ),
    ),
)

CODES = (
    Question("43A09", 1, ("producten/een10-product-43a09.html",)),
    Question("43a09", 1, ("producten/een10-product-43a09.html",)),
    Question("JW315", 1, ("berichten/jw315.html",)),
    Question("jw 315", 1, ("berichten/jw315.html",)),
    Question("315", 1, ("berichten/jw315.html",)),
    Question("303", 1, ("berichten/jw303.html",)),
    Question("303 bericht afgekeurd", 5, ("berichten/jw304.html", "berichten/jw303.html")),
    Question("RACI", 1, ("processen/raci.html",)),
)

WORDS = (
    Question("aanbieder", 3, ("begrippen/rijnmond-begrip-aanbieder.html",)),
    Question("jeugdhulpaanbieder", 3, ("begrippen/rijnmond-begrip-aanbieder.html",)),
    Question("huisarts", 3, ("partijen/arts.html", "routes/via-arts.html")),
    Question("frontoffice", 1, ("begrippen/rijnmond-begrip-frontoffice.html",)),
    Question("wijkteam", 3, ("partijen/wijkteam.html", "routes/via-wijkteam.html")),
    Question("UHP", 3, ("begrippen/een10-begrip-uithuisplaatsing.html",)),
    Question("nulmeting", 1, ("begrippen/een10-begrip-0-meting.html",)),
    Question("declareren", 3, ("berichten/jw323.html",)),
    Question(
        "evalueren",
        5,
        (
            f"{_EEN10_WERKWIJZE}evaluatie.html",
            "formulieren/een10-formulier-evaluatie.html",
            "vragen/index.html#rijnmond-vraag-evaluatie",
        ),
    ),
    Question("privacy", 3, ("softcontrols/index.html#rijnmond-softcontrol-privacy",)),
    Question("stapelen", 3, (f"begrippen/{_AZ}-begrip-stapeling.html", "regels/index.html")),
    Question(
        "escaleren",
        3,
        (
            f"{_WIJZER}resultaat-niet-gehaald",
            "processen/rijnmond-casusregie.html#rijnmond-taak-casusregie-escalatieprocedure",
        ),
    ),
    Question("verwijzer", 3, ("begrippen/een10-begrip-wettelijk-verwijzer.html",)),
    Question(
        "bezwaren", 3, ("processen/rijnmond-juridisch.html#rijnmond-taak-juridisch-bezwaren",)
    ),
)

MISTYPED = (
    Question("beschiking", 3, ("begrippen/rijnmond-begrip-beschikking.html",)),
    Question("hoofdaanemer", 3, (f"begrippen/{_AZ}-begrip-hoofdaannemer.html",)),
    Question("casusregiseur", 3, ("begrippen/rijnmond-begrip-casusregisseur.html",)),
    Question("pleegzrog", 3, ("producten/een10-product-43a09.html",)),
    Question("productieplafont", 3, ("begrippen/rijnmond-begrip-productieplafond.html",)),
)

PHRASES = (
    Question("wisselen van profiel", 5, (f"regels/index.html#{_AZ}-regel-overstap",)),
    Question(
        "overstappen naar een ander profiel",
        3,
        (f"regels/index.html#{_AZ}-regel-overstap",),
    ),
    Question(
        "wie betaalt de onderaannemer",
        1,
        (
            f"regels/index.html#{_AZ}-regel-hoofdaannemer-betaalt",
            f"{_WERKWIJZE}onderaannemer.html",
        ),
    ),
    Question("jeugdhulp declareren", 5, ("berichten/jw323.html", f"{_WERKWIJZE}declareren.html")),
    Question(
        "verschil toezicht en toezien",
        3,
        ("woordparen/index.html#landelijk-woordpaar-toezicht-en-toezien",),
    ),
    Question(
        "wat betekent perspectiefplan",
        3,
        (
            f"begrippen/{_AZ}-begrip-perspectiefplan.html",
            "begrippen/een10-begrip-perspectiefplan.html",
            "woordparen/index.html#landelijk-woordpaar-perspectiefplan",
        ),
    ),
    Question(
        "stop van de hulp doorgeven bericht",
        3,
        ("berichten/jw307.html",),
    ),
    Question(
        "hoe lang duurt een contract in segment B",
        5,
        (
            f"contractvormen/index.html#{_AZ}-contractvorm-vier-jaar",
            f"contractvormen/index.html#{_AZ}-contractvorm-twee-jaar",
            "contractvormen/index.html",
            f"risicos/{_AZ}-risico-juridisch-1.html",
        ),
    ),
    Question("checklist gemeente Rijnmond", 3, ("checklists/rijnmond-checklist-gemeente.html",)),
    Question(
        "mag een aanbieder een gezin terugsturen naar het lokale team",
        3,
        (f"regels/index.html#{_AZ}-regel-niet-terugsturen",),
    ),
    Question(
        "ondersteuningsplan opstellen in de artsenroute",
        5,
        (
            "processen/rijnmond-bestellen-arts.html#rijnmond-taak-bestellen-arts-ondersteuningsplan",
            "plannen/index.html#rijnmond-plan-ondersteuningsplan",
        ),
    ),
    Question(
        "nieuw arrangement bij opschalen",
        3,
        (
            "arrangementregels/index.html#rijnmond-arrangementregel-3",
            "werkwijzen/werkwijze-wijziging-vragen.html",
        ),
    ),
    Question(
        "te weinig personeel in segment 1",
        1,
        ("risicos/segment1-risico-16.html",),
    ),
)

SENTENCES = (
    Question(
        "Wie stelt de escalatieprocedure op?",
        3,
        ("processen/rijnmond-casusregie.html#rijnmond-taak-casusregie-escalatieprocedure",),
    ),
    Question(
        "wie stelt het ondersteuningsplan vast", 3, ("begrippen/rijnmond-begrip-frontoffice.html",)
    ),
    Question("resultaat niet behaald", 5, (f"{_WIJZER}resultaat-niet-gehaald",)),
)
"""A verb in two parts, and in another form than the sources have it."""

# What someone wants to do, in words of practice.
TASKS = (
    Question("JW315 sturen", 3, (f"{_WERKWIJZE}toewijzing-vragen.html",)),
    Question("verlenging indicatie", 1, (f"{_WERKWIJZE}verlengen.html",)),
    Question("wie betaalt", 3, (f"{_WERKWIJZE}welke-gemeente-betaalt.html",)),
    Question("woonplaatsbeginsel", 3, (f"{_WERKWIJZE}welke-gemeente-betaalt.html",)),
    Question("gezin verhuist", 1, (f"{_WERKWIJZE}verhuizing.html",)),
    Question("18+ overgang", 3, (f"{_WERKWIJZE}18-jaar.html",)),
    Question("geheim adres", 1, (f"{_WERKWIJZE}geen-bsn.html",)),
    Question("foute toewijzing", 3, (f"{_WERKWIJZE}verkeerde-toewijzing.html",)),
    Question("meer uren nodig", 3, (f"{_WERKWIJZE}wijziging-vragen.html",)),
    Question("lumpsum", 3, (f"{_WERKWIJZE}taakgericht.html",)),
    Question("crisis", 3, (f"{_WERKWIJZE}spoed.html",)),
    Question("JB", 3, (f"{_WERKWIJZE}gi-maatregel.html",)),
    Question("kinderrechter", 1, (f"{_WERKWIJZE}rechter-beslist.html",)),
)

QUESTIONS = (*TEN, *CODES, *WORDS, *MISTYPED, *PHRASES, *SENTENCES, *TASKS)

"""What people type in practice, and the pages that answer it: one of them among the first three."""

_TAAK = "werkwijzen/werkwijze-"
_VRAAG = "wegwijzers/index.html#wegwijzer-"
_VRAAG_UIT_BRON = "wegwijzers/index.html#landelijk-wegwijzer-"
_FORMULIER = "formulieren/"
_AZ = "amsterdam-zaanstreek"

READERS: dict[str, tuple[str, ...]] = {
    "wijkteam taken": ("partijen/wijkteam.html",),
    "verlenging indicatie": (f"{_TAAK}verlengen.html",),
    "wie tekent": (f"{_FORMULIER}rijnmond-formulier-hulpverleningsplan.html",),
    "JB": (f"{_TAAK}gi-maatregel.html",),
    "verschil rijnmond amsterdam": ("vergelijken/index.html",),
    "wachtlijst": (f"{_VRAAG}wachttijd",),
    "factuur afgekeurd": (f"{_TAAK}declaratie-herstellen.html",),
    "18+ overgang": (f"{_TAAK}18-jaar.html",),
    "AVG toestemming": (f"{_FORMULIER}rijnmond-formulier-informeren-wijkteam.html",),
    "opleidingen kosten": ("kosten/index.html#rijnmond-kostenpost-training-medewerker",),
    "looptijd": (f"contractvormen/index.html#{_AZ}-contractvorm-vier-jaar",),
    "VOG": (f"{_TAAK}nieuwe-aanbieder.html",),
    "SKJ registratie": (f"{_TAAK}nieuwe-aanbieder.html",),
    "uurtarief": (f"{_VRAAG}tarief", f"{_TAAK}tarief.html"),
    "pleegzorg": ("producten/een10-product-43a09.html",),
    "crisis": (f"{_TAAK}spoed.html", f"{_VRAAG}spoed"),
    "stapelen": (f"{_VRAAG_UIT_BRON}stapelen-en-wisselen",),
    "huisarts": ("partijen/arts.html", "routes/via-arts.html"),
    "JW315": ("berichten/jw315.html",),
    "productieplafond": (
        "begrippen/rijnmond-begrip-productieplafond.html",
        f"{_FORMULIER}rijnmond-formulier-productieplafond.html",
    ),
    "escalatie": (f"{_FORMULIER}rijnmond-formulier-escalatie.html",),
    "perspectiefplan": (
        f"{_FORMULIER}{_AZ}-formulier-perspectiefplan.html",
        f"begrippen/{_AZ}-begrip-perspectiefplan.html",
    ),
    "woonplaatsbeginsel": (f"{_TAAK}welke-gemeente-betaalt.html",),
    "klacht": (f"{_TAAK}klacht.html", f"{_VRAAG}klacht"),
    "contact": (f"{_VRAAG}staat-er-niet",),
}
"""What readers typed who had never seen the handbook."""

PROVIDERS: dict[str, tuple[str, ...]] = {
    "hoe stuur ik een JW315": (f"{_TAAK}toewijzing-vragen.html", "berichten/jw315.html"),
    "gemeente reageert niet op 315": (f"{_VRAAG}gemeente-reageert-niet",),
    "toewijzing klopt niet": (f"{_TAAK}verkeerde-toewijzing.html", f"{_VRAAG}jw301-onjuist"),
    "verkeerde productcode in de toewijzing": (f"{_TAAK}verkeerde-toewijzing.html",),
    "start zorg vergeten te melden": (f"{_VRAAG}start-te-laat", f"{_TAAK}start-melden.html"),
    "startbericht": (f"{_TAAK}start-melden.html", "berichten/jw305.html"),
    "stopbericht": (f"{_TAAK}stop-melden.html", "berichten/jw307.html"),
    "reden beëindiging": (f"{_VRAAG}stop-reden", f"{_TAAK}stop-melden.html"),
    "cliënt op vakantie": (f"{_VRAAG}vakantie", f"{_TAAK}tijdelijk-stoppen.html"),
    "cliënt overleden": (f"{_TAAK}overlijden.html", f"{_VRAAG}overleden"),
    "verhuizing andere gemeente": (f"{_TAAK}verhuizing.html", f"{_VRAAG}verhuizing"),
    "meer uren nodig": (f"{_TAAK}wijziging-vragen.html", f"{_VRAAG}meer-hulp"),
    "ander profiel aanvragen": (f"{_FORMULIER}{_AZ}-formulier-andere-combinatie.html",),
    "onderaannemer": (f"{_TAAK}onderaannemer.html", f"{_VRAAG}onderaannemer"),
    "zzp'er inhuren": (f"{_TAAK}onderaannemer.html", f"{_VRAAG}onderaannemer"),
    "calamiteit melden": (f"{_TAAK}calamiteit.html", f"{_VRAAG}calamiteit"),
    "incident": (f"{_TAAK}calamiteit.html", f"{_VRAAG}calamiteit"),
    "meldcode": (f"{_TAAK}meldcode.html", f"{_VRAAG}mishandeling"),
    "Veilig Thuis": (f"{_TAAK}meldcode.html", f"{_VRAAG}mishandeling"),
    "hulpverleningsplan format": (f"{_FORMULIER}rijnmond-formulier-hulpverleningsplan.html",),
    "binnen hoeveel weken moet het plan klaar zijn": (
        f"{_VRAAG}plan-wanneer",
        f"{_TAAK}plan-maken.html",
    ),
    "mag ik beginnen zonder toewijzing": (f"{_VRAAG}spoed", f"{_TAAK}spoed.html"),
    "80% plafond": (
        f"{_VRAAG_UIT_BRON}plafond",
        f"{_FORMULIER}rijnmond-formulier-productieplafond.html",
    ),
    "aanbieder in rijnmond": ("thuis/rijnmond-aanbieder.html",),
    "uitval meten": (f"meetindicatoren/index.html#{_AZ}-meetindicator-uitval",),
    "gezinshuis": ("producten/een10-product-43a10.html",),
    "ouder wil naar andere aanbieder": (
        f"{_VRAAG}andere-aanbieder",
        f"{_TAAK}wisselen-van-aanbieder.html",
    ),
}
"""What those who give help type."""

OFFICES: dict[str, tuple[str, ...]] = {
    "jw323": ("berichten/jw323.html",),
    "declareren": (f"{_TAAK}declareren.html",),
    "hoe rond ik minuten af": (f"{_VRAAG}minuten-afronden",),
    "tot wanneer declareren": (f"{_VRAAG}wanneer-declareren", f"{_TAAK}declareren.html"),
    "betaaltermijn": (f"{_VRAAG}wanneer-betaald", f"{_TAAK}declaratie-beoordelen.html"),
    "creditnota": (f"{_TAAK}declaratie-herstellen.html",),
    "retourcode": (f"{_VRAAG}retourcode", f"{_TAAK}bericht-afgekeurd.html"),
    "materiële controle": (f"{_TAAK}controle.html",),
    "geen bsn": (f"{_TAAK}geen-bsn.html", f"{_VRAAG}geen-bsn"),
    "etmaal code": ("codes/index.html#code-eenheid-14",),
    "startmelding corrigeren": (f"{_TAAK}start-of-stop-herstellen.html",),
    "welke gemeente betaalt": (f"{_TAAK}welke-gemeente-betaalt.html", f"{_VRAAG}wie-betaalt"),
    "verzoek om toewijzing afwijzen": (
        f"{_VRAAG}verzoek-weigeren",
        f"{_TAAK}verzoek-beoordelen.html",
    ),
    "beschikking nodig bij huisarts": (f"{_VRAAG}beschikking-nodig",),
    "lumpsum": (f"{_TAAK}taakgericht.html", "begrippen/segment1-begrip-lumpsum.html"),
}
"""What those type who send and judge messages and bills."""

GEMEENTEN_AND_GR: dict[str, tuple[str, ...]] = {
    "bezwaar": (f"{_TAAK}bezwaar.html", f"{_VRAAG}bezwaar"),
    "taken GR": ("partijen/gr.html",),
    "gemeente rijnmond": ("thuis/rijnmond-gemeente.html",),
    "casusregie": (
        "begrippen/rijnmond-begrip-casusregie.html",
        "processen/rijnmond-casusregie.html",
    ),
    "contractmanagement": (
        "processen/rijnmond-contractmanagement.html",
        "processen/een10-proces-contractmanagement.html",
    ),
    "stoplichtrapportage": (f"{_FORMULIER}rijnmond-formulier-stoplichtrapportage.html",),
    "tarief indexeren": (f"{_TAAK}tarief.html",),
    "kinderrechter machtiging": (f"{_TAAK}rechter-beslist.html",),
    "acties hervormingsagenda gemeente": (
        f"{_VRAAG_UIT_BRON}nu-al",
        "hervormingsacties/index.html",
    ),
    "geldt dit nog": (f"{_VRAAG}geldt-dit",),
}
"""What those type who buy help, decide on it and watch over it."""

TRAINERS: dict[str, tuple[str, ...]] = {
    "training per medewerker": ("kosten/index.html#rijnmond-kostenpost-training-medewerker",),
    "checklist aanbieder": ("checklists/rijnmond-checklist-aanbieder.html",),
    "wat betekent regie": (
        f"{_VRAAG_UIT_BRON}regie",
        "woordparen/index.html#landelijk-woordpaar-regie",
    ),
}
"""What those type who teach others to work with it."""

PRACTICE = {**READERS, **PROVIDERS, **OFFICES, **GEMEENTEN_AND_GR, **TRAINERS}
"""All queries of practice with the addresses that answer them."""

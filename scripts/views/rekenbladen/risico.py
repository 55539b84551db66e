"""Risk registers as workbooks that weigh again when a value changes."""

from collections.abc import Iterator

from schemas.aanbiedersrisicos import Aanbiedersrisico
from schemas.risicomodellen import Klasse, Risicomodel, Schaal
from schemas.risicos import Risico
from scripts.handboek import Handboek
from scripts.views.rekenbladen.vormen import (
    BRON,
    PLAATS,
    Celwaarde,
    Kolom,
    Rekenboek,
    Rekentabel,
    Tint,
    bronnen,
    titels,
    woorden,
)
from scripts.views.risico import Aanbiedersrisicoview, Maat, Register, Risicoview, registers
from scripts.views.status import statusmerk
from scripts.views.woorden import DOELGROEPEN

DOEL = "Risico's"
SCHALEN = ("Kans", "Impact", "Invloed")

_TINTS: tuple[Tint, ...] = ("groen", "geel", "oranje", "rood")
_HEAD = (Kolom("Nummer", 8), Kolom("Risico", 28), Kolom("Onderwerp", 17))
_TEXT = (
    Kolom("Wie heeft invloed", 13),
    Kolom("Stand", 11),
    Kolom("Eigenaar", 17),
    Kolom("Beheersmaatregelen", 36),
    *(
        Kolom(titel, 80, op_papier=False)
        for titel in (
            "Omschrijving",
            "Oorzaak",
            "Gevolg",
            "Kracht ertegenover",
            "Inschatting",
            "Toelichting bij de stand",
            "Deelprojecten",
        )
    ),
    BRON,
    PLAATS,
)


def risicoboeken(handboek: Handboek) -> tuple[Rekenboek, ...]:
    """Give a workbook for the register of each region."""
    return tuple(_workbook(handboek, register) for register in registers(handboek))


def _workbook(handboek: Handboek, register: Register) -> Rekenboek:
    regio = register.regio.id
    ident = f"{regio}-risicos"
    model = next((m for m in handboek.alle(Risicomodel) if handboek.regio(m) == regio), None)
    tables = [_register(handboek, ident, register, model), *_model(ident, model)]
    if register.aanbieders:
        tables.append(_providers(handboek, ident, register))
    return Rekenboek(
        id=ident,
        titel=f"Risico's van {register.regio.titel}",
        doel=DOEL,
        regio_id=regio,
        regio=register.regio.titel,
        doelgroepen=tuple(
            d for d in DOELGROEPEN if any(d in risico.doelgroepen for risico in register.risicos)
        ),
        adres="risicos/index.html",
        tabellen=tuple(tables),
        toelichting=(
            ("Weging", " ".join(_weighing(register))),
            ("Lege cel", "De bron zegt er niets over."),
        ),
    )


def _weighing(register: Register) -> tuple[str, ...]:
    if register.rekent:
        return (
            "Risicogetal = kans × impact. Score = risicogetal × invloed.",
            "De klassen volgen uit de bladen Risicoklassen en Maatregelklassen.",
            "Wijzigt u een waarde of een grens, dan rekent het blad opnieuw.",
        )
    if register.model:
        return ("De bron weegt met woorden. Er is geen score.",)
    return ("De bron weegt deze risico's niet.",)


def _register(
    handboek: Handboek, ident: str, register: Register, model: Risicomodel | None
) -> Rekentabel:
    scales = dict(zip(SCHALEN, register.schalen, strict=False))
    columns = (
        *_HEAD,
        *(_scale(name, scale, register) for name, scale in scales.items()),
        *(_calculated(model) if model and register.rekent else ()),
        *_TEXT,
    )
    rows = tuple(_cells(handboek, risico, register, scales) for risico in register.risicos)
    used = [
        index
        for index, kolom in enumerate(columns)
        if kolom not in _TEXT or any(row[index] for row in rows)
    ]
    return Rekentabel(
        id=ident,
        naam="Risico's",
        titel=f"Risico's van {register.regio.titel}",
        kolommen=tuple(columns[index] for index in used),
        rijen=tuple(tuple(row[index] for index in used) for row in rows),
        uitleg=_weighing(register),
    )


def _scale(name: str, scale: Schaal, register: Register) -> Kolom:
    steps = scale.waarden
    if register.rekent:
        meaning = "; ".join(f"{step.waarde} = {step.naam}" for step in steps)
        return Kolom(name, 8, keuzes=tuple(step.waarde for step in steps), hint=meaning)
    words = tuple(step.naam for step in steps)
    return Kolom(name, 12, keuzes=words, hint=f"Kies uit: {', '.join(words)}.")


def _calculated(model: Risicomodel) -> tuple[Kolom, ...]:
    used = SCHALEN if model.invloed else SCHALEN[:2]
    cells = ",".join(f"[{name}]" for name in used)
    weighed = f"COUNT({cells})={len(used)}"
    score = "[Risicogetal]*[Invloed]" if model.invloed else "[Risicogetal]"
    return (
        Kolom("Risicogetal", 12, formule=f'IF({weighed},[Kans]*[Impact],"")'),
        Kolom(
            "Risicoklasse",
            13,
            formule=_class_of("Risicogetal", "Risicoklassen"),
            tinten=_tints(model.risicoklassen),
        ),
        Kolom("Score", 9, formule=f'IF({weighed},{score},"")'),
        Kolom(
            "Maatregelklasse",
            18,
            formule=_class_of("Score", "Maatregelklassen"),
            tinten=_tints(model.maatregelklassen),
        ),
    )


def _class_of(number: str, table: str) -> str:
    """Look a number up between the bounds of the classes on their own sheet."""
    below = f"LOOKUP([{number}],{table}[Van],{table}[Tot en met])"
    name = f"LOOKUP([{number}],{table}[Van],{table}[Naam])"
    return f'IFERROR(IF([{number}]>{below},"",{name}),"")'


def _tints(klassen: tuple[Klasse, ...]) -> tuple[tuple[str, Tint], ...]:
    return tuple(zip((klasse.naam for klasse in _ordered(klassen)), _TINTS, strict=False))


def _ordered(klassen: tuple[Klasse, ...]) -> list[Klasse]:
    return sorted(klassen, key=lambda klasse: klasse.van)


def _cells(
    handboek: Handboek, view: Risicoview, register: Register, scales: dict[str, Schaal]
) -> tuple[Celwaarde, ...]:
    risico = handboek.item(view.item.id)
    assert isinstance(risico, Risico)
    steps = zip(scales, (view.kans, view.impact, view.invloed), strict=False)
    return (
        view.nummer,
        view.item.titel,
        view.onderwerp,
        *(_step(step, risico, register) for _, step in steps),
        *(_weight(view) if register.rekent else ()),
        view.invloed_van,
        view.stand,
        view.eigenaar,
        "\n".join(_measures(risico)),
        woorden(view.omschrijving),
        *map(woorden, (risico.oorzaak, risico.gevolg, risico.kracht, risico.inschatting)),
        woorden(risico.voortgang.toelichting if risico.voortgang else None),
        titels(view.deelprojecten),
        bronnen(view.item.herkomst),
        view.link.adres,
    )


def _step(step: Maat | None, risico: Risico, register: Register) -> Celwaarde:
    """Give what stands for a step: a number to calculate with, or the word of a model of words."""
    if step is None:
        return None
    is_counted = register.rekent and register.model and risico.model == register.model.id
    return step.waarde if is_counted else step.naam


def _weight(view: Risicoview) -> tuple[Celwaarde, ...]:
    return (
        view.risicogetal,
        view.risicoklasse.naam if view.risicoklasse else None,
        view.score,
        view.maatregelklasse.naam if view.maatregelklasse else None,
    )


def _measures(risico: Risico) -> Iterator[str]:
    for maatregel in risico.maatregelen:
        by = f" (door: {maatregel.uitvoerder})" if maatregel.uitvoerder else ""
        status = statusmerk(maatregel)
        yield f"{woorden(maatregel.tekst)}{by}{f' ({status.titel})' if status else ''}"


def _model(ident: str, model: Risicomodel | None) -> Iterator[Rekentabel]:
    """Give the scales of a model, and its classes by which the register is weighed."""
    if model is None:
        return
    scales = zip(SCHALEN, (model.kans, model.impact, model.invloed), strict=True)
    yield Rekentabel(
        id=f"{ident}-schalen",
        naam="Schalen",
        titel=f"Schalen: {model.titel}",
        kolommen=(
            Kolom("Schaal", 16),
            Kolom("Waarde", 9),
            Kolom("Naam", 24),
            Kolom("Betekenis", 60),
        ),
        rijen=tuple(
            (name, step.waarde, step.naam, woorden(step.betekenis))
            for name, scale in scales
            if scale
            for step in scale.waarden
        ),
    )
    classes = {"Risicoklassen": model.risicoklassen, "Maatregelklassen": model.maatregelklassen}
    for naam, klassen in classes.items():
        if klassen:
            yield Rekentabel(
                id=f"{ident}-{naam.lower()}",
                naam=naam,
                titel=f"{naam}: {model.titel}",
                kolommen=(
                    Kolom("Nummer", 9),
                    Kolom("Naam", 60),
                    Kolom("Van", 9),
                    Kolom("Tot en met", 12),
                ),
                rijen=tuple((k.nummer, k.naam, k.van, k.tot) for k in _ordered(klassen)),
            )


def _providers(handboek: Handboek, ident: str, register: Register) -> Rekentabel:
    return Rekentabel(
        id=f"{ident}-aanbieders",
        naam="Risico's van aanbieders",
        titel="Risico's die aanbieders noemden, en welke risico's van het register ze opnemen",
        kolommen=(
            Kolom("Nummer", 9),
            Kolom("Risico van aanbieders", 36),
            Kolom("Omschrijving", 60),
            Kolom("Opgenomen in", 44),
            BRON,
        ),
        rijen=tuple(_provider_cells(handboek, view) for view in register.aanbieders),
    )


def _provider_cells(handboek: Handboek, view: Aanbiedersrisicoview) -> tuple[Celwaarde, ...]:
    risico = handboek.item(view.item.id)
    assert isinstance(risico, Aanbiedersrisico)
    return (
        view.nummer,
        view.item.titel,
        woorden(risico.omschrijving),
        titels(view.opgenomen_in) or "nergens",
        bronnen(view.item.herkomst),
    )

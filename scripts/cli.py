"""The command `handboek`."""

import signal
import sys
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from scripts.exports.registry import EXPORTS
from scripts.problems import Problem
from scripts.problems.report import report
from scripts.progress import progress_bar

if TYPE_CHECKING:
    from scripts.handboek import Handboek

app = typer.Typer(
    help="Maakt en controleert een handboek jeugdhulp.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

INTERRUPTED = 130
"""The exit code of a command that is stopped with Ctrl+C."""

Content = Annotated[Path, typer.Option(help="Map met de inhoud.", file_okay=False)]
Docs = Annotated[Path, typer.Option(help="Map met handgeschreven pagina's.", file_okay=False)]
Out = Annotated[Path, typer.Option(help="Map waarin de site komt.", file_okay=False)]


class Format(StrEnum):
    """How problems are written."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    GITLAB = "gitlab"
    SARIF = "sarif"


@app.command()
def check(
    content: Content = Path("content"),
    docs: Docs = Path("docs"),
    format: Annotated[Format, typer.Option(help="Vorm van de meldingen.")] = Format.TEXT,
    tips: Annotated[bool, typer.Option("--tips", help="Toont ook wat leesbaarder kan.")] = False,
) -> None:
    """Controleert de inhoud en de pagina's, en meldt alle problemen in één keer."""
    from scripts.site.check import check_sources, find_tips  # noqa: PLC0415

    handboek, problems = check_sources(content, docs)
    found = () if handboek is None or _exit_code(problems) else find_tips(handboek, docs)
    _print((*problems, *found) if tips else problems, format, content=content, docs=docs)
    if found and not tips and format is Format.TEXT:
        typer.echo(f"Het kan leesbaarder: {len(found)} tips. U ziet ze met --tips.")
    raise typer.Exit(_exit_code(problems))


@app.command()
def build(
    content: Content = Path("content"),
    docs: Docs = Path("docs"),
    out: Out = Path("site"),
    boeken: Annotated[
        bool,
        typer.Option(
            "--boeken/--zonder-boeken",
            help="Maakt ook de boeken als pdf. De eerste keer duurt dat minuten.",
        ),
    ] = True,
    stil: Annotated[bool, typer.Option("--stil", help="Meldt alleen problemen.")] = False,
) -> None:
    """Maakt de site. Bij een fout blijft de oude site staan."""
    from scripts.site.build import Folders, build_site  # noqa: PLC0415

    folders = Folders(content, docs, out.resolve())
    try:
        with progress_bar() as progress:
            problems = build_site(folders, progress, met_boeken=boeken)
    except KeyboardInterrupt:
        typer.echo("Afgebroken. De site die er stond, staat er nog.", err=True)
        raise typer.Exit(INTERRUPTED) from None
    if problems:
        _print(problems, Format.TEXT, content=content, docs=docs, site=out)
    if _exit_code(problems):
        raise typer.Exit(1)
    if not stil:
        typer.echo(f"Het handboek staat in {out}. Open {out / 'index.html'}.")


@app.command()
def export(
    formaat: Annotated[str, typer.Argument(help=f"Een van: {', '.join(EXPORTS)}.")],
    out: Annotated[Path, typer.Option(help="Map waarin de bestanden komen.", file_okay=False)],
    content: Content = Path("content"),
) -> None:
    """Maakt alle bestanden van één formaat om mee te nemen, zonder de site."""
    from scripts.exports.pdf.engine import PrintError  # noqa: PLC0415
    from scripts.exports.write import export_format  # noqa: PLC0415

    if formaat not in EXPORTS:
        raise typer.BadParameter(f"“{formaat}” is er niet. Kies uit: {', '.join(EXPORTS)}.")
    handboek = _load(content)
    try:
        with progress_bar() as progress:
            bestanden = export_format(formaat, handboek, out, progress)
    except PrintError as error:
        typer.echo(f"Dat lukt niet: {error}", err=True)
        raise typer.Exit(1) from None
    for bestand in bestanden:
        typer.echo(out / bestand.adres)


@app.command()
def pdf(  # noqa: PLR0917
    out: Annotated[Path, typer.Option(help="Bestand voor het boek.", dir_okay=False)],
    regio: Annotated[list[str] | None, typer.Option(help="Alleen deze regio.")] = None,
    doelgroep: Annotated[list[str] | None, typer.Option(help="Alleen deze partij.")] = None,
    proces: Annotated[list[str] | None, typer.Option(help="Alleen dit proces.")] = None,
    fase: Annotated[list[str] | None, typer.Option(help="Alleen deze fase.")] = None,
    route: Annotated[list[str] | None, typer.Option(help="Alleen deze route.")] = None,
    verzameling: Annotated[list[str] | None, typer.Option(help="Alleen deze soort.")] = None,
    laag: Annotated[
        list[str] | None,
        typer.Option(help="Alleen deze laag: handboek, programma of onderbouwing."),
    ] = None,
    onderbouwing: Annotated[
        bool, typer.Option("--onderbouwing", help="Zet bij alles waar het vandaan komt.")
    ] = False,
    engine: Annotated[str, typer.Option(help="Programma dat het boek maakt.")] = "weasyprint",
    content: Content = Path("content"),
) -> None:
    """Maakt een boek van wat u kiest. Elke keuze mag vaker.

    Zonder keuze is het het hele handboek. Programma en onderbouwing horen daar niet bij: kies die
    met --laag. Kiest u een proces, fase, route of soort, dan komen alle lagen mee.
    """
    from scripts.exports.boek import lees_keuze  # noqa: PLC0415
    from scripts.exports.pdf.engine import PrintError  # noqa: PLC0415
    from scripts.exports.pdf.engines import ENGINES  # noqa: PLC0415
    from scripts.exports.write import export_book  # noqa: PLC0415

    handboek = _load(content)
    if engine not in ENGINES:
        raise typer.BadParameter(f"“{engine}” is er niet. Kies uit: {', '.join(ENGINES)}.")
    try:
        keuze = lees_keuze(
            handboek,
            regio=regio,
            doelgroep=doelgroep,
            proces=proces,
            fase=fase,
            route=route,
            verzameling=verzameling,
            laag=laag,
            onderbouwing=onderbouwing,
        )
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    try:
        with progress_bar() as progress:
            bladzijden = export_book(handboek, keuze, out, progress, engine)
    except PrintError as error:
        typer.echo(f"Dat lukt niet: {error}", err=True)
        raise typer.Exit(1) from None
    typer.echo(f"{out}: {bladzijden} bladzijden")


@app.command()
def lees(
    bestand: Annotated[Path, typer.Argument(help="Ingevuld bestand.", dir_okay=False, exists=True)],
    content: Content = Path("content"),
    out: Annotated[Path | None, typer.Option(help="Bestand voor de antwoorden.")] = None,
) -> None:
    """Leest een ingevuld bestand terug als JSON, die de site met “Bestand openen” kan openen."""
    from scripts.exports.lees.error import ReadError  # noqa: PLC0415
    from scripts.exports.lees.lees import lees as read  # noqa: PLC0415

    try:
        text = read(_load(content), bestand)
    except ReadError as error:
        typer.echo(f"{bestand}: {error}", err=True)
        raise typer.Exit(1) from None
    if out is None:
        typer.echo(text, nl=False)
    else:
        out.write_text(text, encoding="utf-8")


@app.command()
def serve(
    content: Content = Path("content"),
    docs: Docs = Path("docs"),
    port: Annotated[int, typer.Option(help="Poort op deze computer.", min=1, max=65535)] = 8000,
) -> None:
    """Toont het handboek op http://127.0.0.1:8000 en maakt het opnieuw na elke wijziging."""
    from scripts.site.serve import serve_site  # noqa: PLC0415

    serve_site(content, docs, port)


@app.command()
def schemas(out: Out = Path("schemas/json")) -> None:
    """Schrijft de JSON Schema's waarmee een tekstverwerker de inhoud kan controleren."""
    from scripts.exports.editor_schema import write_schemas  # noqa: PLC0415

    for path in write_schemas(out):
        typer.echo(path)


@app.command()
def brongetallen(
    teksten: Annotated[list[Path], typer.Argument(help="Teksten van bronnen.", dir_okay=False)],
    content: Content = Path("content"),
) -> None:
    """Schrijft op welke getallen van het handboek waar in de teksten van de bronnen staan."""
    from scripts.exports.brongetallen import schrijf_brongetallen  # noqa: PLC0415

    for path in schrijf_brongetallen(_load(content), content, teksten):
        typer.echo(path)


def _load(content: Path) -> "Handboek":
    """Load the content; with an error in it, say so and stop."""
    from scripts.load import load  # noqa: PLC0415

    loading = load(content)
    if loading.handboek is None:
        _print(loading.problems, Format.TEXT, content=content)
        raise typer.Exit(1)
    return loading.handboek


def _exit_code(problems: tuple[Problem, ...]) -> int:
    return int(any(found.severity == "error" for found in problems))


def _print(problems: Iterable[Problem], format: Format, **folders: Path) -> None:
    """Print problems with the names of files as they can be opened from here.

    `folders` says where the content, the pages and the site are. Of the site no line is shown: what
    stands there is an older one.
    """
    from scripts.source import SourceLines  # noqa: PLC0415

    shown = [replace(found, place=found.place.located(folders)) for found in problems]
    sources = SourceLines(*(folder for name, folder in folders.items() if name != "site"))
    colour = format is Format.TEXT and sys.stdout.isatty()
    typer.echo(report(shown, format.value, sources, colour=colour), nl=False)


def main() -> None:
    """Run the command; a disk or port that fails and an interruption give no traceback."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        app()
    except KeyboardInterrupt:
        raise SystemExit(INTERRUPTED) from None
    except OSError as error:
        place = f" bij {error.filename}" if error.filename else ""
        typer.echo(f"Dat lukt niet{place}. De computer meldt: {error.strerror}.", err=True)
        raise SystemExit(1) from None


if __name__ == "__main__":
    main()

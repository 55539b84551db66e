"""A build that fails or is stopped leaves everything as it was."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tiny import PROJECT, Command

from scripts.exports.download import Download, Drukwerk
from scripts.problems import Place, problem
from scripts.site.build import Folders, build_site
from scripts.site.staging import staging_for

FAULTS = {
    "broken-yaml": (
        "content/proef/begrippen.yml",
        "  - id: [\n",
        "content/proef/begrippen.yml:9:10:",
        "[haak-nog-open]",
    ),
    "dead-reference": (
        "content/proef/begrippen.yml",
        "    zie_ook: [proef-weg]\n",
        "content/proef/begrippen.yml:9:15:",
        "“proef-weg” bestaat niet.",
    ),
    "unknown-view": (
        "docs/over/index.md",
        "\n{{ begrippenlijstje() }}\n",
        "docs/over/index.md:",
        "“begrippenlijstje” is geen bekende weergave. Bedoelde u “begrippenlijst”?",
    ),
    "broken-template": (
        "docs/over/index.md",
        "\n{% if %}\n",
        "docs/over/index.md:",
        "Hier staat een sjabloon dat niet mag.",
    ),
    "fields": (
        "docs/nieuw.md",
        "---\ntitle: Nieuw\n---\n",
        "docs/nieuw.md:1:1:",
        "Boven deze pagina staan velden tussen streepjes.",
    ),
    "dead-link": (
        "docs/over/index.md",
        "\n[x](weg.md)\n",
        "docs/over/index.md:",
        "Deze link mag hier niet staan: weg.md.",
    ),
    "dead-anchor": (
        "docs/over/index.md",
        "\n[x](#weg)\n",
        "docs/over/index.md:",
        "De plaats achter # bestaat niet: #weg.",
    ),
    "inline-script": (
        "docs/over/index.md",
        "\n<script>1</script>\n",
        "docs/over/index.md:",
        "Op deze pagina staat een script of stijl in de tekst: script.",
    ),
}
"""By name: a file, what is added to it, the place that is reported and the words."""


@pytest.fixture
def old_site(sources: Path) -> dict[str, bytes]:
    """Put an old site beside the sources; give its files."""
    for name in (".handboek", "index.html", "map/bijlage.bin"):
        path = sources / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return _files(sources / "site")


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _build_options(folder: Path) -> list[str]:
    return [f"--{name}={folder / name}" for name in ("content", "docs")] + [
        f"--out={folder / 'site'}",
        "--zonder-boeken",
    ]


def _assert_untouched(folder: Path, old_site: dict[str, bytes]) -> None:
    assert _files(folder / "site") == old_site
    assert sorted(path.name for path in folder.iterdir()) == ["content", "docs", "site"]


@pytest.mark.parametrize("name", FAULTS)
def test_failed_build_leaves_the_old_site(
    sources: Path, old_site: dict[str, bytes], command: Command, name: str
) -> None:
    """A fault gives exit code 1 and Dutch words at a place; the old site stays byte for byte."""
    file, added, place, message = FAULTS[name]
    with (sources / file).open("a", encoding="utf-8") as opened:
        opened.write(added)
    result = command("build", *_build_options(sources))
    assert result.returncode == 1
    assert f"{sources}/{place}" in result.stdout
    assert message in result.stdout
    _assert_untouched(sources, old_site)


def test_failed_download_leaves_the_old_site(
    sources: Path, old_site: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document that cannot be printed stops the build with its reason."""
    broken = Download("downloads/stuk.pdf", "Stuk", "Proef", Drukwerk("<img src='https://x.nl/y'>"))
    monkeypatch.setattr("scripts.site.build.all_downloads", lambda *_, **__: iter([broken]))
    folders = Folders(sources / "content", sources / "docs", sources / "site")
    (found,) = build_site(folders, lambda *_: None, met_boeken=False)
    assert found.code == "download-mislukt"
    assert "downloads/stuk.pdf" in found.message
    _assert_untouched(sources, old_site)


def test_failed_check_of_the_new_site_leaves_the_old_one(
    sources: Path, old_site: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault that shows only in the finished pages stops the build too."""
    dead = problem("site-dode-link", Place("site/index.html"), adres="weg.html")
    monkeypatch.setattr("scripts.site.build.verify", lambda _: [dead])
    folders = Folders(sources / "content", sources / "docs", sources / "site")
    assert build_site(folders, lambda *_: None, met_boeken=False) == (dead,)
    _assert_untouched(sources, old_site)


def test_good_build_replaces_the_old_site_whole(
    sources: Path, old_site: dict[str, bytes], command: Command
) -> None:
    """After a good build nothing is left of the old site, and nothing stands beside the new.

    A next build replaces it again.
    """
    result = command("build", *_build_options(sources))
    assert result.returncode == 0, result.stdout
    new = _files(sources / "site")
    assert str(sources / "site" / "map" / "bijlage.bin") in old_site.keys() - new.keys()
    assert command("build", *_build_options(sources)).returncode == 0
    assert _files(sources / "site") == new
    assert b"Proefbegrip" in new[str(sources / "site" / "begrippen" / "index.html")]
    assert sorted(path.name for path in sources.iterdir()) == ["content", "docs", "site"]


def test_interrupted_build_leaves_the_old_site(sources: Path, old_site: dict[str, bytes]) -> None:
    """Ctrl+C while the pages are made gives a word in Dutch, and the old site stays."""
    process = subprocess.Popen(
        [sys.executable, "-m", "scripts.cli", "build", *_build_options(sources)],
        cwd=PROJECT,
        env=os.environ | {"PYTHONPATH": str(PROJECT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    _wait_for_staging(sources, process)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert (output, errors) == ("", "Afgebroken. De site die er stond, staat er nog.\n")
    _assert_untouched(sources, old_site)


def _wait_for_staging(folder: Path, process: "subprocess.Popen[str]") -> None:
    """Wait until pages are being made."""
    while not list(folder.glob(".handboek-*/docs")):
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)


@pytest.mark.parametrize("nth", [1, 2])
def test_interrupted_swap_leaves_a_whole_site(
    sources: Path, old_site: dict[str, bytes], monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    """Ctrl+C between the two renames of the swap puts the old site back."""
    real, seen = Path.rename, []

    def rename(path: Path, target: Path) -> Path:
        if path.name == "site":
            seen.append(path)
        if len(seen) == nth and path.name == "site":
            raise KeyboardInterrupt
        return real(path, target)

    monkeypatch.setattr(Path, "rename", rename)
    folders = Folders(sources / "content", sources / "docs", sources / "site")
    with pytest.raises(KeyboardInterrupt):
        build_site(folders, lambda *_: None, met_boeken=False)
    assert len(seen) >= nth
    _assert_untouched(sources, old_site)


def test_foreign_folder_is_refused(sources: Path, command: Command) -> None:
    """A folder with other files is never taken for a site: it is refused and stays as it was."""
    (sources / "site").mkdir()
    (sources / "site" / "scriptie.txt").write_text("van mij")
    before = _files(sources / "site")
    result = command("build", *_build_options(sources))
    assert result.returncode == 1
    assert "bestaat al, en “handboek build” heeft die niet gemaakt." in result.stdout
    _assert_untouched(sources, before)


def test_folder_of_an_export_is_refused(sources: Path, command: Command) -> None:
    """What stands beside files of an export is kept, by the export and by a build after it."""
    (sources / "site").mkdir()
    (sources / "site" / "scriptie.txt").write_text("van mij")
    content = f"--content={sources / 'content'}"
    assert command("export", "json", content, f"--out={sources / 'site'}").returncode == 0
    before = _files(sources / "site")
    assert str(sources / "site" / "data" / "handboek.json") in before
    assert before[str(sources / "site" / "scriptie.txt")] == b"van mij"
    result = command("build", *_build_options(sources))
    assert result.returncode == 1
    assert "Kies met --out een andere map" in result.stdout
    _assert_untouched(sources, before)


def test_a_build_clears_what_a_killed_one_left(tmp_path: Path) -> None:
    """The folder of a killed build goes, and the site that it had set aside stands again.

    That of a build that is still busy stays, and so does a folder of somebody else.
    """
    out = tmp_path / "site"
    program = f"""
import os
from pathlib import Path
from scripts.site.staging import staging_for
with staging_for(Path({str(out)!r})) as staging:
    (staging / "oud").mkdir()
    (staging / "oud" / "index.html").touch()
    os.kill(os.getpid(), 9)
"""
    killed = subprocess.run([sys.executable, "-c", program], cwd=PROJECT, check=False)
    assert killed.returncode == -signal.SIGKILL
    (tmp_path / ".handboek-van-mij").mkdir()
    with staging_for(tmp_path / "andere") as busy, staging_for(out) as staging:
        names = {path.name for path in tmp_path.iterdir()}
        assert names == {busy.name, staging.name, ".handboek-van-mij", "site"}
    assert (out / "index.html").is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == [".handboek-van-mij", "site"]

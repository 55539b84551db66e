"""Long work says how far it is, on a terminal only."""

import os
import pty
import subprocess
import sys
from pathlib import Path

from tiny import PROJECT, Command

PROGRAM = """
from scripts.progress import progress_bar
with progress_bar() as report:
    for done in range(3):
        report("Pdf's maken", done, 3)
    report("Pagina's maken")
"""


def on_a_terminal(*command: str) -> str:
    """Run a command on a terminal of its own; give what it showed. It must end well."""
    ours, theirs = pty.openpty()
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "120"}
    running = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=PROJECT, env=environment
    )
    os.close(theirs)
    shown = b""
    try:
        while chunk := os.read(ours, 4096):
            shown += chunk
    except OSError:  # the end of a terminal
        pass
    finally:
        os.close(ours)
    assert running.wait() == 0, shown.decode()
    return shown.decode()


def test_a_terminal_shows_the_step_and_how_far_it_is() -> None:
    """A long step counts; a step whose end is not known does not."""
    shown = on_a_terminal(sys.executable, "-c", PROGRAM)
    assert "Pdf's maken … " in shown
    assert "1 van 3" in shown
    assert "Pagina's maken … " in shown


def test_a_build_on_a_terminal_ends_well(sources: Path) -> None:
    """The whole command works there too."""
    folders = [f"--{name}={sources / name}" for name in ("content", "docs")]
    out = f"--out={sources / 'site'}"
    shown = on_a_terminal(
        sys.executable, "-m", "scripts.cli", "build", *folders, out, "--zonder-boeken"
    )
    assert "Offline handboek inpakken … " in shown
    assert (sources / "site" / "index.html").exists()


def test_elsewhere_nothing_is_shown(command: Command, sources: Path) -> None:
    """In a log or a pipe there is only the last line."""
    folders = [f"--{name}={sources / name}" for name in ("content", "docs")]
    done = command("build", *folders, f"--out={sources / 'site'}", "--zonder-boeken")
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1

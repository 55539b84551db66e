"""`handboek serve` shows the handbook and follows what an editor changes."""

import os
import queue
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.request import urlopen

import pytest
from tiny import PROJECT

PATIENCE = 90
"""Seconds after which a build that does not end counts as failed."""
AGAIN = 5
"""Seconds after which a change is written again: the watch may have begun after it."""


@dataclass
class Server:
    """A running `handboek serve` with the lines that it prints."""

    process: "subprocess.Popen[str]"
    url: str
    lines: "queue.Queue[str]" = field(default_factory=queue.Queue)

    def __post_init__(self) -> None:
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.put(line)

    def change(self, path: Path, text: str, words: str) -> None:
        """Write `text` until the server has noticed it and says `words`."""
        for _ in range(PATIENCE // AGAIN):
            path.write_text(text, encoding="utf-8")
            try:
                while words not in self.lines.get(timeout=AGAIN):
                    pass
            except queue.Empty:
                continue
            return
        raise TimeoutError(words)

    def page(self, address: str) -> str:
        """Fetch a page."""
        with urlopen(f"{self.url}/{address}", timeout=PATIENCE) as response:
            assert response.headers["Cache-Control"] == "no-store"
            return str(response.read().decode())


@pytest.fixture
def server(sources: Path) -> Iterator[Server]:
    """Serve the tiny handbook on a free port, with a temporary folder of its own."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (sources / "tijdelijk").mkdir()
    options = [f"--{name}={sources / name}" for name in ("content", "docs")]
    process = subprocess.Popen(
        [sys.executable, "-m", "scripts.cli", "serve", f"--port={port}", *options],
        cwd=PROJECT,
        env=os.environ | {"PYTHONPATH": str(PROJECT), "TMPDIR": str(sources / "tijdelijk")},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    yield Server(process, f"http://127.0.0.1:{port}")
    process.kill()
    process.wait()


def test_serve_follows_changes_and_stops_cleanly(server: Server, sources: Path) -> None:
    """A change shows on the page, a fault leaves the page as it was, and Ctrl+C ends it all."""
    terms = sources / "content" / "proef" / "begrippen.yml"
    good = terms.read_text(encoding="utf-8")
    first = server.lines.get(timeout=PATIENCE)
    assert first == f"Het handboek staat op {server.url}. Stop met Ctrl+C.\n"
    address = "begrippen/proef-begrip.html"
    assert "Een betekenis." in server.page(address)

    server.change(
        terms, good.replace("betekenis", "andere betekenis"), "Het handboek is opnieuw gemaakt."
    )
    assert "Een andere betekenis." in server.page(address)

    server.change(terms, "begrippen: [", "fout [haak-nog-open]")
    assert "Een andere betekenis." in server.page(address)

    server.process.send_signal(signal.SIGINT)
    assert server.process.wait(timeout=PATIENCE) == 0
    assert list((sources / "tijdelijk").iterdir()) == []


def test_taken_port_gives_no_traceback(sources: Path) -> None:
    """On a port that is in use, `serve` says so and ends."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        options = [f"--{name}={sources / name}" for name in ("content", "docs")]
        port = f"--port={taken.getsockname()[1]}"
        result = subprocess.run(
            [sys.executable, "-m", "scripts.cli", "serve", port, *options],
            cwd=PROJECT,
            env=os.environ | {"PYTHONPATH": str(PROJECT)},
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )
    assert result.returncode == 1
    assert "Dat lukt niet." in result.stderr
    assert "Traceback" not in result.stderr

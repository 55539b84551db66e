"""Show the handbook on this computer, and build it again when something changes."""

import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from watchfiles import watch

from scripts.site.build import PROJECT, Folders

WATCHED = ("overrides", "schemas", "scripts", "mkdocs.yml")


class _Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Keep the terminal for problems."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()


def serve_site(content: Path, docs: Path, port: int) -> None:
    """Build into a folder of its own, serve it on 127.0.0.1, and watch until interrupted."""
    with suppress(KeyboardInterrupt), tempfile.TemporaryDirectory(prefix="handboek-") as folder:
        folders = Folders(content, docs, Path(folder).resolve() / "site")
        _build(folders)
        handler = partial(_Handler, directory=str(folders.out))
        server = ThreadingHTTPServer(("127.0.0.1", port), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        print(f"Het handboek staat op http://127.0.0.1:{port}. Stop met Ctrl+C.", flush=True)
        try:
            watched = (content, docs, *(PROJECT / name for name in WATCHED))
            for _ in watch(*watched):
                if _build(folders):
                    print("Het handboek is opnieuw gemaakt.", flush=True)
        finally:
            server.shutdown()


def _build(folders: Folders) -> bool:
    """Build in a process of its own, so that changed schemas and scripts count too.

    Say whether it succeeded; what is wrong has been printed.
    """
    options = ["--content", folders.content, "--docs", folders.docs, "--out", folders.out]
    quick = ["--zonder-boeken", "--stil"]
    command = [sys.executable, "-m", "scripts.cli", "build", *map(str, options), *quick]
    return subprocess.run(command, check=False).returncode == 0

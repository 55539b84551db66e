"""Whoever clones the project can make the site with one command."""

import os
import subprocess
from pathlib import Path

import pytest
from tiny import PROJECT


@pytest.mark.alles
def test_fresh_clone_builds_with_one_command(tmp_path: Path) -> None:
    """`make site` in a fresh clone, in an almost empty environment, gives site/index.html."""
    clone = tmp_path / "kloon"
    subprocess.run(["git", "clone", "--quiet", PROJECT, clone], check=True)
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in {"HOME", "PATH"} or name.startswith("PIP_")
    }
    result = subprocess.run(
        ["make", "site"],
        cwd=clone,
        env=kept,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert (clone / "site" / "index.html").is_file()
    status = subprocess.run(
        ["git", "status", "--porcelain"], cwd=clone, check=True, capture_output=True
    )
    assert status.stdout == b""

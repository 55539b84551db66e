"""Where the content stands that the tests here are about."""

from pathlib import Path

PROJECT = Path(__file__).parents[2]
CONTENT = PROJECT / "content"

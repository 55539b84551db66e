"""The product's tests stand on made-up content, and hold whatever regions `content/` has."""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from plain_yaml import REGIO
from real import CONTENT, PROJECT

from schemas.regios import GEEN_REGIO, LANDELIJK

TESTS = PROJECT / "tests"
REGIOS = {path.name for path in CONTENT.iterdir() if path.is_dir()} - GEEN_REGIO
NAMES = sorted({word for regio in REGIOS for word in (regio, *regio.split("-"))})
MAY_READ = {
    "indeling.yml": "the outline is the product's: each region may have it, and most do",
    "uitgave.yml": "publiccode.yml says which version of the handbook this is",
}
"""What the product's tests may read of `content/`, and why."""

TIME_ZONE = "europe/amsterdam"
"""A name of a city that is no region: that of the time in the whole country."""

MODULES = sorted(path for path in TESTS.rglob("*.py") if not path.is_relative_to(TESTS / "inhoud"))


def read_of_content(tree: ast.Module) -> Iterator[str]:
    """Go through the paths below the `content/` of this project that a module makes."""
    for node in ast.walk(tree):
        steps = _steps(node)
        if steps and steps[0].startswith("content"):
            yield "/".join(steps)


def _steps(node: ast.AST) -> list[str]:
    """Give the texts that follow on the folder of the project: by / or in a call such as glob."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
        left, right = node.left, node.right
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
        left, right = node.func.value, node.args[0]
    else:
        return []
    step = right.value if isinstance(right, ast.Constant) else "*"
    if _is_project(left):
        return [str(step)]
    return [*inner, str(step)] if (inner := _steps(left)) else []


def _is_project(node: ast.AST) -> bool:
    """Whether an expression is the folder of the project, by its name or by that of the file."""
    if isinstance(node, ast.Name):
        return node.id in {"PROJECT", "ROOT"}
    return isinstance(node, ast.Subscript) and "__file__" in ast.unparse(node)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(TESTS)))
def test_a_test_of_the_product_needs_no_region(path: Path) -> None:
    """A test outside tests/inhoud reads nothing of a region in `content/`, and names none."""
    text = path.read_text("utf-8")
    read = {each for each in read_of_content(ast.parse(text)) if each != "content"}
    assert {each for each in read if each.removeprefix("content/") not in MAY_READ} == set()
    words = text.lower().replace(TIME_ZONE, "")
    named = re.findall(rf"\b(?:{'|'.join(NAMES)})\b", words)
    assert named == []


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Clone the project, to change its content as a test likes."""
    subprocess.run(["git", "clone", "--quiet", PROJECT, tmp_path / "kloon"], check=True)
    return tmp_path / "kloon"


def failures(clone: Path) -> str:
    """Run the product's tests of a clone, without the browser; give what fails, or nothing."""
    options = ["-n", "2", "-m", "not browser and not alles", "--ignore", "tests/inhoud"]
    options += ["--basetemp", str(clone.parent / "tijdelijk")]
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--tb", "line", *options],
        cwd=clone,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return result.stdout + result.stderr if result.returncode else ""


@pytest.mark.alles
def test_the_product_holds_with_a_region_added(clone: Path) -> None:
    """With another region in `content/`, the product's tests pass."""
    shutil.copytree(REGIO / "buur", clone / "content" / "buur")
    assert failures(clone) == ""


@pytest.mark.alles
def test_the_product_holds_with_other_regions(clone: Path) -> None:
    """With the made-up region in the place of all others, the product's tests pass."""
    for path in (clone / "content").iterdir():
        if path.is_dir() and path.name != LANDELIJK:
            shutil.rmtree(path)
    shutil.copytree(REGIO / "voorbeeld", clone / "content" / "voorbeeld")
    assert failures(clone) == ""

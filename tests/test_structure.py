"""The structure of the project: who imports whom, and how long modules are."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from schemas.registry import COLLECTIES
from scripts.berekening.datums import MAANDEN

PROJECT = Path(__file__).parents[1]
LAYERS = [
    "schemas",
    "scripts.problems",
    "scripts.progress",
    "scripts.source",
    "scripts.handboek",
    "scripts.references",
    "scripts.berekening",
    "scripts.load",
    "scripts.rules",
    "scripts.views",
    "scripts.search",
    "scripts.html",
    "scripts.pages",
    "scripts.exports",
    "scripts.site",
    "scripts.macros",
    "scripts.cli",
]
"""The parts of the program, each of which imports only from parts above it in this list."""

OUTSIDE = {"io", "os", "pathlib", "shutil", "socket", "subprocess", "tempfile", "urllib", "time"}
"""Modules of Python that read, write or look at a clock."""

MODULES = [
    path
    for folder in ("schemas", "scripts")
    for path in sorted((PROJECT / folder).rglob("*.py"))
    if path.stat().st_size
]


@cache
def tree(path: Path) -> ast.Module:
    """Parse a module."""
    return ast.parse(path.read_text("utf-8"))


def imports(path: Path, *, types: bool = True) -> Iterator[str]:
    """Go through the modules that a module imports, also inside its functions.

    Without `types`, what only a checker of types reads is passed over.
    """
    passed = set() if types else set(_only_types(path))
    for node in ast.walk(tree(path)):
        if node in passed:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            assert node.module
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _only_types(path: Path) -> Iterator[ast.AST]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            for statement in node.body:
                yield from ast.walk(statement)


def layer(module: str) -> str | None:
    """Give the part of the program that a module belongs to; None for another package."""
    return next((name for name in LAYERS if f"{module}.".startswith(f"{name}.")), None)


def name(path: Path) -> str:
    """Give the name by which a module is imported."""
    return ".".join(path.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__")


def who_imports(package: str) -> set[str]:
    """Give the modules that import a package."""
    return {
        name(path)
        for path in MODULES
        if any(f"{module}.".startswith(f"{package}.") for module in imports(path))
    }


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_imports_run_one_way(path: Path) -> None:
    """A module has a place among the layers and imports from no layer below its own."""
    own = layer(name(path))
    assert own
    for module in imports(path):
        other = layer(module)
        assert other or module.split(".")[0] not in {"schemas", "scripts"} or module == "scripts"
        assert other is None or LAYERS.index(other) <= LAYERS.index(own), module


def test_no_imports_run_in_a_circle() -> None:
    """No modules import each other, not by a detour through others either."""
    graph = {name(path): {*imports(path, types=False)} - {name(path)} for path in MODULES}
    circle: list[str] = []
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        circle = error.args[1]
    assert not circle, " is imported by ".join(circle)


def test_only_the_reader_knows_yaml() -> None:
    """Nothing but scripts/source imports yaml."""
    modules = who_imports("yaml")
    assert modules
    assert {layer(module) for module in modules} == {"scripts.source"}


def test_only_one_module_knows_the_generator() -> None:
    """Nothing but the maker of frames imports mkdocs, and nothing imports its plugins."""
    assert who_imports("mkdocs") == {"scripts.site.frames"}
    assert who_imports("mkdocs_macros") | who_imports("material") == set()


def test_only_one_module_has_a_list_of_months() -> None:
    """Names of months stand once: nothing else spells more than a few of them."""
    spelled = {
        name(path): sum(month in path.read_text("utf-8") for month in MAANDEN) for path in MODULES
    }
    assert {module for module, count in spelled.items() if count > 4} == {
        "scripts.berekening.datums"
    }


def test_what_is_patched_has_an_upper_bound() -> None:
    """A package whose parts a module replaces comes in no newer series than those it knows."""
    written = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    needs = [re.fullmatch(r"([\w-]+)(.*)", need) for need in written["project"]["dependencies"]]
    bounds = {need[1]: need[2] for need in needs if need}
    patching = who_imports("unittest.mock")
    packages = (
        {
            module.split(".")[0]
            for path in MODULES
            if name(path) in patching
            for module in imports(path)
        }
        - sys.stdlib_module_names
        - {"scripts"}
    )
    assert {package for package in packages if "<" not in bounds[package]} == set()


@pytest.mark.parametrize("part", ["scripts.views", "scripts.berekening", "scripts.rules"])
def test_views_and_rules_only_calculate(part: str) -> None:
    """What calculates neither reads nor writes, and knows no templates and no pages."""
    allowed = {"schemas", "scripts.handboek", "scripts.references", "scripts.berekening", part}
    if part == "scripts.rules":
        allowed |= {"scripts.problems", "scripts.load", "scripts.source"}
    for path in MODULES:
        if layer(name(path)) != part:
            continue
        modules = set(imports(path))
        from_source = {module for module in modules if layer(module) == "scripts.source"}
        assert from_source <= {"scripts.source", "scripts.source.Document"}, path
        assert {layer(module) for module in modules} - {None} <= allowed, path
        packages = {module.split(".")[0] for module in modules}
        assert packages & (OUTSIDE | {"jinja2", "lxml", "markupsafe", "yaml"}) == set(), path
        calls = {node.id for node in ast.walk(tree(path)) if isinstance(node, ast.Name)}
        assert calls & {"open", "print", "input"} == set(), path


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_modules_are_short_and_say_what_they_are(path: Path) -> None:
    """A module has at most 300 lines and begins with what it is."""
    assert len(path.read_text("utf-8").splitlines()) <= 300
    assert ast.get_docstring(tree(path))


def test_every_collection_has_a_module_of_its_own() -> None:
    """A collection's model stands in the module of schemas/ that has the collection's name."""
    for collectie in COLLECTIES.values():
        assert collectie.model.__module__ == f"schemas.{collectie.naam}"
    modules = {path.stem for path in MODULES if path.parent.name == "schemas"}
    shared = {"base", "collectie", "indeling", "registry", "tekst", "uitgave"}
    assert modules == {*COLLECTIES, *shared}

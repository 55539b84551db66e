"""Problems for programs: JSON, and what GitHub, GitLab and code scanners ask for."""

import hashlib
import json
from collections.abc import Sequence
from urllib.parse import quote

from scripts.problems.catalogue import Severity
from scripts.problems.problem import Problem

_GITHUB: dict[Severity, str] = {"error": "error", "warning": "warning", "hint": "notice"}
_GITLAB: dict[Severity, str] = {"error": "major", "warning": "minor", "hint": "info"}
_SARIF: dict[Severity, str] = {"error": "error", "warning": "warning", "hint": "note"}


def as_json(problems: Sequence[Problem]) -> str:
    """Return problems as a list of objects with code, severity, place, message and hint."""
    return _dump(
        [
            {
                "code": problem.code,
                "severity": problem.severity,
                "file": problem.place.file,
                "line": problem.place.line,
                "column": problem.place.column,
                "message": problem.message,
                "hint": problem.hint,
            }
            for problem in problems
        ]
    )


def as_github(problems: Sequence[Problem]) -> str:
    """Return problems as workflow commands, which GitHub shows beside the changed lines."""
    return "".join(f"{_github_command(problem)}\n" for problem in problems)


def _github_command(problem: Problem) -> str:
    place = problem.place
    properties = {"file": place.file, "line": place.line, "col": place.column}
    properties["title"] = problem.code
    listed = ",".join(
        f"{name}={_github_property(str(value))}" for name, value in properties.items()
    )
    message = _github_data(f"{problem.message}\nAdvies: {problem.hint}")
    return f"::{_GITHUB[problem.severity]} {listed}::{message}"


def _github_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _github_property(text: str) -> str:
    return _github_data(text).replace(":", "%3A").replace(",", "%2C")


def as_gitlab(problems: Sequence[Problem]) -> str:
    """Return problems as a code quality report of GitLab."""
    return _dump(
        [
            {
                "description": f"{problem.message} Advies: {problem.hint}",
                "check_name": problem.code,
                "fingerprint": fingerprint(problem),
                "severity": _GITLAB[problem.severity],
                "location": {
                    "path": problem.place.file,
                    "lines": {"begin": problem.place.line},
                },
            }
            for problem in problems
        ]
    )


def as_sarif(problems: Sequence[Problem]) -> str:
    """Return problems as a SARIF 2.1.0 log, for GitHub's code scanning and editors."""
    levels = {problem.code: _SARIF[problem.severity] for problem in problems}
    rules = [
        {
            "id": code,
            "shortDescription": {"text": code},
            "defaultConfiguration": {"level": level},
        }
        for code, level in sorted(levels.items())
    ]
    run = {
        "tool": {"driver": {"name": "handboek", "language": "nl", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": [_sarif_result(problem) for problem in problems],
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return _dump({"$schema": schema, "version": "2.1.0", "runs": [run]})


def _sarif_result(problem: Problem) -> dict[str, object]:
    place = problem.place
    uri = quote(place.file, errors="replace")
    below_root = {"uri": uri, "uriBaseId": "%SRCROOT%"}
    location = {
        "artifactLocation": {"uri": f"file://{uri}"} if uri.startswith("/") else below_root,
        "region": {"startLine": place.line, "startColumn": place.column},
    }
    return {
        "ruleId": problem.code,
        "level": _SARIF[problem.severity],
        "message": {"text": f"{problem.message} Advies: {problem.hint}"},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {"handboek/v1": fingerprint(problem)},
    }


def fingerprint(problem: Problem) -> str:
    """Return what a problem is recognised by in a next report: a digest that stays the same."""
    place = problem.place
    parts = [problem.code, place.file, problem.message, str(place.line), str(place.column)]
    return hashlib.sha256("\0".join(parts).encode(errors="replace")).hexdigest()


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"

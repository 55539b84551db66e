"""The scripts of the site: each a block of its own, and made small they still say the same."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from scripts.site import assets

BLOCK = re.compile(
    r"/\*.*?\*/\n"
    r'(\(\(\) => \{\n  "use strict";\n.*\n\}\)\(\);'
    r'|document\.addEventListener\("DOMContentLoaded", \(\) => \{\n  "use strict";\n.*\n\}\);)\n',
    re.DOTALL,
)
CHANGED = """
const { parse } = require("acorn");
const tokens = (text) => {
  const onToken = [];
  parse(text, { ecmaVersion: "latest", onToken });
  return JSON.stringify(onToken.map(({ type, value }) => [type.label, value]));
};
const pairs = JSON.parse(require("node:fs").readFileSync(0, "utf-8"));
const changed = pairs.filter(([whole, small]) => tokens(whole) !== tokens(small));
console.log(JSON.stringify(changed.map(([, small]) => small)));
"""


@pytest.mark.parametrize(
    "path", sorted((assets.ASSETS / "js").glob("*.js")), ids=lambda path: path.name
)
def test_a_script_is_one_strict_block(path: Path) -> None:
    """A script says what it is, and nothing in it reaches the next one in its bundle unasked."""
    assert BLOCK.fullmatch(path.read_text("utf-8"))


def test_making_scripts_small_changes_no_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every name, text, template and pattern of a script stands in its small bundle as it was."""
    small = _scripts()
    monkeypatch.setattr(assets, "jsmin", str)
    whole = _scripts()
    assert sum(map(len, small)) < sum(map(len, whole))
    found = subprocess.run(
        ["node", "-e", CHANGED],
        input=json.dumps(list(zip(whole, small, strict=True))),
        cwd=Path(__file__).parent,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert json.loads(found.stdout) == []


def _scripts() -> list[str]:
    texts = assets.bundles().teksten
    return [text for address, text in texts.items() if address.endswith(".js")]

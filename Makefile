# Every command works from a fresh clone: it makes .venv from the locked, hashed requirements first.
PYTHON ?= python3
VENV := .venv
SCHEMAS := schemas/json/inhoud.schema.json
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --require-hashes

.PHONY: site serve check test test-alles lock

site: $(SCHEMAS)
	$(BIN)/handboek build

serve: $(SCHEMAS)
	$(BIN)/handboek serve

check: $(SCHEMAS)
	$(BIN)/handboek check

test: $(VENV)/test.stamp
	tests/run

test-alles: $(VENV)/test.stamp
	tests/run --alles

# What editors know of the content follows from the models: whoever changes one need not think of it.
$(SCHEMAS): $(VENV)/site.stamp $(wildcard schemas/*.py)
	$(BIN)/handboek schemas

lock: $(VENV)/test.stamp
	$(BIN)/uv pip compile pyproject.toml --universal --generate-hashes --python-version 3.11 -q -o requirements.lock
	$(BIN)/uv pip compile pyproject.toml --extra test -c requirements.lock --universal --generate-hashes --python-version 3.11 -q -o requirements-test.lock

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 of nieuwer is nodig (apt-get install python3)."; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { echo "Het pakket python3-venv ontbreekt (apt-get install python3-venv)."; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/site.stamp: requirements.lock pyproject.toml | $(BIN)/python
	scripts/need.sh libpango-1.0.so libpango-1.0-0
	scripts/need.sh libpangoft2-1.0.so libpangoft2-1.0-0
	scripts/need.sh libharfbuzz-subset.so libharfbuzz-subset0
	$(PIP) -r requirements.lock
	$(BIN)/python -m pip --disable-pip-version-check install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/test.stamp: requirements-test.lock $(VENV)/site.stamp
	$(PIP) -r requirements-test.lock
	@touch $@

# make demo   sets everything up and answers for the invented story in examples/
# make test   sets everything up and runs every check and test
# Both need Python 3.11 or newer and its venv module, and the network for the first set-up.

VENV := .venv
BIN := $(VENV)/bin
# The newest interpreter that will do; PYTHON=... overrides it.
PYTHON ?= $(shell for p in python3 python3.11 python3.12 python3.13 python3.14; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
INSTALLED := $(VENV)/.installed
DEVELOPED := $(VENV)/.developed
PROJECT := pyproject.toml hatch_build.py $(wildcard src/sourcier/data/*.py native/*)

.PHONY: demo test lint docs clean

demo: $(INSTALLED)
	@$(BIN)/sourcier report examples/pages -o sourcier-report.html
	@echo "The story is invented (examples/README.md). Open the dossier in a browser, or run $(BIN)/sourcier report on your own pages."

test: lint
	$(BIN)/python -m pytest -q -p no:cacheprovider

lint: $(DEVELOPED)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# Writes docs/cli.md from the command's own help.
docs: $(DEVELOPED)
	$(BIN)/python docs/make_cli.py

$(VENV)/bin/pip:
	@test -n "$(PYTHON)" || { echo "sourcier needs Python 3.11 or newer: install it (Debian, Ubuntu: apt-get install python3 python3-venv) or give PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "$(PYTHON) cannot make virtual environments: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(INSTALLED): $(PROJECT) | $(VENV)/bin/pip
	@echo "Installing sourcier, making its gazetteer and compiling its core, once: a minute or two"
	$(BIN)/python -m pip install -q --disable-pip-version-check -e .
	@touch $@

$(DEVELOPED): $(INSTALLED)
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis sourcier-report.html

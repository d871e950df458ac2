# Two commands on a fresh machine: `make run` and `make test`. Everything lives in .venv and data/.
PYTHON ?= python3
PORT ?= 8000
GOLD ?= tests/eval/own.jsonl
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
DEV_STAMP := $(VENV)/.installed-dev
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard jobboard/translations/*/LC_MESSAGES/*.po))
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate

.PHONY: run install install-dev test lint format evaluate quality bench lock messages translations clean

run: install  ## start the site with sample vacancies and its worker
	@$(BIN)/jobboard serve --demo --port $(PORT)

install: $(STAMP) translations  ## make .venv with .venv/bin/jobboard

install-dev: $(DEV_STAMP) translations

test: lint  ## everything: style, types and all tests
	@$(BIN)/pytest

lint: install-dev  ## style, types, templates and the layers of the house
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/djlint --check --quiet templates
	@$(BIN)/djlint --lint --quiet templates
	@$(BIN)/lint-imports

format: install-dev  ## write code and templates as `make lint` wants them
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .
	@$(BIN)/djlint --reformat --quiet templates

evaluate: install  ## measure the reader on our labelled ads, or on others: make evaluate GOLD=labelled.jsonl
	@$(BIN)/jobboard evaluate $(ARGS) "$(GOLD)"

quality: install  ## write the figures of the page about reading, after each change of the reader
	@$(BIN)/jobboard evaluate --json tests/eval/own.jsonl > jobboard/rules/reading_quality.json

bench: install-dev  ## measure speed and memory, with more ads of yours: make bench ADS=ads.jsonl
	@ADS="$(ADS)" $(BIN)/pytest tests/bench --benchmark-enable --benchmark-only

lock: install-dev  ## bring requirements*.txt to the newest versions that pyproject.toml allows
	@$(LOCK) --upgrade --group build -o requirements.txt pyproject.toml
	@$(LOCK) --upgrade --group build --group dev -c requirements.txt -o requirements-dev.txt pyproject.toml

messages: install-dev  ## bring the catalogues to the strings in the code (English stands in it)
	@$(BIN)/pybabel -q extract -F jobboard/translations/babel.cfg --ignore-dirs='.*' --no-location -o $(VENV)/messages.pot .
	@for lang in az ru; do $(BIN)/pybabel -q update --init-missing --no-fuzzy-matching --ignore-pot-creation-date \
		--ignore-obsolete -l $$lang -i $(VENV)/messages.pot -d jobboard/translations; done

translations: $(CATALOGUES)

# After the environment, which brings pybabel; order-only, so that a new environment compiles nothing again.
%.mo: %.po | $(STAMP)
	@$(BIN)/pybabel -q compile -i $< -o $@

$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or 3.12 is needed: apt-get install python3"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))' || \
		{ echo "Python 3.11 or 3.12 is needed, $(PYTHON) is `$(PYTHON) -V`: make PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
		{ echo "Python's venv module is needed: apt-get install python3-venv"; exit 1; }
	@echo "Making $(VENV)"
	@$(PYTHON) -m venv $(VENV)

$(STAMP): requirements.txt pyproject.toml hatch_build.py | $(BIN)/python
	@.ci/install $(BIN) requirements.txt
	@$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV_STAMP): requirements-dev.txt $(STAMP)
	@.ci/install $(BIN) requirements-dev.txt
	@touch $@

clean:  ## remove the environment and what tools left; data/ stays
	rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

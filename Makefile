# `make generate` and `make test` work on a fresh machine: each makes what it needs.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
MDX_READY := tests/mdx/node_modules/.package-lock.json
TYPESCRIPT_READY := tests/typescript/node_modules/.package-lock.json
SITE_READY := tests/site/node_modules/.package-lock.json
SPECS ?=
CORPUS ?=

.PHONY: help generate check docs site site-check test test-slow lint bench prove lock clean
.DEFAULT_GOAL := help

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

generate: $(READY) ## write out/ from the contract
	$(BIN)/specpress generate

check: $(READY) ## fail when out/ is not what the contract and the templates say
	$(BIN)/specpress check

docs: generate ## write the documentation as Markdown, out/docs, with the SDKs that its pages call

site: $(READY) ## write the documentation as a site, build/site
	$(BIN)/specpress site --out build/site

site-check: $(READY) $(SITE_READY) site ## look at the site in Chromium: axe, Lighthouse, search, keyboard, no script
	node tests/site/check.mjs build/site

test: $(READY) $(TYPESCRIPT_READY) ## run the tests that take no longer than a few minutes
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

test-slow: $(READY) $(MDX_READY) $(TYPESCRIPT_READY) ## run the tests that build whole packages and call every method
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile -m slow

lint: $(READY) ## check the contract, and this project's own code
	$(BIN)/specpress lint specs/openapi.yaml specs/workflows.arazzo.yaml
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(READY) ## time and memory of each stage (SPECS="a.yaml b.json" for others than the contract)
	$(BIN)/python -m bench $(SPECS)

prove: $(READY) ## prove each OpenAPI document of a folder (CORPUS=folder), and write bench/corpus.md
	$(BIN)/python -m bench.corpus $(CORPUS)

lock: $(READY) ## pin the newest dependencies that pyproject.toml allows
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --group dev --python-version 3.11 \
		--no-header --upgrade pyproject.toml --output-file requirements.lock

clean: ## remove the virtual environment and all caches
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache tests/*/node_modules

$(MDX_READY) $(TYPESCRIPT_READY) $(SITE_READY): %/node_modules/.package-lock.json: %/package-lock.json
	npm ci --silent --no-fund --no-audit --prefix $*
	@touch $@

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# Two commands do everything on a fresh machine: `make run` starts the program, `make test` proves it.

PYTHON3 ?= python3
VENV    := .venv
PYTHON  := $(VENV)/bin/python
WORDS   := $(sort $(wildcard resources/i18n/*.zh_CN.ts))
WINDOW  := $(or $(DISPLAY),$(WAYLAND_DISPLAY))
# A machine made ready over a remote shell is asked for its display's libraries when it first shows one.
READY   := $(VENV)/ready-to-$(if $(WINDOW),show,run)

# Qt's tool asks /proc where its libraries are; a bare root may have none.
QT_LIBS  = $$(echo $(VENV)/lib/python3*/site-packages/PySide6/Qt/lib)
LRELEASE = LD_LIBRARY_PATH=$(QT_LIBS) $(VENV)/bin/pyside6-lrelease

# Some machines forbid it; then every start would compile the whole program again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run tour manual test lint bench prove goldens installer installer-test installer-twice typing-test translations lock clean

ifneq ($(WINDOW),)
run: $(READY) translations
	@$(PYTHON) -m mediator
else
run: tour
	@echo "No display here, so the tour was played: pictures and papers are in $(CURDIR)/build/tour"
endif

tour: $(READY) translations
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m mediator tour --out build/tour

# The pictures of the manual, from a tour of what lies here, and the manual as PDF.
manual: $(READY) translations
	$(PYTHON) -m installer.manual --paper build/manual/mediator-manual.pdf

test: lint
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2

lint: $(VENV)/ready-to-test translations
	$(PYTHON) -m ruff check
	$(PYTHON) -m ruff format --check
	$(PYTHON) -m mypy
	$(VENV)/bin/lint-imports --no-logo

bench: $(VENV)/ready-to-test translations
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.bench

# The long runs that `make test` only plays the short siblings of.
prove: $(VENV)/ready-to-test translations
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -m long -s

# How each paper looks, for the test that compares; look at what changed before it is committed.
goldens: $(VENV)/ready-to-test
	$(PYTHON) -m tests.documents.goldens

# What is handed out, into dist/: installer/README.md.
installer:
	@$(PYTHON3) -m installer.build

# The whole life of the Debian package in a fresh Debian; as root, some ten minutes.
installer-test: $(READY) translations
	@$(PYTHON3) -m installer.linux.trial

# Typing Chinese through real input methods on a virtual screen; installs them where it may.
typing-test: $(READY) translations
	@$(PYTHON3) -m installer.linux.chinese

# Whether two builds of one commit are the same; what differs is listed.
installer-twice:
	@$(PYTHON3) -m installer.twice

translations: resources/i18n/zh_CN.qm

resources/i18n/zh_CN.qm: $(WORDS) | $(READY)
	@$(if $(WORDS),$(LRELEASE) -silent $(WORDS) -qm $@)

$(READY): requirements.lock installer/bootstrap.py
	@$(PYTHON3) installer/bootstrap.py --venv $(VENV) --lock $<
	@touch $@

# The packages for testing include those for running.
$(VENV)/ready-to-test: requirements-dev.lock installer/bootstrap.py
	@$(PYTHON3) installer/bootstrap.py --venv $(VENV) --lock $< --server
	@touch $(READY) $@

# Only after a change of the dependencies in pyproject.toml; versions move with `make lock NEWER=--upgrade`.
LOCK := $(VENV)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" $(NEWER)
WITHIN := --constraint requirements-dev.lock
lock: $(VENV)/ready-to-test
	$(LOCK) pyproject.toml --extra dev --output-file requirements-dev.lock
	$(LOCK) pyproject.toml $(WITHIN) --no-annotate --output-file requirements.lock
	$(LOCK) installer/requirements.in $(WITHIN) --output-file installer/requirements.lock
	$(LOCK) installer/requirements-sbom.in $(WITHIN) --output-file installer/requirements-sbom.lock

clean:
	rm -rf $(VENV) build dist resources/i18n/*.qm .*_cache .coverage .hypothesis
	find src tests installer -name __pycache__ -prune -exec rm -rf {} +

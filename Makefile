# make run    install what is missing, open the window on the sample report
# make test   install what is missing, run every gate and every test
# make bench  measure, each figure against a named baseline, and write out/bench.json;
#             NAMES="checks exports" measures some alone
# make screenshots    take the pictures of the manual anew from the program
# make package        build all packages into out/; package-deb, -uos, -portable, -windows build one
# make package-test   install, use, upgrade and remove them in a clean root; needs root
# make release-check  tell what keeps a release back; SKIP="package bench" leaves steps out

PYTHON ?= python3
BIN := .venv/bin
SAMPLE := resources/samples/qingshi_2025.txt
SOURCES := govreport_gui tests

.PHONY: run test bench translations screenshots format clean
.PHONY: package package-linux package-deb package-uos package-portable package-windows package-test
.PHONY: release-check

run: .venv/.run
ifeq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	@echo "No display: the window needs one. Doing the same job without it."
	@mkdir -p out
	@# The sample has errors on purpose, so the check ends with 1.
	@$(BIN)/govreport check $(SAMPLE) || true
	@for suffix in docx xlsx pdf; do \
		$(BIN)/govreport convert $(SAMPLE) -o out/qingshi_2025.$$suffix && \
		echo "Written: out/qingshi_2025.$$suffix"; \
	done
else
	$(BIN)/python -m govreport_gui --sample
endif

test: .venv/.test
	$(BIN)/ruff check $(SOURCES)
	$(BIN)/ruff format --check $(SOURCES)
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2

bench: .venv/.test
	$(BIN)/python -m tests.bench $(NAMES)

# Bring the translation file up to date with the source; translate what it then marks unfinished.
translations: .venv/.test
	$(BIN)/pyside6-lupdate $$(find govreport_gui -name '*.py' | sort) \
		-ts translations/govreport_zh_CN.ts -no-obsolete -locations none

# Take the pictures of the manual anew from the program; NAMES="start grid" takes some.
screenshots: .venv/.test
	$(BIN)/python -m tests.support.screenshots $(NAMES)

format: .venv/.test
	$(BIN)/ruff check --fix $(SOURCES)
	$(BIN)/ruff format $(SOURCES)

package: package-deb package-uos package-portable package-windows

package-linux: .venv/.build
	sh installer/linux/freeze.sh

package-deb: package-linux
	sh installer/linux/pack.sh debian

package-uos: package-linux
	sh installer/linux/pack.sh uos

package-portable: package-linux
	sh installer/linux/pack.sh portable

# Without a tree that Windows built (installer/windows/README.md) it only proves the script.
package-windows: .venv/.build
	sh installer/windows/pack.sh

package-test: package
	sh installer/debian-packages prove
	sh installer/linux/prove.sh

# Each step says ok or NOT OK; installer/release.py has their names.
release-check: .venv/.test
	@$(BIN)/python installer/release.py $(SKIP)

clean:
	rm -rf .venv out build dist *.egg-info

.venv/.run: pyproject.toml installer/constraints.txt installer/debian-packages
	sh installer/debian-packages run
	$(PYTHON) -m venv .venv
	@echo "Installing the Python packages of the program into .venv"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c installer/constraints.txt -e .
	@touch $@

.venv/.test: .venv/.run
	sh installer/debian-packages test
	@echo "Installing the Python packages of the tests into .venv"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c installer/constraints.txt -e '.[dev]'
	@touch $@

.venv/.build: .venv/.run
	sh installer/debian-packages build
	@echo "Installing the Python packages that build packages into .venv"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c installer/constraints.txt -e '.[build]'
	@touch $@

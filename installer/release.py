"""Tell whether what is committed can be handed out: ``make release-check``.

Arguments are names of steps to leave out (``make release-check SKIP="package bench"``). What the
programs of a step say goes to ``out/release/STEP.log``. Ends with 1 if anything is not ok, with 2
if there is no step of a given name.
"""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version as installed_version
from pathlib import Path

ROOT = Path(__file__).parent.parent
_UNRELEASED = "未发布"
_BIN = Path(sys.executable).parent
_STARTS = 8
"""Seconds after which a window that still runs has started."""


@dataclass(frozen=True, slots=True)
class Site:
    """The checkout that is to be released, and where a step's programs say what they have to."""

    root: Path
    log: Path

    @property
    def version(self) -> str:
        """The one place of the version; everything else reads it, or asks the installed package."""
        project = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))
        return str(project["project"]["version"])

    def run(self, *command: str | Path, expected: int = 0) -> Iterator[str]:
        """Run a program; yield one sentence if it does not end as expected."""
        with self.log.open("ab") as log:
            ended = subprocess.run(
                command, cwd=self.root, stdout=log, stderr=subprocess.STDOUT, check=False
            ).returncode
        if ended != expected:
            words = " ".join(Path(part).name for part in command)
            yield f"{words}: ended with {ended}, see {self.log.relative_to(self.root)}"

    def git(self, *words: str) -> str:
        """Return what git says."""
        return subprocess.check_output(["git", *words], cwd=self.root, text=True).strip()


Step = Callable[[Site], Iterator[str]]
"""Yields what is not ok, a sentence each."""


def committed(site: Site) -> Iterator[str]:
    """Find what is not committed: packages hold what is, so what was looked at must be that."""
    changed = site.git("status", "--porcelain").splitlines()
    if changed:
        yield f"{len(changed)} files are not committed, the first: {changed[0].split()[-1]}"


def changelog(site: Site) -> Iterator[str]:
    """See that the newest heading for clerks is this version's, and no longer a promise."""
    text = (site.root / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = next((line for line in text.splitlines() if line.startswith("## ")), "none")
    if not names(heading, site.version):
        yield f"the newest heading of CHANGELOG.md ({heading}) does not name {site.version}"
    elif _UNRELEASED in heading:
        yield f"the heading of {site.version} in CHANGELOG.md still says {_UNRELEASED}"


def installed(site: Site) -> Iterator[str]:
    """Ask the installed package, as About and diagnostics do."""
    found = installed_version("govreport")
    if found != site.version:
        yield f"pyproject.toml says {site.version}, installed is {found}: make test"


def translations(site: Site) -> Iterator[str]:
    """See that every word is translated, and none left over."""
    for file in sorted((site.root / "translations").glob("*.ts")):
        undone = ET.parse(file).getroot().findall(".//translation[@type]")  # noqa: S314 our own
        if undone:
            yield f"{file.name}: {len(undone)} texts are unfinished"
    yield from site.run(_BIN / "pytest", "-q", "tests/test_translations.py")


def gates(site: Site) -> Iterator[str]:
    """Run the gates of ``make test``."""
    sources = ("govreport_gui", "tests", "installer")
    yield from site.run(_BIN / "ruff", "check", *sources)
    yield from site.run(_BIN / "ruff", "format", "--check", *sources)
    yield from site.run(_BIN / "mypy")
    yield from site.run(_BIN / "lint-imports")


def tests(site: Site) -> Iterator[str]:
    """Run every test."""
    yield from site.run(_BIN / "pytest", "-n", "2")


def bench(site: Site) -> Iterator[str]:
    """Measure everything; name what is over its goal."""
    measured = site.root / "out" / "bench.json"
    measured.unlink(missing_ok=True)
    yield from site.run(_BIN / "python", "-m", "tests.bench")
    if measured.exists():
        yield from over_goal(json.loads(measured.read_text(encoding="utf-8")))


def screenshots(site: Site) -> Iterator[str]:
    """Take the pictures of the manual anew: they show the program as it is."""
    yield from site.run("make", "screenshots")
    changed = site.git("status", "--porcelain", "resources/help/pictures").splitlines()
    if changed:
        yield f"{len(changed)} pictures have changed: look at them and commit them"


def package(site: Site) -> Iterator[str]:
    """Build the packages for Linux; prove the script of the one for Windows."""
    yield from site.run("make", "package")


def runtime(site: Site) -> Iterator[str]:
    """See that the tests ran on the Python that is shipped: 3.11.2 and 3.11.7 match differently."""
    home = site.root / "out" / "runtime"
    shipped = home / "bin" / "python3.11"
    if not shipped.exists():
        yield "there is no Python to ship: make package"
        return
    asked = (shipped, "-c", "import platform; print(platform.python_version())")
    surroundings = os.environ | {"LD_LIBRARY_PATH": str(home / "lib")}
    found = subprocess.check_output(asked, text=True, env=surroundings).strip()
    if found != platform.python_version():
        ours = platform.python_version()
        yield f"shipped is Python {found}, tests run on {ours}: make PYTHON=/usr/bin/python3 test"


def windows(site: Site) -> Iterator[str]:
    """Look for the setup, which can only be made of what was built on Windows."""
    setup = site.root / "out" / f"govreport-{site.version}-windows-x64-setup.exe"
    if not setup.exists():
        yield f"no {setup.name}: build on Windows (installer/windows/README.md)"


def smoke(site: Site) -> Iterator[str]:
    """Do the main job with the frozen program, and see its window stay."""
    built = site.root / "out" / "linux" / "govreport"
    command = built / "govreport"
    if not command.exists():
        yield "there is no frozen program: make package"
        return
    if command.stat().st_mtime < int(site.git("log", "-1", "--format=%ct")):
        yield "the frozen program is older than the last commit: make package"
    if not (built / "_internal" / f"govreport-{site.version}.dist-info").is_dir():
        yield f"the frozen program does not know that it is {site.version}"
    sample = site.root / "resources" / "samples" / "qingshi_2025.txt"
    # The sample has errors on purpose: 1.
    yield from site.run(command, "check", sample, expected=1)
    with tempfile.TemporaryDirectory(prefix="空 格") as folder:
        for suffix in ("docx", "xlsx", "pdf", "html", "govreport"):
            yield from site.run(command, "convert", sample, "-o", Path(folder, f"年报.{suffix}"))
        yield from _window_stays(site, built / "govreport-window", Path(folder))


def _window_stays(site: Site, program: Path, home: Path) -> Iterator[str]:
    """Start the window without a screen, in a home of its own."""
    surroundings = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    surroundings |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    before = site.log.stat().st_size
    with site.log.open("ab") as log:
        window = subprocess.Popen(
            [program, "--sample"], env=surroundings, stdout=log, stderr=subprocess.STDOUT
        )
    try:
        yield f"the window ended by itself with {window.wait(_STARTS)}"
    except subprocess.TimeoutExpired:
        window.terminate()
        window.wait()
    if b"Traceback" in site.log.read_bytes()[before:]:
        yield f"the window stumbled, see {site.log.relative_to(site.root)}"


def names(text: str, version: str) -> bool:
    """Tell whether a text names exactly this version."""
    return re.search(rf"(?<![\d.]){re.escape(version)}(?!\.?\d)", text) is not None


def over_goal(rows: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
    """Yield the rows of the bench that miss their goal."""
    for name, row in rows.items():
        if row["holds"] is False:
            yield f"{name}: {row['value']:.3f} {row['unit']}, the goal is {row['goal']:g}"


_ALL: Sequence[Step] = (
    *(committed, changelog, installed, translations, gates, tests, bench, screenshots),
    *(package, runtime, windows, smoke),
)
STEPS: Mapping[str, Step] = {step.__name__: step for step in _ALL}
"""By name, the quick ones first."""


def check(root: Path, skip: Sequence[str], steps: Mapping[str, Step]) -> int:
    """Take every step that is not skipped and print how it went."""
    unknown = [name for name in skip if name not in steps]
    if unknown:
        print(f"No such step: {' '.join(unknown)}. There are: {' '.join(steps)}", file=sys.stderr)
        return 2
    logs = root / "out" / "release"
    logs.mkdir(parents=True, exist_ok=True)
    failed = [n for n, step in steps.items() if n not in skip and not _take(n, step, root, logs)]
    for name in skip:
        print(f"skipped  {name}")
    print(
        f"Not ok: {', '.join(failed)}" if failed else "All ok" + " but what was skipped" * any(skip)
    )
    return 1 if failed else 0


def _take(name: str, step: Step, root: Path, logs: Path) -> bool:
    log = logs / f"{name}.log"
    log.write_bytes(b"")
    begun = time.monotonic()
    wrong = list(step(Site(root, log)))
    print(
        f"{'NOT OK ' if wrong else 'ok     '}  {name} ({time.monotonic() - begun:.0f} s)",
        flush=True,
    )
    for sentence in wrong:
        print(f"           {sentence}", flush=True)
    return not wrong


if __name__ == "__main__":
    sys.exit(check(ROOT, sys.argv[1:], STEPS))

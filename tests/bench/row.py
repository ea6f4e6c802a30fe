"""One line of the table."""

from __future__ import annotations

import json
import statistics
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """A figure, what it is measured against, and the goal it should not exceed (None: none)."""

    name: str
    value: float
    unit: str
    baseline: str
    goal: float | None = None

    @property
    def holds(self) -> bool | None:
        return None if self.goal is None else self.value <= self.goal


def seconds(work: Callable[[], object], times: int) -> list[float]:
    """Return how long each of several runs took, after one that is not counted."""
    work()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return taken


def ratio(ours: Callable[[], object], theirs: Callable[[], object], times: int) -> float:
    """Return the median of ours ÷ theirs, run in turn so that both see the same machine."""
    ours()
    theirs()
    pairs = [(seconds_once(ours), seconds_once(theirs)) for _ in range(times)]
    return statistics.median(a / b for a, b in pairs)


def seconds_once(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that ``share`` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def show(row: Row) -> None:
    """Print a row at once: whoever waits for the others sees how far it has come."""
    goal = "" if row.goal is None else f"goal ≤ {row.goal:g} {'holds' if row.holds else 'MISSED'}"
    print(
        f"{row.name:44} {row.value:9.3f} {row.unit:4} {goal:18} {row.baseline}",
        flush=True,
    )


def write(rows: Sequence[Row], target: Path) -> None:
    """Write the rows as JSON."""
    target.parent.mkdir(exist_ok=True)
    data = {row.name: {**asdict(row), "holds": row.holds} for row in rows}
    for entry in data.values():
        del entry["name"]
    target.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")

"""Percentiles, the table, and how much memory a process has ever used."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import texts


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `target` is the most that `ratio` (or, without one, `value`) should be; None: no target."""

    name: str
    value: str
    baseline: str = ""
    ratio: float | None = None
    target: str = ""
    kept: bool | None = None


def percentile(values: Sequence[float], percent: float) -> float:
    """The value that `percent` of `values` do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def table(rows: Sequence[Row]) -> str:
    """All rows under each other."""
    cells = [("what", "here", "baseline", "ratio", "target", "")]
    for row in rows:
        ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
        verdict = {True: "kept", False: "MISSED", None: ""}[row.kept]
        cells.append((row.name, row.value, row.baseline, ratio, row.target, verdict))
    widths = [max(len(line[at]) for line in cells) for at in range(6)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells
    )


def yardstick() -> float:
    """Seconds this machine takes for a fixed piece of pure Python: what other figures are compared with."""
    words = texts.prose(2_000)
    best = 1e9
    for _ in range(7):
        began = time.perf_counter()
        for _ in range(20):
            Counter(word.strip(".,;:!?").lower() for word in words.split())
        best = min(best, time.perf_counter() - began)
    return best


def peak_memory(process: int | str = "self") -> int:
    """The most memory (bytes) that a process has held; 0 where the system does not tell."""
    return _told("VmHWM", process)


def resident_memory(process: int | str = "self") -> int:
    """The memory (bytes) that a process holds now; 0 where the system does not tell."""
    return _told("VmRSS", process)


def _told(what: str, process: int | str) -> int:
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith(what)), 0)

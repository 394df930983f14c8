"""Power cuts: what may stand on the disk after one, made from a recording of what was written and synced.

A disk may keep any of the sectors that were written since the last sync of their file, in any order, and half of a write.
So each cut takes everything up to the last sync, and of what came after it a different choice of sectors.
"""

from __future__ import annotations

import random
import shutil
import struct
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512
DATABASE, LOG, SAID = range(3)
_HEAD = struct.Struct("<cBQQ")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done: `kind` w, t, s or u to `file`, at `offset`."""

    kind: str
    file: int
    offset: int
    data: bytes


def build_recorder(folder: Path) -> Path | None:
    """The recorder as a library to be loaded before a program; None where there is no compiler."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        return None
    made = folder / "recorder.so"
    source = Path(__file__).with_name("recorder.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O2", "-o", made, source, "-ldl", "-lpthread"], check=True)
    return made


def steps_of(trace: Path) -> list[Step]:
    """The recording; its last step may be missing."""
    raw, at, found = trace.read_bytes(), 0, list[Step]()
    while at + _HEAD.size <= len(raw):
        kind, file, offset, length = _HEAD.unpack_from(raw, at)
        at += _HEAD.size
        if at + length > len(raw):
            break
        found.append(Step(kind.decode(), file, offset, raw[at : at + length]))
        at += length
    return found


def said_before(steps: list[Step], cut: int) -> list[str]:
    """The lines that had been answered before the cut."""
    said = b"".join(step.data for step in steps[:cut] if step.file == SAID).decode()
    return said[: said.rfind("\n") + 1].splitlines()


@dataclass(slots=True)
class _Disk:
    """One file as it stands for certain, and what was done to it since it was synced."""

    image: bytearray
    there: bool
    open_steps: list[Step] = field(default_factory=list[Step])

    def take(self, step: Step) -> None:
        if step.kind == "s":
            for one in self.open_steps:
                _apply(self.image, one)
            self.open_steps.clear()
            return
        if step.kind == "u":
            self.image, self.there = bytearray(), False
            self.open_steps.clear()
            return
        self.there = True
        self.open_steps.append(step)

    def after_cut(self, dice: random.Random) -> bytes:
        """Everything that was synced, and a choice of the rest: nothing, all, or sector by sector."""
        kept = dice.choice((0.0, 1.0, dice.random(), dice.random()))
        image = bytearray(self.image)
        for step in self.open_steps:
            if step.kind == "t":
                if dice.random() < kept:
                    _apply(image, step)
                continue
            at = 0
            while at < len(step.data):
                end = min(len(step.data), at + SECTOR - (step.offset + at) % SECTOR)
                if dice.random() < kept:
                    _apply(image, Step("w", step.file, step.offset + at, step.data[at:end]))
                at = end
        return bytes(image)


def _apply(image: bytearray, step: Step) -> None:
    if step.kind == "t":
        del image[step.offset :]
        image.extend(bytes(step.offset - len(image)))
        return
    if len(image) < step.offset:
        image.extend(bytes(step.offset - len(image)))
    image[step.offset : step.offset + len(step.data)] = step.data


def cut_off(before: Path, steps: list[Step], cut: int, folder: Path, dice: random.Random) -> None:
    """Put into `folder` what a cut after so many steps may leave of the workspace that was `before`."""
    disks = [_Disk(bytearray(before.joinpath("library.db").read_bytes()), True), _Disk(bytearray(), False)]
    for step in steps[:cut]:
        if step.file != SAID:
            disks[step.file].take(step)
    (folder / "media").mkdir(parents=True)
    for name, disk in zip(("library.db", "library.db-wal"), disks, strict=True):
        if disk.there:
            (folder / name).write_bytes(disk.after_cut(dice))

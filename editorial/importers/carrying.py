"""Bringing in what a plan says: all of it in one transaction, or nothing."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path, PurePosixPath

from editorial.errors import Conflict, UserError
from editorial.importers.incoming import Trouble
from editorial.importers.plan import NEW, ImportPlan, Progress, plan_import, settled, stamp_of
from editorial.importers.settling import Settled
from editorial.library import care
from editorial.library.bulk import BulkInsert, NewPost
from editorial.library.mappings import remember
from editorial.library.media import insert_media
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.post import Medium
from editorial.model.subject import MediumFacts
from editorial.workflow.desk import Desk

MANY = 200
"""Posts from which on an import is something large."""
_BATCH = 500


def carry_out(desk: Desk, command: Command, plan: ImportPlan, progress: Progress | None = None) -> ChangeSet:
    """Bring in the new posts of a plan; one undo takes all of them back. Before `MANY` posts or more a backup is made.

    Raises:
        UserError: a date may be read in two ways and nobody has said how; a file was changed since; nothing is new; `progress`
            said stop. Nothing is changed then.
        Conflict: somebody else wrote at the same moment.
    """
    if plan.version != desk.library.version():
        plan = plan_import(desk, plan.paths, plan.choices)
    _may_go(plan)
    if plan.new >= MANY:
        care.back_up_now(desk.library)
    tell = _Telling(progress, plan.new)

    def work(transaction: Transaction) -> str:
        bulk = BulkInsert(transaction, media=files.record(transaction))
        posts = files.put_into(_new_ones(desk, plan))
        while batch := list(islice(posts, _BATCH)):
            tell.so_far(bulk.count)
            bulk.add(batch)
        if bulk.count != plan.new:
            raise _changed_meanwhile()
        bulk.finish()
        transaction.note(count=bulk.count)
        for source in plan.sources:
            if source.look.signature:
                remember(transaction, source.look.signature, source.opened.name, dict(source.look.columns))
        tell.so_far(bulk.count)
        return "1 post brought in" if bulk.count == 1 else f"{bulk.count} posts brought in"

    with tempfile.TemporaryDirectory(prefix=".bringing-", dir=desk.library.folder) as folder:
        files = _Files(desk, plan, Path(folder))
        files.add(tell)
        return desk.library.operate(command, "bring_in", work)


def _may_go(plan: ImportPlan) -> None:
    if plan.asks:
        raise UserError(
            f"“{plan.asks}” may be read in two ways.",
            hint="Say whether the day or the month stands first.",
            code="unclear_date",
        )
    if any(stamp_of(source.opened.path) != source.stamp for source in plan.sources):
        raise _changed_meanwhile()
    if not plan.new:
        raise UserError("Nothing in it is new.", hint="Look at what is said of each row.", code="nothing_new")


def _changed_meanwhile() -> Conflict:
    return Conflict("A file was changed since it was looked at.", hint="Look at it again, then bring it in.")


@dataclass(slots=True)
class _Telling:
    progress: Progress | None
    whole: int

    def so_far(self, done: int) -> None:
        """Say how far it is. Raises UserError when the person wants it to stop."""
        if self.progress is not None and not self.progress(done, self.whole):
            raise UserError(
                "Bringing in was stopped; nothing was changed.", hint="Begin again when you like.", code="stopped"
            )


def _new_ones(desk: Desk, plan: ImportPlan) -> Iterator[tuple[int, Settled]]:
    """The posts that come in, with the place of their source."""
    found = settled(desk, plan) if plan.kept is None else plan.kept
    for fate, (at, one) in zip(plan.fates, found, strict=False):
        if fate == NEW and not isinstance(one, Trouble):
            yield at, one


class _Files:
    """The pictures and videos that lie in the sources: copied into the workspace before anything is written there."""

    def __init__(self, desk: Desk, plan: ImportPlan, folder: Path) -> None:
        self._desk = desk
        self._plan = plan
        self._folder = folder
        self._facts: dict[tuple[int, str], MediumFacts] = {}

    def add(self, tell: _Telling) -> None:
        """Copy and look at each. One that cannot be read is left out; its post comes in without it and says so."""
        if not self._plan.files:
            return
        for at, one in _new_ones(self._desk, self._plan):
            for name in (medium.name for medium in one.files):
                if (at, name) not in self._facts:
                    tell.so_far(0)
                    facts = self._one(at, name)
                    if facts is not None:
                        self._facts[at, name] = facts

    def _one(self, at: int, name: str) -> MediumFacts | None:
        opened = self._plan.sources[at].opened
        inside = opened.inside(name)
        if not inside:
            return None
        copy = self._folder / f"file{PurePosixPath(name).suffix[:8]}"
        try:
            with opened.stream(inside) as source, copy.open("wb") as target:
                shutil.copyfileobj(source, target)
            facts = self._desk.probe.facts(copy)
            if facts.problem:
                return None
            self._desk.store.add(copy)
        except UserError as error:
            if error.code == "disk_full":
                raise
            return None
        return replace(facts, name=PurePosixPath(name).name)

    def record(self, transaction: Transaction) -> dict[str, str]:
        """Write the files into the library; their ids by hash."""
        return {facts.sha256: insert_media(transaction, facts) for facts in self._facts.values()}

    def put_into(self, found: Iterator[tuple[int, Settled]]) -> Iterator[NewPost]:
        """The posts with their files."""
        for at, one in found:
            if not one.files:
                yield one.post
                continue
            media: list[list[Medium]] = [[] for _text in one.post.texts]
            missing: list[str] = []
            for medium in one.files:
                facts = self._facts.get((at, medium.name))
                if facts is None:
                    missing.append(medium.name)
                else:
                    there = Medium(original=facts.sha256, name=facts.name, kind=facts.kind, alt=medium.alt)
                    media[medium.part].append(there)
            note = "\n".join(filter(None, (one.post.note, *missing)))
            yield replace(one.post, media=tuple(map(tuple, media)), note=note)

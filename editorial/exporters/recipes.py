"""Several exports in one go: what a recipe asks for, planned together and written one tool after the other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from editorial.exporters.base import Options, Problem, Row
from editorial.exporters.run import ExportReport, Plan, plan, write
from editorial.library.transaction import Command
from editorial.model.change import ChangeSet
from editorial.model.clock import utc_now
from editorial.model.recipe import Recipe
from editorial.workflow.desk import Desk

Job = tuple[str, Options]
"""An exporter's id and its options."""


def jobs_of(recipe: Recipe, today: dt.date, now: dt.datetime | None = None) -> list[Job]:
    """The exports of a recipe as they are today."""
    span = (today, today + dt.timedelta(days=recipe.days - 1)) if recipe.days else (None, None)
    return [
        (
            part.target,
            Options(
                channels=part.channels,
                zone=part.zone,
                media_prefix=part.media_prefix,
                extras=part.extras,
                header=part.header,
                since=span[0],
                until=span[1],
                now=now or utc_now(),
            ),
        )
        for part in recipe.parts
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plans:
    """What several exports would do together; no row is in two of them."""

    plans: tuple[Plan, ...]

    @property
    def label(self) -> str:
        """The tools."""
        return ", ".join(dict.fromkeys(one.label for one in self.plans))

    @property
    def leaves(self) -> bool:
        """Whether anything counts as exported by them."""
        return any(one.leaves for one in self.plans)

    @property
    def ready(self) -> tuple[Row, ...]:
        """Everything that would leave."""
        return tuple(row for one in self.plans for row in one.ready)

    @property
    def changed(self) -> tuple[Row, ...]:
        """Those of which a newer draft exists."""
        return tuple(row for one in self.plans for row in one.changed)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that keeps a row out."""
        return tuple(problem for one in self.plans for problem in one.problems)

    @property
    def refused(self) -> int:
        """How many rows stay out."""
        return sum(len(one.refused) for one in self.plans)

    @property
    def remarks(self) -> int:
        """How many things are to be added by hand."""
        return sum(len(one.remarks) for one in self.plans)

    @property
    def files(self) -> int:
        """How many files there will be, beside pictures and papers."""
        return sum(len(one.files) for one in self.plans)


def plan_all(desk: Desk, jobs: Sequence[Job], *, held: Mapping[str, str] | None = None) -> Plans:
    """What these exports would do. Raises UserError as `plan` does."""
    return Plans(plans=tuple(plan(desk, target, options, held=held) for target, options in jobs))


def write_all(desk: Desk, who: str, plans: Plans, out: Path) -> ExportReport:
    """Write one export after the other, each all of it or nothing: a single one into `out`, several into a folder each. The
    report adds them up; its `change` has everything that changed.

    Raises what `write` raises; what was written before that stays exported, and says so in the workspace.
    """
    single = len(plans.plans) == 1
    reports = [
        (place, write(desk, Command(who=who), one, out / place))
        for place, one in (("" if single else one.target, one) for one in plans.plans)
    ]
    changes = [report.change for _place, report in reports if report.change is not None]
    return ExportReport(
        written=sum(report.written for _place, report in reports),
        refused=sum(report.refused for _place, report in reports),
        folder=out,
        files=tuple((Path(place) / name).as_posix() for place, report in reports for name in report.files),
        problems=plans.problems,
        remarks=tuple(one for _place, report in reports for one in report.remarks),
        changed=plans.changed,
        manifest_sha256=reports[0][1].manifest_sha256 if single else "",
        change=_together(changes) if changes else None,
    )


def _together(changes: Sequence[ChangeSet]) -> ChangeSet:
    return replace(
        changes[-1],
        kinds=frozenset().union(*(one.kinds for one in changes)),
        posts=frozenset().union(*(one.posts for one in changes)),
        variants=tuple(dict.fromkeys(variant for one in changes for variant in one.variants)),
    )

"""An export from end to end: what would go, what stands in the way, and then files and records together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from editorial.errors import UserError
from editorial.exporters.base import Exporter, Options, Problem, Row, discover
from editorial.exporters.packing import Package
from editorial.exporters.papers import for_people, manifest
from editorial.exporters.rows import gather, told_apart, usual_problems
from editorial.exporters.sealed import check_again, record
from editorial.library import journal
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.workflow.desk import Desk

__all__ = ["ExportReport", "Plan", "exporter_named", "gather", "plan", "write"]

MANIFEST = "manifest.json"
REFUSED = "couldnt-include.csv"
BY_HAND = "add-by-hand.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What an export would do, with nothing done yet.

    `ready` go into `files`, `problems` say why others do not, `remarks` what somebody has to add by hand in the tool,
    `changed` are the ready ones of which a newer draft exists: they go as approved. `layout` names the file of each
    ready row; `media` the files that go along, by name; `leaves` is False when the files only show what goes out. `seen` is the
    newest entry of the history that all this was read after. `counts`: rows, ready, refused, changed, files.
    """

    target: str
    label: str
    options: Options
    seen: str = ""
    rows: tuple[Row, ...] = ()
    ready: tuple[Row, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()
    changed: tuple[Row, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    leaves: bool = True
    layout: Mapping[str, tuple[Row, ...]] = field(default_factory=dict[str, "tuple[Row, ...]"])
    media: Mapping[str, tuple[Path, str]] = field(default_factory=dict[str, "tuple[Path, str]"])

    @property
    def refused(self) -> tuple[Row, ...]:
        """The rows that stay out, each once."""
        out = {problem.row.variant_id for problem in self.problems}
        return tuple(row for row in self.rows if row.variant_id in out)

    @property
    def counts(self) -> dict[str, int]:
        """How many there are of what; ready and refused add up to rows."""
        return {
            "rows": len(self.rows),
            "ready": len(self.ready),
            "refused": len(self.refused),
            "changed": len(self.changed),
            "files": len(self.files),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What an export did: `written` and `refused` count rows; `files` are all names in `folder`, the manifest last.

    `change` is None when nothing was written; its `created` is the batch's id.
    """

    written: int
    refused: int
    folder: Path
    files: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()
    changed: tuple[Row, ...] = ()
    manifest_sha256: str = ""
    change: ChangeSet | None = None


def exporter_named(target: str) -> Exporter:
    """The exporter of that id. Raises UserError with the ids there are."""
    known = discover()
    if target not in known:
        raise UserError(
            f"There is no export called “{target}”.", hint=f"There are: {', '.join(known)}.", code="unknown_target"
        )
    return known[target]


def plan(desk: Desk, target: str, options: Options, *, held: Mapping[str, str] | None = None) -> Plan:
    """What `write` would do. `held` are networks whose house style has moved on, by id with the reason.

    Reads the bytes of every picture that would leave. Raises UserError for an unknown target or option.
    """
    exporter = exporter_named(target)
    for choice in exporter.options:
        options.chosen(choice)
    if options.header and not exporter.takes_blank:
        raise UserError(
            f"{exporter.label}'s file has no column names, so a blank file says nothing about it.",
            hint="Export without the blank file.",
            code="no_header",
        )
    with desk.library.reading() as connection:
        seen = journal.head(connection)
    rows = gather(desk, options)
    problems: list[Problem] = []
    clear: list[Row] = []
    damaged: dict[str, str] = {}
    for row in rows:
        found = [*usual_problems(row, options, held or {}, damaged), *exporter.problems(row, options)]
        problems += told_apart(found)
        if not found:
            clear.append(row)
    clashes = exporter.clashes(clear, options)
    out = {problem.row.variant_id for problem in clashes}
    ready = [row for row in clear if row.variant_id not in out]
    order = {row.variant_id: at for at, row in enumerate(rows)}
    return Plan(
        target=exporter.id,
        label=exporter.label,
        options=options,
        seen=seen,
        rows=tuple(rows),
        ready=tuple(ready),
        problems=tuple(sorted([*problems, *clashes], key=lambda problem: order[problem.row.variant_id])),
        remarks=tuple(remark for row in ready for remark in exporter.remarks(row, options)),
        changed=tuple(row for row in ready if row.changed),
        files=exporter.files(ready, options) if ready else {},
        leaves=exporter.leaves,
        layout=exporter.layout(ready, options) if ready else {},
        media=exporter.media_files(ready, options),
    )


def write(desk: Desk, command: Command, plan: Plan, out: Path) -> ExportReport:
    """Put the files of a plan into `out` and record the export, in one step: all of it or nothing.

    Approved networks become exported, unless the files only show them; one that is being changed leaves as approved and
    stays a draft, marked as differing from the copy outside, so that it does not leave twice. With nothing ready nothing is
    written. Raises Conflict when something of the plan has changed since, UserError when the folder cannot take the files.
    """
    report = ExportReport(
        written=len(plan.ready),
        refused=len(plan.refused),
        folder=out,
        problems=plan.problems,
        remarks=plan.remarks,
        changed=plan.changed,
    )
    if not plan.ready:
        return report
    _refuse_own_folder(desk, out)
    sums: dict[str, str] = {}
    with Package(out) as package:
        for name, data in plan.files.items():
            package.add(name, data)
        for name, (path, sha256) in plan.media.items():
            package.copy(name, path, sha256)
        for name, found in ((REFUSED, plan.problems), (BY_HAND, plan.remarks)):
            if found:
                package.add(package.free_name(name), for_people(found))

        def work(transaction: Transaction) -> str:
            check_again(desk, transaction, plan.ready, seen=plan.seen)
            head = journal.head(transaction.connection)
            name = package.free_name(MANIFEST)
            package.add(name, manifest(plan.target, plan.options, plan.layout, plan.problems, package.sums, head))
            sums["manifest"] = package.sums[name]
            if plan.leaves:
                record(
                    transaction,
                    plan.ready,
                    plan.layout,
                    target=plan.target,
                    options=plan.options.as_json(),
                    manifest_sha256=sums["manifest"],
                    journal_head=head,
                )
            else:
                transaction.note(target=plan.target, manifest=sums["manifest"])
            package.settle()
            return f"Exported {_posts(len(plan.ready))} for {plan.label}"

        change = desk.library.operate(command, "export" if plan.leaves else "write_out", work, undoable=False)
    return replace(
        report,
        files=tuple(name for name in package.sums if (out / name).exists()),
        manifest_sha256=sums.get("manifest", ""),
        change=change,
    )


def _posts(count: int) -> str:
    return "1 post" if count == 1 else f"{count} posts"


def _refuse_own_folder(desk: Desk, out: Path) -> None:
    """Exports do not go between the workspace's own files."""
    place, media = out.resolve(), desk.library.media_folder.resolve()
    if place == desk.library.folder.resolve() or place == media or media in place.parents:
        raise UserError(
            "This folder holds the workspace itself.", hint="Choose another folder.", place=str(out), code="own_folder"
        )

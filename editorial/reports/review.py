"""The review sheet in the form that the name of its file asks for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from editorial.media.probe import Probe
from editorial.reports.entries import Check, Entry, Wanted, entries
from editorial.reports.speech import ENGLISH, Speech
from editorial.workflow.desk import Desk


def write_review(
    desk: Desk, wanted: Wanted, path: Path, speech: Speech = ENGLISH, *, check: Check | None = None
) -> int:
    """Write a PDF for .pdf, else a workbook, whole or not at all, with what `check` says; how many networks of posts it has."""
    return write_found(list(entries(desk, wanted, check)), path, desk.probe, speech)


def write_found(found: Sequence[Entry], path: Path, probe: Probe, speech: Speech = ENGLISH) -> int:
    """The same for what was read already: it needs no library any more."""
    if path.suffix.lower() == ".pdf":
        from editorial.reports.review_paper import write_paper

        return write_paper(found, path, probe, speech)
    from editorial.reports.review_sheet import write_sheet

    return write_sheet(found, path, speech)

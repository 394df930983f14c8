"""The review sheet in the form that the name of its file asks for."""

from __future__ import annotations

from pathlib import Path

from editorial.reports.entries import Tell, Wanted, entries
from editorial.reports.speech import ENGLISH, Speech
from editorial.workflow.desk import Desk


def write_review(desk: Desk, wanted: Wanted, path: Path, speech: Speech = ENGLISH, tell: Tell | None = None) -> int:
    """Write a PDF for .pdf, else a workbook, whole or not at all; how many networks of posts it has. `tell` is told how far it
    is, and may stop it."""
    found = list(entries(desk, wanted, tell))
    if path.suffix.lower() == ".pdf":
        from editorial.reports.review_paper import write_paper

        return write_paper(found, path, desk.probe, speech)
    from editorial.reports.review_sheet import write_sheet

    return write_sheet(found, path, speech)

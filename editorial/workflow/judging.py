"""Full checks of networks as they stand, bound to what they were taken on, ready for a decision."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from editorial.checking.engine import Engine, Result
from editorial.library.records import Post, Variant
from editorial.model.style import HouseStyle
from editorial.model.subject import Subject
from editorial.workflow.desk import Desk
from editorial.workflow.gather import Passed, passed, subject_of

Read = Callable[[Sequence[Subject], HouseStyle], Sequence[Subject]]
"""Has the language engines read the subjects, where that is needed."""


def in_process(desk: Desk, engine: Engine, read: Read | None = None) -> Callable[[Sequence[Subject]], list[Result]]:
    """Checks run here and now, for the command line; the window asks its worker instead."""

    def check(subjects: Sequence[Subject]) -> list[Result]:
        style = desk.style()
        return [engine.check(subject, style) for subject in (read(subjects, style) if read else subjects)]

    return check


def judge(
    desk: Desk, post: Post, variants: Sequence[Variant], check: Callable[[Sequence[Subject]], Sequence[Result]]
) -> Mapping[str, Passed]:
    """The verdict on each of these networks, by variant id."""
    subjects = [subject_of(desk, post, variant) for variant in variants]
    results = check(subjects)
    return {
        variant.id: passed(desk, post, variant, subject, result)
        for variant, subject, result in zip(variants, subjects, results, strict=True)
    }

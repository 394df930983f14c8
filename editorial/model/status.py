"""The states of a variant and the one table of allowed steps between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["idea", "draft", "in_review", "changes_wanted", "approved", "exported", "refused", "published"]
STATES: tuple[State, ...] = (
    "idea",
    "draft",
    "in_review",
    "changes_wanted",
    "approved",
    "exported",
    "refused",
    "published",
)

EDITABLE: frozenset[State] = frozenset({"idea", "draft", "changes_wanted"})
"""The states in which a writer types."""


OUTSIDE_DIFFERS = "The copy outside differs."
"""The note of a variant that is being corrected after it has left."""
NOT_CHECKED_HERE = "Published, not checked here."
"""The note of a variant that was out already when it was brought in: nobody has approved it at this desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One verb of the workflow: from which states, by whom, to which state (None: the state stays)."""

    verb: str
    since: frozenset[State]
    role: Literal["author", "editor", "anyone"]
    to: State | None
    needs_reason: bool = False


def _step(
    verb: str,
    since: tuple[State, ...],
    role: Literal["author", "editor", "anyone"],
    to: State | None,
    *,
    needs_reason: bool = False,
) -> Step:
    return Step(verb=verb, since=frozenset(since), role=role, to=to, needs_reason=needs_reason)


STEPS: dict[str, Step] = {
    step.verb: step
    for step in (
        _step("write", ("idea",), "anyone", "draft"),
        _step("submit", ("draft", "changes_wanted"), "author", "in_review"),
        _step("take_back", ("in_review",), "author", "draft"),
        _step("return", ("in_review",), "editor", "changes_wanted", needs_reason=True),
        _step("approve", ("in_review",), "editor", "approved"),
        _step("change", ("approved",), "anyone", "draft"),
        _step("revoke", ("approved",), "editor", "in_review", needs_reason=True),
        _step("export", ("approved", "exported", "refused"), "anyone", "exported"),
        _step("refuse", ("exported",), "anyone", "refused", needs_reason=True),
        _step("confirm", ("exported",), "anyone", "published"),
        _step("correct", ("exported", "published", "refused"), "anyone", "draft"),
        _step("hold", STATES, "anyone", None, needs_reason=True),
        _step("release", STATES, "anyone", None),
        _step("archive", STATES, "anyone", None),
        _step("restore", STATES, "anyone", None),
    )
}

SAID: dict[State, str] = {
    "idea": "an idea",
    "draft": "a draft",
    "in_review": "in review",
    "changes_wanted": "back with its writer",
    "approved": "approved",
    "exported": "exported",
    "refused": "refused by the tool",
    "published": "published",
}
"""Each state as it stands in a sentence: "This post is …"."""

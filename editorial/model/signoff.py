"""Who has to say yes, in which order: the steps of a sign-off as accounts and campaigns name them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

Need = Literal["any", "all"]

ANY_EDITOR = "role:editor"
OUTSIDE = "outside"
"""In `SignoffStep.who`: somebody who is no person of this desk (a client, a lawyer), whose yes an editor records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignoffStep:
    """One step: `who` are ids of people or groups, `role:` and a role, or `outside`; any one of them or all of them have to
    say yes."""

    name: str
    who: tuple[str, ...] = (ANY_EDITOR,)
    need: Need = "any"


USUAL: tuple[SignoffStep, ...] = (SignoffStep(name="Editor"),)
"""What holds where nobody has named steps: one editor."""


FACTS_FIRST: tuple[SignoffStep, ...] = (SignoffStep(name="Facts"), SignoffStep(name="Editor"))
"""A ready choice: somebody looks at the facts, then another editor at the whole."""


def steps_of(account: Sequence[SignoffStep], campaign: Sequence[SignoffStep]) -> tuple[SignoffStep, ...]:
    """The steps of one network of a post, in order: its campaign's, then its account's; one editor where neither names any."""
    named = (*campaign, *(step for step in account if step not in campaign))
    return named or USUAL


def steps_from_json(value: object) -> tuple[SignoffStep, ...]:
    """The steps that `steps_as_json` wrote; none for anything empty."""
    entries = cast("Sequence[Mapping[str, Any]]", value or ())
    return tuple(
        SignoffStep(name=str(one["name"]), who=tuple(one["who"]), need="all" if one["need"] == "all" else "any")
        for one in entries
    )


def steps_as_json(steps: Sequence[SignoffStep]) -> list[dict[str, object]]:
    """Steps as JSON."""
    return [{"name": step.name, "who": list(step.who), "need": step.need} for step in steps]

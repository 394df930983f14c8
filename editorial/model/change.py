"""What an operation touched, so that every list can tell whether it must look again."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """The answer of every mutation.

    `kinds` are the tables of the mind it touched (`post`, `variant`, `comment`, `person`, `channel`, `campaign`,
    `author`, `media`, `export`, `style`); `ids` are the posts concerned; `entry` is the journal entry that records it
    and that `undo` takes, `verb` the step as the history calls it, `label` says it in words ("Approved for 2 networks"),
    `undoable` whether undo is offered.
    """

    kinds: frozenset[str] = frozenset()
    posts: frozenset[str] = frozenset()
    variants: tuple[str, ...] = ()
    created: str = ""
    entry: int = 0
    verb: str = ""
    label: str = ""
    undoable: bool = False
    initiator: str = ""
    notes: tuple[str, ...] = field(default=())

"""The first draft of a new workspace: its own text explains the screen."""

from __future__ import annotations

from collections.abc import Sequence

from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.lists import post_by_source
from editorial.library.transaction import Command
from editorial.library.workspace import Library
from editorial.model.change import ChangeSet
from editorial.model.post import Content, Part
from editorial.workflow.desk import Desk
from editorial.workflow.writing import create

SOURCE = "first-draft"


def write_first_draft(
    desk: Desk, command: Command, *, title: str, text: str, author: str, channels: Sequence[str]
) -> ChangeSet:
    """Begin the workspace with a draft for these accounts; `created` is its id."""
    shared = Content(parts=(Part(text=text),))
    edit = PostEdit(authors=(author,), contents={"": ContentEdit(base_rev=1, content=shared)})
    return create(desk, command, title=title, channels=channels, source=SOURCE, edit=edit)


def first_draft_of(library: Library) -> str:
    """The id of that draft while nobody has deleted it; empty when there is none."""
    return post_by_source(library, SOURCE)

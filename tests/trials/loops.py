"""What the trials run in processes of their own: people at work until they are killed.

python loops.py work FOLDER   saves, submits and approves, and tells each thing that was answered for
python loops.py save FOLDER N saves N posts of its own, and tells each
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from editorial.bootstrap import toolbox
from editorial.checking.engine import Result
from editorial.errors import UserError
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.people import channels, people
from editorial.library.posts import read_post
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.workflow import approving, writing
from editorial.workflow.gather import passed, subject_of


def tell(*words: object) -> None:
    """An answer somebody may rely on: it has left this process before the next thing begins."""
    sys.stdout.write(" ".join(str(word) for word in words) + "\n")
    sys.stdout.flush()


def work(folder: Path) -> None:
    """Posts go all the way, for ever."""
    desk = toolbox().desk(open_library(folder))
    noor, ana, ben = people(desk.library)
    x = channels(desk.library)[0]
    at = 0
    while True:
        at += 1
        post_id = writing.create(desk, Command(who=ana.id), title=f"Post {at}", channels=[x.id]).created
        tell("created", post_id)
        for turn in range(3):
            text = f"Words {at} of turn {turn}, which are kept."
            now = read_post(desk.library, post_id)
            edit = ContentEdit(base_rev=now.shared.rev, content=now.shared.content.with_text(text))
            writing.save(desk, Command(who=ana.id), post_id, PostEdit(contents={"": edit}))
            tell("saved", post_id, text)
        writing.submit(desk, Command(who=ana.id), post_id)
        now = read_post(desk.library, post_id)
        (variant,) = now.variants
        digest = variant.revision.digest if variant.revision else ""
        tell("submitted", post_id, digest)
        clean = Result(id=variant.id, platform="x", language="en", findings=(), style=desk.style().version)
        verdict = passed(desk, now, variant, subject_of(desk, now, variant), clean)
        decision = approving.Decision(variant=variant.id, digest=digest)
        approving.approve(desk, Command(who=ben.id if at % 2 else noor.id), post_id, [decision], {variant.id: verdict})
        tell("approved", post_id, digest)


def save(folder: Path, wanted: int) -> None:
    """Posts of one writer beside another; a busy library is asked again with the same command."""
    desk = toolbox().desk(open_library(folder))
    ana = people(desk.library)[1]
    for at in range(wanted):
        done = _patiently(lambda command, at=at: writing.create(desk, command, title=f"Post {at}"), ana.id)
        edit = ContentEdit(base_rev=1, content=read_post(desk.library, done.created).shared.content.with_text(f"T{at}"))
        _patiently(
            lambda command, done=done, edit=edit: writing.save(
                desk, command, done.created, PostEdit(contents={"": edit})
            ),
            ana.id,
        )
        tell("saved", done.created, f"T{at}")
    desk.library.close()


def _patiently(step: Any, who: str) -> Any:
    command = Command(who=who)
    while True:
        try:
            return step(command)
        except UserError as error:
            if error.code != "busy":
                raise


if __name__ == "__main__":
    if sys.argv[1] == "work":
        work(Path(sys.argv[2]))
    else:
        save(Path(sys.argv[2]), int(sys.argv[3]))

"""What the promises are tried on, in processes of their own: people at work until they are killed.

python loops.py work FOLDER [PRAGMA…]   saves, submits and approves, and tells each thing that was answered for
python loops.py save FOLDER N           saves N posts of its own, and tells each
python loops.py type FOLDER             types into safe keeping, and tells each thing that was kept
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import event

from editorial.bootstrap import toolbox
from editorial.checking.engine import Result
from editorial.errors import UserError
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.people import channels, people
from editorial.library.posts import read_post
from editorial.library.records import Post, Variant
from editorial.library.safekeeping import Safekeeping
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.model.change import ChangeSet
from editorial.model.desk import Person
from editorial.workflow import approving, writing
from editorial.workflow.desk import Desk
from editorial.workflow.gather import passed, subject_of


def tell(*words: object) -> None:
    """An answer somebody may rely on: it has left this process before the next thing begins."""
    sys.stdout.write(" ".join(str(word) for word in words) + "\n")
    sys.stdout.flush()


def work(folder: Path, *pragmas: str) -> None:
    """Posts go all the way, for ever; beside others if there are any."""
    library = open_library(folder)
    library.engine.dispose()

    @event.listens_for(library.engine, "connect")
    def on_connect(connection: Any, _record: Any) -> None:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    desk = toolbox().desk(library)
    noor, ana, ben = people(desk.library)
    x = channels(desk.library)[0]
    for at in count(1):
        editor = ben if at % 2 else noor
        title = f"Post {at} of {os.getpid()}"
        post_id = _patiently(
            lambda command, title=title: writing.create(desk, command, title=title, channels=[x.id]), ana
        ).created
        tell("created", post_id)
        for turn in range(3):
            _patiently(partial(_reword, desk, post_id, text := f"Words {at} of turn {turn}, which are kept."), ana)
            tell("saved", post_id, text)
        _patiently(lambda command, post_id=post_id: writing.submit(desk, command, post_id), ana)
        now = read_post(desk.library, post_id)
        (variant,) = now.variants
        digest = variant.revision.digest if variant.revision else ""
        tell("submitted", post_id, digest)
        _patiently(partial(_approve, desk, now, variant, digest), editor)
        tell("approved", post_id, digest)


def _reword(desk: Desk, post_id: str, text: str, command: Command) -> ChangeSet:
    now = read_post(desk.library, post_id)
    edit = ContentEdit(base_rev=now.shared.rev, content=now.shared.content.with_text(text))
    return writing.save(desk, command, post_id, PostEdit(contents={"": edit}))


def _approve(desk: Desk, now: Post, variant: Variant, digest: str, command: Command) -> ChangeSet:
    clean = Result(id=variant.id, platform="x", language="en", findings=(), style=desk.style().version)
    verdict = passed(desk, now, variant, subject_of(desk, now, variant), clean)
    decision = approving.Decision(variant=variant.id, digest=digest)
    return approving.approve(desk, command, now.id, [decision], {variant.id: verdict})


def save(folder: Path, wanted: int) -> None:
    """Posts of one writer beside another."""
    desk = toolbox().desk(open_library(folder))
    ana = people(desk.library)[1]
    for at in range(wanted):
        done = _patiently(lambda command, at=at: writing.create(desk, command, title=f"Post {at}"), ana)
        _patiently(partial(_reword, desk, done.created, f"T{at}"), ana)
        tell("saved", done.created, f"T{at}")
    desk.library.close()


def type_words(folder: Path) -> None:
    """Words go into safe keeping as they are typed, for ever."""
    safe = Safekeeping(folder)
    for at in count(1):
        safe.keep("desk", "post", "window", {"text": "x" * at}, {})
        tell("kept", at)


def _patiently(step: Callable[[Command], ChangeSet], who: Person) -> ChangeSet:
    """A busy library is asked again with the same command."""
    command = Command(who=who.id)
    while True:
        try:
            return step(command)
        except UserError as error:
            if error.code != "busy":
                raise


if __name__ == "__main__":
    folder = Path(sys.argv[2])
    match sys.argv[1]:
        case "work":
            work(folder, *sys.argv[3:])
        case "save":
            save(folder, int(sys.argv[3]))
        case _:
            type_words(folder)

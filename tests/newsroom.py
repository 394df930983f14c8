"""A small newsroom for tests: a real workspace, three people, three accounts, and a clock that stands still."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text as sql

from editorial.bootstrap import toolbox
from editorial.checking.engine import Engine, Result
from editorial.errors import Refused
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.people import channels, first_person, people, save_channel, save_person
from editorial.library.posts import read_post
from editorial.library.records import Post, Variant
from editorial.library.transaction import Command
from editorial.library.workspace import Library, create_library, open_library
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot, parse_local
from editorial.model.desk import Person
from editorial.model.finding import Finding
from editorial.model.post import Channel, Content, Part
from editorial.model.subject import Subject
from editorial.workflow import approving, reviewing, writing
from editorial.workflow.gather import Passed
from editorial.workflow.guard import allow
from editorial.workflow.judging import in_process, judge
from editorial.workflow.moved_on import Held, moved_on

MONDAY = dt.datetime(2026, 11, 23, 9, 0, tzinfo=dt.UTC)
TEXT = "On Saturday we mend jackets behind the station. Bring yours."
TOO_LONG = "Bring your jacket on Saturday. " * 12
"""An error on X (280) and none on LinkedIn (3000)."""


class Clock:
    """A clock that moves only when told."""

    def __init__(self, moment: dt.datetime = MONDAY) -> None:
        self.moment = moment

    def __call__(self) -> dt.datetime:
        return self.moment

    def ahead(self, **by: float) -> None:
        self.moment += dt.timedelta(**by)


@cache
def engine() -> Engine:
    return toolbox().engine()


def found_newsroom(folder: Path, clock: Clock) -> None:
    """Noor owns it, Ana writes, Ben edits; accounts on X, LinkedIn and Bluesky."""
    library = create_library(folder, name="Green & Co", now=clock)
    noor = first_person(library, "Noor Haddad")
    for name, role in (("Ana Ruiz", "writer"), ("Ben Okafor", "editor")):
        person = Person(id=f"person-{role}", name=name, initials="", roles=frozenset({role}))
        save_person(library, Command(who=noor.id), person)
    for platform in ("x", "linkedin_post", "bluesky"):
        channel = Channel(id=f"to-{platform}", platform=platform, name="Green & Co", zone="Europe/Paris")
        save_channel(library, Command(who=noor.id), channel)
    library.close()


class Newsroom:
    """The workspace, opened, with what people do there as short calls. `by` names who acts."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder = folder
        self.clock = clock
        self.library: Library = open_library(folder, now=clock)
        self.desk = toolbox().desk(self.library)
        self.noor, self.ana, self.ben = people(self.library)
        self.x, self.linkedin, self.bluesky = channels(self.library)

    def close(self) -> None:
        self.desk.probe.close()
        self.library.close()

    def post(self, post: Post | str) -> Post:
        return read_post(self.library, post if isinstance(post, str) else post.id)

    def variant(self, post: Post, channel: Channel | None = None) -> Variant:
        wanted = (channel or self.x).id
        return next(one for one in self.post(post).variants if one.channel == wanted)

    def state(self, post: Post, channel: Channel | None = None) -> str:
        return self.variant(post, channel).state

    def written(
        self,
        text: str = TEXT,
        *accounts: Channel,
        by: Person | None = None,
        authors: tuple[str, ...] = (),
        title: str = "Jackets",
        **more: Any,
    ) -> Post:
        """A draft for X, or for `accounts`."""
        chosen = accounts or (self.x,)
        shared = Content(parts=(Part(text=text),), **more)
        done = writing.create(
            self.desk,
            Command(who=(by or self.ana).id),
            title=title,
            channels=[account.id for account in chosen],
            edit=PostEdit(
                authors=authors or None, language="en", contents={"": ContentEdit(base_rev=1, content=shared)}
            ),
        )
        return self.post(done.created)

    def edit(self, post: Post, text: str, *, by: Person | None = None) -> ChangeSet:
        """Other words in the shared text."""
        now = self.post(post)
        change = ContentEdit(base_rev=now.shared.rev, content=now.shared.content.with_text(text))
        return self.save(post, by=by, contents={"": change})

    def edit_network(
        self, post: Post, text: str, channel: Channel | None = None, *, by: Person | None = None
    ) -> ChangeSet:
        """Other words in one network, which separates its text."""
        variant = self.variant(post, channel)
        change = ContentEdit(
            base_rev=variant.stored.rev, content=variant.stored.content.with_text(text), own=variant.own | {"text"}
        )
        return self.save(post, by=by, contents={variant.id: change})

    def save(self, post: Post, *, by: Person | None = None, **edit: Any) -> ChangeSet:
        return writing.save(self.desk, Command(who=(by or self.ana).id), post.id, PostEdit(**edit))

    def set_time(self, post: Post, at: str, channel: Channel | None = None, *, by: Person | None = None) -> ChangeSet:
        slot = Slot(local=parse_local(at), zone="Europe/Paris")
        return self.save(post, by=by, slots={self.variant(post, channel).id: slot})

    def submit(self, post: Post, *accounts: Channel, by: Person | None = None) -> ChangeSet:
        names = [self.variant(post, account).id for account in accounts]
        return writing.submit(self.desk, Command(who=(by or self.ana).id), post.id, names)

    def submitted(self, text: str = TEXT, *accounts: Channel, **more: Any) -> Post:
        post = self.written(text, *accounts, **more)
        self.submit(post, by=more.get("by"))
        return self.post(post)

    def verdicts(self, post: Post, *accounts: Channel) -> Mapping[str, Passed]:
        """Full checks of the post as it stands."""
        now = self.post(post)
        chosen = [self.variant(now, account) for account in accounts] or now.variants
        return judge(self.desk, now, chosen, in_process(self.desk, engine()))

    def errors(self, post: Post, channel: Channel | None = None) -> list[Finding]:
        verdict = self.verdicts(post, channel or self.x)[self.variant(post, channel).id]
        return [finding for finding in verdict.result.findings if finding.level == "error"]

    def approve(
        self,
        post: Post,
        *accounts: Channel,
        by: Person | None = None,
        digest: str = "",
        verdicts: Mapping[str, Passed] | None = None,
        command: Command | None = None,
    ) -> ChangeSet:
        """Look, check and say yes."""
        chosen = [self.variant(post, account) for account in accounts] or [
            one for one in self.post(post).variants if one.state == "in_review"
        ]
        decisions = [
            approving.Decision(variant=one.id, digest=digest or (one.revision.digest if one.revision else ""))
            for one in chosen
        ]
        return approving.approve(
            self.desk,
            command or Command(who=(by or self.ben).id),
            post.id,
            decisions,
            self.verdicts(post) if verdicts is None else verdicts,
        )

    def approved(self, text: str = TEXT, *accounts: Channel, **more: Any) -> Post:
        post = self.submitted(text, *accounts, **more)
        self.approve(post)
        return self.post(post)

    def exported(self, text: str = TEXT, *accounts: Channel, **more: Any) -> Post:
        """Approved and marked as exported, without the files."""
        post = self.approved(text, *accounts, **more)
        self.step(post, "export", "exported")
        return self.post(post)

    def step(self, post: Post, verb: str, state: Any, *, by: Person | None = None) -> None:
        """One step of the table with no file beside it."""
        from editorial.library import review
        from editorial.library.posts import load_post

        def work(transaction: Any) -> str:
            now = load_post(transaction.connection, post.id)
            for variant in now.variants:
                allow(self.desk, transaction, now, variant, verb)
                review.set_state(transaction, post.id, variant.id, state)
            return verb

        self.library.operate(Command(who=(by or self.noor).id), verb, work, undoable=False)

    def change(self, post: Post, *accounts: Channel, by: Person | None = None, stop: bool = False) -> ChangeSet:
        names = [self.variant(post, account).id for account in accounts]
        return reviewing.change(self.desk, Command(who=(by or self.ana).id), post.id, names, stop=stop)

    def correct(self, post: Post, *, by: Person | None = None) -> ChangeSet:
        return reviewing.correct(self.desk, Command(who=(by or self.ana).id), post.id)

    def return_(self, post: Post, reason: str = "The date is missing.", *, by: Person | None = None) -> ChangeSet:
        return reviewing.return_(self.desk, Command(who=(by or self.ben).id), post.id, [], reason)

    def revoke(self, post: Post, reason: str = "The event is off.", *, by: Person | None = None) -> ChangeSet:
        return reviewing.revoke(self.desk, Command(who=(by or self.ben).id), post.id, [], reason)

    def take_back(self, post: Post, *, by: Person | None = None) -> ChangeSet:
        return writing.take_back(self.desk, Command(who=(by or self.ana).id), post.id)

    def hold(self, post: Post, reason: str = "Wait for the photo.", *, by: Person | None = None) -> ChangeSet:
        return reviewing.hold(self.desk, Command(who=(by or self.ben).id), post.id, [], reason)

    def waive(self, post: Post, finding: Finding, *, by: Person | None = None, **more: Any) -> ChangeSet:
        return reviewing.waive(
            self.desk,
            Command(who=(by or self.ben).id),
            post.id,
            more.pop("variant", self.variant(post).id),
            finding,
            reason=more.pop("reason", "A quotation."),
            **more,
        )

    def undo(self, done: ChangeSet, *, by: Person | None = None) -> ChangeSet:
        return self.library.undo(Command(who=(by or self.ana).id), done.entry)

    def new_style(self, toml: str) -> None:
        """Another house style for the workspace."""
        head = 'schema = 1\nname = "Green & Co"\nextends = "plain-and-friendly"\n'
        (self.folder / "house-style.toml").write_text(head + toml, encoding="utf-8")

    def held(self, *, again: bool = False) -> list[Held]:
        def check(subjects: Sequence[Subject]) -> list[Result]:
            return in_process(self.desk, engine())(subjects)

        return moved_on(self.desk, check, again=again)

    def rows(self, statement: str) -> list[Any]:
        """What stands in the file, for tests that must not take the library's word."""
        with self.library.engine.connect() as connection:
            return list(connection.execute(sql(statement)))

    def tamper(self, *statements: str) -> None:
        """Write into the file behind the library's back."""
        with self.library.engine.begin() as connection:
            for statement in statements:
                connection.execute(sql(statement))


@contextmanager
def refused(words: str) -> Iterator[None]:
    """The block is refused with a sentence that holds `words`."""
    with pytest.raises(Refused) as caught:
        yield
    assert words in str(caught.value)

"""Whatever people do in whatever order: nothing is exported without the yes of every step to exactly those bytes, given by
somebody who had no hand in them, under no hold. Judged from the file itself, by rules written down here once more."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from newsroom import Clock, Newsroom, found_newsroom

from editorial.bootstrap import toolbox
from editorial.checking.engine import Result
from editorial.checking.subjects import subject_digest
from editorial.errors import UserError
from editorial.exporters.base import Options
from editorial.exporters.run import plan, write
from editorial.library.edits import ContentEdit, PostEdit
from editorial.library.holds import SCOPES
from editorial.library.people import channels, people, save_channel, save_person
from editorial.library.records import Post, Variant
from editorial.library.transaction import Command
from editorial.library.workspace import open_library
from editorial.model.canonical import digest_of
from editorial.model.desk import Person
from editorial.model.finding import Finding, Span
from editorial.model.signoff import SignoffStep
from editorial.workflow import after_leaving, approving, holding, reviewing, signing, writing
from editorial.workflow.gather import Passed, digest_now, subject_of
from editorial.workflow.whose import rules_of

WALKS = 10_000
TEXTS = ("We mend jackets.", "Lamps are here.", "Other words.", "BAD")
"""The last one stands for words with something that must be fixed: the checks here are as quick as a comparison."""

BAD = Finding(
    rule="message.off_limits",
    level="error",
    field="text",
    span=Span(0, 3),
    match=TEXTS[-1],
    message="Leave this out.",
    fingerprint="bad",
)

PEOPLE = st.integers(0, 3)
POSTS = st.integers(0, 2)
ACCOUNTS = st.integers(0, 2)


REACHED: Counter[str] = Counter()
"""How far the walks of this run came: a trial whose walks never export anything would prove nothing."""


@cache
def ground() -> Path:
    """A founded newsroom with a second editor; each walk has a copy."""
    folder = Path(tempfile.mkdtemp(prefix="no-way-around-")) / "desk"
    clock = Clock()
    found_newsroom(folder, clock)
    room = Newsroom(folder, clock)
    eve = Person(id="person-eve", name="Eve Lind", initials="", roles=frozenset({"writer", "editor"}))
    save_person(room.library, Command(who=room.noor.id), eve)
    room.close()
    return folder


class Walk(RuleBasedStateMachine):
    """Four people at one desk. Every refusal is fine; what must never be is an export that no rule allows."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp(prefix="walk-", dir=os.environ.get("TMPDIR")))
        shutil.copytree(ground(), self.home / "desk")
        self.clock = Clock()
        self.room = _Room(self.home / "desk", self.clock)
        self.ids: list[str] = []
        self.entries: list[int] = []
        self.old: dict[str, int] = {}
        self.seen_batches = 0

    def teardown(self) -> None:
        self.room.close()
        shutil.rmtree(self.home)

    # -- what people do --------------------------------------------------------------------------------------------

    @contextmanager
    def may_be_refused(self) -> Iterator[None]:
        self.clock.ahead(seconds=7)
        with suppress(UserError):
            yield

    def who(self, at: int) -> Command:
        return Command(who=self.room.everybody[at].id)

    def post(self, at: int) -> Post | None:
        return self.room.post(self.ids[at]) if at < len(self.ids) else None

    def did(self, answer: Any) -> None:
        self.entries.append(answer.entry)

    @initialize(first=st.sampled_from(TEXTS[:2]))
    def begin(self, first: str) -> None:
        self.create(0, first, [0])

    @rule(who=PEOPLE, text=st.sampled_from(TEXTS), accounts=st.lists(ACCOUNTS, min_size=1, max_size=2, unique=True))
    def create(self, who: int, text: str, accounts: list[int]) -> None:
        if len(self.ids) == 3:
            return
        with self.may_be_refused():
            channels = [self.room.accounts[one] for one in accounts]
            post = self.room.written(text, *channels, by=self.room.everybody[who])
            self.ids.append(post.id)

    @rule(who=PEOPLE, at=POSTS, text=st.sampled_from(TEXTS), stale=st.booleans(), own=st.booleans())
    def save(self, who: int, at: int, text: str, stale: bool, own: bool) -> None:
        post = self.post(at)
        if post is None:
            return
        with self.may_be_refused():
            name = post.variants[0].id if own and post.variants else ""
            stored = post.variants[0].stored if name else post.shared
            base = self.old.get(stored.id, stored.rev) if stale else stored.rev  # a second window with an old base
            self.old[stored.id] = stored.rev
            content = stored.content.with_text(text)
            edit = ContentEdit(base_rev=base, content=content, own=frozenset({"text"}) if name else None)
            self.did(writing.save(self.room.desk, self.who(who), post.id, PostEdit(contents={name: edit})))

    @rule(who=PEOPLE, at=POSTS, verb=st.sampled_from(("submit", "take_back", "return", "change", "stop", "correct")))
    def step(self, who: int, at: int, verb: str) -> None:
        post = self.post(at)
        if post is None:
            return
        desk, command = self.room.desk, self.who(who)
        verbs: dict[str, Callable[[], Any]] = {
            "submit": lambda: writing.submit(desk, command, post.id),
            "take_back": lambda: writing.take_back(desk, command, post.id),
            "return": lambda: reviewing.return_(desk, command, post.id, [], "Why?"),
            "change": lambda: reviewing.change(desk, command, post.id),
            "stop": lambda: reviewing.change(desk, command, post.id, stop=True),
            "correct": lambda: reviewing.correct(desk, command, post.id),
        }
        with self.may_be_refused():
            self.did(verbs[verb]())

    @rule(who=PEOPLE, at=POSTS, wrong=st.sampled_from((False, False, False, True)), network=st.integers(-1, 1))
    def approve(self, who: int, at: int, wrong: bool, network: int) -> None:
        post = self.post(at)
        if post is None:
            return
        chosen = [one for one in post.variants if one.state == "in_review" and one.revision]
        chosen = chosen if network < 0 else chosen[network : network + 1]
        decisions = [
            approving.Decision(variant=one.id, digest="0" * 64 if wrong else one.revision.digest)
            for one in chosen
            if one.revision
        ]
        with self.may_be_refused():
            verdicts = {one.id: self.room.verdict(post, one) for one in chosen}
            named = rules_of(self.room.library)
            steps = {one.id: tuple(step.name for step in named.steps(one.channel, post.campaign)) for one in chosen}
            self.did(approving.approve(self.room.desk, self.who(who), post.id, decisions, verdicts))
            self.room.remember(steps)

    @rule(at=POSTS, who=PEOPLE)
    def carry_through(self, at: int, who: int) -> None:
        """The usual way, so that walks come far: submitted, and a yes of whoever may give one."""
        self.step(who, at, "submit")
        for editor in (2, 3, 0):
            self.approve(editor, at, False, -1)

    @rule(at=POSTS, who=PEOPLE, held=st.booleans())
    def send(self, at: int, who: int, held: bool) -> None:
        """The usual way to its end, or a hold just before it."""
        self.carry_through(at, who)
        if held:
            self.start_hold(who, "all", 0)
        self.export(who, "", at)

    @rule(who=PEOPLE, at=POSTS, verb=st.sampled_from(("withdraw", "revoke", "confirm", "refuse", "hold", "release")))
    def decide(self, who: int, at: int, verb: str) -> None:
        post = self.post(at)
        if post is None:
            return
        desk, command = self.room.desk, self.who(who)
        verbs: dict[str, Callable[[], Any]] = {
            "withdraw": lambda: signing.withdraw(desk, command, post.id),
            "revoke": lambda: reviewing.revoke(desk, command, post.id, [], "It is off."),
            "confirm": lambda: after_leaving.confirm(desk, command, post.id, []),
            "refuse": lambda: after_leaving.refuse(desk, command, post.id, [], "Too long."),
            "hold": lambda: reviewing.hold(desk, command, post.id, [], "Wait."),
            "release": lambda: reviewing.release(desk, command, post.id, []),
        }
        with self.may_be_refused():
            self.did(verbs[verb]())

    @rule(who=PEOPLE, at=POSTS)
    def waive(self, who: int, at: int) -> None:
        post = self.post(at)
        if post is None or not post.variants:
            return
        with self.may_be_refused():
            variant = post.variants[0]
            self.did(
                reviewing.waive(
                    self.room.desk, self.who(who), post.id, variant.id, BAD, reason="A quotation.", whole_post=True
                )
            )

    @rule(who=PEOPLE, at=POSTS, account=ACCOUNTS, off=st.booleans())
    def network(self, who: int, at: int, account: int, off: bool) -> None:
        post = self.post(at)
        if post is None:
            return
        channel = self.room.accounts[account].id
        with self.may_be_refused():
            there = next((one for one in post.variants if one.channel == channel), None)
            if there is None:
                self.did(writing.add_network(self.room.desk, self.who(who), post.id, channel))
            elif off:
                self.did(writing.remove_network(self.room.desk, self.who(who), there.id))

    @rule(account=ACCOUNTS, steps=st.sampled_from((0, 0, 1, 2)))
    def name_steps(self, account: int, steps: int) -> None:
        named = (SignoffStep(name="Facts", who=("person-eve", "role:editor")), SignoffStep(name="Editor"))
        with self.may_be_refused():
            channel = replace(self.room.accounts[account], signoff=named[:steps])
            self.did(save_channel(self.room.library, self.who(0), channel))
            self.room.accounts[account] = channel

    @rule(who=PEOPLE, scope=st.sampled_from(SCOPES), account=ACCOUNTS)
    def start_hold(self, who: int, scope: Any, account: int) -> None:
        what = {"account": self.room.accounts[account].id, "search": "lamps"}.get(scope, "")
        with self.may_be_refused():
            self.did(holding.start_hold(self.room.desk, self.who(who), scope, what, "Recall."))

    @rule(who=PEOPLE, at=st.integers(0, 2), end=st.booleans())
    def leave_hold(self, who: int, at: int, end: bool) -> None:
        found = holding.standing(self.room.desk)
        if not found:
            return
        one = found[at % len(found)]
        with self.may_be_refused():
            if end:
                self.did(holding.end_hold(self.room.desk, self.who(who), one.hold.id))
            elif one.waiting:
                line = one.waiting[at % len(one.waiting)].one
                seen = {line.variant: line.digest}
                self.did(holding.release_posts(self.room.desk, self.who(who), one.hold.id, seen))

    @rule(who=PEOPLE, back=st.integers(1, 8))
    def undo(self, who: int, back: int) -> None:
        """Anybody undoes anything, as far as it lets itself be undone."""
        if len(self.entries) >= back:
            with self.may_be_refused():
                self.did(self.room.library.undo(self.who(who), self.entries[-back]))

    @rule(who=PEOPLE, between=st.sampled_from(("", "", "hold", "revoke", "change")), at=POSTS)
    def export(self, who: int, between: str, at: int) -> None:
        """Look, let something happen, then write."""
        desk = self.room.desk
        with self.may_be_refused():
            self.clock.ahead(seconds=1)
            planned = plan(desk, "json", Options(now=self.clock()))
            self._meanwhile(between, at)
            allowed = self._would_be_right()
            batches = self._batches()
            try:
                write(desk, self.who(who), planned, self.home / f"out-{len(batches)}")
            finally:
                self._judge([row for row in self._batches() if row not in batches], allowed)

    def _meanwhile(self, between: str, at: int) -> None:
        if between == "revoke":
            self.decide(0, at, "revoke")
        elif between == "change":
            self.step(0, at, "stop")
        elif between == "hold":
            self.start_hold(0, "all", 0)

    # -- what must hold ------------------------------------------------------------------------------------------

    def _batches(self) -> list[Any]:
        return self.room.rows("SELECT batch, variant, revision, digest FROM export_rows")

    def _judge(self, rows: list[Any], allowed: dict[str, str]) -> None:
        REACHED["exported"] += len(rows)
        for row in rows:
            assert allowed.get(row.variant) == row.digest, f"{row.variant} left without leave: {allowed}"

    def _would_be_right(self) -> dict[str, str]:
        """The networks that may leave now with the digest that may, worked out from the tables alone."""
        room = self.room
        under = holding.standing(room.desk)
        held = {line.one.variant for one in under for line in one.waiting}
        right: dict[str, str] = {}
        for row in room.rows("SELECT * FROM approvals WHERE revoked_at IS NULL ORDER BY seq"):
            variant = room.rows(f"SELECT * FROM variants WHERE id = '{row.variant}'")[0]
            if variant.deleted or variant.held or row.variant in held or variant.approved_revision != row.revision:
                continue
            revision = room.rows(f"SELECT * FROM revisions WHERE id = '{row.revision}'")[0]
            if digest_of(json.loads(revision.outgoing)) != row.digest or self._hands(row, revision):
                continue
            if self._signed(row):
                right[row.variant] = row.digest
        return right

    def _hands(self, approval: Any, revision: Any) -> bool:
        """Whether the approver typed in the post or submitted the network since it last had a standing approval."""
        hands: set[str] = set()
        post = self.room.rows(f"SELECT post FROM variants WHERE id = '{approval.variant}'")[0].post
        for entry in self.room.rows(f"SELECT * FROM journal WHERE post = '{post}' ORDER BY seq"):
            data = json.loads(entry.data)
            mine = approval.variant in data.get("variants", ())
            this = data.get(f"approval.{approval.variant}")
            if entry.at > approval.at or this == approval.id:
                break
            if entry.verb in ("create", "save"):
                typed = {"", approval.variant} & set(data.get("words", ()))
                hands |= {entry.who} if typed else set()
            elif entry.verb == "submit" and mine:
                hands.add(entry.who)
            elif this or (entry.verb == "export" and mine):
                hands.clear()
        return approval.approver in hands or approval.approver == revision.created_by

    def _signed(self, approval: Any) -> bool:
        """Whether each step that there was at the approval has its own standing yes, each of another person."""
        yeses = self.room.rows(
            f"SELECT * FROM signoffs WHERE variant = '{approval.variant}' AND digest = '{approval.digest}' "
            f"AND revoked_at IS NULL AND at <= '{approval.at}' ORDER BY seq"
        )
        wanted = self.room.steps_of_approval[approval.id]
        people = [yes.person for yes in yeses]
        return {yes.step_name for yes in yeses} >= set(wanted) and len(set(people)) >= len(wanted)

    @invariant()
    def approved_means_a_standing_approval(self) -> None:
        orphans = self.room.rows(
            "SELECT v.id FROM variants v WHERE v.state = 'approved' AND NOT EXISTS (SELECT 1 FROM approvals a "
            "WHERE a.revision = v.approved_revision AND a.revoked_at IS NULL)"
        )
        assert orphans == []

    @invariant()
    def a_void_yes_has_no_approval(self) -> None:
        """No standing approval rests on a yes that is void."""
        for row in self.room.rows("SELECT * FROM approvals WHERE revoked_at IS NULL"):
            assert self._signed(row), f"approval {row.id} without its yeses"


class _Room(Newsroom):
    """The newsroom with Eve, checks that cost nothing, and a memory of which steps an approval passed."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.folder, self.clock = folder, clock
        self.library = open_library(folder, now=clock)
        self.desk = toolbox().desk(self.library)
        self.everybody = people(self.library)
        self.noor, self.ana, self.ben, self.eve = self.everybody
        self.accounts = channels(self.library)
        self.x, self.linkedin, self.bluesky = self.accounts
        self.steps_of_approval: dict[str, tuple[str, ...]] = {}

    def verdict(self, post: Post, variant: Variant) -> Passed:
        """A full check that only looks for the bad words."""
        subject = subject_of(self.desk, post, variant)
        findings = (BAD,) if variant.revision and variant.revision.content.text == BAD.match else ()
        result = Result(
            id=variant.id,
            platform=variant.platform,
            language="en",
            findings=findings,
            style=self.desk.style().version,
        )
        return Passed(
            variant=variant.id,
            digest=digest_now(self.desk, post, variant),
            subject_digest=subject_digest(subject),
            result=result,
        )

    def remember(self, steps: dict[str, tuple[str, ...]]) -> None:
        """Keep which steps the approvals passed that are new now, by network."""
        for row in self.rows("SELECT id, variant FROM approvals"):
            if row.id not in self.steps_of_approval:
                self.steps_of_approval[row.id] = steps[row.variant]


def walk(*, examples: int, steps: int) -> None:
    run_state_machine_as_test(
        Walk,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=False,  # a CI's profile walks the same walks again in each round
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_there_is_no_way_around_the_desk() -> None:
    for _round in range(12):  # a dozen walks end without any export about every second time
        walk(examples=12, steps=25)
        if REACHED["exported"]:
            break
    assert REACHED["exported"] > 0


@pytest.mark.soak
def test_ten_thousand_walks_find_no_way_around() -> None:
    walk(examples=WALKS, steps=40)

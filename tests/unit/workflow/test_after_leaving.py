"""What became of posts after they left: out or refused, and what leaves again."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from newsroom import Newsroom, refused

from editorial.errors import UserError
from editorial.exporters.base import Options
from editorial.exporters.run import Plan, plan, write
from editorial.library.exports import Batch, BatchRow, batches, rows_of_batch, should_be_out
from editorial.library.news import news_for
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.model.clock import slot_from_text, stamp
from editorial.model.desk import Person
from editorial.workflow.after_leaving import confirm_all, refuse_all
from editorial.workflow.holding import start_hold
from editorial.workflow.scheduling import move

LATER = "2026-12-01T09:00"


def planned(room: Newsroom, **options: object) -> Plan:
    return plan(room.desk, "buffer", Options(**{"now": room.clock(), **options}))


def leave(room: Newsroom, folder: Path, *, by: Person | None = None, **options: object) -> None:
    found = planned(room, **options)
    assert found.ready, found.problems
    write(room.desk, Command(who=(by or room.ben).id), found, folder)


def left(room: Newsroom, folder: Path, *texts: str) -> list[Post]:
    """Posts that were exported for Buffer, in one file."""
    posts = [room.approved(text, title=text) for text in texts]
    for at, post in enumerate(posts):
        room.set_time(post, f"2026-12-01T1{at}:00")
    leave(room, folder)
    return posts


def refuse(room: Newsroom, *posts: Post, reason: str = "The picture is too large") -> None:
    refuse_all(room.desk, Command(who=room.noor.id), {room.variant(post).id: reason for post in posts})


def page(room: Newsroom, at: int = 0) -> tuple[Batch, list[BatchRow]]:
    with room.library.reading() as connection:
        batch = batches(connection)[at]
        return batch, rows_of_batch(connection, batch.id)


def test_an_export_has_a_page_with_its_rows_in_the_order_of_its_file(room: Newsroom, tmp_path: Path) -> None:
    posts = left(room, tmp_path / "out", "First words", "Second words", "Third words")
    batch, rows = page(room)
    assert (batch.target, batch.rows, batch.refused, batch.by) == ("buffer", 3, 0, room.ben.id)
    assert [(row.position, row.post, row.texts[0]) for row in rows] == [
        (at, post.id, text)
        for at, (post, text) in enumerate(zip(posts, ("First words", "Second words", "Third words"), strict=True), 1)
    ]
    with (tmp_path / "out" / rows[0].file).open(encoding="utf-8", newline="") as file:
        assert [line["Text"] for line in csv.DictReader(file)] == [row.texts[0] for row in rows]


def test_the_rows_that_a_tool_refused_say_why_and_the_others_stay_exported(room: Newsroom, tmp_path: Path) -> None:
    first, second = left(room, tmp_path / "out", "First words", "Second words")
    refuse(room, second)
    batch, rows = page(room)
    assert batch.refused == 1
    assert [(row.state, row.reason, row.may_go_again) for row in rows] == [
        ("exported", "", False),
        ("refused", "The picture is too large", True),
    ]
    assert room.state(first) == "exported"


def test_a_refusal_reaches_whoever_exported_and_whoever_wrote(room: Newsroom, tmp_path: Path) -> None:
    posts = left(room, tmp_path / "out", "First words", "Second words")
    since = room.library.version()
    refuse(room, *posts)
    for person in (room.ben, room.ana):
        found = news_for(room.library, person, since, lambda _ids: {})
        assert sorted((one.kind, one.post) for one in found) == sorted(("refused", post.id) for post in posts)
    assert news_for(room.library, room.noor, since, lambda _ids: {}) == []


def test_refused_rows_leave_again_with_another_time_and_the_same_approval(room: Newsroom, tmp_path: Path) -> None:
    first, second = left(room, tmp_path / "out", "First words", "Second words")
    refuse(room, second)
    move(
        room.desk, Command(who=room.noor.id), second.id, room.variant(second).id, slot_from_text(LATER, "Europe/Paris")
    )
    assert not planned(room).ready
    _batch, rows = page(room)
    only = tuple(row.variant for row in rows if row.may_go_again)
    leave(room, tmp_path / "again", again=True, only=only)
    assert (room.state(first), room.state(second)) == ("exported", "exported")
    newest, (row,) = page(room)
    assert (row.post, newest.refused) == (second.id, 0)
    _old, (_one, other) = page(room, 1)
    assert (other.reason, other.later, other.may_go_again) == ("The picture is too large", newest.number, False)


def test_refused_words_that_are_changed_need_a_yes_again(room: Newsroom, tmp_path: Path) -> None:
    (post,) = left(room, tmp_path / "out", "First words")
    refuse(room, post)
    room.correct(post)
    room.edit(post, "Other words")
    assert not planned(room, again=True).ready
    room.submit(post)
    assert not planned(room, again=True).ready
    room.approve(post)
    assert [row.text for row in planned(room).ready] == ["Other words"]


def test_what_was_exported_stays_out_unless_again_is_said(room: Newsroom, tmp_path: Path) -> None:
    (post,) = left(room, tmp_path / "out", "First words")
    assert planned(room).counts["rows"] == 0
    assert [(row.post_id, row.sent) for row in planned(room, again=True).ready] == [(post.id, True)]


def test_what_is_out_never_leaves_again(room: Newsroom, tmp_path: Path) -> None:
    (post,) = left(room, tmp_path / "out", "First words")
    confirm_all(room.desk, Command(who=room.noor.id), {room.variant(post).id: "https://x.com/green/1"})
    assert planned(room, again=True).counts["rows"] == 0


def test_a_hold_keeps_what_has_left_from_leaving_again(room: Newsroom, tmp_path: Path) -> None:
    left(room, tmp_path / "out", "First words about lamps")
    start_hold(room.desk, Command(who=room.ben.id), "search", "lamps", "A recall")
    found = planned(room, again=True)
    assert [problem.field for problem in found.problems] == ["held"]
    assert "A recall" in found.problems[0].message


def test_a_hold_that_begins_while_somebody_looks_stops_the_second_export(room: Newsroom, tmp_path: Path) -> None:
    left(room, tmp_path / "out", "First words about lamps")
    found = planned(room, again=True)
    start_hold(room.desk, Command(who=room.ben.id), "all", "", "A recall")
    with pytest.raises(UserError, match="has changed since you looked"):
        write(room.desk, Command(who=room.ben.id), found, tmp_path / "again")


def test_a_stricter_house_style_asks_about_what_would_leave_again(room: Newsroom, tmp_path: Path) -> None:
    left(room, tmp_path / "out", "First words about lamps")
    room.new_style('[rules."readability.sentence_length"]\nlevel = "error"\nmax_words = 2\n')
    assert room.held() == []
    held = room.held(again=True)
    assert len(held) == 1
    found = planned_with(room, {held[0].variant.id: held[0].sentence})
    assert [problem.field for problem in found.problems] == ["style"]


def planned_with(room: Newsroom, held: dict[str, str]) -> Plan:
    return plan(room.desk, "buffer", Options(now=room.clock(), again=True), held=held)


def test_what_should_be_out_is_listed_until_it_is_confirmed(room: Newsroom, tmp_path: Path) -> None:
    first, second = left(room, tmp_path / "out", "First words", "Second words")
    with room.library.reading() as connection:
        assert should_be_out(connection, stamp(room.clock())) == []
        room.clock.ahead(days=9)
        found = should_be_out(connection, stamp(room.clock()))
    assert [(one.post, one.target) for one in found] == [(second.id, "buffer"), (first.id, "buffer")]
    links = {room.variant(first).id: "https://x.com/green/1", room.variant(second).id: ""}
    confirm_all(room.desk, Command(who=room.noor.id), links)
    with room.library.reading() as connection:
        assert should_be_out(connection, stamp(room.clock())) == []
    assert [row.link for row in page(room)[1]] == ["https://x.com/green/1", ""]


def test_many_are_confirmed_in_one_step_and_taken_back_in_one(room: Newsroom, tmp_path: Path) -> None:
    posts = left(room, tmp_path / "out", "First words", "Second words")
    done = confirm_all(room.desk, Command(who=room.noor.id), {room.variant(post).id: "" for post in posts})
    assert [room.state(post) for post in posts] == ["published", "published"]
    room.undo(done)
    assert [room.state(post) for post in posts] == ["exported", "exported"]


def test_one_that_did_not_leave_stops_the_confirming_of_all(room: Newsroom, tmp_path: Path) -> None:
    (post,) = left(room, tmp_path / "out", "First words")
    other = room.approved("Not sent")
    with refused("approved"):
        confirm_all(room.desk, Command(who=room.noor.id), {room.variant(one).id: "" for one in (post, other)})
    assert room.state(post) == "exported"


@pytest.mark.parametrize("link", ["x.com/green/1", "javascript:alert(1)", "https://", "https://x y", "http://[::1"])
def test_a_link_that_is_no_web_address_is_not_kept(room: Newsroom, tmp_path: Path, link: str) -> None:
    (post,) = left(room, tmp_path / "out", "First words")
    with pytest.raises(UserError, match="is not a web address"):
        confirm_all(room.desk, Command(who=room.noor.id), {room.variant(post).id: link})
    assert room.state(post) == "exported"


def test_a_refusal_without_a_reason_changes_nothing(room: Newsroom, tmp_path: Path) -> None:
    (post,) = left(room, tmp_path / "out", "First words")
    with pytest.raises(UserError, match="needs a reason"):
        refuse(room, post, reason="  ")
    assert room.state(post) == "exported"


def test_a_refusal_is_taken_back(room: Newsroom, tmp_path: Path) -> None:
    (post,) = left(room, tmp_path / "out", "First words")
    done = refuse_all(room.desk, Command(who=room.noor.id), {room.variant(post).id: "No"})
    room.undo(done)
    assert room.state(post) == "exported"
    batch, rows = page(room)
    assert (batch.refused, rows[0].reason) == (0, "")

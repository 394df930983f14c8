"""A check that is mostly left alone comes before the owner; exceptions are listed with what became of their words."""

from __future__ import annotations

from newsroom import TOO_LONG, Clock, Newsroom

from editorial.library.people import save_author
from editorial.library.records import Hit, Outcome
from editorial.library.transaction import Command, new_id
from editorial.model.desk import Author
from editorial.workflow import welcome, writing
from editorial.workflow.exceptions import listed
from editorial.workflow.gather import shown

HYPE = "tone.hype"


def hit(post: str, at: int, outcome: Outcome) -> Hit:
    return Hit(
        rule=HYPE, post=post, fingerprint=f"{at:016x}", outcome=outcome, quote="world-class", around="a world-class bag"
    )


def leave(room: Newsroom, post: str, at: int) -> None:
    command = Command(who=room.ana.id)
    writing.dismiss(room.desk, command, post, f"{at:016x}", HYPE, hit=hit(post, at, "left"))


def mend(room: Newsroom, *numbers: int) -> None:
    post = room.written()
    writing.submit(room.desk, Command(who=room.ana.id), post.id, hits=[hit(post.id, at, "mended") for at in numbers])


def test_five_of_the_last_ten_left_are_shown_with_their_passages(room: Newsroom) -> None:
    post = room.written()
    mend(room, *range(100, 105))
    for at in range(4):
        leave(room, post.id, at)
    assert welcome.nagging(room.desk) == []
    leave(room, post.id, 4)
    (found,) = welcome.nagging(room.desk)
    assert (found.rule, found.left, len(found.hits)) == (HYPE, 5, 10)
    assert {(one.quote, one.around, one.label) for one in found.passages} == {
        ("world-class", "a world-class bag", post.label)
    }


def test_a_check_that_helps_is_not_shown(room: Newsroom, clock: Clock) -> None:
    post = room.written()
    for at in range(5):
        leave(room, post.id, at)
    clock.ahead(hours=1)
    mend(room, *range(100, 106))
    assert welcome.nagging(room.desk) == []


def test_what_is_looked_at_again_does_not_count(room: Newsroom) -> None:
    post = room.written()
    for at in range(5):
        leave(room, post.id, at)
    writing.look_again(room.desk, Command(who=room.ana.id), post.id, [f"{0:016x}"])
    assert welcome.nagging(room.desk) == []


def test_a_check_that_its_owner_keeps_waits_for_the_next_ten(room: Newsroom) -> None:
    post = room.written()
    for at in range(5):
        leave(room, post.id, at)
    done = welcome.keep_check(room.desk, Command(who=room.noor.id), HYPE)
    assert done.undoable
    assert welcome.nagging(room.desk) == []
    for at in range(5, 10):
        leave(room, post.id, at)
    assert [one.rule for one in welcome.nagging(room.desk)] == [HYPE]


def test_no_person_is_kept_with_a_hit(room: Newsroom) -> None:
    post = room.written()
    leave(room, post.id, 1)
    with room.library.reading() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM rule_hits").mappings().all()
    assert room.ana.id not in {str(value) for row in rows for value in row.values()}


def test_exceptions_are_listed_by_what_became_of_them(room: Newsroom, clock: Clock) -> None:
    kept, lapsed = room.submitted(TOO_LONG), room.submitted(TOO_LONG + "Bring two.")
    room.waive(kept, room.errors(kept)[0])
    room.waive(lapsed, room.errors(lapsed)[0], until="2026-11-24")
    assert [one.standing for one in listed(room.desk)] == ["in_force", "in_force"]
    clock.ahead(days=3)
    assert [(one.label, one.standing) for one in listed(room.desk)] == [
        (lapsed.label, "lapsed"),
        (kept.label, "in_force"),
    ]


def test_an_exception_whose_words_are_gone_is_an_orphan(room: Newsroom) -> None:
    post = room.submitted(TOO_LONG)
    room.waive(post, room.errors(post)[0])
    writing.take_back(room.desk, Command(who=room.ana.id), post.id)
    room.edit(post, "Something else altogether.")
    writing.submit(room.desk, Command(who=room.ana.id), post.id)
    assert [one.standing for one in listed(room.desk)] == ["orphan"]


def test_a_mention_leaves_as_each_network_knows_the_name(room: Newsroom) -> None:
    author = Author(id=new_id(), name="Rosa Lind", kind="partner", handles={"x": "rosa_l"})
    save_author(room.library, Command(who=room.noor.id), author)
    post = room.written("Thank you, @Rosa Lind, for the tea.", room.x, room.linkedin)
    now = room.post(post)
    assert [shown(room.desk, now, one).text for one in now.variants] == [
        "Thank you, @rosa_l, for the tea.",
        "Thank you, Rosa Lind, for the tea.",
    ]
    writing.submit(room.desk, Command(who=room.ana.id), post.id)
    sent = room.post(post).variants[0].revision
    assert sent is not None
    assert sent.content.text == "Thank you, @rosa_l, for the tea."

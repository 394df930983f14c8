"""The history: append-only, chained, and without a word or a name."""

from __future__ import annotations

import json

from newsroom import TEXT, Newsroom

from editorial.library import journal
from editorial.library.journal import GENESIS, Verified
from editorial.library.transaction import Command
from editorial.workflow import commenting, writing


def verify(room: Newsroom, head: str = "") -> Verified:
    with room.library.reading() as connection:
        return journal.verify(connection, expected_head=head)


def head(room: Newsroom) -> str:
    with room.library.reading() as connection:
        return journal.head(connection)


def test_every_operation_writes_one_entry_and_the_chain_closes(room: Newsroom) -> None:
    before = verify(room).entries
    post = room.written()
    room.edit(post, "Other words.")
    room.submit(post)
    found = verify(room)
    assert (found.entries, found.fault, found.head) == (before + 3, "", head(room))


def test_an_empty_history_is_sound(room: Newsroom) -> None:
    room.tamper("DELETE FROM journal")
    assert verify(room) == Verified(entries=0, head=GENESIS)


def test_a_flipped_letter_is_noticed(room: Newsroom) -> None:
    room.approved()
    room.tamper("UPDATE journal SET who = 'somebody-else' WHERE seq = 4")
    assert verify(room).fault == "Entry 4 was changed after it was written."


def test_data_that_are_no_json_any_more_are_a_fault_and_no_crash(room: Newsroom) -> None:
    room.approved()
    room.tamper("UPDATE journal SET data = '{\"var' WHERE seq = 4")
    assert verify(room).fault == "Entry 4 was changed after it was written."


def test_a_removed_entry_is_noticed(room: Newsroom) -> None:
    room.approved()
    room.tamper("DELETE FROM undo_steps WHERE entry = 4", "DELETE FROM journal WHERE seq = 4")
    assert verify(room).fault == "Entry 5 does not follow the one before it."


def test_two_swapped_entries_are_noticed(room: Newsroom) -> None:
    room.approved()
    room.tamper(
        "UPDATE journal SET seq = 9000 WHERE seq = 4",
        "UPDATE journal SET seq = 4 WHERE seq = 5",
        "UPDATE journal SET seq = 5 WHERE seq = 9000",
    )
    assert verify(room).fault == "Entry 4 does not follow the one before it."


def test_a_chain_written_anew_is_noticed_with_a_head_kept_elsewhere(room: Newsroom) -> None:
    room.approved()
    kept = head(room)
    room.tamper("UPDATE journal SET who = 'x' WHERE seq = (SELECT max(seq) FROM journal)")
    with room.library.engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM journal ORDER BY seq DESC LIMIT 1").mappings().one()
        sealed = {name: rows[name] for name in ("at", "who", "verb", "post", "command")}
        forged = journal.hash_of(rows["previous"], {**sealed, "data": json.loads(rows["data"])})
        connection.exec_driver_sql("UPDATE journal SET hash = ? WHERE seq = ?", (forged, rows["seq"]))
    assert verify(room).fault == ""
    assert "kept elsewhere is missing" in verify(room, kept).fault


def test_a_cut_tail_is_noticed_only_with_a_head_kept_elsewhere(room: Newsroom) -> None:
    post = room.approved()
    kept = head(room)
    room.tamper("DELETE FROM undo_steps WHERE entry > 5", "DELETE FROM journal WHERE seq > 5")
    assert verify(room).fault == ""
    assert verify(room, kept).fault == "The head that was kept elsewhere is missing: the end was cut off."
    room.edit(post, "What comes after a cut closes the chain again.")
    assert verify(room).fault == ""


def test_a_head_that_was_kept_earlier_still_fits_a_longer_history(room: Newsroom) -> None:
    kept = head(room)
    room.approved()
    assert verify(room, kept).fault == ""


def test_entries_hold_no_text_and_no_names(room: Newsroom) -> None:
    post = room.submitted(TEXT, authors=("Ana Ruiz",))
    commenting.comment(room.desk, Command(who=room.ben.id), post.id, "Which station exactly?", quote="the station")
    room.return_(post, "The reason is private.")
    room.save(post, title="A telling title", note="A telling note", authors=("Ana Ruiz", "Kim Lo"))
    room.submit(post)
    room.hold(post, "A telling hold.")
    room.approve(post)
    room.revoke(post, "A telling revocation.")
    writing.dismiss(room.desk, Command(who=room.ana.id), post.id, "f" * 16, "tone.pressure")
    told = json.dumps([tuple(row) for row in room.rows("SELECT * FROM journal")])
    for secret in ("jackets", "station", "Ana", "Ben", "Noor", "Kim", "telling", "private", "Green"):
        assert secret not in told


def test_a_text_can_be_erased_while_the_chain_still_closes(room: Newsroom) -> None:
    post = room.approved()
    room.tamper("UPDATE parts SET text = ''", "UPDATE comments SET body = ''", "UPDATE people SET name = 'erased'")
    assert verify(room).fault == ""
    assert room.post(post).shared.content.text == ""


def test_entries_of_one_post_are_told_in_order(room: Newsroom) -> None:
    room.written("Another one.")
    post = room.approved()
    with room.library.reading() as connection:
        assert [entry.verb for entry in journal.entries(connection, post=post.id)] == ["create", "submit", "approve"]


def test_the_version_of_the_library_is_the_newest_entry(room: Newsroom) -> None:
    before = room.library.version()
    room.written()
    assert room.library.version() == before + 1

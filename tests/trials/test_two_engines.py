"""The library is written once: what it promises holds on SQLite and on a real PostgreSQL alike."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from newsroom import TEXT, TOO_LONG, Newsroom, refused
from PIL import Image
from sqlalchemy import Connection, Engine, insert, inspect, text
from sqlalchemy.exc import IntegrityError

from editorial.errors import Conflict, Refused, UserError
from editorial.library import backups, journal, lists, review, schema
from editorial.library.edits import ContentEdit
from editorial.library.facets import facets
from editorial.library.filters import LibraryFilter, PostFilter
from editorial.library.finding import SHELF, library_ids
from editorial.library.people import authors, save_author, save_campaign
from editorial.library.postgres import engine_for_postgres
from editorial.library.slots import follow_zone_data
from editorial.library.transaction import Command, Transaction
from editorial.library.uses import uses_of
from editorial.library.workspace import bring_up_to_date
from editorial.model.desk import Author, Campaign
from editorial.model.post import Content, Medium, Part
from editorial.model.query import Query
from editorial.workflow import reviewing, writing
from editorial.workflow.today import tasks

THAI = "ร้านซ่อมเสื้อผ้าในกรุงเทพเปิดทุกวันเสาร์"
CROWD = 6


@pytest.fixture(params=("room", "room_on_postgres"), ids=("sqlite", "postgres"))
def either(request: pytest.FixtureRequest) -> Newsroom:
    """The newsroom on one engine, then on the other."""
    return request.getfixturevalue(request.param)


def at_once(work: Callable[[int], Any]) -> list[Any]:
    """What each of a crowd of threads got that did `work`, with its own number, in the same moment. Refusals are
    answers too; who has waited too long for the others tries again with the same command."""
    barrier = Barrier(CROWD)

    def one(number: int) -> Any:
        barrier.wait()
        while True:
            try:
                return work(number)
            except (Refused, Conflict) as refusal:
                return refusal
            except UserError as error:
                if error.code != "busy":
                    raise

    with ThreadPoolExecutor(CROWD) as crowd:
        return list(crowd.map(one, range(CROWD)))


def fault(room: Newsroom) -> str:
    """What is wrong with the history; empty when its chain closes."""
    with room.library.reading() as connection:
        return journal.verify(connection).fault


def titles(room: Newsroom, ids: list[str]) -> list[str]:
    return [row.title for row in lists.post_rows(room.library, ids)]


def posts(room: Newsroom, **wanted: Any) -> list[str]:
    return titles(room, lists.post_ids(room.library, PostFilter(**wanted)))


def shelved(room: Newsroom, **wanted: Any) -> list[str]:
    return titles(room, library_ids(room.library, LibraryFilter(**wanted)))


# The tables


def shape(engine: Engine) -> dict[str, Any]:
    """What the database says of its tables. Names of constraints are left out: PostgreSQL gives its own."""
    seen = inspect(engine)

    def nameless(found: Any) -> list[str]:
        return sorted(str(sorted((key, str(one[key])) for key in one if key != "name")) for one in found)

    return {
        name: (
            sorted(str(sorted((key, str(value)) for key, value in one.items())) for one in seen.get_columns(name)),
            seen.get_pk_constraint(name)["constrained_columns"],
            nameless(seen.get_foreign_keys(name)),
            nameless(seen.get_unique_constraints(name)),
            nameless(seen.get_check_constraints(name)),
            nameless(seen.get_indexes(name)),
        )
        for name in schema.metadata.tables
    }


def test_on_postgres_too_the_chain_of_migrations_makes_exactly_the_schema(new_database: Callable[[str], str]) -> None:
    migrated, declared = engine_for_postgres(new_database("")), engine_for_postgres(new_database(""))
    bring_up_to_date(migrated)
    schema.metadata.create_all(declared)
    assert shape(migrated) == shape(declared)
    bring_up_to_date(migrated)
    assert shape(migrated) == shape(declared)
    migrated.dispose()
    declared.dispose()


@pytest.mark.parametrize(
    "options",
    [
        "TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'",
        "TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C' ENCODING 'LATIN1'",
    ],
    ids=("knows A to Z only", "cannot write every letter"),
)
def test_a_database_that_orders_or_writes_letters_otherwise_is_refused(
    new_database: Callable[[str], str], options: str
) -> None:
    engine = engine_for_postgres(new_database(options))
    with pytest.raises(UserError) as caught, engine.connect():
        pass
    assert caught.value.code == "wrong_locale"
    engine.dispose()


# One story, told alike


def story(room: Newsroom, pictures: Path) -> dict[str, Any]:
    """A few days at the desk, and everything that its lists say afterwards, without ids."""
    for name in ("Élise Roy", "ana b", "Zoë", "Ben"):
        save_author(room.library, Command(who=room.noor.id), Author(id=f"author-{name}", name=name))
    campaign = Campaign(id="spring", name="Spring", objective="awareness", tone_band={"warmth": (40, 80)})
    save_campaign(room.library, Command(who=room.noor.id), campaign)
    repair = room.approved(
        "We mend jackets in 48 h: 100% free, no O'Reilly, a_b or c\\d.", title="Repair", authors=("Élise Roy", "Ben")
    )
    room.clock.ahead(hours=1)
    thai = room.written(THAI, room.x, room.linkedin, title="Bangkok", authors=("Élise Roy",))
    room.save(thai, campaign="spring")
    room.set_time(thai, "2026-11-29T09:00", room.linkedin)
    room.submit(thai)
    room.approve(thai, room.linkedin)
    room.clock.ahead(hours=1)
    late = room.approved("ÉCOLE de couture.", title="École", tags=("#b", "#a"))
    room.set_time(room.written("Soon.", title="Soon"), "2026-11-24T09:00")
    room.set_time(room.written("Later.", title="Later"), "2026-11-24T09:00", by=room.noor)
    long = room.submitted(TOO_LONG, title="Too long")
    finding = room.errors(long)[0]
    writing.ask_exception(
        room.desk,
        Command(who=room.ana.id),
        long.id,
        room.variant(long).id,
        fingerprint=finding.fingerprint,
        rule=finding.rule,
        quote=finding.match,
        reason="A poem.",
    )
    asked = lists.post_rows(room.library, [long.id])[0].variants[0].exception_asked
    room.waive(long, finding)
    room.approve(long)
    room.hold(long)
    file = pictures / "hero.png"
    Image.new("RGB", (32, 20), "teal").save(file)
    facts = writing.add_media(room.desk, Command(who=room.ana.id), file, alt="A teal wall", language="en")
    medium = Medium(original=facts.sha256, name="hero.png", kind="image", alt="A teal wall")
    pictured = room.written(title="Pictured")
    words = Content(kind="thread", parts=(Part(text=TEXT, media=(medium,)), Part(text="Two."), Part(text="Three.")))
    room.save(pictured, contents={"": ContentEdit(base_rev=pictured.shared.rev, content=words)})
    room.submit(pictured)
    room.return_(pictured)
    gone = room.written(title="Gone")
    done = writing.delete_post(room.desk, Command(who=room.ana.id), gone.id)
    room.step(late, "export", "exported")
    again = writing.use_again(room.desk, Command(who=room.ana.id), repair.id, title="Once more")
    reviewing.archive(room.desk, Command(who=room.noor.id), room.written(title="Old").id)
    terms = ["", "mend", "JACKET", "free 48", "100%", "a_b", "_", "%", "c\\d", "'", "กรุงเทพ", "ซ่อ", "ร้", "école", "éc"]
    terms += ["ÉCOLE Co", '"', "NEAR(a b)", "a OR b", "mend*", "-mend", "\0mend", "\ud800", "nothing"]
    return {
        "rows": rows_of(room),
        "orders": [posts(room, order=order) for order in ("changed", "slot", "number")],
        "asked": asked,
        "filters": [
            posts(room, states=("draft", "changes_wanted"), order="number"),
            posts(room, platform="linkedin_post"),
            posts(room, channel=room.x.id, order="number"),
            posts(room, campaign="spring"),
            posts(room, author="élise ROY", order="number"),
            posts(room, person=room.noor.id),
            posts(room, since="2026-11-24", until="2026-11-25", order="number"),
            posts(room, archived=True),
            posts(room, states=("published",), bare=True),
            posts(room, words="ÉCOLE"),
            posts(room, words="école COUTURE"),
        ],
        "library": [
            shelved(room, platform="x"),
            shelved(room, state="exported"),
            shelved(room, author="ÉLISE roy"),
            shelved(room, campaign="spring"),
            shelved(room, since="2026-11-29"),
            shelved(room, until="2026-11-29"),
        ],
        "search": {term: shelved(room, words=term) for term in terms},
        "facets": facets(room.library, Query(), SHELF),
        "states": lists.state_counts(room.library),
        "counts": lists.counts(room.library),
        "queue": [titles(room, [post])[0] for post, _variant in lists.variants_in(room.library, ("in_review",))],
        "exportable": [titles(room, [post])[0] for post, _variant in lists.exportable(room.library)],
        "today": [[(task.group, task.post.name) for task in tasks(room.library, one)] for one in (room.ana, room.ben)],
        "authors": [author.name for author in authors(room.library)],
        "uses": [(use.number, use.name) for use in uses_of(room.library, repair.id)],
        "parts": [part.text for part in room.post(pictured).shared.content.parts],
        "tags": room.post(late).shared.content.tags,
        "undone": room.undo(done).label,
        "back": room.post(gone).name,
        "copied": room.post(again.created).shared.content.text,
        "faults": backups.verify(room.library),
        "history": [(entry.verb, entry.at, entry.post != "") for entry in entries(room)],
    }


def rows_of(room: Newsroom) -> list[Any]:
    """Every line of the list without its ids."""
    rows = lists.post_rows(room.library, lists.post_ids(room.library, PostFilter(order="number")))
    hidden = {"id", "variants", "created_by", "channel", "by", "revision"}

    def plain(record: Any) -> dict[str, object]:
        return {item.name: getattr(record, item.name) for item in fields(record) if item.name not in hidden}

    return [(plain(row), [plain(one) for one in row.variants]) for row in rows]


def entries(room: Newsroom) -> list[Any]:
    with room.library.reading() as connection:
        return list(journal.entries(connection))


def test_both_engines_tell_the_same_story(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    on_sqlite = request.getfixturevalue("room")
    began = on_sqlite.clock.moment
    expected = story(on_sqlite, tmp_path)
    on_sqlite.clock.moment = began
    told = story(request.getfixturevalue("room_on_postgres"), tmp_path)
    assert {name: told[name] for name in told if told[name] != expected[name]} == {}
    assert set(told) == set(expected)
    assert expected["filters"][4] == ["Repair", "Bangkok", "Once more"]
    assert expected["search"]["éc"] == ["École"]
    assert expected["faults"] == []


# One operation


def test_the_same_command_twice_is_done_once_and_answered_alike(either: Newsroom) -> None:
    command = Command(who=either.ana.id)
    first = writing.create(either.desk, command, title="Bees", channels=[either.x.id])
    assert writing.create(either.desk, command, title="Bees", channels=[either.x.id]) == first
    assert lists.counts(either.library)["posts"] == 1


def test_an_operation_that_fails_half_way_leaves_nothing(either: Newsroom) -> None:
    post = either.written()
    before = either.library.version()

    def work(transaction: Transaction) -> str:
        review.set_post_columns(transaction, post.id, archived=True)
        raise UserError("The power went.")

    with pytest.raises(UserError, match="power"):
        either.library.operate(Command(who=either.ana.id), "archive", work)
    assert not either.post(post).archived
    assert either.library.version() == before
    either.edit(post, "On we go.")
    assert either.library.version() > before
    assert not fault(either)


def test_saving_on_an_old_base_is_a_conflict_that_names_both(either: Newsroom) -> None:
    post = either.written()
    either.edit(post, "Saved first.")
    old = ContentEdit(base_rev=post.shared.rev, content=post.shared.content.with_text("Saved second."))
    with pytest.raises(Conflict) as caught:
        either.save(post, contents={"": old})
    assert (caught.value.mine, caught.value.theirs) == (str(post.shared.rev), str(post.shared.rev + 1))
    assert either.post(post).shared.content.text == "Saved first."


def test_a_draft_and_its_approval_can_be_undone_until_somebody_works_on(either: Newsroom) -> None:
    post = either.written("Jackets.", either.x, either.linkedin)
    edited = either.edit(post, "Coats.")
    either.undo(edited)
    assert either.post(post).shared.content.text == "Jackets."
    edited = either.edit(post, "Coats.")
    either.edit(post, "Hats.")
    with refused("somebody has worked on it since"):
        either.undo(edited)
    either.submit(post)
    either.approve(post)
    revoked = either.revoke(post)
    assert shelved(either) == []
    either.undo(revoked, by=either.ben)
    assert shelved(either) == ["Jackets"]
    assert not fault(either)


def test_an_approval_is_of_what_was_seen_and_ends_with_its_words(either: Newsroom) -> None:
    post = either.submitted()
    verdicts = either.verdicts(post)
    with pytest.raises(Conflict):
        either.approve(post, digest="0" * 64, verdicts=verdicts)
    either.approve(post, verdicts=verdicts)
    either.change(post)
    either.edit(post, "Other words.")
    assert either.state(post) == "draft"
    either.edit(post, TEXT)
    assert either.state(post) == "approved"


def test_nobody_approves_their_own_words_not_even_behind_the_librarys_back(either: Newsroom) -> None:
    post = either.submitted(by=either.noor)
    with refused("somebody else"):
        either.approve(post, by=either.noor)
    variant = either.variant(post)
    assert variant.revision is not None
    forged = {"id": "forged", "variant": variant.id, "revision": variant.revision.id, "digest": variant.revision.digest}
    people = {"approver": either.noor.id, "submitter": either.noor.id, "at": "now"}
    under = {"style_version": "", "facts_version": "", "rules": [], "not_run": [], "errors": []}
    with pytest.raises(IntegrityError, match="four_eyes"), either.library.writing() as connection:
        connection.execute(insert(schema.approvals).values(**forged, **people, **under))


def test_rows_that_point_nowhere_are_refused(either: Newsroom) -> None:
    lost = {"content": "nowhere", "position": 0, "text": "Lost."}
    with pytest.raises(IntegrityError), either.library.writing() as connection:
        connection.execute(insert(schema.parts).values(**lost))


@pytest.mark.parametrize(
    "statement", ["UPDATE journal SET who = 'x' WHERE seq = {}", "DELETE FROM journal WHERE seq = {}"]
)
def test_a_history_that_was_changed_is_noticed(either: Newsroom, statement: str) -> None:
    either.approved()
    assert not fault(either)
    either.tamper("DELETE FROM undo_steps", statement.format(entries(either)[-2].seq))
    assert fault(either)


def test_new_zone_data_move_the_instant_and_not_the_wall_time(either: Newsroom) -> None:
    post = either.written()
    either.set_time(post, "2026-12-01T09:00")
    follow_zone_data(either.library)
    assert follow_zone_data(either.library) == 0
    either.tamper(
        "UPDATE variants SET slot_utc = '2026-12-01T07:00:00.000Z'",
        "UPDATE settings SET value = '\"1999a\"' WHERE key = 'zone_data'",
    )
    assert follow_zone_data(either.library) == 1
    assert either.variant(post).slot_utc == "2026-12-01T08:00:00.000Z"


# Several at once


def test_a_crowd_of_editors_makes_one_approval_of_each_post(either: Newsroom) -> None:
    ready = [either.submitted(f"Words {number}.", title=f"Post {number}") for number in range(3)]
    verdicts = [either.verdicts(post) for post in ready]

    def approve_all(number: int) -> int:
        done = 0
        for at in range(len(ready)):
            turn = (at + number) % len(ready)
            command = Command(who=either.ben.id, id=f"{number}/{turn}")
            try:
                either.approve(ready[turn], either.x, command=command, verdicts=verdicts[turn])
                done += 1
            except (Refused, Conflict):
                continue
        return done

    assert sum(at_once(approve_all)) >= len(ready)
    assert either.rows("SELECT count(*), count(DISTINCT variant) FROM approvals") == [(3, 3)]
    assert either.rows("SELECT count(*) FROM journal WHERE verb = 'approve'") == [(3,)]
    assert [either.state(post) for post in ready] == ["approved"] * 3
    assert not fault(either)


def test_one_command_from_a_crowd_of_windows_is_done_once(either: Newsroom) -> None:
    post = either.submitted()
    command, verdicts = Command(who=either.ben.id), either.verdicts(post)
    answers = at_once(lambda _number: either.approve(post, either.x, command=command, verdicts=verdicts))
    assert all(answer == answers[0] for answer in answers)
    assert lists.counts(either.library)["approvals"] == 1


def test_a_crowd_of_writers_gets_a_number_each_and_the_history_closes(either: Newsroom) -> None:
    begun = at_once(lambda number: [either.written(title=f"Post {number}").number for _ in range(3)])
    assert sorted(number for numbers in begun for number in numbers) == list(range(1, 3 * CROWD + 1))
    assert not fault(either)


def test_of_a_crowd_that_saves_on_the_same_base_one_wins(either: Newsroom) -> None:
    post = either.written()

    def save(number: int) -> Any:
        words = post.shared.content.with_text(f"From window {number}.")
        return either.save(post, contents={"": ContentEdit(base_rev=post.shared.rev, content=words)})

    answers = at_once(save)
    assert sum(not isinstance(answer, Conflict) for answer in answers) == 1
    assert either.post(post).shared.rev == post.shared.rev + 1


def other_window(room: Newsroom) -> Connection:
    """A connection with a write of its own that has begun and not ended."""
    connection = room.library.engine.connect()
    connection.execute(text("UPDATE posts SET title = 'Not yet'"))
    return connection


def test_who_waits_too_long_for_another_window_is_told_on_postgres_too(room_on_postgres: Newsroom) -> None:
    room_on_postgres.written()
    with other_window(room_on_postgres) as other:
        with pytest.raises(UserError) as caught:
            room_on_postgres.written()
        assert caught.value.code == "busy"
        other.rollback()
    room_on_postgres.written()


def test_reading_never_waits_for_a_writer_and_sees_one_moment(either: Newsroom) -> None:
    post = either.written()
    with other_window(either) as other:
        assert either.post(post).title == "Jackets"
        with either.library.reading() as connection:
            before = connection.execute(text("SELECT title FROM posts")).scalar()
            other.commit()
            assert connection.execute(text("SELECT title FROM posts")).scalar() == before == "Jackets"
    assert either.post(post).title == "Not yet"


def test_words_that_sound_like_trouble_are_none(either: Newsroom) -> None:
    for number in range(2):
        save_author(either.library, Command(who=either.noor.id), Author(id=f"a{number}", name=f"Locked full {number}"))
    twice = {"name": "Locked full 0", "kind": "person", "handles": {}}
    with pytest.raises(IntegrityError), either.library.writing() as connection:
        connection.execute(insert(schema.authors).values(id="third", **twice))


def test_a_database_that_may_not_be_written_is_told_plainly(room_on_postgres: Newsroom) -> None:
    engine = room_on_postgres.library.engine
    room_on_postgres.tamper(f"ALTER DATABASE {engine.url.database} SET default_transaction_read_only = on")
    engine.dispose()  # the next connection obeys
    with pytest.raises(UserError) as caught:
        room_on_postgres.written()
    assert caught.value.code == "read_only"

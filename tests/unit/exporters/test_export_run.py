"""From approved posts to a folder of files and one entry in the history."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import pytest
from export_room import NOW, Room, options
from PIL import Image
from sqlalchemy import select, update

from editorial.errors import Conflict, UserError
from editorial.exporters import packing
from editorial.exporters.run import gather, plan, write
from editorial.library import journal, post_texts, schema
from editorial.library.backups import verify
from editorial.library.edits import PostEdit
from editorial.library.people import save_channel
from editorial.media.drawings import film
from editorial.model.canonical import canonical
from editorial.model.post import Channel, Shape
from editorial.workflow import reviewing, writing
from editorial.workflow.media_files import add_captions
from editorial.workflow.together import Together, change_together


def tree(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def exports(room: Room) -> int:
    with room.library.reading() as connection:
        return sum(entry.verb == "export" for entry in journal.entries(connection))


@pytest.fixture
def hill(tmp_path: Path) -> Path:
    """A picture held sideways: what leaves has other bytes than what was added."""
    path = tmp_path / "hill.jpeg"
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (400, 300), "green").save(path, exif=exif)
    return path


def test_only_what_is_approved_leaves_in_the_order_of_its_time(room: Room) -> None:
    x, facebook = room.account("x"), room.account("facebook")
    room.written("Not yet", x)
    late = room.approved("Late", x, at="2026-12-02T09:00")
    open_end = room.approved("Some day", x, at="")
    early = room.approved("Early", facebook, x)
    rows = gather(room.desk, options())
    assert [row.post_id for row in rows] == [early.id, early.id, late.id, open_end.id]
    assert [row.channel.id for row in rows[:2]] == sorted([x.id, facebook.id])


def test_accounts_and_days_narrow_the_choice(room: Room) -> None:
    x, facebook = room.account("x"), room.account("facebook")
    first = room.approved("First", x, facebook, at="2026-12-01T23:30")
    room.approved("Second", x, at="2026-12-02T09:00")
    room.approved("Some day", x, at="")
    day = NOW.date().replace(month=12, day=1)
    assert len(gather(room.desk, options(since=day, until=day))) == 2
    narrowed = gather(room.desk, options(since=day, until=day, channels=(x.id,)))
    assert [(row.post_id, row.channel.id) for row in narrowed] == [(first.id, x.id)]


@pytest.mark.parametrize("at", ["2026-12-01T09:00", ""])
def test_what_is_found_of_a_post_is_in_step_after_it_left(room: Room, tmp_path: Path, at: str) -> None:
    room.approved("Jackets", room.account("x"), at=at)
    write(room.desk, room.command(), plan(room.desk, "json", options()), tmp_path / "out")
    with room.library.writing() as connection:
        kept = connection.execute(select(schema.post_texts)).all()
        post_texts.refresh(connection, [row.post for row in kept])
        assert connection.execute(select(schema.post_texts)).all() == kept


def test_an_export_writes_files_manifest_record_and_one_entry(room: Room, tmp_path: Path) -> None:
    x = room.account("x")
    one, two = room.approved("=First, “quoted”", x), room.approved("Second", x, at="2026-12-02T09:00")
    with room.library.reading() as connection:
        head = journal.head(connection)
    planned = plan(room.desk, "buffer", options())
    assert planned.counts == {"rows": 2, "ready": 2, "refused": 0, "changed": 0, "files": 1}
    out = tmp_path / "new" / "out"
    report = write(room.desk, room.command(), planned, out)
    assert (report.written, report.refused) == (2, 0)
    assert tree(out) == ["buffer-green-co-x-2026-11-30.csv", "manifest.json"]
    assert room.states(one) == room.states(two) == ["exported"]
    assert exports(room) == 1

    raw = (out / "manifest.json").read_bytes()
    manifest = json.loads(raw)
    assert canonical(manifest) == raw
    assert hashlib.sha256(raw).hexdigest() == report.manifest_sha256
    for name, sha256 in manifest["sha256"].items():
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == sha256
    assert manifest["journal_head"] == head
    assert manifest["target"] == "buffer"
    assert [row["digest"] for row in manifest["rows"]] == [
        post.variants[0].approved.digest for post in (one, two) if post.variants[0].approved
    ]
    assert [row["post"] for row in manifest["rows"]] == [one.label, two.label]

    with room.library.reading() as connection:
        batch = connection.execute(select(schema.export_batches)).one()
        rows = connection.execute(select(schema.export_rows)).all()
        assert not journal.verify(connection, expected_head=head).fault
    assert batch.manifest_sha256 == report.manifest_sha256
    assert (batch.target, batch.journal_head, batch.at) == ("buffer", head, "2026-11-30T09:00:00.000Z")
    assert report.change is not None
    assert report.change.created == batch.id
    assert {row.variant for row in rows} == {post.variants[0].id for post in (one, two)}
    assert {row.file for row in rows} == {"buffer-green-co-x-2026-11-30.csv"}


def test_what_has_left_does_not_leave_again_and_approvals_stay(room: Room, tmp_path: Path) -> None:
    room.approved("Once", room.account("x"))
    write(room.desk, room.command(), plan(room.desk, "buffer", options()), tmp_path / "out")
    again = plan(room.desk, "buffer", options())
    assert again.counts["rows"] == 0
    assert write(room.desk, room.command(), again, tmp_path / "other").written == 0
    assert not (tmp_path / "other").exists()
    with room.library.reading() as connection:
        assert connection.execute(select(schema.approvals.c.revoked_at)).scalars().all() == [None]


def test_a_retry_of_the_same_command_changes_nothing(room: Room, tmp_path: Path) -> None:
    room.approved("Once", room.account("x"))
    planned, command = plan(room.desk, "buffer", options()), room.command()
    first = write(room.desk, command, planned, tmp_path / "out")
    before = tree(tmp_path / "out")
    again = write(room.desk, command, planned, tmp_path / "out")
    assert again.change == first.change
    assert tree(tmp_path / "out") == before
    assert exports(room) == 1


def test_refused_rows_are_listed_for_people_and_the_others_leave(room: Room, tmp_path: Path) -> None:
    x = room.account("x")
    good, bad = room.approved("=Good", x), room.approved("=Bad", x, at="2026-12-01T09:03")
    report = write(room.desk, room.command(), plan(room.desk, "hootsuite", options()), tmp_path / "out")
    assert (report.written, report.refused) == (1, 1)
    assert room.states(good) == ["exported"]
    assert room.states(bad) == ["approved"]
    raw = (tmp_path / "out" / "couldnt-include.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    listed = list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))
    assert listed == [
        {
            "post": bad.label,
            "title": "Title of =Bad",
            "account": "Green & Co",
            "network": "X",
            "field": "slot",
            "what": "09:03, but Hootsuite takes steps of 5 minutes.",
            "fix": "Move it to 09:05.",
        }
    ]
    assert json.loads((tmp_path / "out" / "manifest.json").read_bytes())["refused"] == [
        {"variant": bad.variants[0].id, "field": "slot"}
    ]


def test_the_list_for_people_computes_nothing(room: Room, tmp_path: Path) -> None:
    x = room.account("x", "=1+1")
    room.approved("Good", x)
    room.approved("Bad", x, at="2026-12-01T09:03")
    write(room.desk, room.command(), plan(room.desk, "hootsuite", options()), tmp_path / "out")
    assert ",'=1+1," in (tmp_path / "out" / "couldnt-include.csv").read_text("utf-8-sig")


def test_with_everything_refused_nothing_is_written(room: Room, tmp_path: Path) -> None:
    post = room.approved("Bad", room.account("x"), at="2026-12-01T09:03")
    report = write(room.desk, room.command(), plan(room.desk, "hootsuite", options()), tmp_path / "out")
    assert (report.written, report.refused, report.files) == (0, 1, ())
    assert not (tmp_path / "out").exists()
    assert (room.states(post), exports(room)) == (["approved"], 0)


def test_a_post_that_is_being_changed_leaves_as_approved_and_only_once(room: Room, tmp_path: Path) -> None:
    post = room.approved("As approved", room.account("x"))
    reviewing.change(room.desk, room.command(), post.id)
    room.edit(post, "Newer words")
    planned = plan(room.desk, "buffer", options())
    assert [row.label for row in planned.changed] == [post.label]
    report = write(room.desk, room.command(), planned, tmp_path / "out")
    assert b"As approved" in (tmp_path / "out" / report.files[0]).read_bytes()
    variant = room.post(post.id).variants[0]
    assert (variant.state, variant.stopped, variant.outside_note) == ("draft", True, "The copy outside differs.")
    assert plan(room.desk, "buffer", options()).counts["rows"] == 0


def test_pictures_go_along_by_their_hash(room: Room, hill: Path, tmp_path: Path) -> None:
    x = room.account("x")
    post = room.approved("Look", x, media=[hill])
    approved = post.variants[0].approved
    assert approved is not None
    sha256 = approved.content.media[0].rendition
    assert sha256 != approved.content.media[0].original
    prefix = "https://cdn.example.org/posts/"
    planned = plan(room.desk, "buffer", options(media_prefix=prefix))
    assert planned.counts["ready"] == 1
    out = tmp_path / "out"
    write(room.desk, room.command(), planned, out)
    assert tree(out) == [
        "add-by-hand.csv",
        "buffer-green-co-x-2026-11-30.csv",
        "manifest.json",
        f"media/{sha256}.jpg",
    ]
    assert hashlib.sha256((out / "media" / f"{sha256}.jpg").read_bytes()).hexdigest() == sha256
    assert f"{prefix}{sha256}.jpg" in (out / "buffer-green-co-x-2026-11-30.csv").read_text()
    by_hand = (out / "add-by-hand.csv").read_text("utf-8-sig")
    assert "A hill at dawn" in by_hand
    assert "alt text of picture 1" in by_hand


def test_json_takes_everything(room: Room, hill: Path, tmp_path: Path) -> None:
    post = room.approved("Look", room.account("facebook"), media=[hill], first_comment="More", link="https://e.org")
    write(room.desk, room.command(), plan(room.desk, "json", options()), tmp_path / "out")
    document = json.loads((tmp_path / "out" / "json-all-accounts-2026-11-30.json").read_bytes())
    [entry] = document["posts"]
    approved = post.variants[0].approved
    assert approved is not None
    assert entry["outgoing"] == approved.outgoing
    assert hashlib.sha256(canonical(entry["outgoing"])).hexdigest() == entry["digest"] == approved.digest
    assert (tmp_path / "out" / entry["media"][0]["file"]).is_file()


def test_captions_leave_beside_their_video_and_the_cover_is_named(room: Room, tmp_path: Path) -> None:
    film(tmp_path)
    (tmp_path / "seedling.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nIt grows.\n")
    captions = add_captions(room.desk, room.command(), tmp_path / "seedling.srt")
    shape = Shape(cover=1.5, captions=(captions.sha256, captions.name))
    room.approved("Look", room.account("mastodon"), media=[tmp_path / "seedling.mp4"], shape=shape)
    out = tmp_path / "out"
    write(room.desk, room.command(), plan(room.desk, "json", options()), out)

    (entry,) = json.loads((out / "json-all-accounts-2026-11-30.json").read_bytes())["posts"]
    (medium,) = entry["media"]
    assert medium["cover_second"] == 1.5
    assert medium["captions"]["file"].startswith(f"media/{medium['sha256']}.")
    assert hashlib.sha256((out / medium["captions"]["file"]).read_bytes()).hexdigest() == captions.sha256

    room.desk.store.path_of(captions.sha256).unlink()
    post = room.approved("Again", room.account("mastodon", "Two"), media=[tmp_path / "seedling.mp4"], shape=shape)
    found = plan(room.desk, "json", options()).problems
    assert [(one.field, one.row.post_id) for one in found] == [("media", post.id)]


@pytest.mark.parametrize("target", ["buffer", "hootsuite", "json"])
def test_a_missing_or_damaged_picture_keeps_its_post_back(room: Room, hill: Path, target: str) -> None:
    post = room.approved("Look", room.account("x"), media=[hill])
    assert post.variants[0].approved is not None
    sha256 = post.variants[0].approved.content.media[0].rendition
    copies = list(room.desk.store.folder.rglob(f"{sha256}*"))
    for path in copies:
        path.write_bytes(path.read_bytes()[:-1])
    found = plan(room.desk, target, options(media_prefix="https://e.org/")).problems
    assert "damaged" in next(problem.message for problem in found if "file of this post" in problem.message)
    for path in copies:
        path.unlink()
    found = plan(room.desk, target, options(media_prefix="https://e.org/")).problems
    assert ("media", "A file of this post is not in the workspace any more.") in [
        (problem.field, problem.message) for problem in found
    ]


@pytest.mark.parametrize("column", ["outgoing", "digest"])
def test_words_that_are_not_those_approved_never_leave(room: Room, column: str) -> None:
    post = room.approved("Honest words", room.account("x"))
    approved = post.variants[0].approved
    assert approved is not None
    other = {**approved.outgoing, "parts": [{"text": "Smuggled words", "media": []}]}
    with room.library.engine.begin() as connection:
        connection.execute(
            update(schema.revisions).values({column: other if column == "outgoing" else hashlib.sha256().hexdigest()})
        )
    planned = plan(room.desk, "json", options())
    assert [(problem.field, problem.fix_kind) for problem in planned.problems] == [("digest", "")]
    assert "damaged" in planned.problems[0].message
    assert not planned.files


def test_what_is_on_hold_or_under_an_older_style_stays(room: Room) -> None:
    x = room.account("x")
    held, moved = room.approved("Held", x), room.approved("Moved", x)
    reviewing.hold(room.desk, room.command(), held.id, [held.variants[0].id], "Waiting for the lawyers")
    reason = "House style has moved on: Say “sign up”."
    planned = plan(room.desk, "json", options(), held={moved.variants[0].id: reason})
    assert [(one.field, one.message, one.fix) for one in planned.problems] == [
        ("held", "It is on hold: Waiting for the lawyers.", "Release it first."),
        ("style", reason, "An editor leaves it as approved, or asks for a second look."),
    ]
    assert planned.counts == {"rows": 2, "ready": 0, "refused": 2, "changed": 0, "files": 0}


def test_a_time_that_has_passed_is_said_once_with_the_next_day(room: Room) -> None:
    room.approved("Missed", room.account("x"), at="2026-11-30T09:02")
    [problem] = plan(room.desk, "hootsuite", options()).problems
    assert (problem.field, problem.fix_kind, problem.value) == ("slot", "move_time", "2026-12-01T09:02")
    assert problem.message == "Its time has passed: 30 November 2026, 09:02 (Europe/Paris)."


def test_a_time_that_the_clocks_skip_is_kept_back(room: Room) -> None:
    post = room.approved("Spring", room.account("x"))
    with room.library.engine.begin() as connection:
        connection.execute(update(schema.variants).values(slot_local="2027-03-28T02:30"))
    [problem] = plan(room.desk, "json", options()).problems
    assert (problem.row.label, problem.field, problem.value) == (post.label, "slot", "2027-03-28T03:30")


def test_a_closed_account_gets_nothing(room: Room) -> None:
    x = room.account("x")
    room.approved("Too late", x)
    closed = Channel(id=x.id, platform=x.platform, name=x.name, zone=x.zone, active=False)
    save_channel(room.library, room.command(), closed)
    [problem] = plan(room.desk, "json", options()).problems
    assert problem.field == "channel"


def test_a_folder_that_cannot_be_written_leaves_everything_as_it_was(room: Room, tmp_path: Path) -> None:
    post = room.approved("Hello", room.account("x"))
    (tmp_path / "file").write_text("not a folder")
    for out in (tmp_path / "file", tmp_path / "file" / "under" / "it"):
        with pytest.raises(UserError, match="not a folder"):
            write(room.desk, room.command(), plan(room.desk, "buffer", options()), out)
    assert (room.states(post), exports(room)) == (["approved"], 0)


def test_a_full_disk_leaves_everything_as_it_was(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    post = room.approved("Hello", room.account("x"))
    planned = plan(room.desk, "buffer", options())

    def full(_folder: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(packing, "sync_folder", full)
    with pytest.raises(UserError, match="no room") as caught:
        write(room.desk, room.command(), planned, tmp_path / "out")
    assert caught.value.code == "disk_full"
    assert not (tmp_path / "out").exists()
    assert (room.states(post), exports(room)) == (["approved"], 0)


def test_a_failing_record_takes_the_files_away_again(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = room.approved("Hello", room.account("x"))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    planned = plan(room.desk, "buffer", options())

    def broken(*_given: object, **_more: object) -> int:
        raise UserError("There is no room on the disk, so nothing was changed.", code="disk_full")

    monkeypatch.setattr(journal, "append", broken)
    with pytest.raises(UserError):
        write(room.desk, room.command(), planned, tmp_path / "out")
    monkeypatch.undo()
    assert tree(tmp_path / "out") == ["mine.txt"]
    assert (room.states(post), exports(room)) == (["approved"], 0)


def test_another_file_of_that_name_is_never_written_over(room: Room, tmp_path: Path) -> None:
    post = room.approved("Hello", room.account("x"))
    planned = plan(room.desk, "buffer", options())
    [name] = planned.files
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).write_text("something else")
    with pytest.raises(UserError, match="not written over"):
        write(room.desk, room.command(), planned, tmp_path / "out")
    assert (tmp_path / "out" / name).read_text() == "something else"
    assert room.states(post) == ["approved"]
    (tmp_path / "out" / name).write_bytes(planned.files[name])
    assert write(room.desk, room.command(), planned, tmp_path / "out").written == 1


def test_two_targets_share_a_folder_with_a_manifest_each(room: Room, tmp_path: Path) -> None:
    x, facebook = room.account("x"), room.account("facebook")
    room.approved("Hello", x, facebook)
    for target, channel in (("buffer", x), ("hootsuite", facebook)):
        planned = plan(room.desk, target, options(channels=(channel.id,)))
        write(room.desk, room.command(), planned, tmp_path / "out")
    assert tree(tmp_path / "out") == [
        "buffer-green-co-x-2026-11-30.csv",
        "hootsuite-green-co-facebook-2026-11-30.csv",
        "manifest-2.json",
        "manifest.json",
    ]


def test_what_changed_after_the_look_is_a_conflict_and_nothing_leaves(room: Room, tmp_path: Path) -> None:
    x = room.account("x")
    post = room.approved("Hello", x)
    planned = plan(room.desk, "buffer", options())
    variant = post.variants[0].id
    writing.save(room.desk, room.command(), post.id, PostEdit(slots={variant: None}))
    with pytest.raises(Conflict):
        write(room.desk, room.command(), planned, tmp_path / "out")
    planned = plan(room.desk, "buffer", options())
    reviewing.revoke(room.desk, room.command(), post.id, [variant], "Not so fast")
    with pytest.raises(Conflict):
        write(room.desk, room.command(), planned, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert exports(room) == 0


def test_the_workspace_itself_is_no_place_for_an_export(room: Room) -> None:
    room.approved("Hello", room.account("x"))
    planned = plan(room.desk, "buffer", options())
    for out in (room.library.folder, room.library.media_folder / "out"):
        with pytest.raises(UserError, match="workspace itself"):
            write(room.desk, room.command(), planned, out)


def test_an_unknown_target_or_option_names_those_there_are(room: Room) -> None:
    with pytest.raises(UserError, match="astro, atom, ayrshare, buffer, contentstudio"):
        plan(room.desk, "bufer", options())
    with pytest.raises(UserError, match="mdy, dmy"):
        plan(room.desk, "hootsuite", options(extras={"date_order": "ymd"}))


def test_the_same_plan_has_the_same_bytes(room: Room) -> None:
    room.approved("Hello", room.account("x"), room.account("facebook"))
    for target in ("buffer", "hootsuite", "json"):
        assert plan(room.desk, target, options()).files == plan(room.desk, target, options()).files


def test_a_history_that_ends_before_an_export_is_a_fault(room: Room, tmp_path: Path) -> None:
    room.approved("One", room.account("x"))
    write(room.desk, room.command(), plan(room.desk, "json", options()), tmp_path / "out")
    assert verify(room.library) == []
    with room.library.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("DELETE FROM journal WHERE seq > 2")
        raw.execute("PRAGMA foreign_keys=ON")
    assert "its end was cut off" in " ".join(fault.what for fault in verify(room.library))


@pytest.mark.parametrize(
    ("expires", "said"),
    [
        ("2026-11-29", "Its last day is over: 29 November 2026."),
        ("2026-11-30", "It would go out on 1 December 2026, after its last day, 30 November 2026."),
        ("2026-12-01", ""),
    ],
)
def test_what_is_past_its_last_day_is_kept_back_and_says_so(room: Room, expires: str, said: str) -> None:
    late = room.approved("Winter sale", room.account("x"))
    change_together(room.desk, room.command(), [late.id], Together(expires=expires))

    found = plan(room.desk, "json", options())

    assert [problem.message for problem in found.problems] == ([said] if said else [])

"""The texts that a post has had, read back from what was saved and submitted."""

from __future__ import annotations

from newsroom import Clock, Newsroom

from editorial.library.edits import ContentEdit
from editorial.library.versions import PAGE, Version, versions_of


def texts(room: Newsroom, post: object) -> list[str]:
    return [one.text for one in all_of(room, post)]


def all_of(room: Newsroom, post: object) -> list[Version]:
    found, further = versions_of(room.library, post.id)  # type: ignore[attr-defined]
    while further is not None:
        more, further = versions_of(room.library, post.id, further)  # type: ignore[attr-defined]
        found += more
    return found


def test_every_saved_text_is_there_newest_first(room: Newsroom, clock: Clock) -> None:
    post = room.written("First words.")
    clock.ahead(minutes=30)
    room.edit(post, "Second words.", by=room.ben)

    assert texts(room, post) == ["Second words.", "First words."]
    newest, oldest = all_of(room, post)
    assert (newest.who, oldest.who) == (room.ben.id, room.ana.id)
    assert newest.place == ""


def test_saves_of_one_person_within_ten_minutes_are_one_version(room: Newsroom, clock: Clock) -> None:
    post = room.written("One.")
    for words in ("One. Two.", "One. Two. Three."):
        clock.ahead(minutes=4)
        room.edit(post, words)

    (version,) = all_of(room, post)
    assert version.text == "One. Two. Three."
    assert version.saves == 3
    assert version.since < version.at


def test_words_deleted_by_accident_are_a_version_of_their_own_a_minute_later(room: Newsroom, clock: Clock) -> None:
    long = "On Saturday we mend jackets behind the station. Bring yours, and bring a friend who can sew."
    post = room.written(long)
    clock.ahead(seconds=20)
    room.edit(post, "On Saturday")
    clock.ahead(seconds=20)
    room.edit(post, "On Saturday we")

    assert texts(room, post) == ["On Saturday we", long]


def test_a_save_of_somebody_else_in_between_keeps_both(room: Newsroom, clock: Clock) -> None:
    post = room.written("Ana.")
    clock.ahead(minutes=1)
    room.edit(post, "Ana. Ben.", by=room.ben)
    clock.ahead(minutes=1)
    room.edit(post, "Ana. Ben. Ana.")

    assert texts(room, post) == ["Ana. Ben. Ana.", "Ana. Ben.", "Ana."]


def test_a_network_has_texts_of_its_own(room: Newsroom, clock: Clock) -> None:
    post = room.written("Shared.", room.x, room.linkedin)
    clock.ahead(minutes=30)
    room.edit_network(post, "Only here.", room.linkedin)

    newest, oldest = all_of(room, post)
    assert (newest.place, newest.text) == (room.variant(post, room.linkedin).id, "Only here.")
    assert (oldest.place, oldest.text) == ("", "Shared.")


def test_what_was_submitted_is_there_with_its_number_and_whether_it_was_approved(room: Newsroom, clock: Clock) -> None:
    post = room.written()
    clock.ahead(hours=1)
    room.submit(post)
    clock.ahead(hours=1)
    room.approve(post)

    submitted = next(one for one in all_of(room, post) if one.number)
    assert (submitted.number, submitted.approved, submitted.place) == (1, True, room.variant(post).id)
    assert submitted.text == post.shared.content.text


def test_a_text_that_was_undone_stays_and_the_undoing_is_a_version_too(room: Newsroom, clock: Clock) -> None:
    post = room.written("Before.")
    clock.ahead(minutes=30)
    done = room.edit(post, "After.")
    clock.ahead(minutes=30)
    room.undo(done)

    assert texts(room, post) == ["Before.", "After.", "Before."]


def test_a_change_of_the_time_alone_is_no_version(room: Newsroom, clock: Clock) -> None:
    post = room.written()
    clock.ahead(minutes=30)
    room.set_time(post, "2026-12-01T09:00")

    assert len(all_of(room, post)) == 1


def test_pages_join_without_a_gap_and_without_a_double(room: Newsroom, clock: Clock) -> None:
    post = room.written("0")
    wanted = ["0"]
    for number in range(1, 2 * PAGE + 5):
        clock.ahead(minutes=6 if number % 3 else 30)
        room.edit(post, str(number), by=room.ben if number % 2 else room.ana)
        wanted.append(str(number))
    first, further = versions_of(room.library, post.id)

    assert len(first) == PAGE
    assert further is not None
    assert texts(room, post) == wanted[::-1]


def test_a_version_that_is_cut_by_a_page_is_told_once(room: Newsroom, clock: Clock) -> None:
    post = room.written("start")
    for number in range(PAGE):
        clock.ahead(minutes=30)
        room.edit(post, f"{number}")
        clock.ahead(minutes=1)
        room.edit(post, f"{number}!")

    assert texts(room, post) == [f"{number}!" for number in range(PAGE - 1, -1, -1)] + ["start"]


def test_other_words_of_a_network_are_kept_with_its_version(room: Newsroom, clock: Clock) -> None:
    post = room.written("Text.")
    clock.ahead(minutes=30)
    now = room.post(post)
    content = now.shared.content.with_value("first_comment", "Read on here.")
    room.save(post, contents={"": ContentEdit(base_rev=now.shared.rev, content=content)})

    newest = all_of(room, post)[0]
    assert newest.text == "Text."
    assert newest.others["first_comment"] == "Read on here."

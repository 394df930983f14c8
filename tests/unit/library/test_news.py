"""What others did that concerns a person, since they looked last."""

from __future__ import annotations

from newsroom import Newsroom

from editorial.library.transaction import Command
from editorial.model.desk import Person
from editorial.workflow import commenting
from editorial.workflow.whose import news_of


def told(room: Newsroom, person: Person, since: int) -> list[tuple[str, str]]:
    return [(one.kind, one.post) for one in news_of(room.library, person, since)]


def test_whoever_wrote_a_post_hears_that_it_came_back(room: Newsroom) -> None:
    post = room.submitted()
    since = room.library.version()
    room.return_(post)

    assert told(room, room.ana, since) == [("back", post.id)]
    assert told(room, room.ben, since) == []


def test_several_that_came_back_are_told_each_once(room: Newsroom) -> None:
    first, second = room.submitted(), room.submitted("Another one for you.")
    since = room.library.version()
    room.return_(first)
    room.return_(second)

    assert told(room, room.ana, since) == [("back", second.id), ("back", first.id)]


def test_one_that_was_submitted_again_does_not_come_back(room: Newsroom) -> None:
    post = room.submitted()
    since = room.library.version()
    room.return_(post)
    room.submit(post)

    assert told(room, room.ana, since) == []


def test_an_editor_hears_of_what_waits_and_a_writer_of_the_approval(room: Newsroom) -> None:
    since = room.library.version()
    post = room.submitted()
    assert told(room, room.ben, since) == [("asked", post.id)]
    assert told(room, room.ana, since) == []
    room.approve(post)

    assert told(room, room.ana, since) == [("approved", post.id)]
    assert told(room, room.ben, since) == []


def test_a_comment_concerns_the_writer_and_whoever_commented_before(room: Newsroom) -> None:
    post = room.submitted()
    since = room.library.version()
    commenting.comment(room.desk, Command(who=room.ben.id), post.id, "Which day?")
    assert ("commented", post.id) in told(room, room.ana, since)
    assert ("commented", post.id) not in told(room, room.ben, since)
    commenting.comment(room.desk, Command(who=room.ana.id), post.id, "Saturday.")

    assert ("commented", post.id) in told(room, room.ben, since)


def test_what_was_undone_is_no_news(room: Newsroom) -> None:
    post = room.submitted()
    since = room.library.version()
    done = room.return_(post)
    room.undo(done, by=room.ben)

    assert told(room, room.ana, since) == []


def test_nothing_is_news_after_it_was_seen(room: Newsroom) -> None:
    post = room.submitted()
    room.return_(post)

    assert told(room, room.ana, room.library.version()) == []


def test_a_post_without_a_title_is_named_by_its_first_words(room: Newsroom) -> None:
    since = room.library.version()
    room.submitted("Our repair café opens again on Saturday at ten in the old fire station.", title="")
    [news] = news_of(room.library, room.ben, since)
    assert news.name == "Our repair café opens again on Saturday at…"

"""Searching: the language, pages without counting off, the best of the newest, what is counted, and stopping."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from newsroom import Newsroom
from sqlalchemy import text as sql

from editorial.library import post_texts
from editorial.library.edits import ContentEdit
from editorial.library.facets import Count, count, facets, months
from editorial.library.filters import LibraryFilter
from editorial.library.finding import SHELF, Scope, best, every_id, excerpts, find, library_ids
from editorial.library.halting import Halt, Halted, Patience
from editorial.library.labels import keep_together
from editorial.library.records import Post
from editorial.library.transaction import Command
from editorial.model.query import Query, parsed
from editorial.workflow import commenting, writing
from editorial.workflow.together import Together, change_together

EVERYTHING = Scope()


def ask(room: Newsroom, words: str) -> Query:
    return parsed(words, room.clock.moment.date())


def found(room: Newsroom, words: str, scope: Scope = EVERYTHING, **more: int) -> list[str]:
    return [hit.post for hit in find(room.library, ask(room, words), scope, **more).hits]


@pytest.fixture
def shelf(room: Newsroom) -> dict[str, Post]:
    jackets = room.approved(
        "We mend jackets on Saturday.", room.x, room.linkedin, title="Repair", authors=("Ana Ruiz",)
    )
    room.set_time(room.written("Hats and more hats.", title="Hats", by=room.noor), "2026-12-05T09:00")
    return {
        "jackets": jackets,
        "hats": room.post(found_one(room, "hats")),
        "bees": room.exported("Bees like 記事 and thyme.", title="Bees", authors=("Ben Okafor",)),
    }


def found_one(room: Newsroom, words: str) -> str:
    (only,) = found(room, words)
    return only


def test_drafts_are_found_too_unless_only_the_shelf_is_asked_for(room: Newsroom, shelf: dict[str, Post]) -> None:
    assert found(room, "hats") == [shelf["hats"].id]
    assert found(room, "hats", SHELF) == []


def test_everything_a_post_holds_is_found(room: Newsroom, shelf: dict[str, Post]) -> None:
    post = shelf["hats"]
    room.edit_network(post, "Caps for the few.")
    words = (
        room.post(post).shared.content.with_value("first_comment", "Ask for Olga").with_value("description", "A shop")
    )
    room.save(post, contents={"": ContentEdit(base_rev=room.post(post).shared.rev, content=words)})
    commenting.comment(room.desk, Command(who=room.ben.id), post.id, body="Which felt?")
    for words in ("hats and", "caps for", "olga", "a shop", "which felt", "HATS"):
        assert found(room, words) == [post.id], words
    room.save(post, title="Bonnets")
    assert found(room, "bonnets") == [post.id]
    assert found(room, "title:hats") == []


def test_what_was_approved_is_found_while_it_is_being_changed(room: Newsroom, shelf: dict[str, Post]) -> None:
    room.change(shelf["jackets"])
    room.edit(shelf["jackets"], "We mend coats.")
    assert found(room, "jackets", SHELF) == [shelf["jackets"].id]
    assert found(room, "coats", SHELF) == [shelf["jackets"].id]


def test_a_deleted_post_is_found_no_more_until_that_is_undone(room: Newsroom, shelf: dict[str, Post]) -> None:
    done = writing.delete_post(room.desk, Command(who=room.noor.id), shelf["hats"].id)
    assert found(room, "hats") == []
    room.undo(done, by=room.noor)
    assert found(room, "hats") == [shelf["hats"].id]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("platform:linkedin", ["jackets"]),
        ("platform:x -platform:linkedin", ["hats", "bees"]),
        ("state:approved", ["jackets"]),
        ("state:approved state:exported", ["bees", "jackets"]),
        ("platform:linkedin state:exported", []),
        ("สถานะ:ส่งออก", ["bees"]),
        ("author:ana", ["jackets"]),
        ("author:nobody", []),
        ("-author:ana", ["hats", "bees"]),
        ("by:ben 記事", ["bees"]),
        ("is:mine", ["hats"]),
        ("has:time", ["hats"]),
        ("has:picture", []),
        ("before:2026-12", ["bees", "jackets"]),
        ("on:december", []),
        ("next month", ["hats"]),
        ("-jackets", ["hats", "bees"]),
        ('"mend jackets"', ["jackets"]),
        ('"jackets mend"', []),
        ("mend -saturday", []),
        ("記事", ["bees"]),
        ("G-1", ["jackets"]),
        ("label:spring", []),
        ("campaign:none", []),
    ],
)
def test_conditions_narrow(room: Newsroom, shelf: dict[str, Post], words: str, names: list[str]) -> None:
    noor = Scope(person=room.noor.id, name=room.noor.name)
    assert found(room, words, noor) == [shelf[name].id for name in names]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("expires:2026-12", ["hats"]),
        ("expires:next month", ["hats"]),
        ("expires:2026-12-31 hats", ["hats"]),
        ("วันสุดท้าย:เดือนหน้า", ["hats"]),
        ("expires:2026-11 expires:2027", ["jackets"]),
        ("-expires:2026-12", ["bees", "jackets"]),
        ("expires:soon", []),
    ],
)
def test_posts_are_found_by_their_last_day(
    room: Newsroom, shelf: dict[str, Post], words: str, names: list[str]
) -> None:
    by = Command(who=room.noor.id)
    change_together(room.desk, by, [shelf["hats"].id], Together(expires="2026-12-31"))
    change_together(room.desk, Command(who=room.noor.id), [shelf["jackets"].id], Together(expires="2027-01-01"))
    assert found(room, words) == [shelf[name].id for name in names]


def test_network_and_state_are_asked_of_the_same_network(room: Newsroom) -> None:
    post = room.written("Two networks.", room.x, room.linkedin)
    room.submit(post, room.x)
    room.approve(post, room.x)
    assert found(room, "platform:x state:approved", SHELF) == [post.id]
    assert found(room, "platform:linkedin", SHELF) == []


def test_the_same_is_found_whether_a_condition_is_rare_or_common(
    room: Newsroom, shelf: dict[str, Post], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ("author:ana mend", "platform:x", "state:exported bees", "-author:ana has:time", "by:ben 記事")
    rare = [found(room, words) for words in asked]
    monkeypatch.setattr("editorial.library.finding.FEW", -1)
    assert [found(room, words) for words in asked] == rare


def test_pages_follow_each_other_without_gaps_or_repeats(room: Newsroom) -> None:
    posts = [room.written(f"Page {number}.").id for number in range(7)]
    seen: list[str] = []
    after: int | None = None
    while True:
        page = find(room.library, ask(room, "page"), EVERYTHING, after=after, most=3)
        seen += [hit.post for hit in page.hits]
        if page.further is None:
            break
        room.written("A page that came meanwhile.")
        after = page.further
    assert seen == posts[::-1]


def test_the_day_of_a_post_orders_it(room: Newsroom) -> None:
    first, second = room.written("Early."), room.written("Late.")
    assert found(room, "") == [second.id, first.id]
    room.set_time(first, "2027-01-01T09:00")
    assert found(room, "") == [first.id, second.id]
    assert found(room, "on:2027") == [first.id]


def test_the_best_come_first_where_that_is_asked_for(room: Newsroom) -> None:
    title = room.written("Nothing about them.", title="Jackets")
    often = room.written("Jackets, jackets, jackets.", title="Saturday")
    once = room.written("A long text, and in it jackets stand once. " + "More words. " * 40, title="Long")
    hits = best(room.library, ask(room, "jackets"), EVERYTHING).hits
    assert [hit.post for hit in hits] == [title.id, often.id, once.id]
    assert len(best(room.library, ask(room, "jackets"), EVERYTHING, most=2).hits) == 2


def test_the_sentence_with_the_words_comes_along(room: Newsroom, shelf: dict[str, Post]) -> None:
    shown = excerpts(room.library, ask(room, "JACKETS"), [one.id for one in shelf.values()])
    assert list(shown) == [shelf["jackets"].id]
    one = shown[shelf["jackets"].id]
    assert one.text == "We mend jackets on Saturday."
    assert [span.of(one.text) for span in one.spans] == ["jackets"]
    assert excerpts(room.library, ask(room, "platform:x"), [shelf["jackets"].id]) == {}


def test_what_there_is_is_counted(room: Newsroom, shelf: dict[str, Post]) -> None:
    counted = facets(room.library, Query(), EVERYTHING)
    assert counted["platform"] == {"x": Count(3), "linkedin_post": Count(1)}
    assert counted["state"] == {"approved": Count(1), "draft": Count(1), "exported": Count(1)}
    assert counted["author"] == {"Ana Ruiz": Count(1), "Ben Okafor": Count(1)}
    assert counted["year"] == {"2026": Count(3)}
    assert facets(room.library, ask(room, "this year"), EVERYTHING)["month"] == {
        "2026-11": Count(2),
        "2026-12": Count(1),
    }
    assert count(room.library, Query(), SHELF) == Count(2)
    assert count(room.library, ask(room, "jackets"), SHELF) == Count(1)


def test_many_are_counted_up_to_a_number_that_says_enough(
    room: Newsroom, shelf: dict[str, Post], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editorial.library.facets.COUNTED", 2)
    monkeypatch.setattr("editorial.library.facets.RANKED", 2)
    counted = facets(room.library, Query(), EVERYTHING)
    assert counted["platform"] == {"x": Count(2, exact=False), "linkedin_post": Count(1)}
    assert counted["state"] == {"approved": Count(1), "draft": Count(1), "exported": Count(1)}
    assert counted["author"] == {"Ana Ruiz": Count(1), "Ben Okafor": Count(1)}
    assert counted["year"] == {"2026": Count(2, exact=False)}
    assert count(room.library, ask(room, "platform:x"), EVERYTHING) == Count(2, exact=False)


@pytest.fixture
def slow(room: Newsroom) -> Iterator[threading.Event]:
    """A library whose rows are looked at slowly: the event says that it has begun."""
    begun, go = threading.Event(), threading.Event()
    room.written("Slow.")

    def lower(value: str | None) -> str | None:
        begun.set()
        go.wait(10)
        return value

    with room.library.engine.connect() as connection:
        connection.connection.driver_connection.create_function("lower", 1, lower)
    begun.release = go.set  # type: ignore[attr-defined]
    yield begun
    go.set()


def test_a_search_that_runs_is_stopped_from_another_thread(room: Newsroom, slow: threading.Event) -> None:
    halt, said = Halt(), list[Exception]()

    def search() -> None:
        try:
            find(room.library, ask(room, "é"), EVERYTHING, halt=halt)
        except Halted as stopped:
            said.append(stopped)

    running = threading.Thread(target=search)
    running.start()
    assert slow.wait(10)
    halt.ask()
    slow.release()  # type: ignore[attr-defined]
    running.join(10)
    assert len(said) == 1
    assert found(room, "slow") != [], "the connection serves the next search"


def test_a_search_that_was_stopped_before_it_began_does_nothing(room: Newsroom) -> None:
    halt = Halt()
    halt.ask()
    with pytest.raises(Halted):
        find(room.library, ask(room, "words"), EVERYTHING, halt=halt)


def test_rows_of_a_workspace_from_before_there_were_any_are_made_once(room: Newsroom) -> None:
    posts = [room.written(f"Text {number}.", title=f"T{number}") for number in range(5)]
    before = room.rows("SELECT * FROM post_texts ORDER BY seq")
    room.tamper("DELETE FROM post_texts")
    with room.library.writing() as connection:
        post_texts.fill(connection)
        post_texts.fill(connection)
    assert room.rows("SELECT * FROM post_texts ORDER BY seq") == before
    assert len(before) == len(posts)
    with room.library.writing() as connection:
        connection.execute(sql("INSERT INTO post_texts_fts (post_texts_fts) VALUES ('integrity-check')"))


class Seconds:
    """A clock on which every look takes a second."""

    def __init__(self) -> None:
        self.now = -1.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def long_walk(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Seven posts, the oldest first, that are looked through two by two."""
    monkeypatch.setattr("editorial.library.finding.AT_A_TIME", 2)
    return [room.written(text).id for text in ("Old qz.", "One.", "Two.", "Three qz.", "Four.", "Five.", "Six.")]


@pytest.mark.parametrize(("seconds", "posts", "hits"), [(0, 2, 0), (1.5, 4, 1), (2.5, 6, 1), (9, None, 2)])
def test_short_words_are_looked_for_as_long_as_somebody_waits(
    room: Newsroom, long_walk: list[str], seconds: float, posts: int | None, hits: int
) -> None:
    page = find(room.library, ask(room, "qz"), EVERYTHING, patience=Patience(seconds, Seconds()))
    assert [hit.post for hit in page.hits] == [long_walk[3], long_walk[0]][:hits]
    assert (page.looked.posts if page.looked else None) == posts


def test_a_walk_that_was_left_off_can_go_on_and_what_is_counted_ends_where_it_ended(
    room: Newsroom, long_walk: list[str]
) -> None:
    page = find(room.library, ask(room, "qz"), EVERYTHING, patience=Patience(2.5, Seconds()))
    assert page.looked is not None
    assert page.further == page.looked.down_to
    assert [hit.post for hit in find(room.library, ask(room, "qz"), EVERYTHING, after=page.further).hits] == [
        long_walk[0]
    ]
    looked_at = replace(EVERYTHING, down_to=page.looked.down_to)
    assert count(room.library, ask(room, "qz"), looked_at) == Count(1)


def test_a_walk_ends_with_the_page_it_fills(room: Newsroom, long_walk: list[str]) -> None:
    page = find(room.library, ask(room, "qz"), EVERYTHING, most=1, patience=Patience(9, Seconds()))
    assert ([hit.post for hit in page.hits], page.looked) == ([long_walk[3]], None)


@pytest.mark.parametrize("words", ["one", "one qz", "author:nobody qz", "platform:x"])
def test_what_an_index_leads_to_is_never_left_off(room: Newsroom, long_walk: list[str], words: str) -> None:
    assert find(room.library, ask(room, words), EVERYTHING, patience=Patience(0, Seconds())).looked is None


def test_the_best_of_short_words_are_left_off_in_the_same_way(room: Newsroom, long_walk: list[str]) -> None:
    page = best(room.library, ask(room, "qz"), EVERYTHING, patience=Patience(1.5, Seconds()))
    assert [hit.post for hit in page.hits] == [long_walk[3]]
    assert page.looked is not None
    assert page.looked.posts == 4


def test_a_walk_can_be_stopped_between_two_pieces(room: Newsroom, long_walk: list[str]) -> None:
    halt = Halt()

    class Stops(Seconds):
        def __call__(self) -> float:
            if self.now >= 1:
                halt.ask()
            return super().__call__()

    with pytest.raises(Halted):
        find(room.library, ask(room, "qz"), EVERYTHING, halt=halt, patience=Patience(9, Stops()))


def test_the_best_come_before_all_that_is_older_where_the_words_ask_for_it(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editorial.library.finding.RANKED", 2)
    oldest = room.approved("Jackets. Jackets. Jackets.", title="Jackets")
    often = room.approved("Jackets and jackets.", title="Saturday")
    once = room.approved("Jackets, once." + " More words." * 18, title="Sunday")
    in_order = [often.id, once.id, oldest.id]
    wanted = LibraryFilter(words="jackets order:best")
    assert library_ids(room.library, wanted) == in_order
    assert list(every_id(room.library, ask(room, wanted.words))) == in_order
    assert library_ids(room.library, LibraryFilter(words="jackets", order="best"), limit=1) == [often.id]
    assert library_ids(room.library, LibraryFilter(words="jackets order:newest", order="best")) == [
        one.id for one in (once, often, oldest)
    ]


@pytest.mark.parametrize("words", ["", "text", "text order:best", "-two"])
def test_all_ids_are_those_of_the_pages_however_many_are_joined(
    room: Newsroom, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    for number, name in enumerate(("one", "two", "three", "four", "five")):
        room.set_time(room.written(f"A text about {name}."), f"2026-12-0{number + 1}T09:00")
    monkeypatch.setattr("editorial.library.finding._AT_ONCE", 2)
    page = library_ids(room.library, LibraryFilter(words=words), EVERYTHING)
    assert list(every_id(room.library, ask(room, words), EVERYTHING)) == page


def test_months_are_counted_each_where_there_are_many_posts(
    room: Newsroom, shelf: dict[str, Post], monkeypatch: pytest.MonkeyPatch
) -> None:
    few = {"2026-11": Count(2), "2026-12": Count(1)}
    assert months(room.library, ask(room, "on:2026"), EVERYTHING) == few
    monkeypatch.setattr("editorial.library.facets.RANKED", 1)
    assert months(room.library, ask(room, "on:2026"), EVERYTHING) == few
    assert months(room.library, ask(room, "on:2026 hats"), EVERYTHING) == {"2026-12": Count(1)}
    assert facets(room.library, ask(room, "on:2026"), EVERYTHING)["month"] == few


def test_a_year_and_a_month_narrow(room: Newsroom, shelf: dict[str, Post]) -> None:
    day = room.clock.moment.date()
    asked = LibraryFilter(year="2026", month="2026-12").query(day)
    assert (asked.since, asked.until) == (dt.date(2026, 12, 1), dt.date(2027, 1, 1))
    assert LibraryFilter(words="on:2026-11", month="2026-12").query(day).until == dt.date(2026, 12, 1)


def test_posts_of_a_collection_are_found_by_its_name(room: Newsroom, shelf: dict[str, Post]) -> None:
    keep_together(room.library, Command(who=room.ana.id), "Best of 2026", [shelf["bees"].id])
    assert found(room, 'collection:"best of 2026"') == [shelf["bees"].id]
    assert found(room, "ชุดรวม:best -bees") == []
    assert found(room, "-collection:best") == [shelf["hats"].id, shelf["jackets"].id]

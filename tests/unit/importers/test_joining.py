"""Posts of an archive that answer each other come in as one thread; nothing is lost, whatever the archive says of itself."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from newsroom import Newsroom
from PIL import Image

from editorial.importers import joining
from editorial.importers.carrying import carry_out
from editorial.importers.incoming import Incoming
from editorial.importers.opening import open_source
from editorial.importers.plan import ImportPlan, plan_import
from editorial.importers.reader import Choices, reader_for
from editorial.library.lists import PostFilter, post_ids
from editorial.library.records import Post
from editorial.library.transaction import Command


def tweet(key: str, minute: int, text: str, answers: str = "", **more: object) -> dict[str, object]:
    made = {"id_str": key, "created_at": f"Wed Nov 15 12:{minute:02}:00 +0000 2023", "full_text": text, **more}
    return {"tweet": {**made, "in_reply_to_status_id_str": answers} if answers else made}


def archive(folder: Path, *tweets: dict[str, object]) -> Path:
    (folder / "data" / "tweets_media").mkdir(parents=True)
    (folder / "data" / "tweets.js").write_text("window.YTD.tweets.part0 = " + json.dumps(tweets), "utf-8")
    return folder


def found_in(path: Path) -> list[Incoming]:
    opened = open_source(path)
    found = reader_for(opened, Choices()).read(opened, Choices())
    return [one for one in found if isinstance(one, Incoming)]


def texts_in(path: Path) -> list[tuple[str, ...]]:
    return [one.texts for one in found_in(path)]


def bring_in(room: Newsroom, path: Path) -> tuple[ImportPlan, list[Post]]:
    plan = plan_import(room.desk, [path], Choices())
    carry_out(room.desk, Command(who=room.ana.id), plan)
    return plan, [room.post(one) for one in post_ids(room.library, PostFilter())]


THREAD = (
    tweet("12", 3, "Third", "11"),
    tweet("11", 2, "Second", "10"),
    tweet("10", 1, "First"),
    tweet("9", 0, "Before it"),
)
"""As X writes it: the newest first."""


def test_a_thread_comes_in_as_one_post_in_the_order_of_time(room: Newsroom, tmp_path: Path) -> None:
    plan, posts = bring_in(room, archive(tmp_path / "x", *THREAD))
    assert (plan.new, plan.threads, plan.joined) == (2, 1, 3)
    (thread,) = (post for post in posts if post.shared.content.kind == "thread")
    (variant,) = thread.variants
    assert [part.text for part in variant.content(thread.shared.content).parts] == ["First", "Second", "Third"]
    assert (variant.state, variant.state_since) == ("published", "2023-11-15T12:01:00.000Z")


def test_a_thread_is_known_again(room: Newsroom, tmp_path: Path) -> None:
    folder = archive(tmp_path / "x", *THREAD)
    bring_in(room, folder)
    assert plan_import(room.desk, [folder], Choices()).known == 2


def test_each_picture_stays_with_its_part(room: Newsroom, tmp_path: Path) -> None:
    address = "https://pbs.twimg.com/media/{}.png"
    pictured = [
        tweet(key, minute, text, answers, extended_entities={"media": [{"media_url_https": address.format(key)}]})
        for key, minute, text, answers in (("10", 1, "First", ""), ("11", 2, "Second", "10"))
    ]
    folder = archive(tmp_path / "x", *pictured)
    for key, color in (("10", "teal"), ("11", "red")):
        Image.new("RGB", (60, 40), color).save(folder / "data" / "tweets_media" / f"{key}-{key}.png")
    _plan, (post,) = bring_in(room, folder)
    parts = post.variants[0].content(post.shared.content).parts
    assert [[medium.name for medium in part.media] for part in parts] == [["10-10.png"], ["11-11.png"]]


def test_an_answer_to_somebody_else_stays_a_post_of_its_own(tmp_path: Path) -> None:
    folder = archive(tmp_path / "x", tweet("10", 1, "First"), tweet("11", 2, "@ben Yes", "77"))
    assert texts_in(folder) == [("First",), ("@ben Yes",)]


def test_branches_of_a_thread_are_parts_of_it_too(tmp_path: Path) -> None:
    folder = archive(
        tmp_path / "x",
        tweet("10", 1, "A"),
        tweet("11", 2, "B", "10"),
        tweet("12", 3, "C", "10"),
        tweet("13", 4, "D", "11"),
    )
    assert texts_in(folder) == [("A", "B", "C", "D")]


HOSTILE = {
    "answers itself": ([tweet("1", 1, "A", "1")], [("A",)]),
    "a circle of two": ([tweet("1", 1, "A", "2"), tweet("2", 2, "B", "1")], [("A", "B")]),
    "a circle in one second": ([tweet("2", 1, "B", "1"), tweet("1", 1, "A", "2")], [("A", "B")]),
    "a circle of three": (
        [tweet("1", 1, "A", "3"), tweet("2", 2, "B", "1"), tweet("3", 3, "C", "2")],
        [("A", "B", "C")],
    ),
    "answers what is later": ([tweet("1", 1, "A", "2"), tweet("2", 2, "B")], [("A",), ("B",)]),
    "a parent that is gone": ([tweet("2", 2, "B", "1"), tweet("3", 3, "C", "2")], [("B", "C")]),
    "a parent that is a stranger's": ([tweet("1", 1, "RT @ben: A"), tweet("2", 2, "B", "1")], [("B",)]),
    "no keys": ([tweet("", 1, "A"), tweet("", 2, "B"), tweet("", 3, "C", "")], [("A",), ("B",), ("C",)]),
    "a parent that is no text": ([tweet("1", 1, "A", in_reply_to_status_id_str=[1])], [("A",)]),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_whatever_an_archive_says_nothing_is_lost(tmp_path: Path, kind: str) -> None:
    tweets, expected = HOSTILE[kind]
    assert texts_in(archive(tmp_path / "x", *tweets)) == expected


def test_what_stands_there_twice_is_counted_so(room: Newsroom, tmp_path: Path) -> None:
    plan = plan_import(room.desk, [archive(tmp_path / "x", *THREAD, THREAD[0])], Choices())
    assert (plan.new, plan.twice) == (2, 1)


def test_a_thread_without_end_comes_in_as_several_posts(tmp_path: Path) -> None:
    count = joining.MOST_PARTS * 2 + 5
    tweets = [tweet(str(at), at % 60, str(at), str(at - 1)) for at in range(1000, 1000 + count)]
    for at, one in enumerate(tweets):
        one["tweet"]["created_at"] = f"Wed Nov 15 {at // 60:02}:{at % 60:02}:00 +0000 2023"  # type: ignore[index]
    texts = texts_in(archive(tmp_path / "x", *tweets))
    assert [len(one) for one in texts] == [joining.MOST_PARTS, joining.MOST_PARTS, 5]
    assert sum(texts, ()) == tuple(str(at) for at in range(1000, 1000 + count))

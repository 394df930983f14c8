"""`library import` of what comes from elsewhere: looked at first, mapped, all or nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from newsroom import Newsroom

from editorial.library.lists import PostFilter, post_ids

if TYPE_CHECKING:
    from conftest import Done, Shell

ROWS = "Copy deck,Network,Goes out\nMend jackets,X,03/04/2030 10:00\nMend lamps,,03/04/2030 11:00\n,X,\n"
HOW = ("--map", "Copy deck=text", "--map", "Goes out=when")


class Desk:
    """A workspace on the command line, and a table beside it."""

    def __init__(self, shell: Shell, room: Newsroom, table: Path) -> None:
        self.shell, self.room, self.table = shell, room, table

    def bring_in(self, *options: str | Path) -> Done:
        return self.shell("library", "import", self.table, "--library", self.room.folder, "--as", "Ana Ruiz", *options)

    @property
    def count(self) -> int:
        return len(post_ids(self.room.library, PostFilter()))


@pytest.fixture
def table_desk(shell: Shell, room: Newsroom, tmp_path: Path) -> Desk:
    table = tmp_path / "plan.csv"
    table.write_text(ROWS, "utf-8")
    return Desk(shell, room, table)


def test_a_dry_run_says_what_would_come_in_and_changes_nothing(table_desk: Desk) -> None:
    done = table_desk.bring_in("--dry-run", "--dates", "day-first", *HOW)
    assert done.code == 1, "one row cannot come in"
    assert "Copy deck = text" in done.err
    assert "plan.csv, line 4: There are no words in it." in done.err
    assert "2 new, 0 here already, 0 twice in the files, 1 cannot come in" in done.err
    assert table_desk.count == 0


def test_dates_that_may_be_read_in_two_ways_stop_it(table_desk: Desk) -> None:
    done = table_desk.bring_in(*HOW)
    assert done.code == 2
    assert "--dates day-first" in done.err
    assert table_desk.count == 0


def test_rows_come_in_for_the_account_that_is_named(table_desk: Desk) -> None:
    done = table_desk.bring_in(*HOW, "--dates", "month-first", "--account", "linkedin_post")
    assert (done.code, table_desk.count) == (1, 2)
    posts = [table_desk.room.post(one) for one in post_ids(table_desk.room.library, PostFilter())]
    where = {post.shared.content.text: [one.platform for one in post.variants] for post in posts}
    assert where == {"Mend jackets": ["x"], "Mend lamps": ["linkedin_post"]}
    assert table_desk.bring_in("--dates", "month-first").code == 1
    assert table_desk.count == 3, "without the account it is another post"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--map", "Copy deck=txt"), "Did you mean “text”?"),
        (("--map", "Copy deck"), "--map"),
        (("--reader", "excel"), "There are: "),
        (("--encoding", "nonsense"), "utf-8"),
        (("--account", "nobody"), "Green & Co"),
    ],
)
def test_an_option_that_means_nothing_is_said_with_what_there_is(
    table_desk: Desk, options: tuple[str, ...], said: str
) -> None:
    done = table_desk.bring_in(*options)
    assert done.code == 2
    assert said in done.err
    assert table_desk.count == 0


def test_markdown_files_still_come_in_one_by_one(table_desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "posts"
    folder.mkdir()
    (folder / "one.md").write_text("---\ntitle: One\nplatforms: [x]\n---\nMend.\n", "utf-8")
    table_desk.table = folder
    assert "1 added" in table_desk.bring_in().err
    assert "1 as before" in table_desk.bring_in().err


def test_a_dry_run_says_how_many_threads_were_put_together(table_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    answers = [
        {"id_str": str(at), "created_at": f"Wed Nov 15 12:0{at}:00 +0000 2023", "full_text": f"Part {at}"}
        for at in (1, 2, 3)
    ]
    for one in answers[1:]:
        one["in_reply_to_status_id_str"] = "1"
    (tmp_path / "data" / "tweets.js").write_text("window.x = " + json.dumps(answers), "utf-8")
    table_desk.table = tmp_path
    done = table_desk.bring_in("--dry-run")
    assert "1 thread put together from 3 posts." in done.err
    assert "1 new" in done.err
    assert table_desk.count == 0

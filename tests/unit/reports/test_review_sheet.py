"""The review sheet as a workbook: a row for each network, texts that are never computed, room to answer."""

from __future__ import annotations

import datetime as dt
import zipfile
from pathlib import Path

import pytest
from newsroom import TOO_LONG, Newsroom, engine
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from editorial.checking.engine import Result
from editorial.errors import UserError
from editorial.library.transaction import Command
from editorial.model.finding import Finding
from editorial.model.span import Span
from editorial.reports.entries import Check, Wanted, entries_of, judged
from editorial.reports.objection import objections
from editorial.reports.review import write_review
from editorial.reports.review_sheet import COLUMNS
from editorial.reports.speech import ENGLISH, Speech
from editorial.workflow.commenting import comment
from editorial.workflow.judging import in_process
from editorial.workflow.objections import Objections
from editorial.workflow.writing import dismiss


def sheet(room: Newsroom, folder: Path, *, check: Check | None = None, **wanted: object) -> Worksheet:
    path = folder / "review.xlsx"
    write_review(room.desk, Wanted(**wanted), path, check=check)
    found = load_workbook(path).active
    assert isinstance(found, Worksheet)
    return found


def column(found: Worksheet, name: str) -> list[object]:
    at = [one for one, _width in COLUMNS].index(name) + 1
    return [row[0].value for row in found.iter_rows(min_row=2, min_col=at, max_col=at)]


def test_there_is_a_row_for_each_network_of_each_post(room: Newsroom, tmp_path: Path) -> None:
    post = room.written("Bring your jacket.", room.x, room.linkedin, authors=("Ana Ruiz",))
    room.set_time(post, "2026-12-01T09:00")
    found = sheet(room, tmp_path)
    assert [cell.value for cell in found[1]] == [name for name, _width in COLUMNS]
    assert column(found, "Post") == ["G-1", "G-1"]
    assert column(found, "Network and account") == ["X: Green & Co", "LinkedIn (profile): Green & Co"]
    assert column(found, "Time") == ["Tue 1 Dec 2026, 09:00", None]
    assert column(found, "Time zone") == ["Europe/Paris", None]
    assert column(found, "By") == ["Ana Ruiz", "Ana Ruiz"]
    assert column(found, "State") == ["a draft", "a draft"]
    assert column(found, "OK?") == column(found, "Remarks") == [None, None]


@pytest.mark.parametrize("text", ["=1+2", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("https://e.org")', "'a", "1/2"])
def test_no_cell_is_ever_computed(room: Newsroom, tmp_path: Path, text: str) -> None:
    room.written(text, title=text)
    found = sheet(room, tmp_path)
    assert column(found, "Text") == [text]
    cells = [cell for row in found.iter_rows(min_row=2) for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    inside = zipfile.ZipFile(tmp_path / "review.xlsx").read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in inside
    [body] = [cell for cell in cells if cell.column_letter == "H"]
    assert body.quotePrefix == (text[0] in "=+-@\t")


def test_controls_are_seen_and_the_end_of_what_no_cell_holds_is_said_to_be_missing(
    room: Newsroom, tmp_path: Path
) -> None:
    room.written("bell\x07 here")
    room.written("a" * 40_000)
    short, long = column(sheet(room, tmp_path), "Text")
    assert short == "bell\u2407 here"
    assert len(str(long)) == 32_767
    assert str(long).endswith("a…")


def test_texts_wrap_and_the_head_stays(room: Newsroom, tmp_path: Path) -> None:
    room.written("שלום עולם")
    room.written("Hello")
    found = sheet(room, tmp_path)
    assert found.freeze_panes == "C2"
    hebrew, english = found["H2"].alignment, found["H3"].alignment
    assert (hebrew.readingOrder, hebrew.horizontal, hebrew.wrap_text) == (2, "right", True)
    assert (english.readingOrder, english.horizontal, english.wrap_text) == (1, "left", True)
    assert found.column_dimensions["H"].width > found.column_dimensions["A"].width


def test_states_networks_and_days_narrow_it(room: Newsroom, tmp_path: Path) -> None:
    early, late = room.written("Early", room.x, room.linkedin), room.written("Late", room.x)
    room.set_time(early, "2026-12-01T09:00")
    room.set_time(late, "2026-12-09T23:59")
    room.written("No time")
    assert column(sheet(room, tmp_path, since=dt.date(2026, 12, 2)), "Text") == ["Late"]
    assert column(sheet(room, tmp_path, until=dt.date(2026, 12, 1)), "Text") == ["Early"]
    assert column(sheet(room, tmp_path, until=dt.date(2026, 12, 9)), "Text") == ["Early", "Late"]
    assert column(sheet(room, tmp_path, platform="linkedin_post"), "Text") == ["Early"]
    assert column(sheet(room, tmp_path, channels=(room.x.id,)), "Text") == ["Early", "Late", "No time"]
    assert column(sheet(room, tmp_path, states=("approved",)), "Text") == []
    with pytest.raises(UserError, match="before the first"):
        Wanted(since=dt.date(2026, 12, 2), until=dt.date(2026, 12, 1))


def test_open_comments_stand_in_it(room: Newsroom, tmp_path: Path) -> None:
    post = room.written("Bring your jacket.")
    comment(room.desk, Command(who=room.ben.id), post.id, "Which Saturday?")
    assert column(sheet(room, tmp_path), "Comments") == ["Ben Okafor: Which Saturday?"]


def test_what_the_checks_say_stands_in_it_with_level_and_place(room: Newsroom, tmp_path: Path) -> None:
    post = room.written(TOO_LONG, room.x, room.linkedin)
    on_x, on_linkedin = column(sheet(room, tmp_path, check=in_process(room.desk, engine())), "To look at")
    [error] = room.errors(post)
    first = str(on_x).splitlines()[0]
    assert first.startswith("Must fix · Text · “")
    assert first.endswith(error.message)
    assert "Must fix" not in str(on_linkedin)


def test_what_is_left_as_it_is_or_allowed_is_not_open(room: Newsroom, tmp_path: Path) -> None:
    post = room.submitted(TOO_LONG)
    check = in_process(room.desk, engine())
    [error] = room.errors(post)
    [before] = column(sheet(room, tmp_path, check=check), "To look at")
    room.waive(post, error)
    for other in room.verdicts(post)[room.variant(post).id].result.findings:
        if other.level != "error":
            dismiss(room.desk, Command(who=room.ana.id), post.id, other.fingerprint, other.rule)
    assert error.message in str(before)
    assert column(sheet(room, tmp_path, check=check), "To look at") == [None]


def test_of_what_is_approved_nothing_is_open(room: Newsroom, tmp_path: Path) -> None:
    post = room.approved()
    assert [one.case for one in entries_of(room.desk, Wanted(), post.id, to_check=True)] == [None]
    assert column(sheet(room, tmp_path, check=in_process(room.desk, engine())), "To look at") == [None]


def test_a_check_that_could_block_and_did_not_run_is_something_to_look_at(room: Newsroom) -> None:
    post = room.written()
    [entry] = entries_of(room.desk, Wanted(), post.id, to_check=True)
    assert entry.case is not None
    unread = Result(id="", platform="x", language="en", findings=(), not_run=("length.limit (out of time)",))
    [judged_entry] = judged(room.desk, [entry], [unread])
    [one] = judged_entry.objections
    assert one.said(ENGLISH).startswith("Must fix: Not checked: ")


@pytest.mark.parametrize(
    ("field", "parts", "said"),
    [
        ("text", 1, "Text"),
        ("text", 3, "Part 1"),
        ("text[2]", 3, "Part 3"),
        ("media[0]", 1, "Picture or video 1"),
        ("media[1].alt", 1, "Alt text 2"),
        ("first_comment", 1, "First comment"),
        ("authors", 1, "By"),
        ("declared.connection", 1, "Beside the text"),
    ],
)
def test_a_place_is_called_as_people_call_it(field: str, parts: int, said: str) -> None:
    finding = Finding(rule="r", level="warning", field=field, span=Span(0, 0), match="", message="Look.")
    [one] = objections(Objections(findings=(finding,)), parts)
    assert one.said(ENGLISH) == f"Should fix · {said}: Look."


def test_long_words_are_quoted_by_their_beginning() -> None:
    finding = Finding(rule="r", level="error", field="text", span=Span(0, 0), match="a\n" * 100, message="Look.")
    [one] = objections(Objections(findings=(finding,)), 1)
    assert one.quote == f"“{'a ' * 29}a…”"


def test_posts_can_be_named_and_come_in_that_order(room: Newsroom, tmp_path: Path) -> None:
    first, second, _third = (room.written(text) for text in ("One", "Two", "Three"))
    assert column(sheet(room, tmp_path, posts=(second.id, first.id)), "Text") == ["Two", "One"]


def test_it_speaks_the_language_of_whoever_asks(room: Newsroom, tmp_path: Path) -> None:
    room.written("Hello")
    path = tmp_path / "a.xlsx"
    write_review(room.desk, Wanted(), path, Speech(say=str.upper))
    found = load_workbook(path).active
    assert found is not None
    assert found["A1"].value == "POST"
    assert found["D2"].value == "A DRAFT"


def test_a_folder_that_is_not_there_is_said_with_a_way_out(room: Newsroom, tmp_path: Path) -> None:
    room.written("Hello")
    for name in ("a.xlsx", "a.pdf"):
        with pytest.raises(UserError, match="no such folder") as caught:
            write_review(room.desk, Wanted(), tmp_path / "gone" / name)
        assert caught.value.hint

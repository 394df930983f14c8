"""What each tool's file looks like, byte for byte, and what it refuses."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from export_room import FACEBOOK, NOW, PICTURE, X, options, platform, row, slot
from hypothesis import given
from hypothesis import strategies as st

from editorial.errors import UserError
from editorial.exporters import rows as gathered
from editorial.exporters.base import Exporter, Options, Problem, Row, RowMedium, discover
from editorial.exporters.buffer import EXPORTER as BUFFER
from editorial.exporters.hootsuite import EXPORTER as HOOTSUITE
from editorial.exporters.plain_json import EXPORTER as JSON
from editorial.exporters.sheets import slug
from editorial.model.post import Channel

GOLDEN = Path(__file__).parents[2] / "golden"
PREFIX = "https://cdn.example.org/posts"
VIDEO = replace(PICTURE, kind="video", extension="mp4")
AWKWARD = [
    "=SUM(A1), “so to speak”",
    '+1 from "us"\nand a second line',
    "-minus and a space at the end ",
    "@handle first\n\n#tag, last",
    "Emoji 👩🏽‍🚀🏳️‍🌈 and Thai: สวัสดีชาวโลก",
    "tab\there; semicolons | pipes || and 'apostrophes'",
]


def awkward_rows() -> list[Row]:
    found = [
        row(text, number=at, at=f"2026-12-0{at}T09:0{5 * (at % 2)}", channel=X if at % 2 else FACEBOOK)
        for at, text in enumerate(AWKWARD, start=1)
    ]
    return [*found, row("In Bangkok", number=8, at="2026-12-24T18:30", zone="Asia/Bangkok")]


def parsed(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8"), newline="")))


def fields(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(problem.field, problem.fix_kind) for problem in problems]


@pytest.mark.parametrize("exporter", [BUFFER, HOOTSUITE, JSON], ids=lambda exporter: exporter.id)
def test_the_files_are_the_golden_ones(exporter: Exporter) -> None:
    rows, wanted = awkward_rows(), options(media_prefix=PREFIX)
    if exporter.takes_media:
        rows += [
            row("With a picture", number=9, media=[PICTURE]),
            row("", number=10, at="", media=[replace(PICTURE, sha256="cd" * 32, extension="png")]),
        ]
    else:
        link = Channel(
            id="0c-linkedin", platform="linkedin_page", name="Green", zone="Asia/Bangkok", link_place="field"
        )
        rows.append(row("Read, and tell", number=9, channel=link, link="https://example.org/a,b?c=%20d"))
    for one in rows:
        assert exporter.problems(one, wanted) == []
    files = exporter.files(rows, wanted)
    folder = GOLDEN / exporter.id
    assert sorted(path.name for path in folder.iterdir()) == sorted(files)
    for name, data in files.items():
        assert data == (folder / name).read_bytes()


def test_the_exporters_are_found_by_walking_the_package() -> None:
    assert {"buffer", "hootsuite", "json"} <= set(discover())
    for name, exporter in discover().items():
        assert exporter.id == name
        assert (GOLDEN / name).is_dir()
        assert "\n" not in exporter.about


post_text = st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1).filter(str.strip)


@given(st.lists(st.one_of(post_text, post_text.map(lambda text: "=" + text)), min_size=1, max_size=5))
def test_any_text_comes_back_from_the_csv_as_it_was(texts: list[str]) -> None:
    rows = [row(text, number=at) for at, text in enumerate(texts)]
    [sheet] = BUFFER.files(rows, options()).values()
    assert [cells[0] for cells in parsed(sheet)] == ["Text", *texts]
    [sheet] = HOOTSUITE.files(rows, options()).values()
    assert [cells[1] for cells in parsed(sheet)] == texts
    [document] = JSON.files(rows, options()).values()
    assert [post["outgoing"]["parts"][0]["text"] for post in json.loads(document)["posts"]] == texts


@pytest.mark.parametrize("text", AWKWARD)
def test_a_scheduler_never_gets_a_spreadsheets_apostrophe(text: str) -> None:
    for exporter in (BUFFER, HOOTSUITE):
        [sheet] = exporter.files([row(text)], options()).values()
        assert not sheet.startswith(b"\xef\xbb\xbf")
        assert sheet.endswith(b"\r\n")
        assert b"\n" in sheet
        assert sheet.replace(b'""', b'"').count(text.encode()) == 1
        assert b"'" + text[:1].encode() not in sheet.split(b"apostrophes")[0]


@pytest.mark.parametrize(
    ("wanted", "printed"),
    [({}, "2026-12-01 09:00"), ({"zone": "Asia/Tokyo"}, "2026-12-01 17:00"), ({"zone": "UTC"}, "2026-12-01 08:00")],
)
def test_times_are_in_the_accounts_zone_or_in_the_one_asked_for(wanted: dict[str, str], printed: str) -> None:
    [sheet] = BUFFER.files([row()], options(**wanted)).values()
    assert parsed(sheet)[1][3] == printed
    [sheet] = BUFFER.files([row(at="2026-12-01T15:00", zone="Asia/Bangkok")], options(**wanted)).values()
    assert parsed(sheet)[1][3] == printed


def test_hootsuite_takes_the_order_of_the_date_that_was_chosen() -> None:
    [sheet] = HOOTSUITE.files([row()], options()).values()
    assert sheet == b"12/01/2026 09:00,Hello,\r\n"
    [sheet] = HOOTSUITE.files([row()], options(extras={"date_order": "dmy"})).values()
    assert sheet == b"01/12/2026 09:00,Hello,\r\n"


def test_buffer_leaves_the_time_of_a_post_without_one_to_its_queue() -> None:
    [sheet] = BUFFER.files([row(at="")], options()).values()
    assert sheet == b"Text,Image URL,Tags,Posting Time\r\nHello,,,\r\n"


@pytest.mark.parametrize(("exporter", "most"), [(BUFFER, 100), (HOOTSUITE, 350)], ids=["buffer", "hootsuite"])
def test_files_are_split_by_account_and_length(exporter: Exporter, most: int) -> None:
    rows = [row(f"Number {at}", number=at) for at in range(2 * most + 1)] + [row("Other", channel=FACEBOOK)]
    layout = exporter.layout(rows, options())
    assert {name: len(group) for name, group in layout.items()} == {
        f"{exporter.id}-green-co-x-2026-11-30-part-01-of-03.csv": most,
        f"{exporter.id}-green-co-x-2026-11-30-part-02-of-03.csv": most,
        f"{exporter.id}-green-co-x-2026-11-30-part-03-of-03.csv": 1,
        f"{exporter.id}-green-co-facebook-2026-11-30.csv": 1,
    }
    head = 1 if exporter is BUFFER else 0
    for name, data in exporter.files(rows, options()).items():
        assert len(parsed(data)) == len(layout[name]) + head


def test_accounts_of_one_name_and_the_tools_own_name_are_told_apart() -> None:
    twin = replace(X, id="0z-x")
    named = replace(FACEBOOK, exporter_names={"buffer": "ร้านกาแฟ / main"})
    names = list(BUFFER.layout([row(channel=twin), row(), row(channel=named)], options()))
    assert names == [
        "buffer-green-co-x-2-2026-11-30.csv",
        "buffer-green-co-x-2026-11-30.csv",
        "buffer-ร้านกาแฟ-main-facebook-2026-11-30.csv",
    ]
    assert slug("../..\\a:b") == "a-b"


NOT_A_SHEET = [
    (row(parts=["and more"], kind="thread"), ("text[1]", "posting_pack")),
    (row(kind="story"), ("kind", "posting_pack")),
    (row(kind="reel"), ("kind", "posting_pack")),
    (row(channel=FACEBOOK, first_comment="More here"), ("first_comment", "edit")),
    (row(channel=replace(X, byline_place="field"), byline="Ana Ruiz"), ("byline", "edit")),
    (row(ai_use="generated"), ("ai_use", "edit")),
    (replace(row(title="A title"), platform=platform("blog")), ("title", "edit")),
    (replace(row(description="A summary"), platform=platform("blog")), ("description", "edit")),
]


@pytest.mark.parametrize("exporter", [BUFFER, HOOTSUITE], ids=["buffer", "hootsuite"])
@pytest.mark.parametrize(("refused", "why"), NOT_A_SHEET, ids=[why[0] for _, why in NOT_A_SHEET])
def test_what_a_sheet_has_no_column_for_is_refused(exporter: Exporter, refused: Row, why: tuple[str, str]) -> None:
    problems = exporter.problems(refused, options(media_prefix=PREFIX))
    assert fields(problems) == [why]
    assert problems[0].message
    assert problems[0].fix
    assert JSON.problems(refused, options()) == []


def test_what_stands_in_the_text_already_is_no_reason_to_refuse() -> None:
    byline = replace(X, byline_place="text")
    assert BUFFER.problems(row(channel=byline, byline="Ana Ruiz", tags=("#a",), title="Unseen"), options()) == []
    assert BUFFER.problems(row(link="https://example.org"), options()) == []
    assert BUFFER.problems(row(ai_use="generated", disclosure="Made with AI"), options()) == []


def test_a_link_of_its_own_goes_to_hootsuites_column_and_not_to_buffer() -> None:
    linked = row(channel=replace(FACEBOOK, link_place="field"), link="https://example.org")
    assert fields(BUFFER.problems(linked, options())) == [("link", "edit")]
    assert HOOTSUITE.problems(linked, options()) == []
    [sheet] = HOOTSUITE.files([linked], options()).values()
    assert parsed(sheet)[0][2] == "https://example.org"


@pytest.mark.parametrize(
    ("media", "given_options", "why"),
    [
        ([PICTURE], {}, ("media", "address")),
        ([PICTURE, PICTURE], {"media_prefix": PREFIX}, ("media", "posting_pack")),
        ([VIDEO], {"media_prefix": PREFIX}, ("media", "posting_pack")),
        ([replace(PICTURE, extension="webp")], {"media_prefix": PREFIX}, ("media", "edit")),
        ([replace(PICTURE, size=5_000_001)], {"media_prefix": PREFIX}, ("media", "edit")),
    ],
    ids=["no address", "two pictures", "video", "webp", "too heavy"],
)
def test_buffer_refuses_pictures_it_cannot_fetch(
    media: list[RowMedium], given_options: dict[str, str], why: tuple[str, str]
) -> None:
    assert fields(BUFFER.problems(row(media=media), options(**given_options))) == [why]


def test_buffer_needs_a_text_or_a_picture() -> None:
    assert fields(BUFFER.problems(row(" \n"), options())) == [("text", "edit")]
    assert BUFFER.problems(row("", media=[PICTURE]), options(media_prefix=PREFIX)) == []


def test_what_buffer_has_no_column_for_is_left_for_somebody_to_add() -> None:
    remarks = BUFFER.remarks(row(media=[PICTURE]), options())
    assert [(remark.field, remark.fix.rpartition(": ")[2]) for remark in remarks] == [
        ("media[0].alt", "A jacket"),
        ("media[0].credit", "Ana"),
    ]
    assert BUFFER.remarks(row("Photo: Ana", media=[replace(PICTURE, alt="")]), options()) == []


def test_hootsuite_has_no_pictures_and_needs_words_and_a_time() -> None:
    assert fields(HOOTSUITE.problems(row(media=[PICTURE]), options(media_prefix=PREFIX))) == [("media", "posting_pack")]
    assert fields(HOOTSUITE.problems(row(""), options())) == [("text", "edit")]
    assert fields(HOOTSUITE.problems(row(at=""), options())) == [("slot", "move_time")]


@pytest.mark.parametrize(
    ("at", "zone", "message", "value"),
    [
        ("2026-12-01T09:03", "Europe/Paris", "09:03, but Hootsuite takes steps of 5 minutes.", "2026-12-01T09:05"),
        ("2026-12-01T23:58", "Europe/Paris", "23:58, but Hootsuite takes steps of 5 minutes.", "2026-12-02T00:00"),
        ("2026-11-30T10:05", "Europe/Paris", "10:05 is less than 10 minutes ahead", "2026-11-30T10:10"),
        ("2026-12-01T13:48", "Asia/Kathmandu", "09:03, but Hootsuite takes steps", "2026-12-01T13:50"),
    ],
)
def test_hootsuites_times_come_with_the_next_that_would_do(at: str, zone: str, message: str, value: str) -> None:
    [problem] = HOOTSUITE.problems(row(at=at, zone=zone), options())
    assert problem.message.startswith(message)
    assert (problem.field, problem.fix_kind, problem.value) == ("slot", "move_time", value)
    assert HOOTSUITE.problems(row(at=value, zone=zone), options()) == []


def test_exactly_ten_minutes_ahead_is_enough() -> None:
    assert HOOTSUITE.problems(row(at="2026-11-30T10:10"), options()) == []


def test_hootsuite_takes_a_message_once_a_day_and_account() -> None:
    same = [
        row("Again", number=1),
        row("Again", number=2, at="2026-12-01T18:00"),
        row("Again", number=3, channel=FACEBOOK),
        row("Again", number=4, at="2026-12-02T09:00"),
    ]
    [problem] = HOOTSUITE.clashes(same, options())
    assert (problem.row.number, problem.field, problem.fix_kind) == (2, "text", "move_time")
    assert problem.value == "2026-12-02T18:00"
    assert "G-1" in problem.message
    assert BUFFER.clashes(same, options()) == []


@pytest.mark.parametrize("exporter", [BUFFER, HOOTSUITE], ids=["buffer", "hootsuite"])
@pytest.mark.parametrize("fold", [0, 1])
def test_a_time_that_comes_twice_is_refused_where_a_file_cannot_say_which(exporter: Exporter, fold: int) -> None:
    autumn = row(at="2027-10-31T02:30", fold=fold)
    [problem] = exporter.problems(autumn, options())
    assert (problem.field, problem.fix_kind, problem.value) == ("slot", "move_time", "2027-10-31T03:00")
    assert exporter.problems(autumn, options(zone="UTC")) == []
    [document] = JSON.files([autumn], options()).values()
    assert json.loads(document)["posts"][0]["slot"]["utc"] == f"2027-10-31T0{fold}:30:00.000Z"


def test_a_missed_time_is_offered_on_the_next_day_it_exists() -> None:
    missed = row(at="2027-03-27T02:30")
    late = options(now=dt.datetime(2027, 3, 27, 12, 0, tzinfo=dt.UTC))
    [problem] = gathered.usual_problems(missed, late, {}, {})
    assert problem.value == "2027-03-29T02:30"


def test_now_itself_has_passed() -> None:
    assert [one.field for one in gathered.usual_problems(row(at="2026-11-30T10:00"), options(), {}, {})] == ["slot"]
    assert not list(gathered.usual_problems(row(at="2026-11-30T10:01"), options(), {}, {}))


@pytest.mark.parametrize(
    "prefix", ["cdn.example.org", "ftp://e.org/", "https://", "https://e.org/a b", "https://e.org/?x=", "file:///tmp"]
)
def test_only_a_plain_web_address_is_one_for_pictures(prefix: str) -> None:
    with pytest.raises(UserError, match="web address"):
        Options(media_prefix=prefix)


def test_an_unknown_zone_is_said_at_once() -> None:
    with pytest.raises(UserError, match="time zone"):
        Options(zone="Mars/Olympus")
    assert Options(now=NOW).as_json()["now"] == "2026-11-30T09:00:00.000Z"
    assert slot("2026-12-01T09:00").moment.hour == 8

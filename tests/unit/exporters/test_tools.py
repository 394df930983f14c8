"""The tools that take a table: what each file looks like, byte for byte, and what each refuses."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from export_room import FACEBOOK, PICTURE, X, options, row
from hypothesis import given
from hypothesis import strategies as st

from editorial.errors import UserError
from editorial.exporters.base import Exporter, Problem, Row, discover
from editorial.exporters.blank import read_header
from editorial.exporters.table import TableExporter
from editorial.model.post import Channel

GOLDEN = Path(__file__).parents[2] / "golden"
PREFIX = "https://cdn.example.org/posts"
TOOLS = {name: tool for name, tool in discover().items() if isinstance(tool, TableExporter)}
WANTED = options(media_prefix=PREFIX)
SECOND = replace(PICTURE, sha256="cd" * 32, alt="A hill || at dawn", credit="", extension="png")
PLAIN = replace(SECOND, alt="A hill at dawn")
VIDEO = replace(PICTURE, sha256="ef" * 32, kind="video", extension="mp4", alt="", credit="", cover=65.0)
GIF = replace(PLAIN, sha256="12" * 32, extension="gif")
NAMES = {name: f"{name}-7" for name in TOOLS}
AWKWARD = (
    "=SUM(A1), “so to speak”",
    "+1 'from us'\nand a second line",
    "@handle first\n\n#tag, last",
    "Emoji 👩🏽‍🚀🏳️‍🌈, Thai: สวัสดีชาวโลก, Hebrew: שלום",
    "a tab\tand; semicolons | pipes",
)


def account(platform: str, **given: Any) -> Channel:
    chosen = {"id": f"0-{platform}", "platform": platform, "name": "Green & Co", "zone": "Europe/Paris"}
    return Channel(**{**chosen, "exporter_names": NAMES, **given})


TWITTER = replace(X, exporter_names=NAMES)
PINTEREST = account("pinterest", link_place="field")
INSTAGRAM = account("instagram_feed", link_place="none")
LINKEDIN = account("linkedin_page", zone="Asia/Bangkok", link_place="field")


def awkward(channel: Channel = TWITTER) -> list[Row]:
    return [row(text, number=at, at=f"2026-12-0{at}T09:05", channel=channel) for at, text in enumerate(AWKWARD, 1)]


def of_pins() -> list[Row]:
    return [
        row(text, number=at, at=f"2026-12-0{at}T09:05", channel=PINTEREST, title=f"Pin, {at}", media=[file], link=link)
        for at, (text, file, link) in enumerate(
            [
                (AWKWARD[1], PICTURE, "https://example.org/a,b?c=%20d"),
                (AWKWARD[3], VIDEO, ""),
                ("Another", PLAIN, "https://example.org/second"),
            ],
            1,
        )
    ]


def goods(name: str) -> list[Row]:
    """Posts that this tool takes, with everything it has a column for."""
    tool = TOOLS[name]
    if name == "pinterest":
        return of_pins()
    found = awkward()
    media = tool.media
    if "link" in tool.carries and (not tool.networks or "linkedin_page" in tool.networks) and name != "metricool":
        reader = replace(LINKEDIN, zone=TWITTER.zone) if name == "socialpilot" else LINKEDIN
        found.append(row("Read it", number=6, channel=reader, link="https://example.org/a,b?c=%20d"))
    if tool.takes_media:
        found.append(row("A picture", number=7, at="2026-12-07T10:00", channel=TWITTER, media=[PICTURE]))
    if media.pictures > 1:
        found.append(row("Two", number=8, at="2026-12-08T10:00", channel=INSTAGRAM, media=[PICTURE, PLAIN]))
    if media.videos:
        found.append(row("A film", number=9, at="2026-12-09T10:00", channel=TWITTER, media=[VIDEO]))
    if "first_comment" in tool.carries:
        found.append(
            row("Ask", number=10, at="2026-12-10T10:00", channel=INSTAGRAM, first_comment="Tags:\n#a", media=[PICTURE])
        )
    if not tool.needs_time:
        found.append(row("Some day", number=11, at="", channel=TWITTER))
    return found


def fields(problems: Sequence[Problem]) -> list[tuple[str, str]]:
    return [(problem.field, problem.fix_kind) for problem in problems]


def read(tool: TableExporter, data: bytes) -> list[list[str]]:
    """The cells as a reader by RFC 4180 finds them, without the header; Zoho's by its own rules."""
    text = data.decode("utf-8-sig")
    if tool.id == "zoho":
        return [[cell.replace("\\n", "\n") for cell in cells] for cells in csv.reader(text.split("\r\n")[:-1])]
    found = list(csv.reader(io.StringIO(text, newline="")))
    return found[1:] if tool.header else found


def place_of_text(tool: TableExporter) -> int:
    probe = row("Find me", channel=PINTEREST if tool.id == "pinterest" else TWITTER)
    return next(at for at, column in enumerate(tool.columns) if column.write(probe, WANTED) == "Find me")


@pytest.mark.parametrize("name", sorted(TOOLS))
def test_the_files_are_the_golden_ones(name: str) -> None:
    tool, folder = TOOLS[name], GOLDEN / name
    rows = goods(name)
    for one in rows:
        assert tool.problems(one, WANTED) == []
    assert tool.clashes(rows, WANTED) == []
    if name in ("buffer", "hootsuite"):
        return  # theirs stand in test_export_formats
    files = tool.files(rows, WANTED)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == files


@pytest.mark.parametrize("name", sorted(TOOLS))
@given(texts=st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r")).filter(str.strip), min_size=1))
def test_any_text_that_is_taken_comes_back_as_it_was(name: str, texts: list[str]) -> None:
    tool = TOOLS[name]
    channel = PINTEREST if name == "pinterest" else TWITTER
    given = {"title": "Pin", "media": [PICTURE]} if name == "pinterest" else {}
    rows = [row(text, number=at, channel=channel, **given) for at, text in enumerate(texts)]
    taken = [one for one in rows if not tool.problems(one, WANTED)]
    found = [cells for data in tool.files(taken, WANTED).values() for cells in read(tool, data)]
    assert [cells[place_of_text(tool)] for cells in found] == [one.text for one in taken]


@pytest.mark.parametrize("name", sorted(TOOLS))
def test_a_file_has_no_empty_row_and_the_mark_only_where_it_is_asked_for(name: str) -> None:
    tool = TOOLS[name]
    for data in tool.files(goods(name), WANTED).values():
        assert data.startswith(b"\xef\xbb\xbf") == tool.byte_order_mark
        assert data.endswith(b"\r\n")
        assert b"\r\n\r\n" not in data
        assert all(any(cells) for cells in read(tool, data))


@pytest.mark.parametrize("name", sorted(name for name, tool in TOOLS.items() if tool.most_rows))
def test_a_file_is_no_longer_than_the_tool_takes(name: str) -> None:
    tool = TOOLS[name]
    sizes = [len(group) for group in tool.layout([row(number=at) for at in range(tool.most_rows + 1)], WANTED).values()]
    assert sizes == [tool.most_rows, 1]


def test_a_file_is_no_larger_than_the_tool_takes() -> None:
    tool = TOOLS["postfast"]
    rows = [row("ก" * 60_000, number=at, channel=TWITTER) for at in range(100)]
    files = tool.files(rows, WANTED)
    assert [len(data) <= tool.most_bytes for data in files.values()] == [True, True]
    assert sum(len(read(tool, data)) for data in files.values()) == 100
    assert next(iter(files)) == "postfast-all-accounts-2026-11-30-part-01-of-02.csv"


@pytest.mark.parametrize(
    ("name", "refused", "why"),
    [
        ("ayrshare", row(channel=account("mastodon")), ("channel", "posting_pack")),
        ("buffer", row(channel=account("pinterest"), media=[PICTURE]), ("channel", "posting_pack")),
        ("contentstudio", row(channel=TWITTER, media=[PICTURE, PLAIN]), ("media", "posting_pack")),
        ("gohighlevel", row(channel=TWITTER, media=[PICTURE, GIF]), ("media", "posting_pack")),
        ("gohighlevel", row(channel=TWITTER, media=[PICTURE, VIDEO]), ("media", "posting_pack")),
        ("gohighlevel", row(channel=TWITTER, at="2026-11-30T10:05"), ("slot", "move_time")),
        ("metricool", row(channel=account("tiktok_photo"), media=[PICTURE]), ("channel", "posting_pack")),
        (
            "metricool",
            row(channel=account("facebook", link_place="field"), link="https://e.org"),
            ("link", "posting_pack"),
        ),
        ("metricool", row(channel=TWITTER, at=""), ("slot", "move_time")),
        ("pinterest", row(channel=PINTEREST, media=[PICTURE]), ("title", "edit")),
        ("pinterest", row(channel=PINTEREST, title="Pin"), ("media", "edit")),
        ("pinterest", row(channel=TWITTER, title="", media=[PICTURE]), ("channel", "posting_pack")),
        ("pinterest", row(channel=PINTEREST, title="T" * 101, media=[PICTURE]), ("title", "edit")),
        ("pinterest", row("t" * 501, channel=PINTEREST, title="Pin", media=[PICTURE]), ("text", "edit")),
        ("postfast", row(channel=X), ("channel", "name_account")),
        ("publer", row(channel=TWITTER, media=[SECOND]), ("media", "edit")),
        ("publer", row(channel=INSTAGRAM, first_comment="a||b"), ("first_comment", "edit")),
        ("socialpilot", row(channel=TWITTER, media=[VIDEO]), ("media", "posting_pack")),
        ("sprout", row("", channel=TWITTER, media=[PICTURE]), ("text", "edit")),
        ("sprout", row(channel=TWITTER, parts=["and more"]), ("text[1]", "posting_pack")),
        ("zoho", row('She said "yes"', channel=TWITTER), ("text", "edit")),
        ("zoho", row("C:\\new", channel=TWITTER), ("text", "edit")),
        ("zoho", row(channel=TWITTER, at="2026-11-30T10:30"), ("slot", "move_time")),
    ],
)
def test_what_a_tool_cannot_take_is_refused_with_a_way_out(name: str, refused: Row, why: tuple[str, str]) -> None:
    assert fields(TOOLS[name].problems(refused, WANTED)) == [why]


def test_posts_of_one_account_keep_the_distance_that_sprout_asks_for() -> None:
    rows = [row(number=at, at=time) for at, time in enumerate(["2026-12-01T09:09", "2026-12-01T09:00"], 1)]
    rows.append(row(number=3, at="2026-12-01T09:05", channel=FACEBOOK))
    [problem] = TOOLS["sprout"].clashes(rows, WANTED)
    assert (problem.row.number, problem.value) == (1, "2026-12-01T09:10")


def test_what_stays_out_is_in_nobodys_way_and_each_gets_a_time_of_its_own() -> None:
    times = ("10:00", "10:03", "10:07", "10:12", "10:14")
    rows = [row(number=at, channel=TWITTER, at=f"2026-12-01T{time}") for at, time in enumerate(times)]
    found = TOOLS["sprout"].clashes(rows, WANTED)
    assert {one.row.number: one.value[-5:] for one in found} == {1: "10:10", 2: "10:20", 4: "10:30"}


def test_ayrshare_takes_a_text_once_in_three_days() -> None:
    rows = [row("Again", number=at, at=f"2026-12-0{day}T09:00") for at, day in enumerate((1, 3, 4), 1)]
    [problem] = TOOLS["ayrshare"].clashes(rows, WANTED)
    assert (problem.row.number, problem.value) == (2, "2026-12-06T09:00")


def test_accounts_on_several_clocks_stay_out_of_a_file_that_is_read_on_one() -> None:
    rows = [row("Here", number=1, channel=TWITTER), row("There", number=2, channel=LINKEDIN)]
    tool = TOOLS["socialpilot"]
    assert [(one.row.number, one.field) for one in tool.clashes(rows, WANTED)] == [(1, "slot"), (2, "slot")]
    assert tool.clashes(rows, replace(WANTED, zone="Europe/Paris")) == []
    assert tool.clashes(rows[:1], WANTED) == []


def test_a_backslash_and_an_n_would_be_a_new_line_in_zoho() -> None:
    [problem] = TOOLS["zoho"].problems(row("C:\\new", channel=TWITTER), WANTED)
    assert "as something else" in problem.message


def test_a_pin_with_the_link_or_the_picture_of_another_stays_out() -> None:
    first, second, third = of_pins()
    again = replace(third, number=4, variant_id="four", outgoing={**third.outgoing, "link": first.outgoing["link"]})
    assert [(one.row.number, one.field) for one in TOOLS["pinterest"].clashes([first, second, again], WANTED)] == [
        (4, "link")
    ]
    twin = replace(second, number=5, variant_id="five")
    assert [(one.row.number, one.field) for one in TOOLS["pinterest"].clashes([first, second, twin], WANTED)] == [
        (5, "media")
    ]


@pytest.mark.parametrize("name", sorted(TOOLS))
def test_what_no_page_of_the_tool_confirms_says_so(name: str) -> None:
    tool = TOOLS[name]
    assert tool.unconfirmed == ("Unconfirmed" in tool.about)


def test_what_a_tool_can_never_carry_is_known_before_anything_is_chosen() -> None:
    assert "videos" in TOOLS["buffer"].cannot
    assert "pictures" in TOOLS["hootsuite"].cannot
    assert TOOLS["publer"].cannot == ("threads",)


# -- the tool's own blank file -----------------------------------------------------------------------------------------


def blank(folder: Path, data: bytes) -> tuple[str, ...]:
    path = folder / "blank.csv"
    path.write_bytes(data)
    return read_header(path)


def test_the_columns_are_those_of_the_tools_own_blank_file(tmp_path: Path) -> None:
    header = blank(tmp_path, "\ufeffTIME,Brand name,Text ,Date,Twitter,Draft\r\n".encode())
    [data] = TOOLS["metricool"].files([row("Hello", channel=TWITTER)], replace(WANTED, header=header)).values()
    assert data == b"TIME,Brand name,Text,Date,Twitter,Draft\r\n09:00:00,,Hello,2026-12-01,TRUE,FALSE\r\n"


def test_a_post_that_needs_a_column_which_the_blank_file_lacks_stays_out(tmp_path: Path) -> None:
    header = blank(tmp_path, b"Text,Posting Time\n")
    tool, wanted = TOOLS["buffer"], replace(WANTED, header=header)
    assert tool.problems(row(), wanted) == []
    assert fields(tool.problems(row(media=[PICTURE]), wanted)) == [("template", "")]


def test_a_column_that_would_say_no_is_not_missed(tmp_path: Path) -> None:
    header = blank(tmp_path, b"Text,Date,Time,Twitter\n")
    assert TOOLS["metricool"].problems(row(channel=TWITTER), replace(WANTED, header=header)) == []
    [problem] = TOOLS["metricool"].problems(row(channel=account("threads")), replace(WANTED, header=header))
    assert "“Threads”" in problem.message


def test_a_cover_that_has_no_column_is_left_for_somebody_to_set() -> None:
    one = row(channel=TWITTER, media=[replace(VIDEO, alt="")])
    assert [remark.field for remark in TOOLS["publer"].remarks(one, WANTED)] == ["media[0].cover"]
    assert TOOLS["publer"].remarks(one, WANTED)[0].fix.endswith(": 01:05")
    assert TOOLS["pinterest"].remarks(one, WANTED) == []


def test_a_file_of_another_tool_is_said_to_be_one(tmp_path: Path) -> None:
    header = blank(tmp_path, b"date,time_24hr,message_text\n")
    with pytest.raises(UserError, match="no column “Text”"):
        TOOLS["buffer"].files([row()], replace(WANTED, header=header))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"PK\x03\x04rest", "Excel"),
        (b"\x00\x01\x02" * 50, "not a file of text"),
        (b"x" * 1_000_001, "1,000,001 bytes"),
        (b"a," * 600 + b"b", "601 columns"),
    ],
)
def test_what_is_no_blank_file_is_said_with_a_way_out(tmp_path: Path, data: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said) as caught:
        blank(tmp_path, data)
    assert caught.value.hint
    assert str(tmp_path) in caught.value.place


def test_a_blank_file_may_be_written_in_the_ways_of_spreadsheet_programs(tmp_path: Path) -> None:
    assert blank(tmp_path, "Text;Größe;Posting Time;;\n".encode("cp1252")) == ("Text", "Größe", "Posting Time")
    assert blank(tmp_path, b'Text\t"Link(s), all"\r\n') == ("Text", "Link(s), all")
    with pytest.raises(UserError, match="no such file"):
        read_header(tmp_path / "gone.csv")


def test_every_exporter_says_what_it_is() -> None:
    exporters: list[Exporter] = list(discover().values())
    assert len(exporters) >= 13
    for one in exporters:
        assert "\n" not in one.about
        assert one.about.endswith(".")

"""Tables from anywhere become posts: columns by name, times never guessed, duplicates left out, all or nothing."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from newsroom import Newsroom
from sqlalchemy import select

from editorial.errors import Conflict, UserError
from editorial.importers.carrying import MANY, carry_out
from editorial.importers.plan import ImportPlan, plan_import
from editorial.importers.reader import Choices
from editorial.library import post_texts
from editorial.library.bulk import texts_by_account
from editorial.library.care import all_backups
from editorial.library.lists import PostFilter, post_ids
from editorial.library.mappings import remembered
from editorial.library.records import Post
from editorial.library.review import hands_on
from editorial.library.transaction import Command
from editorial.model.change import ChangeSet
from editorial.model.clock import stamp

HEAD = "Text,Network,Scheduled at\n"


class Tables:
    """Files with tables, and their import by Ana."""

    def __init__(self, room: Newsroom, folder: Path) -> None:
        self.room = room
        self.folder = folder

    def write(self, text: str | bytes, name: str = "plan.csv") -> Path:
        path = self.folder / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def plan(self, *paths: Path, **choices: object) -> ImportPlan:
        return plan_import(self.room.desk, paths, Choices(**choices))  # pyright: ignore[reportArgumentType]

    def bring_in(self, *paths: Path, **choices: object) -> ChangeSet:
        return carry_out(self.room.desk, Command(who=self.room.ana.id), self.plan(*paths, **choices))

    def posts(self) -> list[Post]:
        posts = [self.room.post(one) for one in post_ids(self.room.library, PostFilter())]
        return sorted(posts, key=lambda post: post.number)


@pytest.fixture
def tables(room: Newsroom, tmp_path: Path) -> Tables:
    return Tables(room, tmp_path)


def columns(plan: ImportPlan) -> dict[str, str]:
    return dict(plan.sources[0].look.columns)


def counts(plan: ImportPlan) -> tuple[int, int, int, int]:
    return plan.new, plan.known, plan.twice, plan.refused


@pytest.mark.parametrize("most", [0, 2, 20])
def test_many_posts_are_read_again_and_few_are_kept_with_the_same_outcome(
    tables: Tables, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr("editorial.importers.plan.MOST_KEPT", most)
    tables.bring_in(tables.write(HEAD + "Known already,x,\n", "before.csv"))
    one = tables.write(HEAD + "First,x,2026-12-01 09:00\nKnown already,x,\n,x,\n")
    other = tables.write(HEAD + "First,x,2026-12-01 09:00\nSecond,x,2026-12-02 09:00\n", "more.csv")
    plan = tables.plan(one, other)
    assert (plan.kept is None) is (most < 5)
    tables.bring_in(one, other)
    assert [post.shared.content.text for post in tables.posts()] == ["Known already", "First", "Second"]


def test_rows_become_drafts_with_account_time_and_author(tables: Tables) -> None:
    path = tables.write(
        "Headline,Text,Network,Scheduled at,Author,Link,Hashtags\n"
        '"Jackets","We mend jackets.\nBring yours.",LinkedIn,2026-12-01 09:00,Ana Ruiz,https://example.org,repair #jackets\n'
    )
    done = tables.bring_in(path)
    (post,) = tables.posts()
    (variant,) = post.variants
    content = variant.content(post.shared.content)
    assert done.label == "1 post brought in"
    assert (post.title, post.authors, post.created_by) == ("Jackets", ("Ana Ruiz",), tables.room.ana.id)
    assert (variant.channel, variant.state) == (tables.room.linkedin.id, "draft")
    assert content.text == "We mend jackets.\nBring yours."
    assert content.link == "https://example.org"
    assert content.tags == ("#repair", "#jackets")
    assert variant.slot is not None
    assert (variant.slot.local.isoformat(), variant.slot.zone) == ("2026-12-01T09:00:00", "Europe/Paris")


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_mark_between_cells_is_found(tables: Tables, mark: str) -> None:
    path = tables.write(f'Text{mark}Network\n"One, two; three | four"{mark}X\n"Five{mark} six"{mark}X\n')
    tables.bring_in(path)
    assert [post.shared.content.text for post in tables.posts()] == ["One, two; three | four", f"Five{mark} six"]


def test_names_of_columns_are_known_in_thai_and_german(tables: Tables) -> None:
    thai = tables.plan(tables.write("ข้อความ,ช่องทาง,วันที่,เวลา,แฮชแท็ก\nสวัสดี,X,1 ธันวาคม 2569,09:30 น.,#ไทย\n", "th.csv"))
    german = tables.plan(tables.write("Beitragstext;Netzwerk;Zeitpunkt\nGuten Tag;X;01.12.2026 9:30\n", "de.csv"))
    assert list(columns(thai).values()) == ["text", "networks", "date", "time", "tags"]
    assert list(columns(german).values()) == ["text", "networks", "when"]
    slots = [plan_slot(tables, name) for name in ("th.csv", "de.csv")]
    assert slots == ["2026-12-01T09:30:00", "2026-12-01T09:30:00"]


def plan_slot(tables: Tables, name: str) -> str:
    tables.bring_in(tables.folder / name)
    slot = tables.posts()[-1].variants[0].slot
    return slot.local.isoformat() if slot else ""


@pytest.mark.parametrize(
    ("encoding", "text"), [("cp874", "สวัสดีชาวโลก วันนี้เราซ่อมเสื้อ"), ("utf-16", "Zwölf Jacken"), ("utf-8-sig", "Zwölf")]
)
def test_letters_are_read_as_they_were_written_and_the_encoding_is_said(
    tables: Tables, encoding: str, text: str
) -> None:
    raw = "".join(f"{line}\n" for line in ("Text,Network", *(f"{text} {at},X" for at in range(30)))).encode(encoding)
    plan = tables.plan(tables.write(raw))
    assert plan.sources[0].look.encoding in (encoding, "tis_620")
    tables.bring_in(tables.folder / "plan.csv")
    assert tables.posts()[0].shared.content.text == f"{text} 0"


def test_a_date_that_may_be_read_in_two_ways_is_asked_and_nothing_comes_in_before(tables: Tables) -> None:
    path = tables.write(HEAD + "One,X,03/04/2027 10:00\n")
    plan = tables.plan(path)
    assert plan.asks == "03/04/2027 10:00"
    with pytest.raises(UserError, match="two ways"):
        carry_out(tables.room.desk, Command(who=tables.room.ana.id), plan)
    tables.bring_in(path, day_first=True)
    slot = tables.posts()[0].variants[0].slot
    assert slot is not None
    assert slot.local.date().isoformat() == "2027-04-03"


def test_one_date_of_the_file_that_is_clear_says_how_all_are_meant(tables: Tables) -> None:
    plan = tables.plan(tables.write(HEAD + "One,X,03/04/2027 10:00\nTwo,X,25/12/2027 10:00\n"))
    assert (plan.asks, counts(plan)) == ("", (2, 0, 0, 0))


def test_columns_that_nobody_knows_are_left_out_and_said(tables: Tables) -> None:
    plan = tables.plan(tables.write("Text,Budget\nOne,12\n"))
    assert columns(plan) == {"Text": "text", "Budget": ""}


def test_what_a_column_means_is_remembered_for_the_next_file(tables: Tables) -> None:
    path = tables.write("Copy deck,Network\nOne,X\n")
    tables.bring_in(path, fields={"Copy deck": "text"})
    again = tables.plan(tables.write("Copy deck,Network\nTwo,X\n", "next.csv"))
    assert columns(again)["Copy deck"] == "text"
    assert remembered(tables.room.library, again.sources[0].look.signature)["Copy deck"] == "text"
    assert again.new == 1


def test_what_is_here_already_or_twice_in_the_file_is_left_out_and_counted(tables: Tables) -> None:
    tables.room.written("We mend jackets on Saturday!", tables.room.x)
    path = tables.write(
        "Text,Network\nwe mend jackets on  saturday,X\nwe mend jackets on saturday,LinkedIn\nNew,X\nNew.,X\n"
    )
    assert counts(tables.plan(path)) == (2, 1, 1, 0)
    assert counts(tables.plan(path, again=True)) == (4, 0, 0, 0)
    tables.bring_in(path)
    assert counts(tables.plan(path)) == (0, 4, 0, 0)


def test_one_undo_takes_all_of_it_back(tables: Tables) -> None:
    path = tables.write("Text,Network\n" + "".join(f"Post number {at},X\n" for at in range(700)))
    done = tables.bring_in(path)
    assert len(tables.posts()) == 700
    tables.room.library.undo(Command(who=tables.room.ana.id), done.entry)
    assert tables.posts() == []
    assert list(texts_by_account(tables.room.library)) == []
    assert counts(tables.plan(path)) == (700, 0, 0, 0)


def test_an_import_is_not_undone_once_somebody_has_worked_on_a_post_of_it(tables: Tables) -> None:
    done = tables.bring_in(tables.write("Text,Network\nOne,X\nTwo,X\n"))
    tables.room.edit(tables.posts()[1], "Three")
    with pytest.raises(UserError, match="worked on it since"):
        tables.room.library.undo(Command(who=tables.room.ana.id), done.entry)
    assert len(tables.posts()) == 2


def test_an_import_that_is_stopped_leaves_nothing(tables: Tables) -> None:
    path = tables.write("Text,Network\n" + "".join(f"Post number {at},X\n" for at in range(1200)))
    plan, before = tables.plan(path), tables.room.library.version()
    with pytest.raises(UserError, match="stopped"):
        carry_out(tables.room.desk, Command(who=tables.room.ana.id), plan, lambda done, _whole: done < 1000)
    assert (tables.posts(), tables.room.library.version()) == ([], before)


def test_a_file_that_was_changed_since_it_was_looked_at_does_not_come_in(tables: Tables) -> None:
    path = tables.write("Text,Network\nOne,X\n")
    plan = tables.plan(path)
    tables.write("Text,Network\nOne,X\nTwo,X\n")
    with pytest.raises(Conflict):
        carry_out(tables.room.desk, Command(who=tables.room.ana.id), plan)
    assert tables.posts() == []


def test_what_cannot_come_in_says_its_line_and_what_to_do(tables: Tables) -> None:
    plan = tables.plan(
        tables.write(HEAD + 'One,X,soon\n"two\nlines",X,2027-03-28 02:30\n,X,2027-01-01 10:00\nGood,X,\n')
    )
    assert counts(plan) == (1, 0, 0, 3)
    assert [(one.place, one.message) for one in plan.troubles] == [
        ("plan.csv, line 2", "“soon” is not a time."),
        ("plan.csv, line 3", "28 March 2027, 02:30 does not exist in Europe/Paris: the clocks go forward then."),
        ("plan.csv, line 5", "There are no words in it."),
    ]
    assert all(one.hint for one in plan.troubles)


def test_a_day_without_a_time_of_day_is_no_time(tables: Tables) -> None:
    plan = tables.plan(tables.write("Text,Network,Date\nOne,X,2027-01-05\n"))
    assert (plan.new, plan.day_only) == (1, 1)


def test_networks_without_an_account_are_named_and_their_posts_come_in_without_one(tables: Tables) -> None:
    path = tables.write('Text,Network\nOne,Pinterest\nTwo,"X, LinkedIn"\nThree,\n')
    plan = tables.plan(path)
    assert {one.word: (one.posts, one.account) for one in plan.words} == {
        "Pinterest": (1, ""),
        "X": (1, tables.room.x.id),
        "LinkedIn": (1, tables.room.linkedin.id),
        "": (1, ""),
    }
    tables.bring_in(path, accounts={"": tables.room.bluesky.id})
    assert [[one.channel for one in post.variants] for post in tables.posts()] == [
        [],
        [tables.room.x.id, tables.room.linkedin.id],
        [tables.room.bluesky.id],
    ]


def test_an_excel_file_comes_in_as_its_table(tables: Tables) -> None:
    import datetime as dt

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Text", "Network", "Scheduled at"])
    sheet.append(["One", "X", dt.datetime(2027, 4, 3, 10, 30)])  # noqa: DTZ001 (a cell has no zone)
    book.save(tables.folder / "plan.xlsx")
    tables.bring_in(tables.folder / "plan.xlsx")
    slot = tables.posts()[0].variants[0].slot
    assert slot is not None
    assert slot.local.isoformat() == "2027-04-03T10:30:00"


TOOLS = {
    "Buffer": 'Text,Image URL,Tags,Posting Time\n"Hello","https://e.org/a.jpg","spring","2027-01-05 09:00"\n',
    "Publer": (
        "Date - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels,Media URL(s) - Separated by comma,"
        '"Title - For the video, pin, PDF ..",Label(s) - Separated by comma,Alt text(s) - Separated by ||,'
        'Comment(s) - Separated by ||\n2027-01-05 09:00,Hello,https://e.org,"https://e.org/a.jpg, https://e.org/b.jpg",,spring,'
        "A || B,First\n"
    ),
    "Sprout Social": "date,time_24hr,message_text\n25/01/2027,09:00,Hello\n",
    "PostFast": "scheduled_at,account_id,content,media_urls\n2027-01-05T09:00:00+01:00,x,Hello,\n",
    "Metricool": (
        "Text,Date,Time,Draft,Facebook,Twitter/X,Picture Url 1,Picture Url 2\n"
        "Hello,2027-01-05,09:00:00,FALSE,FALSE,TRUE,,\n"
    ),
    "GoHighLevel": "postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content,link (OGmetaUrl),imageUrls\n2027-01-05 09:00:00,Hello,,\n",
    "Hootsuite": "01/25/2027 09:00,Hello,https://e.org\n01/26/2027 09:00,Goodbye,\n",
    "SocialPilot": 'Hello,https://e.org/a.jpg,"Jan 05, 2027 9:00 AM",x,First,a;b,https://e.org\n',
    "Loomly": "calendar,channel,status,content,scheduled date\nSpring,X,Draft,Hello,2027-01-05 09:00\n",
}


@pytest.mark.parametrize("tool", TOOLS)
def test_the_files_of_scheduling_tools_are_recognised(tables: Tables, tool: str) -> None:
    path = tables.write(TOOLS[tool])
    plan = tables.plan(path, accounts={"": tables.room.x.id})
    assert (plan.sources[0].look.tool, plan.refused) == (tool, 0)
    tables.bring_in(path, accounts={"": tables.room.x.id})
    post = tables.posts()[0]
    assert post.shared.content.text == "Hello"
    assert post.variants[0].channel == tables.room.x.id
    assert post.variants[0].slot is not None
    assert post.variants[0].slot.local.strftime("%H:%M") == "09:00"


def test_addresses_of_pictures_are_kept_as_a_note_and_nothing_is_fetched(tables: Tables) -> None:
    tables.bring_in(tables.write(TOOLS["Publer"]), accounts={"": tables.room.x.id})
    (post,) = tables.posts()
    assert post.note == "https://e.org/a.jpg (A)\nhttps://e.org/b.jpg (B)"
    assert post.shared.content.first_comment == "First"


def test_who_brought_a_post_in_does_not_approve_it(tables: Tables) -> None:
    with tables.room.library.reading() as connection:
        assert hands_on(connection, "", "") == set()
    tables.bring_in(tables.write("Text,Network\nOne,X\n"))
    (post,) = tables.posts()
    with tables.room.library.reading() as connection:
        assert hands_on(connection, post.id, post.variants[0].id) == {tables.room.ana.id}


def test_what_came_in_is_found_at_once_and_not_after_it_was_taken_back(tables: Tables) -> None:
    path = tables.write(
        "Title,Text,Description,Scheduled at,Network\nJackets,Mended on Saturday,More of it,2027-01-05 09:00,X\nLamps,Two,,,\n"
    )
    done = tables.bring_in(path)
    library = tables.room.library
    query = select(post_texts.post_texts).order_by(post_texts.post_texts.c.seq)
    with library.writing() as connection:
        written = connection.execute(query).all()
        post_texts.refresh(connection, [post.id for post in tables.posts()])
        assert connection.execute(query).all() == written, "as every other operation makes them"
    assert len(written) == 2
    library.undo(Command(who=tables.room.ana.id), done.entry)
    with library.reading() as connection:
        assert connection.execute(query).all() == []


def test_a_backup_is_made_before_many_posts_come_in(tables: Tables) -> None:
    few = tables.write(f"{HEAD}Just one,X,\n", "few.csv")
    tables.bring_in(few)
    assert all_backups(tables.room.library) == []
    many = tables.write(HEAD + "".join(f"Post number {number},X,\n" for number in range(MANY)), "many.csv")
    tables.bring_in(many)
    (backup,) = all_backups(tables.room.library)
    assert backup.made_at == stamp(tables.room.clock())
    assert len(tables.posts()) == MANY + 1


def test_dates_of_both_orders_in_one_file_say_nothing_of_a_third(tables: Tables) -> None:
    rows = "One,X,25/12/2027 10:00\nTwo,X,12/31/2027 10:00\nThree,X,03/04/2027 10:00\n"
    assert tables.plan(tables.write(HEAD + rows)).asks == "03/04/2027 10:00"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12/25/26 9:00 PM", "2026-12-25T21:00:00"),
        ("25.12.26 9:00", "2026-12-25T09:00:00"),
        ("5-Dec-26 9:00", "2026-12-05T09:00:00"),
        ("2026-12-25 9am", "2026-12-25T09:00:00"),
        ("5/12/2569 09:00", "2026-12-05T09:00:00"),
    ],
)
def test_times_as_spreadsheets_shorten_them_are_read(tables: Tables, written: str, meant: str) -> None:
    tables.write(f"{HEAD}One,X,{written}\n")
    assert plan_slot(tables, "plan.csv") == meant


@pytest.mark.parametrize("written", ["26-12-01 09:00", "2026-13-45 09:00", "2026-12-01 25:00", "5/13/69 09:00"])
def test_what_is_no_time_is_named_as_it_stands_there(tables: Tables, written: str) -> None:
    plan = tables.plan(tables.write(f"{HEAD}One,X,{written}\n"))
    assert [one.message for one in plan.troubles] == [f"“{written}” is not a time."]


def test_a_time_that_comes_twice_says_how_to_write_which_one_is_meant(tables: Tables) -> None:
    plan = tables.plan(tables.write(f"{HEAD}One,X,2027-10-31 02:30\n"))
    assert "offset" in plan.troubles[0].hint
    assert counts(tables.plan(tables.write(f"{HEAD}One,X,2027-10-31 02:30+01:00\n"))) == (1, 0, 0, 0)


def test_the_line_in_which_a_spreadsheet_names_its_separator_is_no_row(tables: Tables) -> None:
    plan = tables.plan(tables.write('sep=;\r\nText;Network\r\n"One, two";X\r\n;X\r\n'))
    assert columns(plan) == {"Text": "text", "Network": "networks"}
    assert [one.place for one in plan.troubles] == ["plan.csv, line 4"]


def test_the_title_above_a_plan_is_no_post(tables: Tables) -> None:
    path = tables.write(
        "Content calendar,,\n,,\nDecember,for the team,\nText,Network,Scheduled at\nOne,X,2026-12-01 09:00\n"
    )
    tables.bring_in(path)
    assert [post.shared.content.text for post in tables.posts()] == ["One"]


def test_commas_of_sentences_part_no_column(tables: Tables) -> None:
    tables.bring_in(tables.write("We mend jackets, and coats\nCome on Saturday\nBring what is torn\n"))
    texts = [post.shared.content.text for post in tables.posts()]
    assert texts == ["We mend jackets, and coats", "Come on Saturday", "Bring what is torn"]


def test_a_quotation_mark_that_is_never_closed_is_said_with_its_line(tables: Tables) -> None:
    path = tables.write(HEAD + 'One,X,\n"Two has no end,X,\n' + "".join(f"Post {at},X,\n" for at in range(60)))
    with pytest.raises(UserError, match="no end") as told:
        tables.plan(path)
    assert told.value.place == "plan.csv, line 3"
    assert tables.plan(tables.write(HEAD + 'One,X,\n"Two\nlines",X,\n')).new == 2


def test_the_sheet_with_the_posts_is_read_and_the_others_are_said(tables: Tables) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("How to").append(["Fill in one row for each post."])
    for name in ("December", "January"):
        sheet = book.create_sheet(name)
        sheet.append(["Text", "Network"])
        sheet.append([f"Post of {name}", "X"])
    book.create_sheet("Lists").append(["Text", "Network"])
    book["Lists"].sheet_state = "hidden"
    book.save(tables.folder / "plan.xlsx")
    tables.bring_in(tables.folder / "plan.xlsx")
    assert [post.shared.content.text for post in tables.posts()] == ["Post of December"]
    assert [one.place for one in tables.plan(tables.folder / "plan.xlsx").troubles] == ["plan.xlsx, January"]


def test_a_column_that_counts_posts_or_says_their_state_is_not_their_text(tables: Tables) -> None:
    head = "Post #,Status,Copy,Comments,Post date,Post time\n"
    path = tables.write(head + "1,Draft,Hello from the yard,Ask Ben first,5th December 2026,9h30\n2,Draft,,,,\n")
    assert list(columns(tables.plan(path)).values()) == ["key", "out", "text", "", "date", "time"]
    tables.bring_in(path)
    [post] = tables.posts()
    assert (post.shared.content.text, post.shared.content.first_comment) == ("Hello from the yard", "")


def test_of_two_columns_of_texts_the_longer_one_is_read_unless_the_other_is_chosen(tables: Tables) -> None:
    path = tables.write("Content,Copy\nVideo,Hello from the yard\nImage,Come on Saturday\n")
    assert columns(tables.plan(path)) == {"Content": "", "Copy": "text"}
    assert columns(tables.plan(path, fields={"Content": "text"})) == {"Content": "text", "Copy": ""}

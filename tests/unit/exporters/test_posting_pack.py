"""The posting pack: a folder for each post, with all that somebody needs who posts it by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from export_room import FACEBOOK, PICTURE, Room, X, options, row
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from editorial.exporters.base import Row
from editorial.exporters.pack import EXPORTER
from editorial.exporters.run import plan, write
from editorial.model.post import Channel

GOLDEN = Path(__file__).parents[2] / "golden" / "pack"
VIDEO = replace(PICTURE, sha256="ef" * 32, kind="video", extension="mp4", alt="", credit="", cover=65.5)


def posts() -> list[Row]:
    link = Channel(id="0c", platform="linkedin_page", name="Green", zone="Asia/Bangkok", link_place="field")
    return [
        row("=SUM(A1)\n\nสวัสดี 👩🏽‍🚀 ", number=1, media=[PICTURE, replace(PICTURE, sha256="cd" * 32, credit="")]),
        row("First", number=2, parts=["Second", "Third"], media=[VIDEO]),
        row("Read it", number=3, at="", channel=link, link="https://example.org/a?b", first_comment="#tag"),
        row("Made by a machine", number=4, channel=FACEBOOK, ai_use="generated"),
    ]


def test_the_folders_are_the_golden_ones() -> None:
    rows = posts()
    found = EXPORTER.files(rows, options())
    assert {str(path.relative_to(GOLDEN)): path.read_bytes() for path in GOLDEN.rglob("*.txt")} == found
    assert all(not EXPORTER.problems(one, options()) for one in rows)


def test_two_posts_of_one_time_and_account_have_folders_of_their_own() -> None:
    twin = replace(row("Two"), variant_id="twin")
    assert len(EXPORTER.layout([row("One"), twin], options())) == 2


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r"), min_size=1))
def test_any_text_stands_there_as_it_was_approved(text: str) -> None:
    one = row(text)
    found = {name.rpartition("/")[2]: data for name, data in EXPORTER.files([one], options()).items()}
    assert found["text.txt"].decode() == one.text


def test_a_name_in_any_script_makes_a_folder_that_every_system_takes() -> None:
    [name] = EXPORTER.layout([row(channel=replace(X, name="../ร้านกาแฟ: <CON>?"))], options())
    assert name == "posting-pack-2026-11-30/2026-12-01-0900-g-1-x-ร้านกาแฟ-con/about.txt"


def test_what_was_refused_elsewhere_leaves_as_a_pack_with_its_pictures(room: Room, tmp_path: Path) -> None:
    files = [tmp_path / "one.png", tmp_path / "two.png"]
    for at, path in enumerate(files):
        Image.new("RGB", (900, 900), (at * 90, 120, 60)).save(path)
    account = room.account("facebook")
    post = room.approved("Two pictures", account, media=files)
    assert plan(room.desk, "hootsuite", options()).ready == ()

    report = write(room.desk, room.command(), plan(room.desk, "pack", options()), tmp_path / "out")
    assert report.written == 1
    folder = next((tmp_path / "out").glob("posting-pack-*/*"))
    assert sorted(path.name for path in folder.iterdir()) == [
        "1.png",
        "2.png",
        "about.txt",
        "alt-texts.txt",
        "text.txt",
    ]
    assert (folder / "text.txt").read_text("utf-8") == "Two pictures"
    assert (folder / "alt-texts.txt").read_text("utf-8") == "1.png: A hill at dawn\n2.png: A hill at dawn\n"
    assert room.states(post) == ["exported"]

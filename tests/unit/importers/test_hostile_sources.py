"""What comes from strangers is opened so that nothing in it does harm: one clear sentence, and nothing in the workspace."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from newsroom import Newsroom

from editorial.errors import UserError
from editorial.importers import opening
from editorial.importers.carrying import carry_out
from editorial.importers.plan import plan_import
from editorial.importers.reader import Choices
from editorial.library.transaction import Command


def refusal(room: Newsroom, path: Path) -> UserError:
    """What is said of a source that does not come in; the workspace is as before."""
    before = room.library.version()
    with pytest.raises(UserError) as caught:
        carry_out(room.desk, Command(who=room.ana.id), plan_import(room.desk, [path], Choices()))
    assert room.library.version() == before
    assert caught.value.hint
    return caught.value


FILES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "empty_file"),
    "only a mark": (b"\xef\xbb\xbf", "empty_file"),
    "only line ends": (b"\r\n\r\n\n", "empty_file"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "binary"),
    "zeros": (b"\0" * 5000, "binary"),
    "no zip after all": (b"PK\x03\x04" + b"garbage" * 100, "damaged_file"),
    "too many columns": (b"Text" + b"," * 3000 + b"\nHello\n", "too_many"),
    "a quotation mark that opens": (b'Text,Network\n"Hello' + b"\nmore words" * 500_000, "bad_table"),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_that_is_no_table_is_refused(room: Newsroom, tmp_path: Path, kind: str) -> None:
    raw, code = FILES[kind]
    path = tmp_path / "plan.csv"
    path.write_bytes(raw)
    assert refusal(room, path).code == code


def test_letters_that_are_not_in_the_encoding_that_was_chosen_are_refused(room: Newsroom, tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_bytes("Text\nZwölf Jacken\n".encode("latin-1"))
    with pytest.raises(UserError, match="not in utf-8"):
        plan_import(room.desk, [path], Choices(encoding="utf-8"))


@pytest.mark.parametrize(
    ("cell", "said"),
    [("x" * 1_000_000, "1,000,000 characters"), ("one\0two", "NUL")],
)
def test_a_row_that_no_post_can_hold_stays_out_and_the_others_come_in(
    room: Newsroom, tmp_path: Path, cell: str, said: str
) -> None:
    path = tmp_path / "plan.csv"
    path.write_text(f"Text,Network\n{'Fine. ' * 20},X\n{cell},X\n", "utf-8")
    plan = plan_import(room.desk, [path], Choices())
    assert (plan.new, plan.refused) == (1, 1)
    assert said in plan.troubles[0].message


def test_words_that_look_like_formulas_and_tags_stay_words(room: Newsroom, tmp_path: Path) -> None:
    cells = [
        "=1+1",
        "+1 for repair",
        "@anna says hello",
        "-5 %",
        "<b>bold</b> & more",
        "'; DROP TABLE posts; --",
        "🧵 ไทย",
    ]
    path = tmp_path / "plan.csv"
    path.write_text("Text\n" + "".join(f'"{cell}"\n' for cell in cells), "utf-8")
    carry_out(room.desk, Command(who=room.ana.id), plan_import(room.desk, [path], Choices()))
    with room.library.reading() as connection:
        stored = [row[0] for row in connection.exec_driver_sql("SELECT text FROM parts ORDER BY rowid")]
    assert stored == cells


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900)),
        ("a.pdf", b"%PDF-1.7\n"),
        ("a.rtf", b"{\\rtf1 Hello}"),
    ],
)
def test_documents_that_are_not_read_say_how_to_save_them(
    room: Newsroom, tmp_path: Path, name: str, raw: bytes
) -> None:
    (tmp_path / name).write_bytes(raw)
    assert "Save it as .docx, .xlsx or CSV" in refusal(room, tmp_path / name).hint


@pytest.mark.parametrize(
    ("inside", "cure"),
    [("posts/posts_1.html", "JSON"), ("tables/plan.csv", "Unpack"), ("META-INF/manifest.xml", ".docx")],
)
def test_a_zip_that_nobody_reads_says_what_to_do_with_it(
    room: Newsroom, tmp_path: Path, inside: str, cure: str
) -> None:
    path = zipped(tmp_path / "a.zip", lambda archive: archive.writestr(inside, "x"))
    assert cure in refusal(room, path).hint


def zipped(path: Path, fill: Callable[[zipfile.ZipFile], object]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        fill(archive)
    return path


def linked(archive: zipfile.ZipFile) -> None:
    entry = zipfile.ZipInfo("data/tweets.js")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(entry, "/etc/passwd")


def crowded(archive: zipfile.ZipFile) -> None:
    for at in range(opening.MOST_ENTRIES + 1):
        archive.writestr(f"{at}", "")


ZIPS: dict[str, Callable[[zipfile.ZipFile], object]] = {
    "an absolute path": lambda archive: archive.writestr("/etc/passwd", "x"),
    "a way out": lambda archive: archive.writestr("data/../../../x", "x"),
    "a drive": lambda archive: archive.writestr("C:evil.txt", "x"),
    "a backslash": lambda archive: archive.writestr("data\\..\\x", "x"),
    "a link": linked,
    "one name twice": lambda archive: (archive.writestr("A.txt", "x"), archive.writestr("a.txt", "x")),
    "a bomb": lambda archive: archive.writestr("data/tweets.js", b"0" * 20_000_000),
    "a crowd": crowded,
}


@pytest.mark.parametrize("kind", ZIPS)
def test_a_zip_that_means_harm_is_refused(room: Newsroom, tmp_path: Path, kind: str) -> None:
    assert refusal(room, zipped(tmp_path / "archive.zip", ZIPS[kind])).code == "hostile_zip"


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">&b;</workbook>'
)


def test_an_excel_file_that_declares_entities_is_refused(room: Newsroom, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.save(tmp_path / "good.xlsx")
    with zipfile.ZipFile(tmp_path / "good.xlsx") as good, zipfile.ZipFile(tmp_path / "bad.xlsx", "w") as bad:
        for name in good.namelist():
            bad.writestr(name, BOMB if name == "xl/workbook.xml" else good.read(name))
    assert refusal(room, tmp_path / "bad.xlsx").code == "hostile_xml"


def test_what_is_missing_is_said(room: Newsroom, tmp_path: Path) -> None:
    assert refusal(room, tmp_path / "nowhere.csv").code == "no_file"
    assert refusal(room, tmp_path / "b\0ad.csv").code == "no_file"
    (tmp_path / "odd.exe").write_text("words", "utf-8")
    assert refusal(room, tmp_path / "odd.exe").code == "unknown_kind"

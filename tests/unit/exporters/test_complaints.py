"""What a tool said against rows of its file is brought back to the posts it is about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.errors import UserError
from editorial.exporters.complaints import LARGEST, read_complaints
from editorial.library.exports import BatchRow

TEXTS = (
    "Our new jackets are made of bottles, and they are warm.",
    "Come to the workshop, and bring what is torn.",
    "เสื้อแจ็กเก็ตของเราทำจากขวดพลาสติกรีไซเคิล",
)


def rows(*texts: str, file: str = "buffer.csv") -> list[BatchRow]:
    return [
        BatchRow(
            variant=f"v{at}",
            post=f"p{at}",
            number=100 + at,
            name=f"Post {at}",
            channel="x",
            file=file,
            position=at,
            texts=(text,),
            state="exported",
            slot=None,
        )
        for at, text in enumerate(texts or TEXTS, start=1)
    ]


def told(said: bytes | str, *texts: str, header: bool = True) -> list[tuple[str, str]]:
    return [(one.variant, one.reason) for one in read_complaints(said, rows(*texts), header=header)]


def test_an_error_file_is_read_by_the_words_of_its_posts() -> None:
    said = f'Text,Image URL,Error\n"{TEXTS[1]}",,Image not found\n"{TEXTS[2]}",,"Too long, by 4"\n'
    assert told(said) == [("v2", "Image not found"), ("v3", "Too long, by 4")]


def test_rows_that_went_well_are_no_complaints() -> None:
    said = f'message;status\n"{TEXTS[0]}";Success\n"{TEXTS[1]}";Duplicate content\n'
    assert told(said) == [("v2", "Duplicate content")]


def test_a_file_may_come_with_a_mark_or_in_another_encoding() -> None:
    said = f'Text,Reason\n"{TEXTS[2]}",ยาวเกินไป\n'
    for encoding in ("utf-8-sig", "cp874", "utf-16"):
        assert told(said.encode(encoding)) == [("v3", "ยาวเกินไป")]
    western = "Für alle, die morgens Kaffee mögen: déjà vu"
    assert told(f'Text;Reason\n"{western}";Bild fehlt\n'.encode("cp1252"), western) == [("v1", "Bild fehlt")]


@pytest.mark.parametrize(
    "said",
    [
        f'sep=,\nText,Error\n"{TEXTS[0]}",No picture\n',
        f'Import of Monday,\n,\nText,Error\n"{TEXTS[0]}",No picture\n',
        f'Import of Monday\n\nText;Error\n"{TEXTS[0]}";No picture\n',
        "Zeile;Fehler\n2;No picture\n",
        "Ligne\tErreur\n2\tNo picture\n",
    ],
)
def test_what_stands_above_the_names_and_other_languages_do_not_hide_a_row(said: str) -> None:
    assert told(said) == [("v1", "No picture")]


def test_words_that_the_tool_wrote_as_a_page_does_are_recognised() -> None:
    assert told('Text,Error\n"Tea &amp; &quot;cake&quot;",Too long\n', 'Tea & "cake"') == [("v1", "Too long")]


def test_several_rows_that_are_named_at_once_are_each_meant() -> None:
    for said in ("Rows 2, 3 and 4: no picture", "Row(s) 2-4: no picture", "Lines 2 to 4 no picture"):
        assert told(said) == [(name, "no picture") for name in ("v1", "v2", "v3")]
    assert told("Row 2, 12 letters too long") == [("v1", "12 letters too long")]
    assert told("Rows 2-99999999: no picture") == [("v1", "no picture")]


def test_words_that_the_tool_cut_off_are_recognised() -> None:
    assert told("Text\tError\nOur new jackets are made of…\tNo picture\n") == [("v1", "No picture")]


def test_words_that_two_posts_begin_with_are_nobodys() -> None:
    first, second = "The same first words of both posts, then one", "The same first words of both posts, then two"
    assert told("Text,Error\nThe same first words of both,No picture\n", first, second) == [("", "No picture")]


def test_a_row_number_counts_the_line_of_names_where_there_is_one() -> None:
    assert told("Row 2: Image not found\nrow 4 - Too long") == [("v1", "Image not found"), ("v3", "Too long")]
    assert told("Row 2: Image not found", header=False) == [("v2", "Image not found")]


def test_words_tell_how_a_tool_counts_its_rows() -> None:
    said = f'Row,Text,Error\n1,"{TEXTS[0]}",No picture\n3,,Too long\n'
    assert told(said) == [("v1", "No picture"), ("v3", "Too long")]


def test_pasted_words_name_posts_by_number_or_by_their_own_words() -> None:
    said = f"G-102 has no picture\nFailed: “{TEXTS[0]}” (link is dead)\n\nSuccess\nSomething else"
    assert told(said) == [("v2", "has no picture"), ("v1", "Failed: (link is dead)"), ("", "Something else")]


def test_a_number_says_nothing_where_there_were_several_files() -> None:
    several = [*rows(TEXTS[0], file="one.csv"), *rows(TEXTS[1], file="two.csv")]
    assert [one.variant for one in read_complaints("Row 2: Too long", several)] == [""]


def test_lines_are_counted_as_they_stand_in_the_file() -> None:
    found = read_complaints(f'Text,Error\n"{TEXTS[0]}",a problem\n\n"{TEXTS[1]}",another\n', rows())
    assert [one.line for one in found] == [2, 4]


def test_nothing_said_is_nothing() -> None:
    assert told("") == told(b"") == told("\n \n") == []


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe", bytes(range(256)) * 4])
def test_a_file_that_is_no_text_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(UserError, match="no text"):
        told(data)


def test_a_file_that_is_much_too_large_is_not_read() -> None:
    with pytest.raises(UserError, match="too large"):
        told(b"a" * (LARGEST + 1))


@given(st.text(max_size=300))
def test_any_words_are_read_without_an_error_and_no_reason_is_empty(said: str) -> None:
    assert all(one.reason for one in read_complaints(said, rows()))

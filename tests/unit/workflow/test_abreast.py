"""All networks side by side: sentences that correspond stand in one row."""

from __future__ import annotations

from newsroom import Newsroom

from editorial.model.post import Part
from editorial.workflow.abreast import Row, abreast
from editorial.workflow.drafting import SHARED, Draft

THREE = "We mend jackets on Saturday. Bring yours to the station. It is free."


def beside(room: Newsroom) -> tuple[Draft, str, str, str]:
    draft = Draft(room.written(THREE, room.x, room.linkedin, room.bluesky))
    x, linkedin, bluesky = (variant.id for variant in draft.post.variants)
    return draft, x, linkedin, bluesky


def words(rows: tuple[Row, ...], variant: str) -> list[str]:
    return [row.cells[variant].words if variant in row.cells else "" for row in rows]


def test_networks_that_follow_have_the_shared_sentences(room: Newsroom) -> None:
    draft, x, *_rest = beside(room)
    rows = abreast(draft)
    assert [row.shared for row in rows] == [
        "We mend jackets on Saturday.",
        "Bring yours to the station.",
        "It is free.",
    ]
    assert {row.cells[x].kin for row in rows} == {"same"}


def test_a_changed_sentence_stands_beside_the_shared_one_and_a_missing_one_leaves_a_gap(room: Newsroom) -> None:
    draft, x, *_rest = beside(room)
    draft.set_value(x, "text", "We mend jackets on Sunday. It is free.")
    rows = abreast(draft)
    assert words(rows, x) == ["We mend jackets on Sunday.", "", "It is free."]
    assert [rows[0].cells[x].kin, rows[2].cells[x].kin] == ["changed", "same"]


def test_own_sentences_of_several_networks_stand_behind_the_one_they_follow_in_one_row(room: Newsroom) -> None:
    draft, x, linkedin, bluesky = beside(room)
    draft.set_value(x, "text", THREE.replace("It is", "Come early! It is"))
    draft.set_value(linkedin, "text", THREE.replace("It is", "Tell your colleagues. It is"))
    rows = abreast(draft)
    assert words(rows, x)[2] == "Come early!"
    assert words(rows, linkedin)[2] == "Tell your colleagues."
    assert words(rows, bluesky)[2] == ""
    assert rows[2].shared == ""


def test_places_are_those_of_the_words(room: Newsroom) -> None:
    draft, x, *_rest = beside(room)
    text = "🧵 We mend jackets on Sunday.\n\nCome! It is free."
    draft.set_value(x, "text", text)
    cells = [row.cells[x] for row in abreast(draft) if x in row.cells]
    assert [cell.span.of(text) for cell in cells] == [cell.words for cell in cells]


def test_fields_beside_the_text_are_a_row_each_where_they_hold_something(room: Newsroom) -> None:
    draft, x, linkedin, _bluesky = beside(room)
    draft.set_value(SHARED, "link", "https://example.org")
    draft.set_value(x, "link", "https://example.org/x")
    (row,) = [row for row in abreast(draft) if row.field != "text"]
    assert (row.field, row.cells[x].kin, row.cells[linkedin].kin) == ("link", "own", "same")


def test_a_translation_stands_beside_its_original_sentence_by_sentence(room: Newsroom) -> None:
    draft, x, *_rest = beside(room)
    draft.translate(x, "de")
    draft.set_value(x, "text", "Wir flicken am Samstag Jacken. Bring deine zum Bahnhof.")
    rows = abreast(draft)
    assert words(rows, x) == ["Wir flicken am Samstag Jacken.", "Bring deine zum Bahnhof.", ""]
    assert rows[0].cells[x].kin == "own"


def test_a_thread_is_read_as_one_text(room: Newsroom) -> None:
    draft, x, *_rest = beside(room)
    draft.set_parts(x, [Part(text="We mend jackets on Saturday."), Part(text="It is free.")])
    assert words(abreast(draft), x) == ["We mend jackets on Saturday.", "", "It is free."]


def test_an_empty_post_has_no_rows(room: Newsroom) -> None:
    assert abreast(Draft(room.written(""))) == ()


def test_a_text_that_shares_no_sentence_stands_beside_the_shared_one_line_by_line(room: Newsroom) -> None:
    draft, x, linkedin, _bluesky = beside(room)
    draft.set_value(x, "text", "Quite other words! And more of them?")
    draft.set_value(linkedin, "text", "วันเสาร์นี้ เราซ่อมเสื้อ\nมาด้วยกัน นะ")
    rows = abreast(draft)
    assert words(rows, x) == ["Quite other words!", "And more of them?", ""]
    assert words(rows, linkedin) == ["วันเสาร์นี้ เราซ่อมเสื้อ", "มาด้วยกัน นะ", ""]
    assert {row.cells[x].kin for row in rows[:2]} == {"own"}

"""Templates and snippets: words with fields, kept in the workspace, made into drafts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import Newsroom, refused

from editorial.errors import UserError
from editorial.library.edits import ContentEdit
from editorial.library.people import save_channel
from editorial.library.templates import delete_template, save_template, template_of, templates
from editorial.library.transaction import Command
from editorial.model.post import Part
from editorial.model.template import Template
from editorial.workflow.from_templates import create_from, fields_of, template_from
from editorial.workflow.templating import Bit, escaped, fields_in, fill, is_name, parse, with_fields

TYPED = st.text(alphabet="ab {}\n1ก\U0001f642-", max_size=40)


def test_a_field_stands_in_braces() -> None:
    assert parse("New: {product}!") == [Bit(text="New: "), Bit(field="product"), Bit(text="!")]


def test_fields_are_asked_once_in_the_order_they_come() -> None:
    assert fields_in("{Product} in {place}", "{product}, {day}") == ("Product", "place", "day")


def test_a_filled_field_is_gone_and_an_empty_one_stays_to_be_seen() -> None:
    assert fill("{product} in {place}", {"product": "Box L", "place": ""}) == "Box L in {place}"


@pytest.mark.parametrize(
    "typed", ["{", "}", "{}", '{"a": 1}', "{1st}", "{a", "a}", "{ }", "{a\nb}", "{" + "x" * 60 + "}"]
)
def test_braces_that_are_no_field_stay_as_typed(typed: str) -> None:
    assert fields_in(typed) == ()
    assert fill(typed, {}) == typed


def test_doubled_braces_are_single_ones() -> None:
    assert fill("{{product}}", {"product": "Box L"}) == "{product}"
    assert fields_in("{{product}}") == ()


def test_a_name_may_be_thai_or_of_several_words() -> None:
    assert fields_in("{ชื่อสินค้า} {opening hours}") == ("ชื่อสินค้า", "opening hours")
    assert is_name("opening hours")
    assert not is_name("1st")


def test_values_are_not_read_as_templates() -> None:
    assert fill("{a} {b}", {"a": "{b}", "b": "x"}) == "{b} x"


@given(TYPED)
def test_any_words_can_be_kept_as_a_template(text: str) -> None:
    assert fill(escaped(text), {}) == text


@given(TYPED, st.text(alphabet="ab1 {}", min_size=1, max_size=6))
def test_words_made_a_field_come_back_when_it_is_filled_with_them(text: str, words: str) -> None:
    assert fill(with_fields(text, {"field": words}), {"field": words}) == text


@given(TYPED, st.dictionaries(st.sampled_from(["a", "b"]), TYPED))
def test_filling_never_fails_and_keeps_the_words_around(template: str, values: dict[str, str]) -> None:
    filled = fill(template, values)

    assert all(bit.text in filled for bit in parse(template) if bit.text)


def test_a_field_does_not_begin_inside_a_longer_word() -> None:
    assert with_fields("The art of a start.", {"what": "art"}) == "The {what} of a start."
    assert with_fields("ห้องสมุดใหม่", {"what": "สมุด"}) == "ห้อง{what}ใหม่"


def kept(room: Newsroom, template: Template) -> Template:
    save_template(room.library, Command(who=room.ana.id), template)
    return template_of(room.library, template.id)


def test_a_post_is_kept_as_a_template_and_made_into_a_draft(room: Newsroom) -> None:
    post = room.written("Come to the library on Friday.", room.x, room.linkedin, title="Library on Friday")
    room.edit_network(post, "Friday, library.", room.linkedin)
    made = kept(room, template_from(room.desk, room.post(post), "Event", {"place": "library", "day": "Friday"}))
    assert fields_of(made) == ("day", "place") or fields_of(made) == ("place", "day")

    done = create_from(room.desk, Command(who=room.ben.id), made.id, {"place": "station"}, authors=["Ben Okafor"])
    draft = room.post(done.created)
    assert draft.shared.content.text == "Come to the station on {day}."
    linkedin = next(one for one in draft.variants if one.channel == room.linkedin.id)
    assert linkedin.own == {"text"}
    assert linkedin.stored.content.text == "{day}, station."
    assert draft.authors == ("Ben Okafor",)
    assert done.undoable


def test_all_parts_of_a_thread_are_kept_and_made_again(room: Newsroom) -> None:
    post = room.written("One on Friday.", room.x)
    x = room.variant(post)
    content = replace(x.stored.content, kind="thread", parts=(Part(text="One on Friday."), Part(text="Two on Friday.")))
    room.save(post, contents={x.id: ContentEdit(base_rev=x.stored.rev, content=content, own=x.own | {"text"})})
    made = kept(room, template_from(room.desk, room.post(post), "Thread", {"day": "Friday"}))
    draft = room.post(create_from(room.desk, Command(who=room.ana.id), made.id, {"day": "Monday"}).created)

    thread = draft.variants[0].stored.content
    assert [part.text for part in thread.parts] == ["One on Monday.", "Two on Monday."]
    assert thread.kind == "thread"


def test_an_account_that_is_closed_is_left_out_of_new_drafts(room: Newsroom) -> None:
    post = room.written("Words.", room.x, room.linkedin)
    made = kept(room, template_from(room.desk, post, "Both", {}))
    closed = replace(room.linkedin, active=False)
    save_channel(room.library, Command(who=room.noor.id), closed, room.desk.platforms[closed.platform])
    draft = room.post(create_from(room.desk, Command(who=room.ana.id), made.id, {}).created)

    assert [one.channel for one in draft.variants] == [room.x.id]


def test_a_template_can_be_renamed_changed_and_deleted_and_undo_brings_it_back(room: Newsroom) -> None:
    made = kept(room, Template(id="t-1", name="Thanks", kind="snippet", words={"text": "Thank you, {name}!"}))
    kept(room, replace(made, name="Thank you"))
    assert [one.name for one in templates(room.library, "snippet")] == ["Thank you"]
    gone = delete_template(room.library, Command(who=room.ana.id), made.id)
    assert templates(room.library) == []
    room.undo(gone)
    assert [one.name for one in templates(room.library)] == ["Thank you"]


def test_two_of_one_name_are_refused_and_a_deleted_name_is_free_again(room: Newsroom) -> None:
    kept(room, Template(id="t-1", name="Thanks", kind="snippet", words={"text": "Thanks."}))
    with refused("already"):
        kept(room, Template(id="t-2", name="thanks", kind="snippet", words={"text": "Thank you."}))
    delete_template(room.library, Command(who=room.ana.id), "t-1")

    assert kept(room, Template(id="t-2", name="Thanks", kind="snippet", words={"text": "Thank you."})).name == "Thanks"


def test_a_template_without_a_name_and_a_snippet_without_words_are_refused(room: Newsroom) -> None:
    with pytest.raises(UserError, match="name"):
        kept(room, Template(id="t-1", name="  ", words={"text": "x"}))
    with pytest.raises(UserError, match="words"):
        kept(room, Template(id="t-1", name="x", kind="snippet"))


def test_the_history_of_a_template_holds_no_words(room: Newsroom) -> None:
    kept(room, Template(id="t-1", name="Secret name", kind="snippet", words={"text": "Secret words"}))
    rows = room.rows("SELECT data FROM journal WHERE verb = 'template'")

    assert "Secret" not in str(rows)

"""A network's text as a thread."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from newsroom import Newsroom

from editorial.bootstrap import toolbox
from editorial.model.platform import Platform
from editorial.model.post import Channel, Content, Medium, Outgoing, Part, outgoing
from editorial.text.counting import measure
from editorial.workflow import parting
from editorial.workflow.drafting import SHARED, Draft

LONG = "We mend jackets on Saturday behind the station. " * 14
PICTURE = Medium(original="a" * 64, name="a.png", kind="image")


def platform() -> Platform:
    return toolbox().platforms()["x"]


def on_x(room: Newsroom, text: str = LONG, **more: object) -> tuple[Draft, str, Channel]:
    draft = Draft(room.written(text, room.x, room.linkedin, **more))
    return draft, draft.post.variants[0].id, room.x


def leaving(channel: Channel) -> Callable[[Content], Outgoing]:
    def leave(content: Content) -> Outgoing:
        return outgoing(content, channel)

    return leave


def texts(draft: Draft, variant: str) -> list[str]:
    return [part.text for part in draft.content(variant).parts]


def split(draft: Draft, variant: str, channel: Channel, *, number: bool = False) -> int:
    return parting.split_into_thread(draft, variant, channel, platform(), leaving(channel), number=number)


def test_a_long_text_becomes_parts_that_fit_and_end_with_a_sentence(room: Newsroom) -> None:
    draft, x, channel = on_x(room)
    assert split(draft, x, channel) == 3
    assert all(measure(text, platform().fields["text"]).fits and text.endswith(".") for text in texts(draft, x))
    assert " ".join(texts(draft, x)).split() == LONG.split()
    assert draft.content(x).kind == "thread"
    assert draft.value(SHARED, "text") == LONG


def test_a_part_ends_at_a_paragraph_where_it_can(room: Newsroom) -> None:
    paragraphs = ["One sentence that is here. " * 7, "Another that is there. " * 6]
    draft, x, channel = on_x(room, "\n\n".join(words.strip() for words in paragraphs))
    split(draft, x, channel)
    assert texts(draft, x)[0] == paragraphs[0].strip()


def test_the_link_that_is_placed_in_the_first_part_has_its_room(room: Newsroom) -> None:
    draft, x, channel = on_x(room, link="https://example.org/mend")
    split(draft, x, channel)
    sent = leaving(channel)(draft.content(x)).content.parts
    assert sent[0].text.endswith("https://example.org/mend")
    assert all(measure(part.text, platform().fields["text"]).fits for part in sent)


def test_numbers_have_their_room_and_follow_the_parts(room: Newsroom) -> None:
    draft, x, channel = on_x(room)
    split(draft, x, channel, number=True)
    assert [text[-4:] for text in texts(draft, x)] == [" 1/3", " 2/3", " 3/3"]
    assert all(measure(text, platform().fields["text"]).fits for text in texts(draft, x))
    draft.set_parts(x, [Part(text=f"{name} {at}/3") for at, name in enumerate("ABC", start=1)])
    parting.move(draft, x, 2, -1)
    assert texts(draft, x) == ["A 1/3", "C 2/3", "B 3/3"]
    parting.delete_part(draft, x, 0)
    assert texts(draft, x) == ["C 1/2", "B 2/2"]
    parting.merge_with_next(draft, x, 0)
    assert texts(draft, x) == ["C B"]


def test_numbers_are_off_until_somebody_wants_them(room: Newsroom) -> None:
    draft, x, _channel = on_x(room)
    draft.set_parts(x, [Part(text="One."), Part(text="Two.")])
    parting.set_numbers(draft, x, on=True)
    assert texts(draft, x) == ["One. 1/2", "Two. 2/2"]
    parting.set_numbers(draft, x, on=False)
    assert texts(draft, x) == ["One.", "Two."]


def test_a_part_is_cut_at_the_cursor_and_joined_again(room: Newsroom) -> None:
    draft, x, _channel = on_x(room, "One thing. Another thing.")
    parting.split_at(draft, x, 0, 11)
    assert texts(draft, x) == ["One thing.", "Another thing."]
    parting.split_at(draft, x, 0, 0)
    assert len(texts(draft, x)) == 2
    parting.merge_with_next(draft, x, 0)
    assert texts(draft, x) == ["One thing.\n\nAnother thing."]
    assert draft.content(x).kind == "post"


def test_pictures_go_with_their_parts(room: Newsroom) -> None:
    draft, x, _channel = on_x(room, "One.")
    draft.set_parts(x, [Part(text="One."), Part(text="Two.", media=(PICTURE,)), Part(text="Three.")])
    parting.move(draft, x, 1, -1)
    assert [part.media for part in draft.content(x).parts] == [(PICTURE,), (), ()]
    parting.merge_with_next(draft, x, 1)
    parting.merge_with_next(draft, x, 0)
    assert draft.content(x).media == (PICTURE,)


def test_what_was_done_to_parts_is_taken_back_whole(room: Newsroom) -> None:
    draft, x, channel = on_x(room)
    before = draft.standing([x])
    split(draft, x, channel)
    parting.delete_part(draft, x, 1)
    draft.restore(before)
    assert texts(draft, x) == [LONG]
    assert not draft.is_own(x, "text")
    assert draft.edit().is_empty


def test_the_shared_text_has_no_parts(room: Newsroom) -> None:
    draft, _x, _channel = on_x(room)
    with pytest.raises(ValueError, match="no parts"):
        parting.add_part(draft, SHARED)


def test_only_networks_with_threads_offer_them() -> None:
    known = toolbox().platforms()
    assert parting.takes_threads(known["x"])
    assert not parting.takes_threads(known["linkedin_post"])

"""What the engine says at once, what waits, what is left alone, and what is only measured."""

from __future__ import annotations

from dataclasses import replace

from editorial.bootstrap import toolbox
from editorial.checking.engine import Engine, Result
from editorial.checking.protocol import decode_result, encode_result
from editorial.model.style import HouseStyle
from editorial.model.subject import Field, Subject

TOOLS = toolbox()
ENGINE: Engine = TOOLS.engine()
HEAD = 'schema = 1\nname = "Green & Co"\nextends = "plain-and-friendly"\n'
WORDY = "We utilize cloth. We facilitate repair. We commence soon. We terminate daily. We ascertain much."


def style(text: str = "") -> HouseStyle:
    return TOOLS.load_style(HEAD + text, "green.toml")


def checked(text: str, house: HouseStyle) -> Result:
    return ENGINE.check(Subject(id="p", fields=(Field(name="text", text=text),), language="en", scope="wording"), house)


def test_three_suggestions_are_open_at_once_and_the_others_are_counted() -> None:
    told = checked(WORDY, style()).as_json()
    assert [one["match"] for one in told["findings"]] == ["utilize", "facilitate", "commence"]  # type: ignore[union-attr, index]
    assert told["suggestions_waiting"] == 2


def test_the_house_chooses_how_many() -> None:
    assert checked(WORDY, style("suggestions_at_once = 0\n")).as_json()["findings"] == []
    assert checked(WORDY, style("suggestions_at_once = 10\n")).as_json()["suggestions_waiting"] == 0


def test_the_window_gets_them_all_to_choose_from() -> None:
    result = checked(WORDY, style())
    back = decode_result(encode_result(result))
    assert back == result
    assert len(back.findings) == 5


def test_an_exception_is_never_objected_to() -> None:
    house = style('[rules."readability.plain_words"]\nexceptions = ["utilize cloth", "commenc*"]\n')
    assert [one.match for one in checked(WORDY, house).findings] == ["facilitate", "terminate", "ascertain"]


def test_an_exception_is_a_whole_word() -> None:
    house = style('[rules."readability.plain_words"]\nexceptions = ["util", "lize"]\n')
    assert "utilize" in [one.match for one in checked(WORDY, house).findings]


def test_a_dial_that_is_off_is_measured_and_silent() -> None:
    loud = "Hurry! Last chance! Only 3 left, selling fast, so order now before it is too late. Act now! Don't miss out!"
    told = checked(loud, style('[rules."tone.pressure"]\nlevel = "off"\n'))
    assert [one for one in told.findings if one.rule == "tone.pressure"] == []
    assert told.measures["tone"]["dials"]["pressure"]["score"] > 50  # type: ignore[index]


def test_an_excepted_phrase_weighs_nothing() -> None:
    loud = "Hurry to the garden, said the bee, and we went there with cake and tea on a Sunday."
    free = style('[rules."tone.pressure"]\nexceptions = ["hurry*"]\n')
    before, after = (checked(loud, one).measures["tone"]["dials"]["pressure"] for one in (style(), free))  # type: ignore[index]
    assert len(before["evidence"]) == len(after["evidence"]) + 1


def test_a_subject_keeps_its_place_under_all_layers() -> None:
    subject = Subject(id="p", fields=(), account="Green & Co", audience="trade", campaign="Spring", authors=("Ana",))
    kind = subject.post_kind
    assert (kind.account, kind.audience, kind.campaign, kind.authors) == ("Green & Co", "trade", "Spring", ("Ana",))
    assert replace(subject, platform=TOOLS.platforms()["x"]).post_kind.platform == "x"

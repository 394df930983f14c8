"""Aggression is what is done to people in words, and loudness; dislike, denial, quotation and mention are none."""

from __future__ import annotations

from typing import Any

import pytest
from dial_room import stays_correct
from hypothesis import given, settings
from hypothesis import strategies as st
from ordinary import SENTENCES
from rule_room import findings, measured, rules

LOUD = "PLEASE READ THIS!! It is sooooo good. NEW: we have TWO SHOPS NOW?! Niiiice, said Ana."


def dial(text: str, **situation: Any) -> Any:
    return measured("tone.aggression", text, "tone", situation)["dials"]["aggression"]


def cues(text: str, **situation: Any) -> list[str]:
    return [piece["cue"] for piece in dial(text, **situation)["evidence"]]


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("insult", "Whoever did this is an idiot."),
        ("insult", "You are a pathetic loser."),
        ("insult", "They are liars and everybody knows."),
        ("insult", "Stupid drivers block the gate."),
        ("threat", "Take your rubbish home, or else!"),
        ("threat", "You will regret this."),
        ("threat", "We will crush them!"),
        ("threat", "This is your final warning."),
        ("rebuff", "Shut up and read the sign."),
        ("rebuff", "Get over it and buy a new one."),
        ("rebuff", "Stop whining about the rain."),
        ("contempt", "Shame on you for leaving it here."),
        ("contempt", "You people never learn."),
        ("contempt", "You make me sick."),
        ("swearing", "The lift is fucking slow."),
        ("swearing", "What a load of crap this is."),
        ("shouting", "STOP THROWING THINGS AWAY today."),
        ("capitals", "It is NEVER too late."),
        ("heaped marks", "Come and see!!"),
        ("stretched word", "It is sooooo good."),
    ],
)
def test_what_attacks_is_heard(cue: str, text: str) -> None:
    assert cue in cues(text)


@pytest.mark.parametrize(
    "text",
    [
        "I hate this soup and I despise wet socks.",
        "The old oven was rubbish, and the new one is a disaster.",
        "She is not an idiot, and nobody here has ever been a fool.",
        "Nobody in our team is an idiot.",
        "He called me an idiot in front of the class.",
        "We ask you never to call anybody a moron here.",
        "The word “idiot” once meant a private person.",
        "“You are all idiots,” somebody wrote; we invited her for tea.",
        "A sign said 'shut up and buy', and we took it down.",
        "> You are an idiot.\nPlease do not write like that in our forum.",
        "The pigs are in the yard, and these clowns perform on Sunday.",
        "The lid is idiot-proof and costs two euros.",
        "Walkers get lost up there, and small shops shut up shop.",
        "Children grow up. Go away for a weekend and come back rested.",
        "We will get you there, and we will find you a seat.",
        "You pay for it at the till, and you will be sorry for the plants.",
        "People like you keep this town green.",
        "You lot are wonderful, and you guys are always welcome.",
        "Kick-ass volunteers and a badass soup.",
    ],
)
def test_dislike_denial_quotation_and_mention_are_none(text: str) -> None:
    assert cues(text) == []


@pytest.mark.parametrize("sentence", SENTENCES)
def test_an_ordinary_sentence_is_calm(sentence: str) -> None:
    assert cues(sentence) == []


@pytest.mark.parametrize(
    "text",
    [
        "The RSPB, DVSA and HMRC answered; the BBC and the EU did not.",
        "Size XXL, four AAA batteries and Louis XVI.",
        "Brrr, hmm, shhh and zzz are calm.",
        "See https://example.org/BUY_NOW and #REPAIRDAY by @REPAIR_CAFE.",
    ],
)
def test_short_forms_numerals_and_sounds_are_not_loud(text: str) -> None:
    assert cues(text) == []


def test_three_letters_in_a_row_are_ordinary_where_words_are_joined() -> None:
    german = "Die Schifffahrt und die Kaffeeernte: eine Flussschifffahrt mit Schneeeulen."
    assert cues(german, language="de") == []
    assert cues("Das ist sooo schööön.", language="de") == ["stretched word"]


def test_what_the_house_writes_in_capitals_is_not_loud() -> None:
    text = "The new STROM & LICHT lamp is here, and ALLE may see it."
    assert [one.match for one in findings("tone.aggression", text, band_max=0)] == ["STROM & LICHT"]
    lists = {"names": ["Strom"], "brand": ["Licht"]}
    assert findings("tone.aggression", text, {"lists": lists}, band_max=0) == []


def test_loudness_offers_the_calm_form_where_it_is_sure() -> None:
    offered = {one.match: one.suggestions for one in findings("tone.aggression", LOUD, band_max=0)}
    assert offered == {
        "PLEASE READ THIS": (),
        "!!": ("!",),
        "sooooo": ("so",),
        "NEW": ("New",),
        "TWO SHOPS NOW": (),
        "?!": ("?",),
        "Niiiice": ("Nice",),
    }


def test_a_swear_word_before_a_word_can_go() -> None:
    text = "What a fucking mess the storm has made of it."
    (found,) = findings("tone.aggression", text, band_max=0)
    assert (found.match, found.suggestions) == ("fucking mess", ("mess",))


def test_an_insult_is_never_more_than_a_warning() -> None:
    assert rules()["tone.aggression"].meta.level == "warning"
    assert {one.level for one in findings("tone.aggression", "You are all idiots, or else!")} == {"warning"}


@settings(deadline=None)
@given(st.text(alphabet="ABab!?！？ \nßÄЖกIi哈ー'’.", max_size=60), st.sampled_from(["en", "de", "", "th", "zh"]))
def test_every_piece_is_words_of_the_text(text: str, language: str) -> None:
    if not text.strip():
        return
    for piece in dial(text, language=language)["evidence"]:
        said = text[piece["start"] : piece["end"]]
        assert said.strip() == said != ""


FIXABLE = [
    "It is NEW, Ana said.",
    "NEVER again!!",
    "Really?!",
    "It is sooooo good",
    "Loooong walks.",
    "A fucking mess.",
    "🔥 Tea for us.",
    "We met on Friday.",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(FIXABLE), min_size=1, max_size=6).map(" ".join))
def test_every_fix_keeps_spaces_marks_and_capitals(text: str) -> None:
    stays_correct("aggression", text, band_max=0)

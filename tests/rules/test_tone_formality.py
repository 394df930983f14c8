"""Formality orders casual, neutral and formal sentences and speaks at both ends of its band."""

from __future__ import annotations

import statistics

import pytest
from dial_room import cues, dial, fixed, holds, stays_correct
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_room import findings

CASUAL = """
    Hey folks, we're gonna fix a ton of bikes on Saturday, so swing by and say hi!
    OMG you guys, the new bags are finally here and they look super cute 😍
    Can't wait to see you all at the market tomorrow, it's gonna be fun.
    So yeah, the old toaster kinda blew up, but Tom's got a plan.
    Grab a coffee, pull up a chair and tell us what's broken 🔧☕
    Who's up for a walk along the river this Sunday? Bring the kids!
    We messed up the dates, sorry! It's Friday, not Thursday, our bad.
    I love this little lamp so much, I'm keeping it on my desk forever.
    Don't chuck that jacket just yet, Ana can fix pretty much anything.
    Guess what? We've got loads of apples left, so come and grab some.
    My bike's been squeaking for weeks and I finally figured out why, lol.
    That's it, we're done, 500 repairs in one year, and we're so happy! 🎉
    Ever tried darning a sock? It's way easier than you'd think, promise.
    Thanks a bunch for all the cake, you lot are the best.
    Yep, the shop's open on Monday too, so pop in whenever you like.
    Just got back from the workshop and wow, what a crowd that was!
    Got old cables lying around? Chuck 'em in the box by the door.
    Nope, you don't need tickets, just show up and we'll sort you out.
    Okay, so here's the deal: you bring the lamp, we bring the screwdriver.
    Psst, there's free soup at the café tonight, but don't tell everyone 😉
"""
NEUTRAL = """
    The repair café opens on Saturday at ten in the library on Mill Street.
    We wrote down 500 repairs this year, one paper card for each of them.
    Bring the broken part in a small bag and note where it came from.
    Our parcels now come in three sizes, which saves a third of the card.
    Ana will show how to open a kettle and how to clean it inside.
    Two of three things went home working, and most of them were lamps.
    The bees sit close together in winter and eat what they have stored.
    You can borrow the tools for a week if you leave your name at the desk.
    The next date is in May, and the room holds forty people.
    A wool coat lasts longer when you brush it and hang it up at night.
    Tom sorts the screws by length and puts them into jars.
    The shop in Brooklyn closes at six, the workshop stays open until eight.
    Most toasters come in with nothing worse than crumbs in the spring.
    Our guide lists twelve small repairs that need no special tools.
    Seeds from the library are free, and we ask for some back in autumn.
    The hall is warm and has a ramp, a lift and seats for visitors.
    Each jacket has a paper label with the name of the person who mended it.
    The bus stops at the corner, from there it is a walk of five minutes.
    We measured the boxes for a year before we changed their size.
    Readers sent us their best tips, and we tried ten of them at home.
"""
FORMAL = """
    Participants are hereby informed that registration shall close on the thirtieth of November.
    The association regrets to announce that the annual general meeting has been postponed.
    In accordance with the regulations, all equipment must be inspected prior to utilisation.
    Applications received after the deadline will not be taken into consideration by the committee.
    The undersigned wish to express their sincere gratitude for the continued support of the foundation.
    Pursuant to the agreement, the parties shall cooperate in the implementation of the programme.
    Furthermore, it should be noted that the availability of replacement parts remains limited.
    Visitors are kindly requested to refrain from the consumption of food within the premises.
    The evaluation was conducted by an independent institution and subsequently published in full.
    Should you require further assistance, please do not hesitate to contact the administration.
    The measures adopted by the municipality have resulted in a considerable reduction of emissions.
    It is therefore recommended that members submit their documentation in a timely manner.
    The organisation undertakes to process personal information in compliance with applicable legislation.
    Following extensive consultation, the board has resolved to discontinue the publication.
    The exhibition, which was inaugurated by the minister, comprises approximately two hundred objects.
    Notwithstanding the above, the management reserves the right to amend these conditions at any time.
    Remuneration will be determined on the basis of qualifications and professional experience.
    The construction of the facility was completed ahead of schedule and within the allocated budget.
    We hereby confirm receipt of your correspondence concerning the delivery of the merchandise.
    Enquiries regarding the availability of accommodation should be addressed to the secretariat.
"""
BOOKS = (CASUAL, NEUTRAL, FORMAL)


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


def scores(text: str) -> list[int]:
    return [dial("formality", line)["score"] for line in lines(text)]


def test_scores_rank_as_sixty_labelled_sentences_do() -> None:
    labels = [label for label, book in enumerate(BOOKS) for _line in lines(book)]
    found = [score for book in BOOKS for score in scores(book)]
    assert _rank_correlation(labels, found) >= 0.9


def test_casual_neutral_and_formal_lie_apart() -> None:
    casual, neutral, formal = map(scores, BOOKS)
    assert max(casual) < min(neutral)
    assert max(neutral) < min(formal)


def _ranks(values: list[int]) -> list[float]:
    return [sum(other < value for other in values) + (values.count(value) - 1) / 2 for value in values]


def _rank_correlation(one: list[int], other: list[int]) -> float:
    return statistics.correlation(_ranks(one), _ranks(other))


@pytest.mark.parametrize("line", lines(NEUTRAL))
def test_a_neutral_sentence_is_left_in_peace(line: str) -> None:
    assert findings("tone.formality", line) == []


@settings(deadline=None)
@given(st.lists(st.sampled_from([f"{line} " for book in BOOKS for line in lines(book)]), max_size=6).map("".join))
def test_the_score_is_nothing_but_its_evidence(text: str) -> None:
    holds("formality", text)


def test_persons_and_long_words_count_and_are_never_shown() -> None:
    text = "Our organisation offers registration and consultation, and you receive documentation with an explanation."
    assert set(cues("formality", text)) == {"person", "long word"}
    assert findings("tone.formality", text, band_max=10) == []
    assert findings("tone.formality", text, band_min=95) == []


@pytest.mark.parametrize(
    "text", ["Once upon a time there was a bee", "A bunch of flowers", "Two tons of steel", "The U-Bahn"]
)
def test_words_in_their_plain_sense_are_neither(text: str) -> None:
    assert cues("formality", text) == []


def test_an_article_may_ask_for_more_and_a_chat_for_less() -> None:
    text = lines(NEUTRAL)[0]
    assert findings("tone.formality", f"We're glad. {text}", band_min=60)
    assert findings("tone.formality", f"It was shown upon request. {text}", band_max=50)


SWAPPED = {
    "It starts prior to nine": "It starts before nine",
    "In order to save card": "To save card",
    "We utilised it": "We used it",
    "Regarding the bikes": "About the bikes",
    "We write concerning your lamp": "We write about your lamp",
    "It commences upon arrival": None,
    "We're gonna fix tons of bikes": None,
    "Don't wait": "Do not wait",
    "We can't come": "We cannot come",
    "I've seen it": "I have seen it",
    "Let's go": "Let us go",
    "Don't you like it": "Don't you like it",
    "Here is the info": "Here is the information",
    "Kids eat for free": "Children eat for free",
    "It is open!": "It is open.",
}


@pytest.mark.parametrize(("text", "expected"), [(text, said) for text, said in SWAPPED.items() if said])
@pytest.mark.parametrize("edge", [{"band_max": 0}, {"band_min": 100}], ids=["too formal", "too casual"])
def test_a_fix_says_it_the_other_way(text: str, expected: str, edge: dict[str, object]) -> None:
    tail = " The hall is warm and has a ramp and a lift."
    text, expected = (one if one.endswith((".", "!")) else f"{one}." for one in (text, expected))
    assert {after for _found, _said, after in fixed("formality", text + tail, **edge)} <= {expected + tail}


@settings(deadline=None)
@given(st.lists(st.sampled_from([*SWAPPED, "The box is here"]), min_size=1, max_size=5))
def test_fixes_leave_correct_sentences(pieces: list[str]) -> None:
    text = " ".join(piece if piece.endswith("!") else f"{piece}." for piece in pieces)
    stays_correct("formality", text, band_max=0)
    stays_correct("formality", text, band_min=100)

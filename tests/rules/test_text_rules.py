"""Letters, signs, spaces and emoji: what nobody sees, what cannot be heard, and what is in order."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rule_room import findings

from editorial.model.finding import Finding

UNSEEN = ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u202e", "\u2067", "\u2069", "\ufffd")
PIECES = st.sampled_from(
    [
        *UNSEEN,
        *("We mend ", "lamps", "ซ่อม", "می‌خواهم", "शक्‍ति", "👨‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️", "שלום", "don’t", "â€™", "Ã©"),
        *(" ", "\n", ". ", " , ", "𝗯𝗼𝗹𝗱", "ｗｉｄｅ", "s̶t̶", "🔥🔥🔥🔥", "  ", "( ", " )", "!", "NASA", "EPR"),
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map("".join)
PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
BOLD = {one: chr((0x1D5D4 if at < 52 else 0x1D7EC - 52) + at) for at, one in enumerate(PLAIN)}
MENDED = ("text.controls", "text.letters", "text.spacing", "text.emoji")


def mended(text: str, found: Finding) -> str:
    return text[: found.span.start] + found.suggestions[0] + text[found.span.end :]


@pytest.mark.parametrize("rule", [*MENDED, "text.acronym", "text.capitals"])
@given(text=TEXTS)
def test_what_is_found_stands_where_it_is_said_to(rule: str, text: str) -> None:
    for found in findings(rule, text):
        assert found.match == found.span.of(text) != ""


@pytest.mark.parametrize("rule", MENDED)
@given(text=TEXTS)
def test_taking_every_suggestion_comes_to_an_end(rule: str, text: str) -> None:
    for _turn in range(len(text) + 1):
        offered = [one for one in findings(rule, text) if one.suggestions]
        if not offered:
            return
        after = mended(text, offered[-1])
        assert after != text
        text = after
    raise AssertionError(text)


# ------------------------------------------------------------------------------------------------------------- unseen signs


@pytest.mark.parametrize(
    "text",
    [
        "می‌خواهم", "کتاب‌ها", "شش‌صد", "क्‍ष", "ന്‍", "ශ්‍රී", "ซ่อม\u200bจักรยาน", "ទិញ\u200bអាវ", "👩‍🔧", "🏳️‍🌈", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "1️⃣",
        "\u2067שלום\u2069 (C++)\u200f", "عربي\u200e (C)", "naïve café — 10 °C", "«MEU IRMÃ»", "MANHÃ…",
    ],
)  # fmt: skip
def test_signs_that_do_their_work_are_left_alone(text: str) -> None:
    assert findings("text.controls", text) == []


@pytest.mark.parametrize(
    "sign", ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u3164", "\x07", "\U000e0041"]
)
def test_signs_without_work_are_taken_out(sign: str) -> None:
    [found] = findings("text.controls", f"re{sign}pair")
    assert mended(f"re{sign}pair", found) == "repair"


def test_a_run_of_unseen_signs_is_one_finding() -> None:
    assert [one.match for one in findings("text.controls", "re\u200b\u200b\u2060pair")] == ["\u200b\u200b\u2060"]


@pytest.mark.parametrize(
    "text", ["donâ€™t", "cafÃ©", "MÃ¼ller", "â€œyesâ€\u009d", "ðŸ”§ tools", "ðŸ\u0094§ tools", "NÃ£o", "byÅ‚a"]
)
def test_letters_broken_on_the_way_are_brought_back(text: str) -> None:
    whole = text
    for found in reversed(findings("text.controls", text)):
        whole = mended(whole, found)
    assert whole in ("don’t", "café", "Müller", "“yes”", "🔧 tools", "była", "Não")


@given(st.text(alphabet="äöüßéèêçñåøæœłżě’“”–…€ abc", max_size=20))
def test_a_text_broken_by_the_wrong_alphabet_is_never_made_worse(text: str) -> None:
    try:
        broken = text.encode("utf-8").decode("cp1252")
    except UnicodeDecodeError:
        return
    for found in findings("text.controls", broken):
        if found.suggestions and "broken" in found.message:
            assert found.suggestions[0] in text


# ------------------------------------------------------------------------------------------------------------------ letters


@given(st.text(alphabet=PLAIN, min_size=2, max_size=12))
def test_bold_letters_of_mathematics_become_plain_ones(word: str) -> None:
    bold = "".join(BOLD[one] for one in word)
    [found] = findings("text.letters", f"See: {bold}!")
    assert (found.match, found.suggestions) == (bold, (word,))


def test_accents_stay_when_struck_letters_are_made_plain() -> None:
    struck = "".join(f"{one}\u0336" for one in "lamp")
    [found] = findings("text.letters", f"We {struck} mend.")
    assert found.suggestions == ("lamp",)
    assert findings("text.letters", unicodedata.normalize("NFD", "Thé déjà bu, ở đây, ngày mới")) == []


@pytest.mark.parametrize("text", ["３Ｄプリンター", "ＪＲ線", "Ⓐ", "𝑥 + 𝑦 = 𝑧", "🅿️", "E=mc²", "№ 5", "½ l"])
def test_single_signs_and_east_asian_texts_are_left_alone(text: str) -> None:
    assert findings("text.letters", text) == []


# -------------------------------------------------------------------------------------------------------------------- emoji


def test_the_first_emoji_of_a_row_stay() -> None:
    [found] = findings("text.emoji", "Open 👩‍🔧👍🏽❤️🎉🎉 now", in_a_row=2)
    assert found.suggestions == ("👩‍🔧👍🏽",)


def test_bullets_and_flags_are_no_rows() -> None:
    assert findings("text.emoji", "🔧 lamps\n🔩 kettles\n🪛 radios and all the rest of them\n🇩🇪🇫🇷🇮🇹🇪🇸🇹🇭") == []


# ------------------------------------------------------------------------------------------------------------ abbreviations


@pytest.mark.parametrize(
    "text",
    [
        "Extended producer responsibility (EPR) is new. EPR helps.",
        "EPR (extended producer responsibility) is new.",
        "EPR, short for extended producer responsibility, is new.",
        "The EPR stands for much. It is new.",
        "Producers pay, called EPR by some. It is new.",
        "PLEASE READ THE EPR RULES BEFORE MONDAY. Thanks.",
        "It costs 20 EPR. It is new.",
        "Chapter XIV. #EPR and @EPR. See https://epr.example/EPR.",
    ],
)
def test_an_abbreviation_with_its_words_needs_no_others(text: str) -> None:
    assert findings("text.acronym", text) == []


def test_only_the_first_place_is_shown_and_the_houses_lists_count() -> None:
    text = "The EPR is new. Ask about the EPR."
    assert [one.span.start for one in findings("text.acronym", text)] == [4]
    for name in ("acronyms", "names", "terms", "brand"):
        assert findings("text.acronym", text, {"lists": {name: ["EPR"]}}) == []


def test_a_sentence_that_is_still_written_is_waited_for() -> None:
    assert findings("text.acronym", "The EPR is") == []


# ------------------------------------------------------------------------------------------------------------------- spaces


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("We mend  lamps.", "We mend lamps."),
        ("Lamps , kettles.", "Lamps, kettles."),
        ("Lamps,kettles and more.", "Lamps, kettles and more."),
        ("Really  ? Yes.", "Really? Yes."),
        ("Here ( behind the station ) it is.", "Here (behind the station) it is."),
    ],
)
def test_spaces_are_put_right(text: str, after: str) -> None:
    for found in reversed(findings("text.spacing", text)):
        text = mended(text, found)
    assert text == after
    assert findings("text.spacing", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "So :) it ;-) is :D", "1,000 or 1,5 or .5", "a  |  b  |  c", "name    age    town", "`a , b`", "… and … so",
        "See https://example.org , please.", "Ask @ana , she knows.", "Wait ...",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_slip_is_left_alone(text: str) -> None:
    assert findings("text.spacing", text) == []


@pytest.mark.parametrize("language", ["fr", "th", "ja", "zh"])
def test_languages_keep_their_own_spaces(language: str) -> None:
    text = {"fr": "Vraiment ? Oui ; non : si !", "th": "ซ่อม  ผ้า ๆ", "ja": "修理  します", "zh": "修理  灯"}[language]
    assert findings("text.spacing", text, {"language": language}) == []


# ----------------------------------------------------------------------------------------------------------------- capitals


def test_names_and_headings_may_have_capitals() -> None:
    assert findings("text.capitals", "Will May Park and Hope Green met Grace Young and Rose Best in March.") == []
    assert findings("text.capitals", "Why We Mend What You Have Thrown Away") == []
    assert findings("text.capitals", "NASA BBC NHS", {"field": "title"}) == []

"""The checkers that need nothing: what they mark, and what they never mark."""

from __future__ import annotations

import pytest

from editorial.model.desk import Author


def test_english_spelling_and_grammar_are_found(reading) -> None:
    found = {one.match: one.rule for one in reading.check("We recieve lamps. She go home.").findings if one.engine}
    assert found == {"recieve": "spelling.word", "go": "grammar.agreement"}


def test_a_suggestion_takes_the_place_of_exactly_the_marked_words(reading) -> None:
    text = "🔧 We recieve lamps."
    finding = next(one for one in reading.check(text).findings if one.engine)
    mended = text[: finding.span.start] + finding.suggestions[0] + text[finding.span.end :]
    assert mended == "🔧 We receive lamps."


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("de", "Wir haben eine neue Maschiene für die Werkstatt.", "Maschiene"),
        ("fr", "Nous avons déveloper une nouvelle machine.", "déveloper"),
        ("es", "Mañana tambien abrimos el taller de reparación.", "tambien"),
        ("it", "Domani apriamo il laboratorrio di riparazione.", "laboratorrio"),
        ("nl", "Morgen openen we onmiddelijk de werkplaats.", "onmiddelijk"),
        ("pt", "Amanhã abrimos a oficina de reparaçao da cidade.", "reparaçao"),
        ("ca", "Demà obrim el taller de reparasió de la ciutat.", "reparasió"),
        ("th", "ขออนุญาติแจ้งข่าวเรื่องร้านซ่อมของเรา", "อนุญาติ"),
    ],
)
def test_every_language_has_its_dictionary(reading, language: str, text: str, wrong: str) -> None:
    assert reading.marked(text, language=language) == [wrong]


def test_a_dictionary_says_what_may_be_meant(reading) -> None:
    finding = next(one for one in reading.check("Wir haben eine neue Maschiene.", language="de").findings if one.engine)
    assert finding.suggestions[0] == "Maschine"


@pytest.mark.parametrize(
    "text",
    [
        "See https://teh.example/recieve for more.",
        "Ask @recieve_teh about it.",
        "We mend it. #RecieveTeh #teh",
        "Write to teh@recieve.example today.",
        "Type `recieve teh` to begin.",
    ],
)
def test_links_handles_tags_addresses_and_code_are_never_marked(reading, text: str) -> None:
    assert reading.marked(text) == []


def test_names_of_the_register_are_never_marked(reading) -> None:
    people = (
        Author(id="1", name="Ngozi Okaforr", former_names=("Ngozi Achebbe",)),
        Author(id="2", name="Wrmth Labs", kind="partner", employer="Wrmth"),
    )
    text = "Okaforr and Ngozi’s friends, Achebbe too, met the Wrmth team."
    assert reading.marked(text, register=people) == []
    assert "Okaforr" in reading.marked(text)


def test_brands_of_the_house_style_are_never_marked(reading) -> None:
    style = '[lists]\nnames = ["Gruen & Coo", "Mendly"]\nterms = ["upcycloop"]\n'
    text = "Gruen & Coo and Mendly’s volunteers upcycloop chairs."
    assert reading.marked(text, style=style) == []
    assert reading.marked(text) != []


def test_words_of_the_lists_are_never_marked_whatever_their_capitals(reading) -> None:
    assert reading.marked("Our mendathon starts. Mendathons end.", words=("Mendathon",)) == []


@pytest.mark.parametrize("word", ["RepairCafé", "NATO", "x86", "GmbHs", "iPhoone"])
def test_what_is_written_like_a_name_or_a_code_is_never_marked(reading, word: str) -> None:
    assert reading.marked(f"We met {word} yesterday.") == []


@pytest.mark.parametrize("alt", ["lamp.jpg", "IMG_2031.HEIC", "a lamp on a table, by the window"])
def test_alt_texts_may_be_no_sentence_and_file_names_are_none(reading, alt: str) -> None:
    from editorial.model.subject import Field

    fields = (Field(name="text", text="All is well."), Field(name="media[0].alt", text=alt))
    assert reading.marked("", fields=fields) == []


def test_an_alt_text_is_read(reading) -> None:
    from editorial.model.subject import Field

    fields = (Field(name="media[0].alt", text="A lamp that we recieve."),)
    assert reading.marked("", fields=fields) == ["recieve"]


def test_without_a_variety_both_spellings_are_right(reading) -> None:
    assert reading.marked("Our neighbours like the color of the centre.") == []


def test_with_a_variety_the_other_spelling_is_marked(reading) -> None:
    assert reading.marked("Our neighbors like it.", variety="en-GB") == ["neighbors"]
    assert reading.marked("Our neighbours like it.", variety="en-US") == ["neighbours"]


def test_a_variety_that_was_read_first_does_not_narrow_those_after_it(reading) -> None:
    from editorial.checking.engines.builtin import Builtin
    from editorial.checking.proofreader import Proofreader
    from editorial.model.subject import Field, Subject
    from editorial.settings.helpers import Helpers

    made = Proofreader(Helpers(engine="built-in"), reading.tools.registry().metas(), builtin=Builtin())
    words = (Field(name="text", text="Our neighbours like it."),)
    style = reading.style()
    narrow = made.read([Subject(id="a", fields=words, language="en", variety="en-US")], style)[0]
    wide = made.read([Subject(id="b", fields=words, language="en")], style)[0]
    assert [one.span.of(words[0].text) for one in narrow.remarks] == ["neighbours"]
    assert wide.remarks == ()


def test_the_language_of_the_post_may_name_the_variety(reading) -> None:
    assert reading.marked("Our neighbors like it.", language="en-GB", variety="en-US") == ["neighbors"]


def test_an_account_of_another_language_has_no_say(reading) -> None:
    assert reading.marked("Our neighbours like the color.", variety="de-CH") == []


def test_a_house_style_may_say_which_variety_is_meant(reading) -> None:
    style = '[rules."grammar.engines"]\nvarieties = ["de-AT", "en-GB"]\n'
    assert reading.marked("Our neighbors like it.", style=style) == ["neighbors"]


def test_a_paragraph_in_another_language_draws_no_marks_for_its_words(reading) -> None:
    text = "We met at the workshop.\n\nWir haben gestern zusammen viele alte Lampen repariert und gelacht."
    assert reading.marked(text, language="en") == []


@pytest.mark.parametrize("text", ["ที่ปรากฏหมายถึงร้านของเรา", "เราชนะค่ะ", "ปัจจุบันทุกคนมา"])
def test_thai_letters_that_make_other_words_are_right(reading, text: str) -> None:
    assert reading.marked(text, language="th") == []


def test_the_sentence_being_typed_is_not_read(reading) -> None:
    text = "We recieve lamps. She go home"
    assert reading.marked(text, typing="She go home") == ["recieve"]


def test_a_language_that_no_engine_reads_draws_no_marks_and_no_excuse(reading) -> None:
    result = reading.check("これはとても良い自転車です。", language="ja")
    assert [one for one in result.findings if one.engine] == []
    assert result.not_run == ()


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\n", "🎉🎉🎉", "\x00\x00", "a" * 100_000, "ก" * 5_000, "שלום עולם " * 50]
)
@pytest.mark.parametrize("language", ["en", "de", "th"])
def test_nothing_breaks_an_engine(reading, text: str, language: str) -> None:
    assert all(name.startswith("grammar") is False for name in reading.check(text, language=language).not_run)


def test_the_seal_of_a_post_does_not_know_the_engines(reading) -> None:
    """Adding a word touches no approval: neither what leaves nor what was checked has the words in it."""
    from editorial.checking.subjects import subject_digest

    one, other = reading.read("We met Mendly."), reading.read("We met Mendly.", words=("mendly",))
    assert one.remarks != other.remarks
    assert subject_digest(one) == subject_digest(other)

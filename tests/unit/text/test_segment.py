"""Sentences and words as posts have them."""

import time

import pytest

from editorial.text.segment import sentences


def said(text: str, language: str = "en") -> list[str]:
    return [sentence.span.of(text) for sentence in sentences(text, language)]


def words(text: str, language: str = "en") -> list[str]:
    return [word.of(text) for sentence in sentences(text, language) for word in sentence.words]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. Smith met Mr. Jones at 5 p.m. in the U.S. office yesterday.", 1),
        ("Yes. No. Maybe.", 3),
        ("Big news! Wow! We did it. Read on.", 4),
        ("Revenue rose 3.5 percent to 1.2 million.", 1),
        ("We shipped v2.1.3 today. It is fast.", 2),
        ("J. K. Rowling wrote it.", 1),
        ("Bring tools, e.g. a wrench, i.e. that one.", 1),
        ("See No. 5 and Nr. 7.", 1),
        ("Doors open at 5 p.m. Tickets are free.", 2),
        ("We work in the U.S. We like it.", 2),
        ("Well... maybe. Or not…", 2),
        ("“Really?” he asked.", 1),
        ("(He left.) She stayed.", 2),
        ("Read more on https://example.org/a.b. Thanks!", 2),
        ("We did it 🎉 Come along 🎉", 2),
        ("Most of us ❤️ Berlin", 1),
        ("We did it! 🎉🎉 Come along.", 2),
        ("First line\nSecond line\nThird line", 3),
        ("- red\n* blue\n• green\n1. yellow", 4),
        ("One is\n\n\nTwo is", 2),
        ("🎉🎉", 0),
        ("https://example.org", 0),
        ("", 0),
        ("!!! ... ???", 0),
    ],
)
def test_sentences_are_counted_as_a_reader_would(text: str, count: int) -> None:
    assert len(said(text)) == count


def test_chinese_and_japanese_marks_end_sentences_without_a_space() -> None:
    assert said("你好。今天好！真的？", "zh") == ["你好。", "今天好！", "真的？"]


def test_german_ordinals_and_abbreviations_end_nothing() -> None:
    assert said("Am 3. Mai gehen wir z.B. nach Hause. Das ist gut.", "de") == [
        "Am 3. Mai gehen wir z.B. nach Hause.",
        "Das ist gut.",
    ]


THAI = "วันนี้อากาศดี ไปเที่ยวกันเถอะ\nใหม่"


def test_thai_is_cut_at_spaces_and_into_the_words_of_a_dictionary() -> None:
    assert said(THAI, "th") == ["วันนี้อากาศดี", "ไปเที่ยวกันเถอะ", "ใหม่"]
    assert words(THAI, "th") == ["วันนี้", "อากาศ", "ดี", "ไปเที่ยว", "กัน", "เถอะ", "ใหม่"]


def test_thai_that_nobody_called_thai_has_runs_of_letters_for_words() -> None:
    assert said(THAI, "") == words(THAI, "") == ["วันนี้อากาศดี", "ไปเที่ยวกันเถอะ", "ใหม่"]


def test_latin_words_numbers_and_marks_among_thai() -> None:
    assert words("ราคา 20% ลดTop10 เยอะๆ!", "th") == ["ราคา", "20%", "ลด", "Top", "10", "เยอะ"]


def test_a_line_an_editor_wrapped_goes_on_below() -> None:
    text = "We started the repair café in the spring of last year because so\nmany neighbours asked us."
    assert len(said(text)) == 1


def test_a_long_line_that_ends_in_a_colon_opens_a_list_and_is_a_sentence() -> None:
    text = "For the first afternoon of the repair café in the yard we still need:\nwood and nails\na long table"
    assert len(said(text)) == 3


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Das kostet 3 Mio. Euro im Jahr. Das ist viel.", "de", 2),
        ("¿Cómo está Ud. hoy? Muy bien.", "es", 2),
        ("Vea la pág. 12 del libro. Gracias.", "es", 2),
        ("Neem bijv. een lamp mee. Tot dan.", "nl", 2),
    ],
)
def test_abbreviations_of_other_languages(text: str, language: str, count: int) -> None:
    assert len(said(text, language)) == count


def test_a_line_wrapped_after_a_comma_goes_on_even_with_a_capital() -> None:
    text = "Im Frühjahr haben wir das Reparaturcafé hinter dem Bahnhof eröffnet,\nFahrräder bringt ihr mit."
    assert len(said(text, "de")) == 1


def test_bullets_emoji_and_thread_marks_are_no_part_of_a_sentence() -> None:
    text = "✅ - Bring a bike (1/5)\n2/5 Bring a friend"
    assert said(text) == ["Bring a bike", "Bring a friend"]


def test_words_leave_out_links_handles_tags_emoji_and_keep_numbers_whole() -> None:
    text = "Don’t pay $3.50 or 20% for eco-friendly e.g. @acme #reuse 1️⃣ 🎉 https://example.org by 9:30, O’Neil!"
    assert words(text) == ["Don’t", "pay", "$3.50", "or", "20%", "for", "eco-friendly", "e.g.", "by", "9:30", "O’Neil"]


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "a.",
        "1,",
        ".",
        "! ",
        "@a",
        "#a",
        "http://",
        "`",
        "a-",
        "🎉",
        "🎉 A",
        "a! ",
        '."',
        "www.",
        "a@",
        "- ",
        "1/",
        "\n",
        "ก ",
        "ก",
        "มากกว่า",
    ],
)
def test_hostile_text_takes_time_in_proportion(piece: str) -> None:
    text = piece * (200_000 // len(piece)) + "a"
    start = time.process_time()
    for _ in sentences(text, "th" if "ก" in piece else "en"):
        pass
    assert time.process_time() - start < 3

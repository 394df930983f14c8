"""Files that say nothing of their letters are read in those that make words of one language."""

from __future__ import annotations

import pytest

from editorial.text.encodings import guess_encoding, text_of

GERMAN = "Date;Text\r\n2026-12-05;Größe für alle, déjà vu\r\n2026-12-06;Übergröße – „neu“, 5 €\r\n"


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        (GERMAN, ("cp1252", "mac_roman")),
        ("Text,Date\r\nCafé,2026-12-01\r\n", ("cp1252", "mac_roman")),
        ("It’s £5 off — naïve façade", ("cp1252", "mac_roman")),
        ("CAFÉ ÉTÉ, les œuvres d’Élodie: 50 € l’entrée", ("cp1252", "mac_roman")),
        ("Dobrý den, přátelé, máme nové kolo", ("cp1250",)),
        ("Zażółć gęślą jaźń", ("cp1250",)),
        ("Günaydın dünya, yeni ürünler İstanbul’da", ("cp1254",)),
        ("Привет мир, это пост", ("cp1251",)),
        ("Text,Date\nลดราคา 50% ที่ Central ฿100,2026-12-01", ("cp874",)),
        ("今日は良い天気ですね。新しい商品を紹介します", ("shift_jis",)),
    ],
)
def test_a_few_words_are_enough(text: str, encodings: tuple[str, ...]) -> None:
    for encoding in encodings:
        raw = text.encode(encoding)
        assert raw.decode(guess_encoding(raw)) == text
        assert text_of(raw) == text


def test_marks_at_the_beginning_tell() -> None:
    assert text_of(GERMAN.encode("utf-16")) == text_of(GERMAN.encode("utf-8-sig")) == GERMAN


def test_what_is_no_text_has_no_encoding() -> None:
    assert guess_encoding(b"\x00\x01\xff\xfe\x90" * 40) == ""

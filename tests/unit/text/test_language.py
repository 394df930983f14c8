"""Telling languages, or saying that one cannot."""

import subprocess
import sys

import pytest

from editorial.text.language import detect


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("We are thrilled to announce our new packaging.", "en"),
        ("The cat sat on the mat.", "en"),
        ("Our new store is open", "en"),
        ("Doors open at noon 🎉 Bring a friend!", "en"),
        ("วันนี้อากาศดี ไปเที่ยวกันเถอะ", "th"),
        ("Hoy abrimos nuestra nueva tienda en el centro de la ciudad.", "es"),
        ("Nous sommes heureux de vous présenter notre nouvelle boutique.", "fr"),
        ("Wir freuen uns sehr auf euch und eure alten Räder.", "de"),
        ("Siamo felici di annunciare la nuova collezione.", "it"),
        ("Estamos felizes em anunciar a nossa nova loja.", "pt"),
        ("We zijn blij met onze nieuwe winkel in de stad.", "nl"),
        ("今日はいい天気ですね。公園に行きましょう。", "ja"),
        ("今天天气很好，我们去公园吧。", "zh"),
        ("Zapraszamy na wiosenną wyprzedaż w naszym sklepie.", "pl"),
        ("Chúng tôi rất vui được giới thiệu sản phẩm mới.", "vi"),
    ],
)
def test_the_language_of_a_post_is_told(text: str, code: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize(
    "text", ["", "ok", "🎉🎉🎉", "https://example.org/wir-freuen-uns", "@ana #wirfreuenuns", "Spring sale"]
)
def test_too_little_or_too_unsure_is_empty(text: str) -> None:
    assert detect(text) == ""


def test_links_and_tags_have_no_say() -> None:
    assert detect("Come and see our shop today #WirFreuenUns https://example.de/wir/freuen/uns") == "en"


def test_thai_does_not_load_the_detector() -> None:
    code = "import sys; from editorial.text.language import detect; assert detect('สวัสดีครับ') == 'th'"
    code += "; assert 'lingua' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0

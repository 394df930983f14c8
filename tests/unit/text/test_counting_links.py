"""What counts as a link, by the rules that X publishes."""

from __future__ import annotations

import pytest

from editorial.text.counting import count
from editorial.text.links import mastodon_rules, web_links


def links(text: str) -> list[str]:
    return [span.of(text) for span in web_links(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("http://example.com", ["http://example.com"]),
        ("HTTPS://www.ExaMPLE.COM/index.html", ["HTTPS://www.ExaMPLE.COM/index.html"]),
        ("see example.com/path?search=foo&lang=en.", ["example.com/path?search=foo&lang=en"]),
        ("t.co foo.co.jp www.example.com", ["t.co", "foo.co.jp", "www.example.com"]),
        ("http://example.com/Русские_слова", ["http://example.com/Русские_слова"]),
        ("http://☃.net/ ☃.net", ["http://☃.net/"]),
        ("https://ja.wikipedia.org/wiki/日本", ["https://ja.wikipedia.org/wiki/"]),
        ("日本example.comの次", ["example.com"]),
        ("テストhttp://example.comテスト", ["http://example.com"]),
        ("(https://en.wikipedia.org/wiki/Reuse_(logic))", ["https://en.wikipedia.org/wiki/Reuse_(logic)"]),
        ("http://test_underscore.twitter.com", ["http://test_underscore.twitter.com"]),
        ("http://foo_bar.com foo_bar.com", []),
        ("http://www.-domain4352.com/ http://www.domain4352-.com/", []),
        ("ana@example.com @example.com #example.com $example.com", []),
        ("xhttp://example.com", []),
        ("http://user:word@example.com", []),
        ("example.notatld 3.14 e.g. v2.0", []),
        ("http://example.com:8080/login.php", ["http://example.com:8080/login.php"]),
        ("example.com?a=1", ["example.com"]),
        ("http://example.com?a=1", ["http://example.com?a=1"]),
        ("ftp://www.example.com/", []),
        ("http://例え.みんな example.みんな", ["http://例え.みんな", "example.みんな"]),
        ("http://xn--e1afmkfd.xn--p1ai", ["http://xn--e1afmkfd.xn--p1ai"]),
        ("https://t.co/abc123-more", ["https://t.co/abc123"]),
        (f"https://t.co/{'a' * 41}", []),
        ("a.com b.com/ c.com", ["a.com", "b.com/", "c.com"]),
    ],
)
def test_links_are_found_as_published(text: str, found: list[str]) -> None:
    assert links(text) == found


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("http://test.com", 23),
        ("https://test.com", 23),
        ("test.com", 23),
        ("Test https://test.com test https://test.com test.com test", 86),
        ("Hi http://test.co", 26),
        ("https://www.twitter.com/aloha " * 10, 240),
        ("285 chars- http://www.twitter.com/jack " + "xxxxxxxxxx-" * 24, 299),
        ("t.co", 23),
        ("https://t.co/abc123-more", 28),
    ],
)
def test_a_link_weighs_23_on_x_however_long(text: str, weight: int) -> None:
    assert count(text, "twitter_weighted") == weight


def test_a_label_of_63_letters_in_punycode_is_a_link_and_one_of_64_is_text() -> None:
    assert len(("あ" * 57).encode("punycode")) + len("xn--") == 63
    assert len(links(f"http://{'あ' * 57}.com")) == 1
    assert links(f"http://{'あ' * 58}.com") == []


def test_a_link_of_more_than_4096_characters_is_text() -> None:
    assert len(links("http://example.com/" + "a" * 4000)) == 1
    assert links("http://example.com/" + "a" * 4090) == []


def test_mastodon_takes_only_links_with_their_scheme_but_paths_in_any_script() -> None:
    text = "example.com https://example.com/日本語のページ、次"
    assert [span.of(text) for span in web_links(text, mastodon_rules())] == ["https://example.com/日本語のページ、次"]

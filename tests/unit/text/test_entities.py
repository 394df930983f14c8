"""Tags, handles, cashtags and links as each network finds them."""

from __future__ import annotations

import pytest
from published_cases import Case, cases, named

from editorial.model.span import Span
from editorial.text.entities import cashtags, hashtags, links, mentions


def words(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [span.of(text) for span in spans]


@pytest.mark.parametrize("case", cases("twitter_text.json", "hashtags"), ids=named)
def test_x_finds_tags_as_published(case: Case) -> None:
    assert [tag[1:] for tag in words(case.text, hashtags(case.text))] == case.says["expected"]


@pytest.mark.parametrize("case", cases("twitter_text.json", "mentions"), ids=named)
def test_x_finds_mentions_as_published(case: Case) -> None:
    assert [one[1:] for one in words(case.text, mentions(case.text))] == case.says["expected"]


@pytest.mark.parametrize("case", cases("twitter_text.json", "cashtags"), ids=named)
def test_x_finds_cashtags_as_published(case: Case) -> None:
    assert [one[1:] for one in words(case.text, cashtags(case.text))] == case.says["expected"]


@pytest.mark.parametrize("case", cases("bluesky.json", "facets"), ids=named)
def test_bluesky_finds_links_and_handles_as_published(case: Case) -> None:
    found = [(span, "link") for span in links(case.text, "graphemes")]
    found += [(span, "mention") for span in mentions(case.text, "graphemes")]
    assert [[span.of(case.text), kind] for span, kind in sorted(found)] == case.says["expected"]


@pytest.mark.parametrize("case", cases("bluesky.json", "hashtags"), ids=named)
def test_bluesky_finds_tags_as_published(case: Case) -> None:
    found = hashtags(case.text, "graphemes")
    assert [tag[1:] for tag in words(case.text, found)] == case.says["expected"]
    assert [in_bytes(case.text, span) for span in found] == case.says["bytes"]


@pytest.mark.parametrize("case", cases("bluesky.json", "cashtags"), ids=named)
def test_bluesky_finds_cashtags_as_published(case: Case) -> None:
    found = cashtags(case.text, "graphemes")
    assert [one.upper() for one in words(case.text, found)] == case.says["expected"]
    assert [in_bytes(case.text, span) for span in found] == case.says["bytes"]


def in_bytes(text: str, span: Span) -> list[int]:
    return [len(text[: span.start].encode()), len(text[: span.end].encode())]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("#1 #1a #a1", ["#1a", "#a1"]),
        ("#\ufe0f\u20e3 #\u20e3tag", []),
        ("see https://example.org/#part and #part", ["#part"]),
        ("&#x27; a#b", []),
        ("#a#b #c", ["#c"]),
        ("ถ่ายโดย #ไทย", ["#ไทย"]),
        ("no sign", []),
    ],
)
def test_a_tag_on_x_needs_a_letter_and_stands_free(text: str, found: list[str]) -> None:
    assert words(text, hashtags(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ana@example.com @ana, @ben", ["@ana", "@ben"]),
        ("see example.com/@ana", []),
        ("@ana/friends and @ana", ["@ana"]),
        ("@" + "a" * 25, ["@" + "a" * 20]),
        ("👍@ana", ["@ana"]),
    ],
)
def test_a_mention_on_x_is_no_address_no_list_and_no_part_of_a_link(text: str, found: list[str]) -> None:
    assert words(text, mentions(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://medium.com/@alice/article#.abc1", []),
        ("https://en.wikipedia.org/wiki/Ghostbusters_(song)#Lawsuit", []),
        ("https://example.org/list?id=11#c4", []),
        ("https://example.org/testé#foo", []),
        ("https://example.org/a?b=#Case", []),
        ("https://example.org/A_v._B,_Inc.#Decision", []),
        ("test\u00a0#foo", ["#foo"]),
        ("this is #ａｅｓｔｈｅｔｉｃ", ["#ａｅｓｔｈｅｔｉｃ"]),
        ("this is ＃ｆｏｏ", ["＃ｆｏｏ"]),
        ("#3d #l33ts35k #world2016", ["#3d", "#l33ts35k", "#world2016"]),
        ("#_test #test_ #one_two_three", ["#_test", "#test_", "#one_two_three"]),
        ("#one·two·three", ["#one·two·three"]),
        ("#ぼっち・ざ・ろっく", ["#ぼっち・ざ・ろっく"]),
        ("just add #نرم\u200cافزار and", ["#نرم\u200cافزار"]),
        ("#·one·two", []),
        ("#one·two·three·", ["#one·two·three"]),
        ("#0123456", []),
        ("Hello toß #ruby #rubyOnRails", ["#ruby", "#rubyOnRails"]),
        ("(#foo) a#foo", []),
        ("#hashtag://", ["#hashtag"]),
        ("#a·", ["#a"]),
        ("#1·2 #1_2 #1·", ["#1·2", "#1_2"]),
    ],
)
def test_a_tag_on_mastodon_follows_a_space_and_may_hold_dots(text: str, found: list[str]) -> None:
    assert words(text, hashtags(text, "mastodon")) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a string without signs", []),
        ("@screen_name@", []),
        ("@screen_name", ["@screen_name"]),
        ("@ana@social.example and @ben.b", ["@ana@social.example", "@ben.b"]),
        ("ana@example.com", []),
        ("https://social.example/@ana", []),
        ("@ana@" + "b" * 300 + ".com", []),
        ("@anaé", []),
        ("@http://example.com", []),
    ],
)
def test_a_mention_on_mastodon_may_name_its_server(text: str, found: list[str]) -> None:
    assert words(text, mentions(text, "mastodon")) == found


def test_mastodon_has_no_cashtags_and_only_links_with_their_scheme() -> None:
    assert cashtags("$AAPL", "mastodon") == ()
    assert words("example.com https://example.com", links("example.com https://example.com", "mastodon")) == [
        "https://example.com"
    ]


def test_networks_that_publish_no_rules_are_read_as_x() -> None:
    text = "#tag @ana example.com $AAPL"
    assert (hashtags(text, "threads"), mentions(text, "codepoints")) == (hashtags(text), mentions(text))
    assert (links(text, "utf16_units"), cashtags(text, "telegram")) == (links(text), cashtags(text))


def test_an_ending_newer_than_x_knows_is_a_link_on_bluesky_and_a_withdrawn_one_is_not() -> None:
    text = "shop.music shop.budapest"
    assert words(text, links(text, "graphemes")) == ["shop.music"]
    assert words(text, links(text)) == ["shop.budapest"]


def test_of_a_tag_and_a_handle_inside_it_only_the_tag_is_there() -> None:
    assert words("#a(@b.com", hashtags("#a(@b.com", "graphemes")) == ["#a(@b.com"]
    assert mentions("#a(@b.com", "graphemes") == ()


@pytest.mark.parametrize("counting", ["twitter_weighted", "graphemes", "mastodon"])
def test_sixty_thousand_signs_are_read_once(counting: str) -> None:
    """Nothing to time: a quadratic pattern would not come back within the life of the test run."""
    for sort in ("#1", "@", "$A", "#1·", "#·", "a_b.", "@a.", "#日本", "http://a("):
        text = sort * 20000
        for read in (hashtags, mentions, cashtags, links):
            assert all(span.end <= len(text) for span in read(text, counting))  # pyright: ignore[reportArgumentType]

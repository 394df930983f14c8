"""Too long on the real networks: what stops a post, what only warns, and what is counted apart."""

from __future__ import annotations

from functools import cache

import pytest
from rule_room import heard

from editorial.model.finding import Finding
from editorial.model.platform import Platform
from editorial.model.subject import Field, MediumFacts, Subject
from editorial.platforms.loader import load_platforms

PICTURE = MediumFacts(name="a.jpg", sha256="a" * 64, kind="image", format="jpeg")


@cache
def platforms() -> dict[str, Platform]:
    return dict(load_platforms())


def found(platform: str, text: str, *, field: str = "text", media: tuple[MediumFacts, ...] = ()) -> list[Finding]:
    post = Subject(
        id="p", fields=(Field(name=field, text=text),), platform=platforms()[platform], language="en", media=media
    )
    return [one for one in heard("length.limit", post) if isinstance(one, Finding)]


@pytest.mark.parametrize(
    ("platform", "text", "level"),
    [
        ("x", "a" * 281, "error"),
        ("x_premium", "a" * 25_001, "warning"),
        ("bluesky", "a" * 301, "error"),
        ("bluesky", "👨‍👩‍👧‍👦" * 121, "error"),
        ("mastodon", "a" * 501, "error"),
        ("threads", "a" * 501, "error"),
        ("threads", "🍎" * 126, "warning"),
        ("linkedin_post", "a" * 3001, "warning"),
        ("instagram_reel", "a" * 2201, "warning"),
        ("youtube_short", "a" * 5001, "warning"),
        ("tiktok_video", "a" * 2201, "warning"),
        ("facebook", "a" * 63_207, "warning"),
        ("pinterest", "a" * 501, "warning"),
        ("pinterest", "a" * 801, "error"),
        ("foursquare", "a" * 201, "warning"),
        ("tumblr", "a" * 4097, "error"),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 30 else "",
)
def test_only_what_is_sure_stops_a_post(platform: str, text: str, level: str) -> None:
    (finding,) = found(platform, text)
    assert (finding.level or "error") == level
    assert found(platform, text[: finding.span.start]) == []


def test_a_caption_is_held_to_the_shorter_limit() -> None:
    text = "a" * 1025
    assert found("telegram", text) == []
    (finding,) = found("telegram", text, media=(PICTURE,))
    assert finding.message == "1 character too many for Telegram (channel): it counts 1,025 and takes 1,024."
    assert finding.level == "warning"


def test_a_paragraph_that_is_too_long_is_found_where_it_stands() -> None:
    (finding,) = found("tumblr", f"Short.\n{'a' * 4100}\nShort again.")
    assert (finding.span.start, finding.span.end) == (7 + 4096, 7 + 4100)
    assert finding.message == "4 characters too many for one paragraph: Tumblr takes 4,096. Break it in two."


def test_an_address_that_is_cut_is_told_and_stops_nothing() -> None:
    (finding,) = found("wordpress", "ซ่อมเสื้อผ้าที่หลังสถานีทุกวันเสาร์", field="title")
    assert finding.level == "warning"
    assert finding.message.startswith("WordPress cuts the web address made of this title")
    assert found("wordpress", "We mend jackets behind the station", field="title") == []

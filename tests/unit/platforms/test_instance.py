"""A Mastodon server's saved answer: what is taken from it, and what is refused in one sentence."""

from __future__ import annotations

import datetime as dt
import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.errors import UserError
from editorial.platforms.instance import LARGEST_FILE, entered_settings, instance_settings, read_instance
from editorial.platforms.loader import load_platforms

DAY = dt.date(2026, 11, 23)


def answer(**sections: Any) -> bytes:
    return json.dumps({"domain": "mended.example", "configuration": sections}).encode()


WHOLE = answer(
    statuses={"max_characters": 5000, "max_media_attachments": 16, "characters_reserved_per_url": 30},
    media_attachments={
        "description_limit": 8000,
        "image_size_limit": 20_000_000,
        "image_matrix_limit": 40_000_000,
        "video_size_limit": 200_000_000,
        "video_matrix_limit": 9_000_000,
        "video_frame_rate_limit": 60,
        "supported_mime_types": ["image/jpeg", "image/heic", "image/heif", "video/quicktime", "video/x-m4v", "audio/ogg"],
    },
    polls={"max_options": 8, "max_characters_per_option": 100},
)  # fmt: skip


def test_every_setting_stands_under_the_name_of_the_published_value() -> None:
    assert instance_settings(WHOLE, checked=DAY) == {
        "checked": "2026-11-23",
        "domain": "mended.example",
        "field.text.limit": 5000,
        "field.text.link_cost": 30,
        "field.alt.limit": 8000,
        "media.max_images": 16,
        "media.image_max_bytes": 20_000_000,
        "media.gif_max_bytes": 20_000_000,
        "media.image_max_pixels": 40_000_000,
        "media.video_max_bytes": 200_000_000,
        "media.video_max_pixels": 9_000_000,
        "media.video_fps_max": 60,
        "media.image_formats": ["jpeg", "heif"],
        "media.video_formats": ["mov", "m4v"],
        "posting.poll_options_max": 8,
        "posting.poll_option_max": 100,
    }


def test_every_setting_takes_the_place_of_a_published_value() -> None:
    mastodon = load_platforms()["mastodon"]
    settings = instance_settings(WHOLE, checked=DAY)
    here = mastodon.with_server(settings)
    for name in settings.keys() - {"checked", "domain"}:
        assert mastodon.fact(name) is not None, name
        assert here.fact(name).value == settings[name], name


def test_what_the_server_does_not_name_is_left_out() -> None:
    raw = answer(statuses={"max_characters": 500})
    assert instance_settings(raw, checked=DAY) == {
        "field.text.limit": 500, "checked": "2026-11-23", "domain": "mended.example",
    }  # fmt: skip


@pytest.mark.parametrize("domain", ["", "no", "a b.example", "evil.example/../x", "<b>.example", "x" * 300, 7, None])
def test_a_domain_that_is_none_is_left_out(domain: object) -> None:
    raw = json.dumps({"domain": domain, "configuration": {"statuses": {"max_characters": 500}}}).encode()
    assert "domain" not in instance_settings(raw, checked=DAY)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "not JSON"),
        (b"<html>Sign in</html>", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b'{"configuration": ' * 20_000, "not JSON"),
        (b'{"configuration": {"statuses": {"max_characters": 1' + b"0" * 5000 + b"}}}", "not JSON"),
        (b"\xff\xfe\x00", "not in UTF-8"),
        (b"[]", "no “configuration”"),
        (b"null", "no “configuration”"),
        (b'{"configuration": []}', "no “configuration”"),
        (b'{"configuration": {}}', "names no limit"),
        (b'{"configuration": {"statuses": []}}', "names no limit"),
        (b" " * (LARGEST_FILE + 1), "too large"),
        (answer(statuses={"max_characters": "500"}), "“configuration.statuses.max_characters” is not a whole number"),
        (answer(statuses={"max_characters": True}), "max_characters” is not"),
        (answer(statuses={"max_characters": -1}), "between 1 and"),
        (answer(statuses={"max_characters": 0}), "between 1 and"),
        (answer(statuses={"max_characters": 10**15}), "between 1 and"),
        (answer(statuses={"max_characters": 500.5}), "max_characters” is not"),
        (b'{"configuration": {"statuses": {"max_characters": NaN}}}', "max_characters” is not"),
        (answer(media_attachments={"image_size_limit": {}}), "image_size_limit” is not"),
        (answer(media_attachments={"supported_mime_types": "image/png"}), "not a list of file types"),
        (answer(media_attachments={"supported_mime_types": []}), "not a list of file types"),
        (answer(media_attachments={"supported_mime_types": ["image/png", 4]}), "not a list of file types"),
        (answer(media_attachments={"supported_mime_types": ["image/<b>"]}), "not a list of file types"),
        (answer(media_attachments={"supported_mime_types": ["image/png"] * 5000}), "not a list of file types"),
    ],
)  # fmt: skip
def test_anything_else_is_refused_in_one_sentence(raw: bytes, words: str) -> None:
    with pytest.raises(UserError) as caught:
        instance_settings(raw, checked=DAY, place="answer.json")
    assert words in caught.value.message
    assert (caught.value.code, caught.value.place) == ("instance_file", "answer.json")
    assert caught.value.message.endswith(".")
    assert len(caught.value.message) < 200
    assert "api/v2/instance" in caught.value.hint


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail_otherwise(raw: bytes) -> None:
    with pytest.raises(UserError):
        instance_settings(raw, checked=DAY)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(["statuses", "media_attachments", "polls"]), _JSON, _JSON)
def test_a_configuration_of_any_shape_is_taken_or_refused(section: str, inner: object, mime: object) -> None:
    names = {"max_characters": inner, "image_size_limit": inner, "max_options": inner, "supported_mime_types": mime}
    raw = json.dumps({"domain": inner, "configuration": {section: names, "statuses": inner}}).encode()
    try:
        settings = instance_settings(raw, checked=DAY)
    except UserError:
        return
    assert load_platforms()["mastodon"].with_server(settings).version()


def test_a_byte_order_mark_does_not_matter() -> None:
    assert instance_settings(b"\xef\xbb\xbf" + WHOLE, checked=DAY)["field.text.limit"] == 5000


def test_it_is_read_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "answer.json").write_bytes(WHOLE)
    assert read_instance(tmp_path / "answer.json", checked=DAY)["field.text.limit"] == 5000


def test_a_file_that_is_none_or_endless_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "large.json").write_bytes(b" " * (LARGEST_FILE + 2) + WHOLE)
    for name, words in (
        ("gone.json", "no such file"),
        ("", "no such file"),
        ("pipe", "no such file"),
        ("large.json", "too large"),
    ):
        with pytest.raises(UserError, match=words) as caught:
            read_instance(tmp_path / name, checked=DAY)
        assert caught.value.place == str(tmp_path / name)


def test_numbers_can_be_entered_by_hand() -> None:
    assert entered_settings({"field.text.limit": 1000}, checked=DAY) == {
        "field.text.limit": 1000, "checked": "2026-11-23",
    }  # fmt: skip
    assert entered_settings({}, checked=DAY) == {}
    for wrong in ({"field.text.limit": 0}, {"posting.poll_options_max": 1}, {"media.colour_space": 4}):
        with pytest.raises(UserError):
            entered_settings(wrong, checked=DAY)

"""What a platform file may hold: each section's keys and the shape of their values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, cast, get_args

from editorial.model.platform import Counting, Unit

Shape = Literal["count", "number", "flag", "text", "words", "numbers", "size", "sizes", "ratio", "ratios", "counting"]

UNITS: Mapping[Counting, Unit] = {
    "twitter_weighted": "weighted",
    "graphemes": "graphemes",
    "mastodon": "graphemes",
    "threads": "graphemes",
    "utf16_units": "utf16",
    "codepoints": "codepoints",
    "utf8_bytes": "bytes",
    "telegram": "utf16",
    "words": "words",
}

TOP: Mapping[str, type] = {
    "schema": int, "id": str, "name": str, "surface": str, "icon": str, "kinds": list, "closed": bool,
    "common": bool, "page": str, "source": dict, "field": dict, "media": dict, "links": dict, "tags": dict, "mentions": dict,
    "posting": dict,
}  # fmt: skip
NAMES: Mapping[type, str] = {
    int: "a whole number",
    str: "a text",
    list: "a list",
    dict: "a table",
    bool: "true or false",
}
NEEDED = ("schema", "id", "name", "icon", "kinds", "field")
SOURCE: Mapping[str, type] = {"title": str, "url": str, "year": int, "access": str}
ACCESS = ("read", "excerpt", "quoted", "vendor", "press", "aggregator", "inferred")
"""How its source was seen: read, in part, as quoted by others, from a scheduler's maker, the press, a guide, or not at all."""

FACT: Mapping[str, type] = {
    "value": object, "source": str, "checked": object, "confidence": str, "note": str,
}  # fmt: skip
FIELDS = ("text", "title", "description", "first_comment", "alt")
FIELD_WORDS = ("becomes", "label")
FIELD_FACTS: Mapping[str, Shape] = {
    "counting": "counting", "limit": "count", "limit_with_media": "count", "block_limit": "count", "blocks_max": "count",
    "slug_limit": "count", "fold": "count", "fold_desktop": "count", "fold_lines": "count", "recommended": "count",
    "refused": "text", "reserved": "text", "link_cost": "count", "required": "flag", "shown": "flag",
}  # fmt: skip
"""What may be said of a field; `editorial.model.platform.FieldFacts` explains the limits."""


def _keys(words: str, shape: Shape) -> dict[str, Shape]:
    return dict.fromkeys(words.split(), shape)


SECTIONS: Mapping[str, Mapping[str, Shape]] = {
    "media": {
        **_keys(
            "max_images min_images_multi max_videos max_video_blocks max_gifs max_audio min_items "
            "max_items app_max_items gallery_max_soft gallery_max_hard "
            "image_max_bytes image_min_bytes png_recommended_max_bytes image_max_pixels image_downscaled_to_pixels "
            "image_min_width image_max_width image_column_width image_max_side_sum gif_max_bytes gif_max_frames "
            "video_max_bytes video_min_bytes video_max_pixels video_max_width video_min_bitrate_kbps video_transcode_kbps "
            "document_max_bytes document_max_pages document_title_max thumbnail_min_width thumbnail_max_bytes "
            "cover_max_bytes captions_max caption_file_max_bytes caption_max profile_video_max_bytes "
            "audio_max_hz audio_max_channels audio_max_bytes",
            "count",
        ),
        **_keys(
            "video_min_seconds video_max_seconds video_max_seconds_unverified video_fps_min video_fps_max "
            "video_max_bitrate_mbps video_bitrate_mbps_1080p video_bitrate_mbps_720p video_bitrate_mbps_2160p "
            "profile_video_max_seconds",
            "number",
        ),
        **_keys("images_supported image_required mix_media one_ratio_for_all", "flag"),
        **_keys("colour_space safe_area_percent video_ratio_allowed transparency layout_rule", "text"),
        **_keys(
            "image_formats video_formats video_codecs file_formats thumbnail_formats cover_formats animated_formats "
            "audio_formats",
            "words",
        ),
        **_keys("video_fps_common", "numbers"),
        **_keys(
            "image_min_px image_max_px gif_max_px video_min_px video_max_px thumbnail_recommended_px profile_video_min_px",
            "size",
        ),
        **_keys("image_recommended_px video_recommended_px thumbnail_sizes_px", "sizes"),
        **_keys("image_ratio_min image_ratio_max video_ratio_min video_ratio_max video_ratio_required", "ratio"),
        **_keys("image_ratio_recommended video_ratio_recommended", "ratios"),
    },
    "links": {
        **_keys("card clickable canonical_supported", "flag"),
        **_keys("max max_length blocks_max card_max_bytes", "count"),
        **_keys("rule preview", "text"),
        **_keys("card_px card_min_px card_large_min_px", "size"),
        **_keys("card_ratio", "ratio"),
    },
    "tags": {
        **_keys(
            "max max_length documented_max extra_max total_max spaced_cost comma_cost shown_above_title cashtags_max",
            "count",
        ),
        **_keys("rule", "text"),
    },
    "mentions": {**_keys("max notify_within", "count"), **_keys("rule format", "text")},
    "posting": {
        **_keys("byline identity over_length_error status button_label_counting emoji_rule", "text"),
        **_keys("cta_types", "words"),
        **_keys(
            "message_or_link_required content_warning_counts server_configurable api_available community_required "
            "phone_numbers_allowed edit",
            "flag",
        ),
        **_keys(
            "coauthors_max server_max_bytes targeting_min_audience background_text_max poll_options_max poll_option_max "
            "display_name_max languages_max text_attachment_max formatting_entities_max caption_max_premium "
            "bot_upload_max_bytes coupon_code_max messages_max media_url_max rich_message_text_max cool_down",
            "count",
        ),
    },
}

_WANTED: Mapping[Shape, str] = {
    "count": "a whole number of 0 or more",
    "number": "a number of 0 or more",
    "flag": "true or false",
    "text": "a text in quotes",
    "words": "a list of texts",
    "numbers": "a list of numbers",
    "size": "[width, height] in pixels",
    "sizes": "a list of [width, height] in pixels",
    "ratio": 'a ratio such as "4:5"',
    "ratios": 'a list of ratios such as "4:5"',
    "counting": "one of " + ", ".join(get_args(Counting)),
}
_RATIO = re.compile(r"\d+(?:\.\d+)?:\d+(?:\.\d+)?")


def wanted(shape: Shape) -> str:
    """What a value of this shape looks like, to end a sentence with."""
    return _WANTED[shape]


def fits_shape(value: object, shape: Shape) -> bool:
    """True when `value`, as read from TOML, has the shape."""
    match shape:
        case "count":
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0
        case "flag":
            return isinstance(value, bool)
        case "text":
            return isinstance(value, str) and value != ""
        case "counting":
            return isinstance(value, str) and value in UNITS
        case "ratio":
            return isinstance(value, str) and _RATIO.fullmatch(value) is not None
        case "size":
            return _all(value, "count") and len(cast("list[object]", value)) == 2
        case "words":
            return _all(value, "text")
        case "numbers":
            return _all(value, "number")
        case "sizes":
            return _all(value, "size")
        case "ratios":
            return _all(value, "ratio")


def _all(value: object, shape: Shape) -> bool:
    return (
        isinstance(value, list) and value != [] and all(fits_shape(item, shape) for item in cast("list[object]", value))
    )

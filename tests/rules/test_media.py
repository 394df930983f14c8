"""What is not sure never blocks; one file gets one objection of a kind."""

from __future__ import annotations

from typing import Any

import pytest
from rule_room import findings

PICTURE = {"name": "hero.jpg", "kind": "image", "sha256": "ab" * 32, "width": 300, "height": 900, "bytes": 9_000_000,
           "format": "bmp"}  # fmt: skip
VIDEO = {"name": "talk.mp4", "kind": "video", "sha256": "cd" * 32, "width": 300, "height": 900, "bytes": 9_000_000,
         "format": "avi", "seconds": 500.0}  # fmt: skip
FACTS: dict[str, Any] = {
    "media.image_min_px": [600, 600], "media.image_ratio_min": "4:5", "media.image_max_bytes": 5_000_000,
    "media.image_formats": ["jpeg"], "media.max_images": 0, "media.video_min_px": [600, 600],
    "media.video_ratio_required": "9:16", "media.video_max_bytes": 5_000_000, "media.video_formats": ["mp4"],
    "media.video_max_seconds": 140, "media.max_videos": 0, "media.image_required": True,
}  # fmt: skip
LIMITED = ["media.resolution", "media.ratio", "media.bytes", "media.format", "media.count"]


@pytest.mark.parametrize("rule_id", [*LIMITED, "media.duration"])
def test_a_figure_of_low_confidence_never_blocks(rule_id: str) -> None:
    for medium in (PICTURE, VIDEO):
        sure = findings(rule_id, "A post.", {"media": [medium], "network": FACTS})
        unsure = findings(rule_id, "A post.", {"media": [medium], "network": {**FACTS, "unsure": list(FACTS)}})
        assert [one.level for one in unsure] == ["warning"] * len(sure)
        if medium is VIDEO or rule_id != "media.duration":
            assert [one.level for one in sure] == ["error"]


def test_a_required_picture_of_low_confidence_never_blocks() -> None:
    unsure = {**FACTS, "unsure": list(FACTS)}
    assert [one.level for one in findings("form.required", "A post.", {"network": unsure})] == ["warning"]


@pytest.mark.parametrize("rule_id", LIMITED)
def test_nothing_is_said_without_a_published_figure(rule_id: str) -> None:
    assert findings(rule_id, "A post.", {"media": [PICTURE], "network": {"name": "Kanal"}}) == []


def test_a_finding_names_the_file_by_its_hash_so_that_it_outlives_a_new_name() -> None:
    [found] = findings("media.bytes", "A post.", {"media": [PICTURE], "network": FACTS})
    assert found.field == "media[0]"
    assert found.key.startswith("ab" * 32)
    assert "9 MB" in found.message
    assert "5 MB" in found.message


def test_a_file_that_cannot_be_read_is_not_judged_further() -> None:
    broken = {**PICTURE, "problem": "The picture breaks off half-way."}
    assert [findings(rule_id, "A post.", {"media": [broken], "network": FACTS}) for rule_id in LIMITED[:4]] == [[]] * 4


def test_an_upright_video_is_hd_when_its_short_side_is() -> None:
    def said(width: int, height: int) -> list[str]:
        media = [{"name": "t.mp4", "kind": "video", "width": width, "height": height}]
        return [one.message for one in findings("media.resolution", "A post.", {"media": media})]

    assert said(720, 1280) == said(1920, 1080) == []
    assert said(480, 854) == [
        "“t.mp4” is 480 × 854 pixels, which looks soft on most screens. Use at least 720 × 1,280 pixels."
    ]


def test_a_long_alt_text_is_measured_as_the_network_counts() -> None:
    said = {
        "field": "media[0].alt",
        "media": [{"name": "a.jpg", "kind": "image", "alt": "…"}],
        "network": {"alt": {"limit": 5}, "unsure": ["field.alt.limit"]},
    }
    [found] = findings("media.alt", "Two people", said)
    assert found.level == "warning"
    assert found.match == "eople"


def test_an_alt_text_of_more_than_150_characters_is_only_a_suggestion() -> None:
    said = {"field": "media[0].alt", "media": [{"name": "a.jpg", "kind": "image", "alt": "…"}]}
    assert [one.level for one in findings("media.alt", "Two people mend a bike. " * 8, said)] == ["suggestion"]


def test_each_picture_needs_its_own_alt_text() -> None:
    said = {
        "media": [
            {"name": "a.jpg", "kind": "image"},
            {"name": "b.jpg", "kind": "image"},
            {"name": "c.mp4", "kind": "video"},
        ]
    }
    assert [one.field for one in findings("media.alt", "A post.", said)] == ["media[0].alt", "media[1].alt"]

"""Facts about a picture or video on their way through JSON."""

from __future__ import annotations

import json
from dataclasses import asdict

from editorial.model.subject import RIGHTS, MediumFacts, facts_from_json

FIRST = {
    "name": "hero.jpg", "kind": "image", "sha256": "ab" * 32, "bytes": 10, "format": "jpeg", "width": 4, "height": 3,
    "frames": 1, "seconds": 0.0, "fps": 0.0, "codecs": [], "bitrate_kbps": 0, "has_audio": False, "animated": False,
    "transparent": False, "private": ["gps"], "problem": "", "hint": "",
}  # fmt: skip
"""What the first version of a workspace stored."""


def test_facts_come_back_as_they_left():
    facts = MediumFacts(
        name="talk.mp4",
        kind="video",
        codecs=("h264", "aac"),
        private=("faces", "gps"),
        subtitles=("deu", "und"),
        metadata={"dc:creator": "Ana Ruiz 🌿"},
        rights={"origin": "outside"},
        crop=0.8,
        focus=(0.25, 1.0),
        cover_size=(640, 360),
    )
    assert facts_from_json(json.loads(json.dumps(asdict(facts)))) == facts


def test_facts_of_the_first_version_are_read():
    facts = facts_from_json(FIRST)
    assert (facts.name, facts.private, facts.codecs, facts.subtitles) == ("hero.jpg", ("gps",), (), ())
    assert (facts.metadata, facts.rights, facts.focus, facts.pixel_shape) == ({}, {}, (0.5, 0.5), 1.0)


def test_the_answers_about_rights_begin_with_no_answer():
    assert all(not answers or answers[0] == "" for answers in RIGHTS.values())

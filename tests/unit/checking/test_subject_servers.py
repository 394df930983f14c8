"""An account's own server goes with its posts: into what is checked, and to the worker and back."""

from __future__ import annotations

import json

from editorial.bootstrap import toolbox
from editorial.checking.protocol import decode_subject, encode_subject
from editorial.checking.subjects import Surroundings, subject_digest, subject_for
from editorial.model.post import Channel, Content, Part
from editorial.model.subject import Subject

SERVER = {
    "field.text.limit": 1000, "media.image_formats": ["jpeg", "png"], "checked": "2026-11-23", "domain": "mended.example",
}  # fmt: skip
TEXT = "Bring your jacket on Saturday. " * 20


def subject(platform: str, server: dict[str, object]) -> Subject:
    account = Channel(id="a", platform=platform, name="Green", server=server)
    content = Content(parts=(Part(text=TEXT),), language="en")
    return subject_for("s", content, account, toolbox().platforms()[platform], Surroundings(authors=("Ana Ruiz",)))


def rules_of(one: Subject) -> list[str]:
    return [finding.rule for finding in toolbox().engine().check(one, toolbox().base_style()).findings]


def test_a_post_is_checked_for_the_accounts_own_server() -> None:
    assert "length.limit" in rules_of(subject("mastodon", {}))
    assert "length.limit" not in rules_of(subject("mastodon", SERVER))


def test_the_settings_reach_the_worker_unchanged() -> None:
    sent = subject("mastodon", SERVER)
    got = decode_subject(json.loads(json.dumps(encode_subject(sent))), toolbox().platforms())
    assert got.platform.fields["text"].limit.value == 1000
    assert got.platform.words("media.image_formats") == ("jpeg", "png")
    assert (got.platform.version(), dict(got.platform.server)) == (sent.platform.version(), SERVER)
    assert subject_digest(got) == subject_digest(sent)


def test_other_settings_of_the_server_are_another_subject() -> None:
    assert subject_digest(subject("mastodon", SERVER)) != subject_digest(subject("mastodon", {}))


def test_a_network_without_servers_does_not_listen_to_them() -> None:
    assert subject("x", SERVER).platform is toolbox().platforms()["x"]

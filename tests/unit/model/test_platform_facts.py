"""A network's published facts: their age, what may stop a post, and an account's own server."""

from __future__ import annotations

import datetime as dt

import pytest

from editorial.model.platform import Fact, FieldFacts, Limit, Platform

DAY = dt.date(2026, 1, 1)


def fact(value: object, confidence: str = "high", **more: object) -> Fact:
    return Fact(**{"value": value, "source": "help", "checked": DAY, "confidence": confidence, **more})


def network(**values: object) -> Platform:
    facts = {
        "field.text.counting": fact("codepoints"),
        **{name.replace("__", "."): fact(one) for name, one in values.items()},
    }
    text = FieldFacts(name="text", becomes="body", label="Text", counting="codepoints", unit="codepoints").reading(
        facts
    )
    return Platform(id="n", name="N", surface="", icon="n", kinds=("post",), fields={"text": text}, facts=facts)


SERVED = {
    "field__text__limit": 500,
    "field__text__link_cost": 23,
    "media__image_formats": ["jpeg"],
    "media__mix_media": False,
    "posting__server_configurable": True,
}


@pytest.mark.parametrize(("days", "stale"), [(0, False), (179, False), (180, False), (181, True), (400, True)])
def test_a_value_is_old_after_180_days(days: int, stale: bool) -> None:
    today = DAY + dt.timedelta(days=days)
    assert (fact(1).age_days(today), fact(1).is_stale(today)) == (days, stale)


@pytest.mark.parametrize(("confidence", "may"), [("high", True), ("medium", False), ("low", False)])
def test_only_a_sure_value_may_stop_a_post(confidence: str, may: bool) -> None:
    platform = Platform(id="n", name="N", surface="", icon="", kinds=("post",), facts={"tags.max": fact(5, confidence)})
    assert platform.may_block("tags.max") is may
    assert platform.facts["tags.max"].may_block is may
    assert not platform.may_block("tags.min")


def test_a_limit_beside_media_takes_the_place_of_the_other() -> None:
    field = network(field__text__limit=4096, field__text__limit_with_media=1024).fields["text"]
    assert field.in_post(media=False).limit.value == 4096
    assert field.in_post(media=True).limit.value == 1024
    assert network(field__text__limit=300).fields["text"].in_post(media=True).limit.value == 300


def test_all_limits_of_a_field_can_be_listed() -> None:
    field = network(
        field__text__limit=9, field__text__limit_with_media=8, field__text__block_limit=7, field__text__slug_limit=6
    ).fields["text"]
    assert [(limit.value, limit.unit, on) for limit, on in field.limits] == [
        (9, "codepoints", ""), (8, "codepoints", "with media"), (7, "codepoints", "a paragraph"), (6, "bytes", "its address"),
    ]  # fmt: skip


def test_the_accounts_server_takes_the_place_of_what_is_published() -> None:
    plain = network(**SERVED)
    here = plain.with_server({"field.text.limit": 5000, "checked": "2026-11-23", "domain": "mended.example"})
    assert here.fields["text"].limit == Limit(value=5000, unit="codepoints", fact=here.facts["field.text.limit"])
    assert here.fields["text"].link_cost == 23
    said = here.facts["field.text.limit"]
    assert (said.source, said.checked, said.confidence) == ("This account's server", dt.date(2026, 11, 23), "high")
    assert said.url == "https://mended.example/api/v2/instance"
    assert here.version() != plain.version()
    assert here.server["field.text.limit"] == 5000
    assert plain.fields["text"].limit.value == 500


def test_values_of_another_kind_and_unknown_names_are_left_out() -> None:
    server = {
        "field.text.limit": "many", "media.mix_media": 1, "media.image_formats": [], "field.text.link_cost": True,
        "media.unheard_of": 4,
    }  # fmt: skip
    plain = network(**SERVED)
    assert plain.with_server(server).version() == plain.version()


def test_a_server_without_a_day_keeps_the_day_of_the_published_value() -> None:
    assert network(**SERVED).with_server({"field.text.limit": 600}).facts["field.text.limit"].checked == DAY


def test_a_network_without_servers_of_its_own_stays_as_it_is() -> None:
    plain = network(field__text__limit=280)
    assert plain.with_server({"field.text.limit": 5000}) is plain
    served = network(**SERVED)
    assert served.with_server({}) is served

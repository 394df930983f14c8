"""The shipped house styles: every check set on purpose, few of them on, and little that stops a post."""

from __future__ import annotations

import pytest
from rule_room import rules

from editorial.model.style import HouseStyle, PostKind
from editorial.platforms.loader import load_platforms
from editorial.settings.style import load_style, resolve, shipped_packs, shipped_styles

METAS = {rule_id: rule.meta for rule_id, rule in rules().items()}
STYLE = load_style(shipped_styles()["plain-and-friendly"], "plain-and-friendly.toml", METAS, platforms=load_platforms())


MAY_BLOCK = {
    "length.limit",
    "form.required",
    "attribution.byline",
    "attribution.placeholder",
    "attribution.ad_required",
    "links.place",
    "media.alt",
    "media.bytes",
    "media.count",
    "media.duration",
    "media.encoding",
    "media.format",
    "media.licence",
    "media.problem",
    "media.ratio",
    "media.resolution",
}
"""A platform's hard limit, unusable media, an empty byline, a placeholder, a missing disclosure, a conflict of licences."""
ON_OCCASION = {"form.empty_field", "message.stale", "message.duplicate"}
OFF_UNTIL_CHOSEN = {
    "attribution.claim_source",
    "attribution.quote",
    "attribution.byline_voice",
    "attribution.ai_field",
    "attribution.employee",
    "media.release",
    "links.tracking",
    "tone.you_we",
    "tone.positivity",
}


def ready(name: str) -> HouseStyle:
    return load_style(shipped_styles()[name], f"{name}.toml", METAS, platforms=load_platforms())


def on_in(style: HouseStyle, post: PostKind | None = None) -> dict[str, str]:
    settings = {rule: resolve(style, rule, meta, post or PostKind()).level for rule, meta in METAS.items()}
    return {rule: level for rule, level in settings.items() if level is not None}


def test_every_rule_has_its_level_in_the_base_and_no_setting_that_is_none() -> None:
    for rule_id in METAS:
        assert "level" in STYLE.base.rules.get(rule_id, {}), rule_id


def test_there_are_three_ready_styles() -> None:
    assert [ready(name).name for name in shipped_styles()] == ["Newsroom", "Plain and friendly", "Trade and LinkedIn"]


@pytest.mark.parametrize("name", shipped_styles())
def test_a_ready_style_has_at_most_twenty_five_checks_on(name: str) -> None:
    """Those that speak for the language engines come on top (decision 0015), and so do those that can speak only where a
    template, an older post or the library gives them something to speak of (decision 0014)."""
    style = ready(name)
    kinds = [PostKind(), *(PostKind(platform=platform) for platform in load_platforms())]
    kinds += [PostKind(audience=audience) for audience in style.audiences]
    own = [rule for rule, meta in METAS.items() if "grammar" not in meta.needs and rule not in ON_OCCASION]
    assert max(len(on_in(style, kind).keys() & own) for kind in kinds) <= 25


@pytest.mark.parametrize("name", shipped_styles())
def test_only_hard_limits_and_the_like_stop_a_post(name: str) -> None:
    for platform in ("", *load_platforms()):
        stops = {rule for rule, level in on_in(ready(name), PostKind(platform=platform)).items() if level == "error"}
        assert stops <= MAY_BLOCK


def test_what_nags_is_off_until_somebody_wants_it() -> None:
    assert OFF_UNTIL_CHOSEN & set(on_in(STYLE)) == set()


@pytest.mark.parametrize("name", shipped_packs())
def test_no_ready_style_takes_a_pack(name: str) -> None:
    assert all(name not in ready(style).packs for style in shipped_styles())


def test_an_article_must_carry_a_byline_and_a_short_post_need_not() -> None:
    byline = METAS["attribution.byline"]
    assert resolve(STYLE, "attribution.byline", byline, PostKind(platform="blog")).level == "error"
    assert resolve(STYLE, "attribution.byline", byline, PostKind(platform="x")).options["required"] is False


def test_experts_get_longer_words_and_less_pushing() -> None:
    grade, pressure = METAS["readability.grade"], METAS["tone.pressure"]
    assert (
        resolve(STYLE, "readability.grade", grade, PostKind(platform="linkedin_post", audience="experts")).options[
            "max_grade"
        ]
        == 13
    )
    assert (
        resolve(STYLE, "tone.pressure", pressure, PostKind(platform="x", audience="experts")).options["band_max"] == 20
    )

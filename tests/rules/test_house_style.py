"""The shipped house style sets every rule, on purpose."""

from __future__ import annotations

from rule_room import rules

from editorial.model.finding import LEVELS
from editorial.model.style import PostKind
from editorial.platforms.loader import load_platforms
from editorial.settings.style import load_style, resolve, shipped_styles

METAS = {rule_id: rule.meta for rule_id, rule in rules().items()}
STYLE = load_style(shipped_styles()["plain-and-friendly"], "plain-and-friendly.toml", METAS, platforms=load_platforms())


def test_every_rule_and_every_setting_stands_in_the_base() -> None:
    for rule_id, meta in METAS.items():
        assert set(STYLE.base.rules.get(rule_id, {})) == {"level", *meta.options}, rule_id


def test_the_base_says_what_the_rules_say() -> None:
    for rule_id, meta in METAS.items():
        setting = resolve(STYLE, rule_id, meta, PostKind())
        assert setting.level == meta.level
        assert setting.level in LEVELS
        assert setting.options == {name: option.default for name, option in meta.options.items()}


def test_an_article_must_carry_a_byline_and_a_short_post_need_not() -> None:
    byline = METAS["attribution.byline"]
    assert resolve(STYLE, "attribution.byline", byline, PostKind(platform="blog")).level == "error"
    assert resolve(STYLE, "attribution.byline", byline, PostKind(platform="x")).options == {"required": False}


def test_experts_get_longer_words_and_less_pushing() -> None:
    grade, pressure = METAS["readability.grade"], METAS["tone.pressure"]
    assert resolve(
        STYLE, "readability.grade", grade, PostKind(platform="linkedin_post", audience="experts")
    ).options == {"max_grade": 13}
    assert resolve(STYLE, "tone.pressure", pressure, PostKind(platform="x", audience="experts")).options == {
        "band_max": 20
    }

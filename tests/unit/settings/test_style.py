"""House styles: read, laid over each other, refused with the line and the fix."""

from collections.abc import Mapping

import pytest

from editorial.errors import UserError
from editorial.model.style import HouseStyle, PostKind
from editorial.platforms.loader import load_platforms
from editorial.rulekit.registry import discover
from editorial.rulekit.rule import Option, RuleMeta
from editorial.settings.style import BASE_STYLE, load_style, resolve, shipped_styles

META = RuleMeta(
    title="Long sentence",
    level="suggestion",
    scope="wording",
    messages={},
    options={
        "max_words": Option(default=25, about="words"),
        "share": Option(default=0.5, about="share"),
        "strict": Option(default=False, about="strict"),
        "mark": Option(default="—", about="mark"),
        "names": Option(default=["a"], about="names"),
    },
)
ID = "style.sample_length"
RULES: Mapping[str, RuleMeta] = {**discover("rules").metas(), ID: META}
HEAD = 'schema = 1\nname = "Green & Co"\nextends = "plain-and-friendly"\n'
PLATFORMS = {**{key: platform.title for key, platform in load_platforms().items()}, "linkedin_post": "LinkedIn"}


def load(text: str) -> HouseStyle:
    return load_style(text, "green.toml", RULES, platforms=PLATFORMS)


def test_a_style_has_its_name_and_text() -> None:
    style = load(HEAD)
    assert (style.name, style.text) == ("Green & Co", HEAD)


def test_a_rule_nobody_set_keeps_its_defaults() -> None:
    setting = resolve(load(HEAD), ID, META, PostKind(platform="x"))
    assert (setting.level, setting.options["max_words"], setting.origin) == ("suggestion", 25, "Base")


def test_later_layers_win_key_by_key() -> None:
    style = load(
        HEAD + f'[rules."{ID}"]\nlevel = "error"\nmax_words = 20\n'
        f'[platform.linkedin_post.rules."{ID}"]\nmax_words = 30\n'
        f'[audience.experts.rules."{ID}"]\nmark = "-"\n'
        f'[campaign.spring-reuse.rules."{ID}"]\nlevel = "off"\n'
    )
    base = resolve(style, ID, META, PostKind(platform="x", audience="general"))
    assert (base.level, base.options["max_words"], base.origin) == ("error", 20, "Base")
    network = resolve(style, ID, META, PostKind(platform="linkedin_post"))
    assert (network.level, network.options["max_words"], network.origin) == ("error", 30, "LinkedIn")
    audience = resolve(style, ID, META, PostKind(platform="linkedin_post", audience="experts"))
    assert (audience.options["max_words"], audience.options["mark"]) == (30, "-")
    campaign = resolve(style, ID, META, PostKind(platform="linkedin_post", audience="experts", campaign="spring-reuse"))
    assert (campaign.level, campaign.options["mark"], campaign.origin) == (None, "-", "Campaign “spring-reuse”")


def test_the_version_follows_the_settings_and_nothing_else() -> None:
    plain = load(HEAD)
    assert load(HEAD + "# a remark\n").version == plain.version
    assert load(HEAD.replace("Green", "Blue")).version == plain.version
    assert load(HEAD + f'[rules."{ID}"]\nmax_words = 20\n').version != plain.version


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (HEAD + '[rules."style.sample_lenght"]\nlevel = "off"', 4, f"Did you mean “{ID}”?"),
        (HEAD + "[rules.style.sample_length]\nmax_words = 3", 4, f'Put the id in quotes: "{ID}".'),
        (HEAD + f'[rules."{ID}"]\n\nlevel = "erorr"', 6, "Did you mean “error”?"),
        (HEAD + f'[rules."{ID}"]\nmax_word = 3', 5, "Did you mean “max_words”?"),
        (HEAD + f'[rules."{ID}"]\nmax_words = "3"', 5, "must be a whole number, not “3”"),
        (HEAD + f'[rules."{ID}"]\nmax_words = true', 5, "must be a whole number"),
        (HEAD + f'[rules."{ID}"]\nmax_words = 2.5', 5, "must be a whole number"),
        (HEAD + f'[rules."{ID}"]\nshare = inf', 5, "sensible"),
        (HEAD + f'[rules."{ID}"]\nshare = -1', 5, "0 or more"),
        (HEAD + f'[rules."{ID}"]\nshare = "a"', 5, "must be a number"),
        (HEAD + f'[rules."{ID}"]\nstrict = 1', 5, "must be true or false"),
        (HEAD + f'[rules."{ID}"]\nmark = 1', 5, "must be text in quotes"),
        (HEAD + f'[rules."{ID}"]\nnames = [1]', 5, "must be a list of texts"),
        (HEAD + f'rules."{ID}".level = 3', 4, "no level 3"),
        (HEAD + f'[platform.linkdin_post.rules."{ID}"]\nmax_words = 3', 4, "Did you mean “linkedin_post”?"),
        (HEAD + '[platform.x]\nlevel = "off"', 5, "not known here"),
        (HEAD + "[audiences]\n", 4, "Did you mean “audience”?"),
        (HEAD + "rules = 3", 4, "must be a section"),
        (HEAD + "x = \n", 4, "not TOML"),
        (HEAD + "a = 1\na = 2\n", 5, "not TOML"),
        (HEAD.replace("plain-and", "plain-or"), 3, "Did you mean “plain-and-friendly”?"),
        ('name = "A"', 1, "schema = 1"),
        ('schema = 2\nname = "A"', 1, "There is no schema 2"),
        ("schema = 1\n", 1, "has no name"),
    ],
)
def test_a_bad_style_is_refused_with_line_and_fix(text: str, line: int, words: str) -> None:
    with pytest.raises(UserError) as caught:
        load(text)
    assert words in str(caught.value)
    assert caught.value.place == f"green.toml:{line}", str(caught.value)


def test_without_known_platforms_any_is_taken() -> None:
    style = load_style(HEAD + f'[platform.new.rules."{ID}"]\nmax_words = 3', "a.toml", RULES)
    assert resolve(style, ID, META, PostKind(platform="new")).options["max_words"] == 3


def test_numbers_may_be_written_whole() -> None:
    assert resolve(load(HEAD + f'[rules."{ID}"]\nshare = 1'), ID, META, PostKind()).options["share"] == 1


def test_the_base_style_is_shipped_and_loads() -> None:
    assert load_style(shipped_styles()[BASE_STYLE], "base.toml", RULES).name == "Plain and friendly"


def test_brackets_without_end_are_refused() -> None:
    with pytest.raises(UserError, match="nested too deeply"):
        load(HEAD + "x = " + "[" * 100_000)


def test_a_byte_order_mark_is_no_mistake() -> None:
    assert load("\ufeff" + HEAD).name == "Green & Co"

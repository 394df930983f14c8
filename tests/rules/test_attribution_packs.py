"""Packs for single countries: dated, with their sources, off until taken; and every demand has its rule."""

from __future__ import annotations

import datetime as dt
import tomllib
from typing import Any

import pytest
from rule_room import rules, subject

from editorial.checking.engine import Engine
from editorial.model.finding import LEVELS
from editorial.model.style import HouseStyle
from editorial.platforms.loader import load_platforms
from editorial.rulekit.registry import Registry
from editorial.settings.style import load_style, shipped_packs, shipped_styles

PACKS = sorted(shipped_packs())
METAS = {rule_id: rule.meta for rule_id, rule in rules().items()}
TOLD = ("ad_required", "ad_term", "ad_position", "ad_each")
PAID: dict[str, Any] = {"declared": {"connection": "paid"}}


def style(*packs: str) -> HouseStyle:
    return load_style(f'schema = 1\nname = "House"\npacks = {list(packs)}\n'.replace("'", '"'), "house.toml", METAS)


def said(text: str, situation: dict[str, Any], *packs: str) -> dict[str, str]:
    """What the engine says with these packs, by rule: the level of the gravest."""
    family = Registry(tuple(rule for rule in rules().values() if rule.id.startswith(("attribution.a", "media.a"))))
    result = Engine(family).check(subject(text, situation), style(*packs))
    assert result.not_run == ()
    return {one.rule.partition(".")[2]: one.level for one in reversed(result.findings)}


def test_there_is_a_pack_for_each_country_we_know_of() -> None:
    assert set(PACKS) >= {"us-ftc", "uk-asa", "eu", "de", "fr"}


@pytest.mark.parametrize("name", PACKS)
def test_a_pack_is_dated_sourced_and_no_advice(name: str) -> None:
    pack = tomllib.loads(shipped_packs()[name])
    assert pack["schema"] == 1
    assert pack["name"]
    assert pack["about"]
    assert pack["notice"].startswith("Not legal advice.")
    assert isinstance(pack["date"], dt.date)
    assert len(pack["country"]) == 2
    assert pack["links"]
    assert all(link.startswith("https://") for link in pack["links"])


@pytest.mark.parametrize("name", PACKS)
def test_a_pack_loads_and_warns_at_most(name: str) -> None:
    taken = style(name)
    assert taken.packs == (name,)
    levels = {keys["level"] for keys in taken.base.rules.values() if "level" in keys}
    assert levels <= {"warning", "suggestion"}
    assert taken.version != style().version


@pytest.mark.parametrize("name", PACKS)
def test_a_packs_rules_agree_on_the_words(name: str) -> None:
    pack = tomllib.loads(shipped_packs()[name])["rules"]
    lists = [pack[f"attribution.{rule}"].get("accepted") for rule in TOLD if f"attribution.{rule}" in pack]
    assert all(one == lists[0] for one in lists)
    unclear = [pack[f"attribution.{rule}"].get("unclear") for rule in ("ad_required", "ad_term")]
    assert unclear[0] is None or unclear[0] == unclear[1]


def test_a_pack_names_networks_that_there_are() -> None:
    for text in shipped_packs().values():
        networks = tomllib.loads(text)["rules"].get("attribution.ad_tool", {}).get("networks", [])
        assert set(networks) <= set(load_platforms())


def test_the_shipped_styles_take_no_pack() -> None:
    for text in shipped_styles().values():
        assert not tomllib.loads(text).get("packs")


def test_german_law_takes_no_english_tag() -> None:
    german = {**PAID, "language": "de"}
    assert "ad_term" not in said("Lampe. #ad", german)
    assert said("#ad Lampe.", german, "de")["ad_term"] == "error"
    assert not {"ad_required", "ad_term", "ad_position"} & set(said("Anzeige: Lampe.", german, "de"))
    assert said("Eine neue Lampe, die kühl bleibt und wenig kostet. #anzeige", german, "de")["ad_position"] == "warning"


def test_british_guidance_takes_no_sponsored_and_american_does() -> None:
    text = "Sponsored by Lampworks: a lamp."
    assert "ad_term" not in said(text, PAID)
    assert "ad_term" not in said(text, PAID, "us-ftc")
    assert said(text, PAID, "uk-asa")["ad_term"] == "error"


def test_american_guidance_counts_family_and_wants_words_beside_the_label() -> None:
    family = {"declared": {"connection": "family"}}
    assert "ad_required" not in said("A lamp.", family)
    assert said("A lamp.", family, "us-ftc")["ad_required"] == "error"
    labelled = {"declared": {"connection": "paid", "paid_label": "yes"}}
    assert "ad_required" not in said("A lamp.", labelled)
    assert said("A lamp.", labelled, "us-ftc")["ad_required"] == "error"


def test_the_union_asks_for_the_networks_label_as_well() -> None:
    platform = next(iter(tomllib.loads(shipped_packs()["eu"])["rules"]["attribution.ad_tool"]["networks"]))
    post = {**PAID, "network": {}}
    assert "ad_tool" not in said("Ad: a lamp.", post, "eu")
    assert platform in load_platforms()


def test_french_law_has_words_of_its_own_for_pictures() -> None:
    post = {"media": [{"name": "a.jpg", "kind": "image", "rights": {"ai": "edited"}}], "language": "fr"}
    assert "ai_label" not in said("Une lampe.", post)
    assert said("Une lampe.", post, "eu", "fr")["ai_label"] == "suggestion"
    assert "ai_label" not in said("Une lampe. Image retouchée.", post, "eu", "fr")


def test_a_later_pack_overrules_an_earlier_one() -> None:
    rule = style("eu", "de").base.rules["attribution.ad_position"]
    assert rule["first_characters"] == 40
    assert rule["level"] == "warning"


DEMANDS: dict[str, tuple[str, ...]] = {
    "byline.required": ("attribution.byline required genres min_words",),
    "byline.kind": ("attribution.byline_kind kinds",),
    "byline.form": ("attribution.byline_form known order prefix", "attribution.coauthors max_names"),
    "byline.placeholder": ("attribution.placeholder names",),
    "byline.voice": ("attribution.byline_voice hits we_under_person",),
    "byline.basis": ("attribution.byline_basis persons house",),
    "byline.pseudonym": ("attribution.pseudonym approved told words",),
    "byline.risk": ("attribution.byline_risk names",),
    "byline.consistent": ("attribution.byline_same stands_for",),
    "byline.credential": ("attribution.byline_credential titles strangers",),
    "coauthor.order": ("attribution.coauthors order roles",),
    "agency.credit": ("attribution.agency_credit words always",),
    "dateline": ("attribution.dateline",),
    "quote.attributed": ("attribution.quote words window min_words",),
    "source.anonymous": ("attribution.anonymous_source phrases",),
    "claim.source": ("attribution.claim_source window figures superlatives link_field",),
    "ad.required": ("attribution.ad_required connections affiliate label_is_enough",),
    "ad.term": ("attribution.ad_term accepted unclear",),
    "ad.position": ("attribution.ad_position first_characters first_lines max_tags use_fold",),
    "ad.each": ("attribution.ad_each parts video",),
    "ad.tool": ("attribution.ad_tool networks",),
    "employee.disclosure": ("attribution.employee told",),
    "media.credit.present": ("media.credit ours unknown",),
    "media.credit.match": ("media.credit match",),
    "media.credit.form": ("media.credit_form forms kinds",),
    "media.licence.known": ("media.licence accepted",),
    "media.licence.fit": ("media.licence territories soon_days",),
    "media.tasl": ("media.attribution_line source changes",),
    "media.release": ("media.release selling_only always_said",),
    "media.owner": ("media.owner partners",),
    "media.alt": ("media.alt max_characters",),
    "media.metadata.keep": ("media.c2pa credit lost",),
    "media.privacy": ("media.privacy as_they_are tell_anyway fine",),
    "media.watermark": ("media.watermark preview_px",),
    "ai.text.field": ("attribution.ai_field genres",),
    "ai.text.disclosure": ("attribution.ai_disclosure labels since any_topic",),
    "ai.media.label": ("media.ai_label labels stylised edited label_is_enough",),
    "ai.media.conflict": ("media.ai_label conflicts",),
    "ai.byline": ("attribution.ai_byline review_is_enough",),
    "c2pa.status": ("media.c2pa required",),
    "review.signoff": ("attribution.signoff genres roles",),
    "corrections": ("attribution.corrections words",),
}
"""What houses ask for, by the names of the usual list, and which rule and settings answer."""


@pytest.mark.parametrize("demand", DEMANDS)
def test_every_demand_has_its_rule_and_settings(demand: str) -> None:
    for line in DEMANDS[demand]:
        rule_id, *options = line.split()
        assert set(options) <= set(METAS[rule_id].options)
        assert METAS[rule_id].level in LEVELS

"""Every dial's score is what anybody can work out from what it exports; and no fix that it offers makes it worse."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ordinary import SENTENCES
from rule_room import findings, heard, rules, subject

from editorial.model.finding import Finding, Measure
from editorial.rulekit.pages import parse_page

MIN_WORDS = 8
MIXED = {
    "title": "🔥 These 9 Things Will Change Your Kitchen",
    "text": "😤 HURRY!! Last chance, you idiots: our KPI is sooooo good that everyone is talking about it. Thank you, dear "
    "neighbours! We leverage our synergies going forward. It's a flash sale with massive savings, and 100% free gifts. "
    "I hate waste; we love repairs. Obviously you should just come, shouldn't you? The mycelium was commenced by us.",
    "text[1]": "Unfortunately the pump is broken. Would you please help us? No thanks, I would rather pay full price.",
}


def dials() -> list[str]:
    """Every rule that measures a dial, whoever wrote it."""
    return [rule_id for rule_id in sorted(rules()) if measured(rule_id, {"text": " ".join(SENTENCES[:20])})]


def measured(rule_id: str, fields: Mapping[str, str]) -> dict[str, Any]:
    """The dials that this rule measures in a post of these fields."""
    rest = {name: text for name, text in fields.items() if name != "text"}
    said = heard(rule_id, subject(fields["text"], {"fields": rest}))
    taken: list[Any] = [one.value for one in said if isinstance(one, Measure) and one.key == "tone"]
    return {name: value for one in taken for name, value in one.get("dials", {}).items()}


def recomputed(value: Mapping[str, Any]) -> int | None:
    """The score from evidence, words, k and shape."""
    weights = [piece["weight"] for piece in value["evidence"]]
    if value["words"] < MIN_WORDS:
        return None
    if value["shape"] == "share":
        of = sum(map(abs, weights))
        return round(100 * sum(weight for weight in weights if weight > 0) / of) if of else None
    raw = sum(weights) / max(value["words"] / 100, 0.5)
    if value["shape"] == "one_sided":
        return round(100 * (1 - math.exp(-max(raw, 0) / value["k"])))
    if value["shape"] == "falling":
        return round(100 * math.exp(min(raw, 0) / value["k"]))
    assert value["shape"] == "two_sided"
    return round(50 + 50 * math.tanh(raw / value["k"]))


@cache
def page_texts() -> tuple[str, ...]:
    """What the pages of all dials show as examples."""
    return tuple(example.text for rule_id in DIALS for example in parse_page(rules()[rule_id].page, rule_id).examples)


DIALS = dials()
TEXTS = (*page_texts(), " ".join(SENTENCES), "\n\n".join(SENTENCES), "\n".join(MIXED.values()))


def check(rule_id: str, fields: Mapping[str, str]) -> None:
    for value in measured(rule_id, fields).values():
        assert value["score"] == recomputed(value)
        for piece in value["evidence"]:
            said = fields[piece["field"]][piece["start"] : piece["end"]]
            assert said.strip() == said != ""
            assert piece["cue"]
            assert piece["why"]


def test_the_dials_are_found() -> None:
    assert {"tone.pressure", "tone.aggression", "tone.plainness"} <= set(DIALS)


@pytest.mark.parametrize("rule_id", DIALS)
def test_a_score_follows_from_what_is_exported(rule_id: str) -> None:
    check(rule_id, MIXED)
    for text in TEXTS:
        check(rule_id, {"text": text})


@pytest.mark.parametrize("rule_id", DIALS)
@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from([*TEXTS, *SENTENCES[:40]]), max_size=6).map("\n".join))
def test_a_score_follows_from_what_is_exported_in_any_mixture(rule_id: str, text: str) -> None:
    check(rule_id, {"text": text})


@pytest.mark.parametrize("rule_id", DIALS)
def test_no_fix_makes_a_dial_worse(rule_id: str) -> None:
    for text in TEXTS:
        for after, before in fixed(rule_id, text):
            for name, value in measured(rule_id, {"text": text}).items():
                again = measured(rule_id, {"text": after})[name]
                assert outside(again, value["band"]) <= outside(value, value["band"]), (name, before, after)


def fixed(rule_id: str, text: str) -> Iterator[tuple[str, Finding]]:
    """The text after each fix that the dial offers when its band is as narrow as can be."""
    options = rules()[rule_id].meta.options
    for edge, value in (("band_min", 100), ("band_max", 0)):
        narrow: dict[str, Any] = {edge: value} if edge in options else {}
        for found in findings(rule_id, text, **narrow):
            for said in found.suggestions:
                yield text[: found.span.start] + said + text[found.span.end :], found


def outside(value: Mapping[str, Any], band: tuple[float, float]) -> float:
    """How far a score lies from the nearest edge that its house style may set: above nothing, or below everything."""
    if value["score"] is None:
        return 0.0
    low, high = band
    return max(low - value["score"], value["score"] - high, 0.0)

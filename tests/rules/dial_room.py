"""What every dial must keep: its score is nothing but its evidence, and its fixes leave correct sentences."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from rule_room import findings, measured

from editorial.model.finding import Finding


def dial(name: str, text: str, **situation: Any) -> Any:
    """What the rule measures: score, evidence, band, words, shape and k."""
    return measured(f"tone.{name}", text, "tone", situation)["dials"][name]


def cues(name: str, text: str, **situation: Any) -> list[str]:
    """The names of the cues found, in order."""
    return [piece["cue"] for piece in dial(name, text, **situation)["evidence"]]


def recomputed(value: Any) -> int | None:
    """The score as anybody can work it out from what the screen shows."""
    weights = [piece["weight"] for piece in value["evidence"]]
    if value["words"] < 8:
        return None
    if value["shape"] == "share":
        of = sum(map(abs, weights))
        return round(100 * sum(weight for weight in weights if weight > 0) / of) if of else None
    raw = sum(weights) / max(value["words"] / 100, 0.5)
    if value["shape"] == "two_sided":
        return round(50 + 50 * math.tanh(raw / value["k"]))
    assert value["shape"] == "falling"
    return round(100 * math.exp(min(raw, 0) / value["k"]))


def holds(name: str, text: str, **situation: Any) -> None:
    """The score is the sum of its evidence, and every piece is words of the text."""
    value = dial(name, text, **situation)
    assert value["score"] == recomputed(value)
    assert value["score"] is None or 0 <= value["score"] <= 100
    for piece in value["evidence"]:
        said = text[piece["start"] : piece["end"]]
        assert said.strip() == said != ""


def fixed(name: str, text: str, **options: object) -> Iterator[tuple[Finding, str, str]]:
    """Every finding with one of its fixes and the text after that fix alone."""
    for found in findings(f"tone.{name}", text, **options):
        for said in found.suggestions:
            yield found, said, text[: found.span.start] + said + text[found.span.end :]


def stays_correct(name: str, text: str, **options: object) -> int:
    """Try every fix of a text: spaces, marks and capitals hold, and the same thing is not found there again. How many."""
    tried = 0
    for found, said, after in fixed(name, text, **options):
        tried += 1
        assert "  " not in after
        assert not any(f" {mark}" in after for mark in ",.!?;:")
        assert after[:1].isupper() == text[:1].isupper()
        assert said != found.match
        end = found.span.start + len(said)
        again = findings(f"tone.{name}", after, **options)
        assert [one.match for one in again if one.span.start < end and found.span.start < one.span.end] == []
    return tried

"""Every pair of colours that meets on the screen, held to the contrast of WCAG 2.2 (1.4.3 and 1.4.11)."""

from __future__ import annotations

import pytest

from ui.theme.tokens import Tokens, load_tokens

GROUNDS = ("surface", "raised", "sunken", "hover")
TEXT = [
    *((ink, ground) for ink in ("ink", "ink_soft") for ground in GROUNDS),
    *((pencil, ground) for pencil in ("blue", "red", "amber", "teal") for ground in ("surface", "raised")),
    *(("ink", ground) for ground in ("selection", "pressed", "blue_tint", "red_tint", "amber_tint", "teal_tint")),
    *((pencil, f"{pencil}_tint") for pencil in ("blue", "red", "amber", "teal")),
    *(("on_blue", ground) for ground in ("blue", "blue_hover", "blue_pressed")),
    *(("on_avatar", f"avatar_{letter}") for letter in "abcd"),
    ("on_red", "red"),
]
MARKS = [
    *((mark, ground) for mark in ("red", "amber", "teal", "blue", "focus") for ground in (*GROUNDS, "selection")),
    *(("outline", ground) for ground in GROUNDS),
]


EDGES = [
    *MARKS,
    *(("hairline", ground) for ground in ("surface", "raised", "sunken")),
    *(("ink_faint", ground) for ground in ("surface", "raised")),
]
"""What must be seen in high contrast: also the lines that only separate, and words that are switched off."""


@pytest.fixture(params=["paper", "night-desk"])
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return load_tokens(request.param)


@pytest.fixture(params=["paper-contrast", "night-contrast"])
def high(request: pytest.FixtureRequest) -> Tokens:
    return load_tokens(request.param)


@pytest.mark.parametrize(("front", "ground"), TEXT)
def test_text_in_high_contrast_is_7_to_1(high: Tokens, front: str, ground: str) -> None:
    assert contrast(high.named(front), high.named(ground)) >= 7


@pytest.mark.parametrize(("front", "ground"), EDGES)
def test_marks_and_edges_in_high_contrast_are_4_5_to_1(high: Tokens, front: str, ground: str) -> None:
    assert contrast(high.named(front), high.named(ground)) >= 4.5


@pytest.mark.parametrize(("front", "ground"), TEXT)
def test_text_can_be_read_on_its_ground(tokens: Tokens, front: str, ground: str) -> None:
    assert contrast(tokens.named(front), tokens.named(ground)) >= 4.5


@pytest.mark.parametrize(("front", "ground"), MARKS)
def test_marks_and_edges_stand_out_from_their_ground(tokens: Tokens, front: str, ground: str) -> None:
    assert contrast(tokens.named(front), tokens.named(ground)) >= 3


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two opaque colours, by https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio"""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    assert len(colour) == 7, "only opaque colours have a contrast"
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

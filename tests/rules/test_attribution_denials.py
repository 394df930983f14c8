"""A denial is no disclosure, and neither is what only might be."""

from __future__ import annotations

import pytest
from rule_room import findings

PAID = {"declared": {"connection": "paid"}}


@pytest.mark.parametrize(
    "text",
    [
        "This post is not sponsored by Lampworks. Our lamp is new.",
        "Sponsored by nobody. Our lamp is new.",
        "This would be sponsored by us if we had money.",
        "No #ad here, promise.",
        "This isn't an #ad. Our lamp is new.",
        "Our lamp is new. #ad-free",
    ],
)
def test_a_denial_does_not_say_that_it_is_advertising(text: str) -> None:
    assert len(findings("attribution.ad_required", text, PAID)) == 1


@pytest.mark.parametrize(
    "text", ["Ad: our lamp is new.", "Sponsored by Lampworks. Our lamp is new.", "Our lamp is new. #ad"]
)
def test_plain_words_do(text: str) -> None:
    assert findings("attribution.ad_required", text, PAID) == []

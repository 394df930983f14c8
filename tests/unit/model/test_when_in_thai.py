"""Times as people write them in Thai."""

from __future__ import annotations

import datetime as dt

import pytest

from editorial.errors import UserError
from editorial.model.when import parse_when

NOW = dt.datetime.fromisoformat("2026-11-29T10:00")  # a Sunday


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("พรุ่งนี้ 9", "2026-11-30T09:00"),
        ("พรุ่งนี้ 14:30", "2026-11-30T14:30"),
        ("พรุ่งนี้ 14.30 น.", "2026-11-30T14:30"),
        ("มะรืนนี้", "2026-12-01T09:00"),
        ("วันพุธ 8:15", "2026-12-02T08:15"),
        ("ศุกร์", "2026-12-04T09:00"),
        ("12 ธ.ค. 9:00", "2026-12-12T09:00"),
        ("12 ธันวาคม 2569 9:00", "2026-12-12T09:00"),
        ("12 ธันวาคม 2026 9:00", "2026-12-12T09:00"),
        ("อีก 2 ชั่วโมง", "2026-11-29T12:00"),
        ("อีก 3 วัน", "2026-12-02T10:00"),
    ],
)
def test_a_time_in_thai_is_understood(said: str, meant: str) -> None:
    assert parse_when(said, NOW) == dt.datetime.fromisoformat(meant)


def test_words_that_say_no_time_are_refused() -> None:
    with pytest.raises(UserError, match="is not a time"):
        parse_when("เร็ว ๆ นี้", NOW)

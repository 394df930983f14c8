"""Patterns as Vale's rules write them, and messages as Go prints them."""

import pytest
import regex

from editorial.errors import UserError
from editorial.rulekit.patterns import RuleTimeout, compiled, matches, printf, translated, without_groups


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"\Qa.b\E", "a.b axb", ["a.b"]),
        (r"a(?i)bc", "aBC ABC", ["aBC"]),
        (r"(?:a(?i)b|c)d", "aBd abd Cd ABd", ["aBd", "abd", "Cd"]),
        (r"(?i)a(?-i)b", "Ab AB", ["Ab"]),
        (r"[[:upper:]]+", "aBCd", ["BC"]),
        (r"[a[]+", "a[b", ["a["]),
        (r"[a&&b]+", "a&b", ["a&b"]),
        (r"x\_y", "x_y", ["x_y"]),
        (r"\p{Lu}+", "aÄb", ["Ä"]),
        (r"(?<=very )\w+", "very good", ["good"]),
    ],
)
def test_patterns_mean_what_they_mean_to_vale(pattern: str, text: str, found: list[str]) -> None:
    assert [match[0] for match in matches(compiled(translated(pattern), pattern), text)] == found


def test_groups_are_made_plain() -> None:
    assert without_groups(r"(a)(?:b)(?P<c>c)(?<d>d)(?<=e)(?i:f)\(") == r"(?:a)(?:b)(?:c)(?:d)(?<=e)(?i:f)\("


def test_a_pattern_that_is_none_is_named() -> None:
    with pytest.raises(UserError, match="“a\\(b” is not a regular expression"):
        compiled("a(b", "a(b")


def test_a_runaway_pattern_times_out() -> None:
    pattern = regex.compile(r"(?:x+x+)+y", regex.VERSION1)
    with pytest.raises(RuleTimeout):
        list(matches(pattern, "x" * 5000))


@pytest.mark.parametrize(
    ("template", "args", "printed"),
    [
        ("Use '%s' instead of '%s'.", ("a", "b"), "Use 'a' instead of 'b'."),
        ("%[2]s before %[1]s", ("a", "b"), "b before a"),
        ("%d of 100%", (3,), "3 of 100%"),
        ("100%% %s", ("a",), "100% a"),
        ("%s and %s", ("a",), "a and "),
        ("none", ("a",), "none"),
        ("two\nlines", (), "two lines"),
    ],
)
def test_messages_are_filled_as_go_does(template: str, args: tuple[object, ...], printed: str) -> None:
    assert printf(template, args) == printed

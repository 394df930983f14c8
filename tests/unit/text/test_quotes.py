"""Quotation marks, apostrophes, dashes and dots: as each language prints them, and never where they are code."""

from __future__ import annotations

import pytest

from editorial.text.quotes import better


def typed(keys: str, language: str) -> str:
    """What stands there after typing these keys one by one."""
    text = ""
    for key in keys:
        text += key
        found = better(text, language)
        if found is not None:
            text = text[: len(text) - found.taken] + found.words
    return text


@pytest.mark.parametrize(
    ("language", "keys", "printed"),
    [
        ("en", 'She said "yes" twice.', "She said “yes” twice."),
        ("en", "\"He said 'no'.\"", "“He said ‘no’.”"),
        ("en", "It's Ana's: don't", "It’s Ana’s: don’t"),
        ("en", "back in the '90s", "back in the ’90s"),
        ("en", '("yes")', "(“yes”)"),
        ("en", 'so-called—"new"', "so-called—“new”"),
        ("en", '""', "“”"),
        ("en-GB", 'a "b"', "a “b”"),
        ("de", 'Sie sagt "ja" und geht.', "Sie sagt „ja“ und geht."),
        ("de", "\"Er sagt 'nein'.\"", "„Er sagt ‚nein‘.“"),
        ("de", "'Ich hab's'", "‚Ich hab’s‘"),
        ("de", "Wie geht's?", "Wie geht’s?"),
        ("fr", 'Elle dit "oui" et part.', "Elle dit «\u202foui\u202f» et part."),
        ("fr", "L'eau d'ici", "L’eau d’ici"),
        ("fr", '"oui "', "«\u202foui\u202f»"),
        ("fr", '"oui". Puis "non"', "«\u202foui\u202f». Puis «\u202fnon\u202f»"),
        ("es", 'Dijo "sí".', "Dijo «sí»."),
        ("es", '¿"Qué"?', "¿«Qué»?"),
        ("it", 'L\'ha detto: "sì"', "L’ha detto: “sì”"),
        ("pt", 'Disse "sim".', "Disse “sim”."),
        ("nl", 'Zij zei "ja", foto\'s', "Zij zei “ja”, foto’s"),
        ("th", 'เธอพูดว่า"ใช่"แล้วไป', "เธอพูดว่า“ใช่”แล้วไป"),
        ("th", 'เธอพูดว่า "ใช่" แล้ว', "เธอพูดว่า “ใช่” แล้ว"),
    ],
)
def test_quotation_marks_are_those_of_the_language(language: str, keys: str, printed: str) -> None:
    assert typed(keys, language) == printed


@pytest.mark.parametrize(
    ("keys", "printed"),
    [
        ("one -- two", "one – two"),
        ("Paris--Rome", "Paris–Rome"),
        ("1914--1918", "1914–1918"),
        ("wait... what", "wait… what"),
        ("wait....", "wait…."),
        ("run --all now", "run --all now"),
        ("a --> b", "a --> b"),
        ("---", "---"),
        ("<!-- x", "<!-- x"),
    ],
)
def test_dashes_and_dots(keys: str, printed: str) -> None:
    assert typed(keys, "en") == printed
    assert typed(keys, "pl") == printed, "they are the same in every language"


@pytest.mark.parametrize(
    "keys",
    [
        "https://example.org/it's",
        'https://example.org/?q="a"',
        "www.example.org/a...b",
        "https://example.org/a--b",
        "ana@example.org's",
        '<a href="x">',
        "print('hello')",
        "snake_case's",
        "`it's`",
        '`say "yes"',
        "@ana--b",
        "@ana...",
        "#tag...",
        "C:\\it's",
        "x='a'",
        "../...",
    ],
)
def test_links_code_and_handles_stay_as_they_are_typed(keys: str) -> None:
    assert typed(keys, "en") == keys


def test_a_quoted_link_or_handle_gets_the_mark_that_closes() -> None:
    assert typed('"https://example.org"', "en") == "“https://example.org”"
    assert typed('"@ana"', "de") == "„@ana“"


@pytest.mark.parametrize("keys", ['a 27" screen', "she is 5'10\" tall", "40' long"])
def test_inches_and_feet_are_no_quotation_marks(keys: str) -> None:
    assert typed(keys, "en") == keys


@pytest.mark.parametrize("language", ["", "ja", "xx"])
def test_a_language_without_a_table_keeps_its_marks(language: str) -> None:
    assert typed('a "b" it\'s', language) == 'a "b" it\'s'


def test_nothing_is_better_than_nothing() -> None:
    assert better("", "en") is None

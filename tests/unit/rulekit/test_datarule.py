"""Rules written as data: what they find, what they say, and what is refused."""

import pytest

from editorial.errors import UserError
from editorial.model.finding import Finding
from editorial.model.style import RuleSetting
from editorial.model.subject import Field, Subject
from editorial.rulekit.context import Readings, RuleContext
from editorial.rulekit.datarule import DataRule, load_data_rule
from editorial.rulekit.patterns import RuleTimeout

PAGE = "# Title of the page\nLanguages: en, de\n"


def rule(text: str) -> DataRule:
    return load_data_rule(text, "style.test", PAGE, "test.yml")


def check(yaml: str, text: str, *, field: str = "text") -> list[Finding]:
    loaded = rule(yaml)
    subject = Subject(id="a", fields=(Field(name=field, text=text),))
    setting = RuleSetting(level=loaded.meta.level)
    context = RuleContext(loaded.id, loaded.meta, setting, subject, Readings(subject, "en"))
    return [found for found in loaded.check(context) if isinstance(found, Finding)]


def matched(yaml: str, text: str) -> list[str]:
    return [finding.match for finding in check(yaml, text)]


EXISTENCE = "extends: existence\nmessage: \"Avoid '%s'.\"\n"
SUBSTITUTION = "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\n"


def test_a_rule_says_what_it_is() -> None:
    loaded = rule(EXISTENCE + "level: error\nlink: https://example.org\ntokens: [very]\n")
    assert loaded.meta.title == "Title of the page"
    assert (loaded.meta.level, loaded.meta.scope, loaded.meta.languages) == ("error", "wording", ("en", "de"))
    assert rule(EXISTENCE + "tokens: [very]").meta.level == "warning"


def test_existence_finds_whole_words_at_code_points() -> None:
    [found] = check(EXISTENCE + 'tokens: [very, ""]', "🎉 Not every, very good.")
    assert (found.span.start, found.span.end, found.message) == (13, 17, "Avoid 'very'.")


@pytest.mark.parametrize(
    ("keys", "text", "found"),
    [
        ("tokens: [very]", "Very very", ["very"]),
        ("tokens: [very]\nignorecase: true", "Very very", ["Very", "very"]),
        ("tokens: ['!!']\nnonword: true", "Wow!!", ["!!"]),
        ("tokens: [obvious(?:ly)?]", "obvious, obviously", ["obvious", "obviously"]),
        ("raw: ['(?:a|b)', c]", "ac bc", ["ac", "bc"]),
        ("raw: ['very ']\ntokens: [good, bad]", "very good, good, very bad", ["very good", "very bad"]),
        ("raw: [' sir']\nappend: true\ntokens: ['yes', 'no']", "yes sir, no", ["yes sir"]),
        ("tokens: [one]\nexceptions: [one]", "one two", []),
        ("tokens: ['one \\w+']\nexceptions: [two]", "one two one Two", ["one Two"]),
        ("tokens: ['one \\w+']\nexceptions: ['(?i)two']", "one two one Two", []),
        ("tokens: [had]\nexceptions: ['had better']", "You Had better, you had", ["had"]),
        ("tokens: [very]\nlimit: 2", "very very very", ["very", "very"]),
    ],
)
def test_existence(keys: str, text: str, found: list[str]) -> None:
    assert matched(EXISTENCE + keys, text) == found


def test_links_handles_tags_and_code_are_not_prose() -> None:
    keys = "tokens: [very]\nnonword: true"
    assert matched(EXISTENCE + keys, "https://very.org/very @very #very `very`") == []
    assert matched(EXISTENCE + keys + "\nscope: raw", "#very") == ["very"]


def test_a_match_does_not_reach_across_a_link() -> None:
    assert matched(EXISTENCE + "tokens: ['in\\s+order']", "in https://example.org order") == []


def test_every_field_but_alt_texts_is_read() -> None:
    assert len(check(EXISTENCE + "tokens: [very]", "very", field="title")) == 1
    assert check(EXISTENCE + "tokens: [very]", "very", field="media[0].alt") == []


@pytest.mark.parametrize(
    ("keys", "text", "said"),
    [
        ("swap: {utilise: use}", "utilise", [("Use 'use' instead of 'utilise'.", ("use",))]),
        (
            "swap: {utilise: use}\nignorecase: true\ncapitalize: true",
            "Utilise",
            [("Use 'Use' instead of 'Utilise'.", ("Use",))],
        ),
        ("swap: {in order: x, in order to: to}", "in order to", [("Use 'to' instead of 'in order to'.", ("to",))]),
        ("swap: {'(e)-?mails?': email}", "e-mails", [("Use 'email' instead of 'e-mails'.", ("email",))]),
        ("swap: {'(\\w+)ize': '$1ise'}", "organize", [("Use 'organise' instead of 'organize'.", ("organise",))]),
        (
            "ignorecase: true\nswap: {github: GitHub}",
            "GitHub Github",
            [("Use 'GitHub' instead of 'Github'.", ("GitHub",))],
        ),
        ("ignorecase: true\nswap: {'oauth2?': 'OAuth2?'}", "OAuth2 OAuth", []),
        (
            "ignorecase: true\nswap: {'oauth2?': 'OAuth2?'}",
            "OAUTH2",
            [("Use 'OAuth2' instead of 'OAUTH2'.", ("OAuth2",))],
        ),
        (
            "action: {name: replace}\nswap: {a lot: many|much}",
            "a lot",
            [("Use 'many' or 'much' instead of 'a lot'.", ("many", "much"))],
        ),
        ("action: {name: replace}\nswap: {x: a|b|c}", "x", [("Use 'a', 'b', or 'c' instead of 'x'.", ("a", "b", "c"))]),
        ("action: {name: replace}\nignorecase: true\nswap: {online: online|Online}", "Online online", []),
        ("swap: {utilise: use}\nexceptions: [utilise]", "utilise", []),
        (
            "swap: {utilise: use}\nmatchcase: true\nignorecase: true",
            "UTILISE",
            [("Use 'USE' instead of 'UTILISE'.", ("USE",))],
        ),
    ],
)
def test_substitution(keys: str, text: str, said: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(found.message, found.suggestions) for found in check(SUBSTITUTION + keys, text)] == said


OCCURRENCE = "extends: occurrence\nmessage: \"%d marks\"\ntoken: '!'\n"


def test_occurrence_tells_once_how_many() -> None:
    [found] = check(OCCURRENCE + "max: 1", "One! Two! Three!")
    assert (found.message, found.span.start, found.match) == ("3 marks", 3, "!")
    assert check(OCCURRENCE + "max: 3", "One! Two! Three!") == []


def test_occurrence_tells_what_is_missing_without_a_place() -> None:
    [found] = check(OCCURRENCE + "min: 1", "One.")
    assert (found.message, len(found.span)) == ("0 marks", 0)


def test_a_sentence_scope_counts_in_each_sentence() -> None:
    yaml = "extends: occurrence\nmessage: '%d'\nscope: sentence\ntoken: '\\w+'\nmax: 3\n"
    found = check(yaml, "🎉 One two. One two three four. End.")
    assert [(finding.match, finding.span.start, finding.message) for finding in found] == [("One", 11, "4")]


REPETITION = "extends: repetition\nmessage: \"'%s' is repeated\"\ntokens: ['[^\\s.!?]+']\n"


@pytest.mark.parametrize(
    ("keys", "text", "found"),
    [
        ("", "the the end", ["the the"]),
        ("", "The the end", []),
        ("ignorecase: true", "The the end", ["The the"]),
        ("", "5 5 x", ["5 5"]),
        ("alpha: true", "5 5 x", []),
        ("", "It is it. It was", []),
        ("", "Go on. on we go", []),
        ("max: 1", "a a a", ["a a"]),
        ("exceptions: [had had]", "had had the the", ["the the"]),
        ("", "see https://a.org see", []),
    ],
)
def test_repetition(keys: str, text: str, found: list[str]) -> None:
    assert matched(REPETITION + keys, text) == found


@pytest.mark.parametrize(
    ("action", "suggestion"),
    [
        ("{name: remove}", ""),
        ("{name: replace, params: [a, b]}", "a"),
        ("{name: edit, params: [truncate, ' ']}", "very"),
        ("{name: edit, params: [split, ' ', '1']}", "good"),
        ("{name: edit, params: [regex, '(\\w+) (\\w+)', '$2 $1']}", "good very"),
        ("{name: edit, params: [trim_right, 'do']}", "very g"),
    ],
)
def test_actions_become_suggestions(action: str, suggestion: str) -> None:
    [found] = check(EXISTENCE + f"tokens: [very good]\naction: {action}", "very good")
    assert found.suggestions[0] == suggestion


def test_a_runaway_pattern_is_reported() -> None:
    with pytest.raises(RuleTimeout):
        check(EXISTENCE + "tokens: ['(?:x+x+)+y']", "x" * 5000)


@pytest.mark.parametrize(
    ("yaml", "line", "words"),
    [
        ("extends: existence\ntokens: [a]", 1, "no “message”"),
        ("message: a\ntokens: [a]", 1, "no “extends”"),
        (EXISTENCE + "tokns: [a]", 3, "Did you mean “tokens”"),
        (EXISTENCE + "swap: {a: b}", 3, "no key of an existence rule"),
        (EXISTENCE + "tokens: [a]\nlevel: eror", 4, "Did you mean “error”"),
        (EXISTENCE + "tokens: a", 3, "must be a list"),
        (EXISTENCE + "tokens: [a]\ntokens: [b]", 4, "a second time"),
        (EXISTENCE + "tokens: [a]\nnonword: maybe", 4, "true or false"),
        (EXISTENCE + "tokens: [a]\nlimit: many", 4, "whole number"),
        (EXISTENCE + "tokens: [a]\nscope: heading", 4, "not supported yet"),
        (EXISTENCE + "tokens: [a]\naction: {name: explode}", 4, "no action"),
        (EXISTENCE + "tokens: [a\n", 4, "not YAML"),
        (EXISTENCE + "level: error", 1, "looks for nothing"),
        (SUBSTITUTION + "swap:\n  a: b\n  c: [d]", 5, "map words to words"),
        (SUBSTITUTION, 1, "swaps nothing"),
        ("extends: occurrence\nmessage: a\ntoken: b", 1, "no limit"),
        ("extends: consistency\nmessage: a", 1, "not supported yet"),
        ("extends: Google.Will\nmessage: a", 1, "not supported yet"),
        ("extends: existance\nmessage: a", 1, "Did you mean “existence”"),
        ("- a\n- b", 1, "key: value"),
        ("a: " + "[" * 300_000, 1, "nested too deeply"),
        ("a: b\n---\nc: d", 2, "one rule"),
        ("? [a]\n: b", 1, "must be a word"),
        ("a: &x [1]\nb: *x", 1, "Anchors and aliases"),
    ],
)
def test_a_bad_file_is_refused_with_its_line(yaml: str, line: int, words: str) -> None:
    with pytest.raises(UserError) as caught:
        rule(yaml)
    assert caught.value.place == f"test.yml:{line}", str(caught.value)
    assert words in str(caught.value)


def test_a_bad_pattern_is_refused_with_its_file() -> None:
    with pytest.raises(UserError, match=r"test\.yml.*not a regular expression"):
        rule(EXISTENCE + "tokens: ['a(b']")


def test_a_file_of_more_than_a_megabyte_is_refused() -> None:
    with pytest.raises(UserError, match="larger than 1 MB"):
        rule(EXISTENCE + "tokens: [" + "a," * 600_000 + "]")


def test_yes_and_no_are_words() -> None:
    assert matched(EXISTENCE + "tokens: [no, yes]", "no yes") == ["no", "yes"]

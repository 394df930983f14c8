"""What a house style makes of the engines' own rules."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editorial.errors import UserError
from editorial.settings.helpers import Helpers

WRONG = "She go home. We recieve lamps."


def levels(reading, style: str) -> dict[str, str]:
    return {one.match: one.level for one in reading.check(WRONG, style=style).findings if one.engine}


def test_as_shipped_nothing_of_it_blocks(reading) -> None:
    result = reading.check("She go home on monday. We recieve alot of lamps , thank's.")
    assert len([one for one in result.findings if one.engine]) >= 4
    assert {one.level for one in result.findings if one.engine} <= {"warning", "suggestion"}


def test_a_check_can_be_switched_off(reading) -> None:
    assert levels(reading, '[rules."spelling.word"]\nlevel = "off"\n') == {"go": "warning"}


def test_a_rule_of_an_engine_can_be_switched_off(reading) -> None:
    style = '[rules."grammar.engines"]\noff = ["PronounVerbAgreement"]\n'
    assert levels(reading, style) == {"recieve": "warning"}


def test_a_category_of_an_engine_can_be_levelled(reading) -> None:
    style = '[rules."grammar.engines"]\nerror = ["Agreement"]\nsuggestion = ["Spelling"]\n'
    assert levels(reading, style) == {"go": "error", "recieve": "suggestion"}


def test_a_rule_wins_over_its_category(reading) -> None:
    style = '[rules."grammar.engines"]\noff = ["Agreement"]\nsuggestion = ["PronounVerbAgreement"]\n'
    assert levels(reading, style)["go"] == "suggestion"


def test_a_rule_that_is_named_speaks_although_its_check_is_off(reading) -> None:
    style = (
        '[rules."grammar.agreement"]\nlevel = "off"\n[rules."grammar.engines"]\nwarning = ["PronounVerbAgreement"]\n'
    )
    assert levels(reading, style)["go"] == "warning"


def test_words_can_be_excepted_from_one_check(reading) -> None:
    assert levels(reading, '[rules."spelling.word"]\nexceptions = ["recie*"]\n') == {"go": "warning"}


def test_an_account_can_have_its_own_settings(reading) -> None:
    style = '[account."Trade".rules."grammar.engines"]\noff = ["Spelling"]\n'
    assert reading.marked(WRONG, style=style, account="Trade") == ["go"]
    assert sorted(reading.marked(WRONG, style=style, account="Main")) == ["go", "recieve"]


def test_a_setting_that_there_is_none_of_is_named(reading) -> None:
    with pytest.raises(UserError, match="picky"):
        reading.style('[rules."grammar.engines"]\npicki = true\n')


def test_without_any_engine_a_check_that_could_block_counts_as_not_run(reading) -> None:
    from editorial.model.subject import Field, Subject

    style = reading.style('[rules."grammar.agreement"]\nlevel = "error"\n')
    unread = Subject(id="p", fields=(Field(name="text", text=WRONG),), language="en")
    result = reading.engine.check(unread, style)
    assert result.not_run == ("grammar.agreement (the language engines were not asked)",)
    assert "grammar.agreement" not in result.ran


def test_a_house_can_ask_that_languagetool_has_read_a_post(reading) -> None:
    style = '[rules."grammar.engines"]\nlevel = "error"\n'
    read = replace(reading.read("All is well."), unread=("grammar (LanguageTool is not on this computer)",))
    found = reading.engine.check(read, reading.style(style)).findings
    assert [(one.rule, one.level) for one in found] == [("grammar.engines", "error")]


def test_a_house_that_asks_for_languagetool_hears_when_it_is_switched_off(reading) -> None:
    asked = reading.check("All is well.", style='[rules."grammar.engines"]\nlevel = "warning"\n')
    assert [one.rule for one in asked.findings] == ["grammar.engines"]
    assert "switched off" in asked.findings[0].message
    assert reading.check("All is well.").not_run == ()


def test_a_doubled_word_is_said_by_the_house_alone(reading) -> None:
    from editorial.model.remark import Remark
    from editorial.model.span import Span

    text = "We open the the doors at nine."
    remark = Remark(
        engine="languagetool",
        code="ENGLISH_WORD_REPEAT_RULE",
        category="MISC",
        rule="grammar.error",
        span=Span(12, 15),
        message="Twice.",
    )
    read = replace(reading.read(text), remarks=(remark,))
    found = reading.engine.check(read, reading.style()).findings
    assert [one.rule for one in found if one.span.overlaps(remark.span)] == ["text.repeated_word"]


def test_what_must_be_fixed_is_not_hidden_behind_a_suggestion(reading) -> None:
    text = "She utilize the lamp."
    style = '[rules."grammar.agreement"]\nlevel = "error"\n'
    found = reading.check(text, style=style).findings
    assert [one.rule for one in found if one.level == "error"] == ["grammar.agreement"]


def test_a_list_of_what_must_be_fixed_needs_an_engine_that_has_read(reading) -> None:
    style = reading.style('[rules."grammar.engines"]\nerror = ["CONFUSED_WORDS"]\n')
    unread = replace(reading.read("All is well."), unread=("grammar (LanguageTool is not on this computer)",))
    not_run = reading.engine.check(unread, style).not_run
    assert "grammar.engines (grammar (LanguageTool is not on this computer))" in not_run


def test_thai_does_not_wait_for_languagetool(reading) -> None:
    style = '[rules."spelling.word"]\nlevel = "error"\n'
    assert reading.check("สวัสดีค่ะ วันนี้เราเปิดร้าน", language="th", style=style).not_run == ()


def test_while_the_built_in_checker_loads_nothing_that_could_block_passes(reading) -> None:
    from editorial.checking.engines.builtin import Builtin
    from editorial.checking.proofreader import Proofreader
    from editorial.model.subject import Field, Subject

    waiting: list[object] = []
    loading = Builtin(waiting.append)
    made = Proofreader(
        Helpers(engine="built-in"), reading.tools.registry().metas(), lambda *, said: None, builtin=loading
    )
    style = reading.style('[rules."spelling.word"]\nlevel = "error"\n')
    subject = Subject(id="p", fields=(Field(name="text", text="Eine Maschiene."),), language="de")
    before = reading.engine.check(made.read([subject], style)[0], style)
    while_loading = made.is_reading
    for work in waiting:
        work()
    after = reading.engine.check(made.read([subject], style)[0], style)
    assert while_loading
    assert any(name.startswith("spelling.word (") for name in before.not_run)
    assert [one.match for one in after.findings if one.level == "error"] == ["Maschiene"]

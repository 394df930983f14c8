"""Checks that speak another language: the same findings, said otherwise."""

from __future__ import annotations

import json
import subprocess
import sys

from editorial.bootstrap import Toolbox
from editorial.checking.engine import Result
from editorial.model.subject import Field, Subject
from editorial.rulekit.meta import RuleMeta
from editorial.rulekit.spoken import languages

TEXT = "Hurry! Last chance to get it, only 3 left, and everyone is talking about it. " * 6


def results(language: str) -> Result:
    tools = Toolbox()
    tools.speak(language)
    subject = Subject(id="a", fields=(Field(name="text", text=TEXT),), platform=tools.platforms()["x"])
    return tools.engine().check(subject, tools.base_style())


def test_every_language_says_the_same_about_the_same_words() -> None:
    english, thai = results("en"), results("th")

    assert languages() == ("en", "th")
    assert [one.fingerprint for one in thai.findings] == [one.fingerprint for one in english.findings]
    assert [one.span for one in thai.findings] == [one.span for one in english.findings]
    assert all(one.message != other.message for one, other in zip(english.findings, thai.findings, strict=True))
    assert any("คำนี้เร่งผู้อ่าน" in one.message for one in thai.findings)


def test_an_unknown_language_is_english() -> None:
    assert [one.message for one in results("xx").findings] == [one.message for one in results("en").findings]


def test_what_fills_a_message_is_said_in_its_language_as_far_as_it_is_known() -> None:
    words = {
        "# days ago": "# วันก่อน",
        "# × # pixels": "# × # พิกเซล",
        "and": "และ",
        "the source": "แหล่งที่มา",
        "a desk": "โต๊ะ",
    }
    meta = RuleMeta(title="", level="warning", scope="wording", messages={}, words=words)

    assert meta.say("12 days ago") == "12 วันก่อน"
    assert meta.say("1,080 × 1,350 pixels") == "1,080 × 1,350 พิกเซล"
    assert meta.say("the source and a desk") == "แหล่งที่มา และ โต๊ะ"
    assert meta.say("“repair” and “zero waste”") == "“repair” และ “zero waste”"
    assert meta.say("Ana Ruiz and Ben Okafor") == "Ana Ruiz and Ben Okafor"
    assert meta.say(12) == 12


def test_the_worker_speaks_as_it_is_told() -> None:
    asked = {"op": "warm", "request": 1}
    done = subprocess.run(
        [sys.executable, "-m", "ui", "serve", "--speak", "th"],
        input=json.dumps(asked) + "\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )

    assert any(json.loads(line).get("ready") for line in done.stdout.splitlines())

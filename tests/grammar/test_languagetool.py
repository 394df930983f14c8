"""What the real LanguageTool says, and how it lives and dies."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import pytest

from editorial.checking.engines import tool as tool_module
from editorial.checking.engines.mapping import rule_for
from editorial.checking.engines.tool import Ask, Tool
from editorial.settings.helpers import Helpers

HUGE = 1 << 30


def said(tool: Tool, tag: str, text: str, *, picky: bool = False, goal: str = "") -> dict[str, str]:
    """Which words belong to which check."""
    raws = tool.read(Ask(tag, picky, goal, text))
    assert raws is not None, tool.state
    return {raw.span.of(text): rule_for(raw, raw.span.of(text)) for raw in raws}


def test_english_grammar_and_spelling(tool: Tool) -> None:
    text = "🎉 Every day she go to the workshop and recieve broken lamps."
    found = said(tool, "en-US", text)
    assert found["go"] == "grammar.agreement"
    assert found["recieve"] == "spelling.word"


def test_a_variety_decides_about_spelling(tool: Tool) -> None:
    assert said(tool, "en-GB", "The color is fine.") == {"color": "spelling.word"}
    assert said(tool, "en-US", "The colour is fine.") == {"colour": "spelling.word"}


@pytest.mark.parametrize(
    ("tag", "text", "wrong"),
    [
        ("de-DE", "Wir haben einen Feler gemacht.", "Feler"),
        ("fr", "Les chat mange la souris.", "Les chat"),
        ("es", "Los gato comen mucho.", "Los gato"),
    ],
)
def test_other_languages(tool: Tool, tag: str, text: str, wrong: str) -> None:
    assert wrong in said(tool, tag, text)


def test_stricter_checks_are_a_setting(tool: Tool) -> None:
    text = "Many ppl came to the workshop."
    assert said(tool, "en-US", text) == {}
    assert said(tool, "en-US", text, picky=True) == {"ppl": "style.wording"}


def test_a_goal_switches_checks_on(tool: Tool) -> None:
    text = "C’est totalement inhabituel."
    assert said(tool, "fr", text) == {}
    assert list(said(tool, "fr", text, goal="professional")) == ["totalement"]


def test_a_language_it_has_not_is_no_trouble(tool: Tool) -> None:
    assert tool.read(Ask("th", False, "", "สวัสดี")) is None
    assert not tool.knows("th")
    assert tool.state.condition == "ready"


def test_a_hundred_thousand_characters_without_end_do_not_break_it(tool: Tool) -> None:
    assert tool.read(Ask("en-US", False, "", "word " * 1_600)) is not None
    assert tool.read(Ask("en-US", False, "", "Fine again.")) == []


def test_a_killed_server_is_started_again_and_the_paragraph_read(tool: Tool) -> None:
    assert tool.read(Ask("en-US", False, "", "Before.")) is not None
    assert tool._server is not None
    first = tool._server.pid
    os.kill(first, signal.SIGKILL)
    assert said(tool, "en-US", "After this, she go home.") == {"go": "grammar.agreement"}
    assert tool._server.pid != first
    assert tool.state.condition == "ready"


def test_a_server_killed_in_the_middle_of_a_request_is_started_again_too(tool: Tool) -> None:
    """The first paragraph of a language takes seconds, so that the kill comes in the middle."""
    assert tool.read(Ask("en-US", False, "", "Before this.")) is not None
    assert tool._server is not None
    pid = tool._server.pid
    timer = threading.Timer(0.4, os.kill, (pid, signal.SIGKILL))
    timer.start()
    found = said(tool, "es", "Los gato comen mucho en el jardín.")
    timer.join()
    assert "Los gato" in found
    assert tool._server.pid != pid


def test_it_goes_to_sleep_when_nobody_asks_and_wakes_up(real: Path, monkeypatch) -> None:
    monkeypatch.setattr(tool_module, "IDLE_SECONDS", 0.2)
    told = threading.Condition()

    def tell(*, said: bool) -> None:
        with told:
            told.notify_all()

    def wait_for(condition: str) -> None:
        with told:
            assert told.wait_for(lambda: made.state.condition == condition, timeout=90)

    made = Tool(Helpers(), tell)
    made.want([Ask("en-US", False, "", "Hello there.")])
    wait_for("starting")
    wait_for("asleep")
    assert made._server is not None
    assert not made._server.is_running
    made.want([Ask("en-US", False, "", "Hello again.")])
    wait_for("ready")
    made.close()
    assert not made._server.is_running


def test_it_listens_on_this_computer_alone_and_stays_below_a_gigabyte(tool: Tool) -> None:
    tool.read(Ask("en-US", False, "", "Fine, too."))
    server = tool._server
    assert server is not None
    import psutil

    ports = [one.laddr for one in psutil.Process(server.pid).net_connections("inet") if one.status == "LISTEN"]
    assert [(one.ip.removeprefix("::ffff:"), one.port) for one in ports] == [("127.0.0.1", server.port)]
    assert 0 < server.resident_bytes() < HUGE


def test_damaged_parts_are_said_and_nothing_starts(real: Path, tmp_path: Path, monkeypatch) -> None:
    """A copy by links, in which one jar was cut off."""
    source = next((real / "languagetool").glob("*/libs"))
    libs = tmp_path / "languagetool" / "6.7" / "libs"
    libs.mkdir(parents=True)
    for jar in source.iterdir():
        (libs / jar.name).symlink_to(jar)
    cut = libs / next(jar.name for jar in source.iterdir() if jar.name.startswith("language-en"))
    data = cut.read_bytes()
    cut.unlink()
    cut.write_bytes(data[: len(data) // 2])
    monkeypatch.setenv("PROOFDESK_CACHE", str(tmp_path))
    made = Tool(Helpers())
    assert made.read(Ask("en-US", False, "", "Fine.")) is None
    assert made.state.condition == "trouble"
    assert cut.name in made.state.sentence
    made.close()

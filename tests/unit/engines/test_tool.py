"""LanguageTool behind the desk: only what is new is sent, nothing waits for it, and it is always in one clear state."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from fake_languagetool import Fake, send

from editorial.checking.engines import tool as tool_module
from editorial.checking.engines.tool import Ask, Tool
from editorial.model.subject import Field, Subject
from editorial.settings.helpers import Helpers


class News:
    """What the engines told, with a way to wait for it."""

    def __init__(self) -> None:
        self.told: list[bool] = []
        self._came = threading.Condition()

    def __call__(self, *, said: bool) -> None:
        with self._came:
            self.told.append(said)
            self._came.notify_all()

    def wait(self, until: Callable[[], bool]) -> None:
        with self._came:
            assert self._came.wait_for(until, timeout=20)


@pytest.fixture
def news() -> News:
    return News()


@pytest.fixture
def live(reading, fake: Fake, news: News) -> Iterator[object]:
    """A proofreader as the window's worker has it, over a server that is there already."""
    from editorial.checking.proofreader import Proofreader

    helpers = Helpers(engine="server", address=fake.url)
    made = Proofreader(helpers, reading.tools.registry().metas(), news, builtin=reading.tools._builtin)
    yield made
    made.close()


def subject(text: str, **other: object) -> Subject:
    return Subject(id="p", fields=(Field(name="text", text=text),), language="en", **other)


def said(live, text: str, style, **other: object) -> list[str]:
    remarks = live.read([subject(text, **other)], style)[0].remarks
    return [one.span.of(text) for one in remarks if one.engine == "languagetool"]


def test_nothing_waits_for_it_and_asking_again_says_what_it_found(live, news: News, reading) -> None:
    style, text = reading.style(), "This is wrong. And fine."
    first = live.read([subject(text)], style)[0]
    assert [one for one in first.remarks if one.engine == "languagetool"] == []
    assert "has not read" in first.unread[0]
    news.wait(lambda: True in news.told)
    assert said(live, text, style) == ["wrong"]
    assert live.read([subject(text)], style)[0].unread == ()


def test_only_the_changed_paragraph_is_sent(live, news: News, reading, fake: Fake) -> None:
    style = reading.style()
    live.read([subject("One is here.\n\nTwo is here.\n\nThree is here.")], style)
    news.wait(lambda: True in news.told)
    fake.asked.clear()
    news.told.clear()
    live.read([subject("One is here.\n\nTwo is wrong.\n\nThree is here.")], style)
    news.wait(lambda: True in news.told)
    assert fake.asked == ["Two is wrong."]


def test_the_sentence_being_typed_is_never_sent(live, news: News, reading, fake: Fake) -> None:
    live.read([subject("This is done. This is half", typing="This is half")], reading.style())
    news.wait(lambda: True in news.told)
    assert fake.asked == ["This is done."]


def test_the_shared_text_of_several_networks_is_sent_once(live, news: News, reading, fake: Fake) -> None:
    live.read([subject("This is wrong.")] * 5, reading.style())
    news.wait(lambda: True in news.told)
    assert fake.asked == ["This is wrong."]


def test_of_several_versions_only_the_newest_is_read(live, news: News, reading, fake: Fake) -> None:
    gate, begun = threading.Event(), threading.Event()

    def slow(_fake: Fake, handler: object, _text: str) -> None:
        begun.set()
        gate.wait(20)
        send(handler, b'{"matches": []}')

    fake.answer = slow
    style = reading.style()
    live.read([subject("Version one.")], style)
    assert begun.wait(20)
    live.read([subject("Version two.")], style)
    live.read([subject("Version three.")], style)
    gate.set()
    news.wait(lambda: True in news.told)
    assert fake.asked == ["Version one.", "Version three."]


def test_a_server_in_trouble_is_left_alone_for_a_while_and_says_why(live, news: News, reading, fake: Fake) -> None:
    fake.answer = lambda _fake, handler, _text: send(handler, b"<html></html>")
    style = reading.style()
    live.read([subject("This is wrong.")], style)
    news.wait(lambda: live.state.condition == "trouble")
    assert "is no LanguageTool" in live.state.sentence
    asked = len(fake.asked)
    again = live.read([subject("This is wrong, too.")], style)[0]
    assert len(fake.asked) == asked
    assert "is no LanguageTool" in again.unread[0]


def test_it_is_asked_again_after_its_rest(live, news: News, reading, fake: Fake, monkeypatch) -> None:
    monkeypatch.setattr(tool_module, "REST_SECONDS", 0.05)
    fake.answer = lambda _fake, handler, _text: send(handler, b"<html></html>")
    style = reading.style()
    live.read([subject("This is wrong.")], style)
    news.wait(lambda: live.state.condition == "trouble")
    fake.answer = None
    live.read([subject("This is wrong.")], style)
    news.wait(lambda: live.state.condition == "ready")
    news.wait(lambda: True in news.told)
    assert said(live, "This is wrong.", style) == ["wrong"]


def test_a_server_beyond_this_computer_gets_nothing_before_consent(reading) -> None:
    from editorial.checking.proofreader import Proofreader

    helpers = Helpers(engine="server", address="https://languagetool.example.org")
    made = Proofreader(helpers, reading.tools.registry().metas(), builtin=reading.tools._builtin)
    read = made.read([subject("This is wrong.")], reading.style())[0]
    assert made.state.condition == "consent"
    assert "nobody has agreed" in read.unread[0]
    made.close()


def test_what_both_engines_say_of_the_same_words_is_shown_once(reading, fake: Fake) -> None:
    fake.marked = "go"
    made = reading.proofreader(Helpers(engine="server", address=fake.url))
    style = reading.style()
    read = made.read([subject("She go home. They goes home.")], style)[0]
    assert [one.engine for one in read.remarks if one.span.of("She go home.") == "go"] == ["harper", "languagetool"]
    found = reading.engine.check(read, style).findings
    assert sorted((one.match, one.engine) for one in found if one.engine) == [
        ("go", "languagetool"),
        ("goes", "harper"),
    ]
    made.close()


def test_what_broke_once_does_not_end_the_reading(live, news: News, reading, fake: Fake, monkeypatch) -> None:
    monkeypatch.setattr(tool_module, "REST_SECONDS", 0.05)
    fake.answer = lambda _fake, handler, _text: send(handler, b"[" * 200_000)
    style = reading.style()
    live.read([subject("This is wrong.")], style)
    news.wait(lambda: live.state.condition == "trouble")
    fake.answer = None
    news.wait(lambda: live.state.condition == "ready")
    assert said(live, "This is wrong.", style) == ["wrong"]


def test_a_paragraph_in_trouble_is_tried_again_by_itself(live, news: News, reading, fake: Fake, monkeypatch) -> None:
    monkeypatch.setattr(tool_module, "REST_SECONDS", 0.05)
    fake.answer = lambda _fake, handler, _text: send(handler, b"", status=503)
    live.read([subject("This is wrong.")], reading.style())
    news.wait(lambda: live.state.condition == "trouble")
    fake.answer = None
    news.wait(lambda: live.state.condition == "ready")
    assert len(fake.asked) >= 2


def test_a_huge_paragraph_is_sent_in_parts(reading, fake: Fake) -> None:
    made = reading.proofreader(Helpers(engine="server", address=fake.url))
    text = "This is a long paragraph without any end. " * 2500
    made.read([subject(text)], reading.style())
    assert len(text) > 100_000
    assert max(map(len, fake.asked)) <= 8_000
    made.close()


def test_the_same_words_are_not_asked_for_twice(fake: Fake) -> None:
    made = Tool(Helpers(engine="server", address=fake.url))
    for _time in range(3):
        made.read(Ask("en-US", False, "", "This is wrong."))
    assert fake.asked == ["This is wrong."]
    made.close()


def test_without_parts_it_is_absent(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("PROOFDESK_CACHE", str(tmp_path))
    made = Tool(Helpers())
    assert made.state.condition == "absent"
    assert not made.is_wanted


def test_a_folder_without_languagetool_is_named(tmp_path) -> None:
    made = Tool(Helpers(folder=str(tmp_path)))
    assert made.state.condition == "trouble"
    assert str(tmp_path) in made.state.sentence

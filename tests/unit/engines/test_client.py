"""Asking a LanguageTool server: where it finds what, and what happens when the server is none."""

from __future__ import annotations

import json
import socket

import pytest
from fake_languagetool import Fake, match, send
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editorial.checking.engines import languagetool
from editorial.checking.engines.base import EngineTrouble, UnknownLanguageError
from editorial.checking.engines.languagetool import Client


def trouble(fake: Fake, text: str = "This is wrong.") -> str:
    with pytest.raises(EngineTrouble) as caught:
        Client(fake.url).check("en-US", text)
    return caught.value.sentence


def test_what_it_says_comes_with_its_own_names(fake: Fake) -> None:
    said = Client(fake.url).check("en-US", "This is wrong.")
    assert [(one.code, one.category, one.span.start, one.span.end, one.suggestions) for one in said] == [
        ("FAKE", "GRAMMAR", 8, 13, ("right",))
    ]


@given(
    before=st.text(max_size=40),
    wrong=st.text(alphabet="wrong 🎉ก", min_size=1, max_size=12),
    after=st.text(max_size=40),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_place_is_in_code_points_whatever_stands_before_it(fake: Fake, before: str, wrong: str, after: str) -> None:
    text = f"{before}{wrong}{after}".encode("utf-8", "replace").decode()
    start = text.index(wrong)
    fake.answer = lambda _fake, handler, got: send(handler, json.dumps({"matches": [match(got, wrong)]}).encode())
    said = Client(fake.url).check("en-US", text)
    assert [(one.span.start, one.span.of(text)) for one in said] == [(start, wrong)]


def test_settings_of_the_house_are_sent_along(fake: Fake) -> None:
    Client(fake.url).check("en-GB", "Fine.", picky=True, goal="professional")
    asked = fake.requests[-1]
    assert (asked["language"], asked["level"]) == ("en-GB", "picky")
    assert "professional" in asked["toneTags"].split(",")


def test_a_language_it_does_not_know_is_no_trouble(fake: Fake) -> None:
    with pytest.raises(UnknownLanguageError):
        Client(fake.url).check("th", "สวัสดี")


def test_a_variety_it_does_not_know_becomes_the_language(fake: Fake) -> None:
    Client(fake.url).check("en-ZA", "Fine.")
    assert fake.requests[-1]["language"] == "en"


def test_a_server_that_answers_html_is_none(fake: Fake) -> None:
    fake.answer = lambda _fake, handler, _text: send(handler, b"<html>Welcome</html>", kind="text/html")
    assert "is no LanguageTool" in trouble(fake)


@pytest.mark.parametrize(
    "body", [b"", b"null", b"[]", b'{"matches": 3}', b'{"matches": [{}]}', b"\xff\xfe", b"{" * 1000]
)
def test_an_answer_in_another_form_is_trouble(fake: Fake, body: bytes) -> None:
    fake.answer = lambda _fake, handler, _text: send(handler, body)
    assert "is no LanguageTool" in trouble(fake)


def test_a_place_outside_the_text_is_trouble(fake: Fake) -> None:
    def answer(_fake: Fake, handler: object, text: str) -> None:
        send(handler, json.dumps({"matches": [match(text, "wrong", offset=-4)]}).encode())

    fake.answer = answer
    assert "is no LanguageTool" in trouble(fake)


def test_an_answer_without_end_is_cut_off(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(languagetool, "LARGEST_ANSWER", 10_000)
    fake.answer = lambda _fake, handler, _text: send(handler, b" " * 50_000)
    assert "endless" in trouble(fake)


def test_a_failing_server_is_said_to_fail(fake: Fake) -> None:
    fake.answer = lambda _fake, handler, _text: send(handler, b"Error: out of breath", status=500)
    assert "could not read a paragraph" in trouble(fake)


def test_texts_do_not_follow_a_server_to_somewhere_else(fake: Fake) -> None:
    with fake_second() as (elsewhere, address):

        def answer(_fake: Fake, handler: object, _text: str) -> None:
            handler.send_response(307)
            handler.send_header("Location", f"{address}/v2/check")
            handler.send_header("Content-Length", "0")
            handler.end_headers()

        fake.answer = answer
        assert "is no LanguageTool" in trouble(fake)
    assert elsewhere.asked == []


def test_texts_do_not_go_through_a_proxy_of_the_environment(fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    with fake_second() as (proxy, address):
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, address)
        monkeypatch.delenv("no_proxy", raising=False)
        Client(fake.url).check("en-US", "Fine.")
    assert fake.asked == ["Fine."]
    assert proxy.asked == []


def test_a_path_before_the_server_is_kept(fake: Fake) -> None:
    with pytest.raises(EngineTrouble):  # the fake answers at /v2/ alone
        Client(f"{fake.url}/tools").check("en-US", "Fine.")
    assert fake.paths[-1].startswith("/tools/v2/")


def test_an_answer_that_trickles_is_not_waited_for_for_ever(fake: Fake) -> None:
    def trickle(_fake: Fake, handler: object, _text: str) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        for _time in range(1_000):
            handler.wfile.write(b" " * 70_000)

    fake.answer = trickle
    with pytest.raises(EngineTrouble, match=r"does not answer|endless"):
        Client(fake.url, first=0.0001).check("en-US", "This is wrong.")


def test_nobody_there_is_said_in_a_sentence() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(EngineTrouble, match="does not answer"):
        Client(f"http://127.0.0.1:{port}").check("en-US", "Fine.")


def test_a_server_that_says_nothing_is_not_waited_for_for_ever(fake: Fake) -> None:
    fake.answer = lambda _fake, handler, _text: handler.rfile.read(1)  # waits for words that never come
    with pytest.raises(EngineTrouble, match="does not answer in time"):
        Client(fake.url, first=0.2).check("en-US", "This is wrong.")


def fake_second():
    """Another server, and its address."""
    from contextlib import contextmanager

    from fake_languagetool import fake_languagetool

    @contextmanager
    def both():
        with fake_languagetool() as other:
            yield other, other.url

    return both()

"""Asking a LanguageTool server through language-tool-python."""

from __future__ import annotations

import json
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Literal
from urllib.parse import urlsplit

import requests
from language_tool_python import LanguageTool
from language_tool_python.exceptions import LanguageToolError
from language_tool_python.match import Match

from editorial.checking.engines.base import MOST_SUGGESTIONS, SPELLING, EngineTrouble, Raw, UnknownLanguageError
from editorial.model.span import Span
from editorial.rulekit.engines import GOALS

CONNECT_SECONDS = 3.0
FIRST_SECONDS = 160.0
"""The first paragraph of a variety loads its rules: 15 seconds for German, several times that on a busy computer."""
ANSWER_SECONDS = 30.0
LARGEST_ANSWER = 20_000_000
_CHUNK = 1 << 16


class _BrokenError(Exception):
    """The server says that it failed."""


class _Client(LanguageTool):
    """The library's client, with requests that go to the server they are meant for and nowhere else: no proxy from the
    environment, no redirect, no password file, no endless answer."""

    session: requests.Session
    goal = ""
    patience = FIRST_SECONDS

    def _query_server(
        self,
        url: str,
        params: dict[str, str] | None = None,
        num_tries: int = 2,
        method: Literal["get", "post"] = "get",
    ) -> Any:
        del num_tries  # who asks decides whether to ask again
        with self.session.request(
            method,
            url,
            data=params if method == "post" else None,
            params=params if method == "get" else None,
            timeout=(CONNECT_SECONDS, self.patience),
            allow_redirects=False,
            stream=True,
        ) as response:
            body = bytearray()
            until = time.monotonic() + self.patience
            for chunk in response.iter_content(_CHUNK):
                body += chunk
                if time.monotonic() > until:  # the library's own limit is for each piece of an answer
                    raise requests.Timeout
                if len(body) > LARGEST_ANSWER:
                    raise LanguageToolError("the answer is endless")
        if response.status_code >= 500:
            raise _BrokenError(f"status {response.status_code}")
        if response.status_code != 200:
            raise LanguageToolError(f"status {response.status_code}: {bytes(body[:200]).decode('utf-8', 'replace')}")
        return json.loads(body)

    def _create_params(self, text: str) -> dict[str, str]:
        tags = GOALS.get(self.goal, ())
        return {**super()._create_params(text), **({"toneTags": ",".join(tags)} if tags else {})}


class Client:
    """One server, asked for any variety; a connection is kept. `first` is how many seconds the first answer in a variety may
    take. For one thread."""

    def __init__(self, url: str, *, first: float = FIRST_SECONDS) -> None:
        self._url = url
        self._first = first
        self._session = requests.Session()
        self._session.trust_env = False
        self._clients: dict[tuple[str, bool, str], _Client] = {}

    def check(self, tag: str, text: str, *, picky: bool = False, goal: str = "") -> list[Raw]:
        """What the server says of a piece. Raises EngineTrouble when it does not answer as LanguageTool does, and
        UnknownLanguageError when it has no such language."""
        with self._said_plainly():
            client = self._client(tag, picky, goal)
            said = [_raw(match, text) for match in client.check(text)]
            client.patience = ANSWER_SECONDS
            return said

    @contextmanager
    def _said_plainly(self) -> Generator[None]:
        """What can go wrong between us and a server, as one sentence."""
        try:
            yield
        except requests.Timeout as error:
            raise EngineTrouble(f"LanguageTool at {self._host} does not answer in time.") from error
        except requests.ConnectionError as error:
            raise EngineTrouble(f"LanguageTool at {self._host} does not answer.") from error
        except _BrokenError as error:
            raise EngineTrouble(f"LanguageTool at {self._host} could not read a paragraph ({error}).") from error
        except (LanguageToolError, requests.RequestException, ValueError, KeyError, TypeError, AttributeError) as error:
            raise EngineTrouble(f"What answers at {self._host} is no LanguageTool: {_first_words(error)}.") from error

    def prepare(self, tag: str, *, picky: bool = False, goal: str = "") -> None:
        """Make sure that the server has the language, without any text; raises as `check` does."""
        with self._said_plainly():
            self._client(tag, picky, goal)

    def close(self) -> None:
        """Let the connection go."""
        self._session.close()

    @property
    def _host(self) -> str:
        return urlsplit(self._url).netloc

    def _client(self, tag: str, picky: bool, goal: str) -> _Client:
        known = self._clients.get((tag, picky, goal))
        if known is None:
            # The library's constructor already asks for the languages, so the session has to be there before it.
            client = _Client.__new__(_Client)
            client.session, client.goal, client.patience = self._session, goal, self._first
            try:
                client.__init__("auto", remote_server=f"{self._url.rstrip('/')}/")
                client.language = tag
            except ValueError as error:
                if "unsupported language" in str(error):
                    raise UnknownLanguageError(tag) from error
                raise
            client.picky = picky
            known = self._clients[tag, picky, goal] = client
        return known


def _raw(match: Match, text: str) -> Raw:
    """The library answers a start in code points and a length in UTF-16 units."""
    spelling = match.rule_issue_type == "misspelling" and match.category in ("TYPOS", "")
    return Raw(
        engine="languagetool",
        code=match.rule_id,
        category=match.category,
        kind=SPELLING if spelling else match.rule_issue_type,
        span=Span(match.offset, _end(text, match.offset, match.error_length)),
        message="" if spelling else match.message,
        suggestions=tuple(match.replacements[:MOST_SUGGESTIONS]),
    )


def _end(text: str, start: int, units: int) -> int:
    end = start
    while units > 0 and end < len(text):
        units -= 2 if ord(text[end]) > 0xFFFF else 1
        end += 1
    return end


def _first_words(error: Exception) -> str:
    words = " ".join(str(error).split())[:100]
    return words.rstrip(".") or type(error).__name__

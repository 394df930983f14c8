"""Engines, alone and together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fake_languagetool import Fake, fake_languagetool

from editorial.bootstrap import toolbox
from editorial.checking.engine import Engine, Result
from editorial.checking.proofreader import Proofreader
from editorial.model.style import HouseStyle
from editorial.model.subject import Field, Subject
from editorial.settings.helpers import Helpers


class Reading:
    """Posts read by the built-in engines, or by whatever helpers are given, and what the checks make of it."""

    def __init__(self) -> None:
        self.tools = toolbox()
        self.engine: Engine = self.tools.engine()

    def style(self, text: str = "") -> HouseStyle:
        head = 'schema = 1\nname = "Test"\nextends = "plain-and-friendly"\n'
        return self.tools.load_style(head + text, "test.toml")

    def proofreader(self, helpers: Helpers | None = None) -> Proofreader:
        return Proofreader(
            helpers or Helpers(engine="built-in"), self.tools.registry().metas(), builtin=self.tools._builtin
        )

    def read(self, text: str, *, style: str = "", words: tuple[str, ...] = (), **subject: object) -> Subject:
        proofreader = self.proofreader()
        proofreader.set_own_words(words)
        fields = (Field(name="text", text=text),)
        made = Subject(id="post", **{"fields": fields, "language": "en", **subject})
        return proofreader.read([made], self.style(style))[0]

    def check(self, text: str, *, style: str = "", words: tuple[str, ...] = (), **subject: object) -> Result:
        return self.engine.check(self.read(text, style=style, words=words, **subject), self.style(style))

    def marked(self, text: str, *, style: str = "", words: tuple[str, ...] = (), **subject: object) -> list[str]:
        """The words that a language engine has marked."""
        result = self.check(text, style=style, words=words, **subject)
        return [one.match for one in result.findings if one.engine]


@pytest.fixture(scope="session")
def reading() -> Reading:
    return Reading()


@pytest.fixture
def fake() -> Iterator[Fake]:
    with fake_languagetool() as server:
        yield server

"""The only place where the parts are put together. It finds rules and exporters by the names of their packages."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from editorial.errors import UserError
from editorial.model.platform import Platform
from editorial.model.post import Channel
from editorial.model.style import HouseStyle
from editorial.platforms.loader import Names, load_platforms, nearest
from editorial.rulekit.registry import Registry, discover

if TYPE_CHECKING:
    from editorial.checking.engine import Engine, Result
    from editorial.checking.engines.builtin import Builtin
    from editorial.checking.engines.tool import Tell
    from editorial.checking.proofreader import Proofreader
    from editorial.checking.worker import Worker
    from editorial.library.workspace import Library
    from editorial.model.subject import Subject
    from editorial.settings.style import StyleFile
    from editorial.workflow.desk import Desk

RULE_PACKAGES = ("rules",)
USUAL_LANGUAGE = "en"
"""What the built-in checker loads before anybody has written a word, and what the checks are written in."""
STYLE_FILE = "house-style.toml"
NEW_STYLE = """\
# The house style of this workspace. Save the file and the desk follows at once.
schema = 1
name = "{name}"
extends = "{extends}"

# [rules."readability.sentence_length"]
# level = "warning"       # error, warning, suggestion or off
# max_words = 22
"""


class Toolbox:
    """Everything that needs no workspace: platforms, rules, the shipped house styles, the engine over them."""

    @cached_property
    def _platforms(self) -> Mapping[str, Platform]:
        return load_platforms()

    def __init__(self) -> None:
        self._language = USUAL_LANGUAGE

    def speak(self, language: str) -> None:
        """Have the checks say what they say in this language, a two-letter code; English where they do not know it."""
        if language != self._language:
            self._language = language
            self.__dict__.pop("_registry", None)

    @cached_property
    def _registry(self) -> Registry:
        found = discover(*RULE_PACKAGES)
        if self._language == USUAL_LANGUAGE:
            return found
        from editorial.rulekit.spoken import spoken_in

        return spoken_in(found, self._language)

    @cached_property
    def _builtin(self) -> Builtin:
        """The built-in language engines, for work that waits for them: loading them takes a second."""
        from editorial.checking.engines.builtin import Builtin

        return Builtin()

    def platforms(self) -> Mapping[str, Platform]:
        """The networks by id."""
        return self._platforms

    def registry(self) -> Registry:
        """All rules."""
        return self._registry

    def platforms_named(self, ids: str, *, place: str = "") -> tuple[Platform, ...]:
        """The networks in a comma-separated list, each once. Raises UserError with the nearest id for one that is none."""
        chosen: dict[str, Platform] = {}
        for name in (part.strip() for part in ids.split(",")):
            if name and name not in self._platforms:
                near = nearest(name, self._platforms)
                raise UserError(
                    f"There is no platform “{name}”.",
                    hint=f"The nearest: {', '.join(near)}." if near else f"There are: {', '.join(self._platforms)}.",
                    place=place,
                    code="unknown_platform",
                )
            if name:
                chosen[name] = self._platforms[name]
        return tuple(chosen.values())

    def plain_channel(self, platform: Platform) -> Channel:
        """An account on a network with the usual settings: links in the text where readers can follow them."""
        clickable = platform.fact("links.clickable")
        return Channel(
            id=platform.id,
            platform=platform.id,
            name=platform.name,
            link_place="none" if clickable is not None and clickable.value is False else "text",
        )

    def base_style(self) -> HouseStyle:
        """The shipped base style, "Plain and friendly"."""
        from editorial.settings.style import BASE_STYLE, shipped_styles

        return self.load_style(shipped_styles()[BASE_STYLE], f"{BASE_STYLE}.toml")

    def load_style(self, text: str, name: str) -> HouseStyle:
        """A house style from its text. Raises UserError naming line and fix for a bad one."""
        from editorial.settings.style import load_style

        return load_style(text, name, self._registry.metas(), platforms=Names(self._platforms))

    def style_from(self, path: Path) -> HouseStyle:
        """A house style from a file. Raises UserError for one that cannot be read or is wrong."""
        try:
            text = path.read_text(encoding="utf-8")
        except OSError as error:
            raise UserError(f"The house style cannot be read: {error.strerror}.", place=str(path)) from error
        except UnicodeDecodeError as error:
            raise UserError("The house style is not in UTF-8.", hint="Save it as UTF-8.", place=str(path)) from error
        return self.load_style(text, str(path))

    def engine(self) -> Engine:
        """The checks."""
        from editorial.checking.engine import Engine

        return Engine(self._registry)

    def worker(self) -> Worker:
        """What answers the window's requests. The built-in checker begins to load at once, beside everything else."""
        from editorial.checking.background import Background
        from editorial.checking.engines.builtin import Builtin
        from editorial.checking.engines.varieties import variety_of

        background = Background()
        builtin = Builtin(background)
        usual = variety_of(USUAL_LANGUAGE)
        if usual is not None:
            builtin.begin(usual)

        def proofreader(tell: Tell) -> Proofreader:
            background.notify = lambda: tell(said=True)
            return self.proofreader(tell, builtin)

        from editorial.checking.worker import Worker

        return Worker(self.engine(), self._platforms, self.load_style, self.base_style(), proofreader)

    def proofreader(self, tell: Tell | None = None, builtin: Builtin | None = None) -> Proofreader:
        """The language engines under this person's choice; with `tell` LanguageTool reads in the background."""
        from editorial.checking.proofreader import Proofreader
        from editorial.settings.helpers import Helpers

        return Proofreader(Helpers.load(), self._registry.metas(), tell, builtin=builtin or self._builtin)

    @contextmanager
    def checks(self, desk: Desk) -> Generator[Callable[[Sequence[Subject]], list[Result]]]:
        """Full checks here and now, for decisions. The language engines are loaded only where one of their checks could
        block a post."""
        from editorial.settings.words import house_words
        from editorial.workflow.judging import in_process

        engine = self.engine()
        with ExitStack() as stack:
            readers: list[Proofreader] = []

            def read(subjects: Sequence[Subject], style: HouseStyle) -> Sequence[Subject]:
                if not any(engine.must_read(one, style) for one in subjects):
                    return subjects
                if not readers:
                    readers.append(stack.enter_context(closing(self.proofreader())))
                    readers[0].set_own_words(house_words(desk.library.folder).current())
                return readers[0].read(subjects, style)

            yield in_process(desk, engine, read)

    def style_file(self, folder: Path) -> StyleFile:
        """The workspace's own house style, followed as its file changes."""
        from editorial.settings.style import StyleFile

        return StyleFile(folder / STYLE_FILE, self.load_style, self.base_style())

    def desk(self, library: Library) -> Desk:
        """The services of an open workspace."""
        from editorial.library.slots import follow_zone_data
        from editorial.media.probe import Probe
        from editorial.media.store import MediaStore
        from editorial.workflow.desk import Desk

        follow_zone_data(library)
        style = self.style_file(library.folder)
        return Desk(
            library=library,
            platforms=self._platforms,
            rules=self.registry,
            style=style.current,
            store=MediaStore(library.media_folder),
            probe=Probe(),
        )


@lru_cache(maxsize=1)
def toolbox() -> Toolbox:
    """The toolbox of this process."""
    return Toolbox()


def new_style_file(folder: Path, name: str, *, extends: str = "plain-and-friendly") -> None:
    """Begin a workspace's house style: a shipped one, with room for its own rules."""
    path = folder / STYLE_FILE
    if not path.exists():
        path.write_text(NEW_STYLE.format(name=name.replace('"', "'"), extends=extends), encoding="utf-8")

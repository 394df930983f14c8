"""The checkers that come with the program and need nothing else: Harper for English, dictionaries for the others."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable

from editorial.checking.engines.base import Engine, Raw
from editorial.checking.engines.dictionaries import Dictionary, Speller, dictionary_folder
from editorial.checking.engines.harper import Harper
from editorial.checking.engines.thai import ThaiSpeller
from editorial.checking.engines.varieties import Variety
from editorial.text.language import primary

PIECES_REMEMBERED = 4_000


class Memory:
    """What an engine said about the pieces read last, by any key."""

    def __init__(self, most: int = PIECES_REMEMBERED) -> None:
        self._said: OrderedDict[tuple[object, ...], list[Raw]] = OrderedDict()
        self._most = most
        self._turn = threading.Lock()  # LanguageTool's is read by one thread and filled by another

    def get(self, *key: object) -> list[Raw] | None:
        """What was said; None for a piece that was not read, or long ago."""
        with self._turn:
            said = self._said.get(key)
            if said is not None:
                self._said.move_to_end(key)
            return said

    def keep(self, said: list[Raw], *key: object) -> None:
        """Remember it."""
        with self._turn:
            self._said[key] = said
            while len(self._said) > self._most:
                self._said.popitem(last=False)


class Builtin:
    """The built-in engines by variety. With `later`, what takes long (reading a dictionary, looking for what may be meant)
    is handed to it and done elsewhere; without, it is done at once. The engines are used on one thread at a time."""

    def __init__(self, later: Callable[[Callable[[], object]], object] | None = None) -> None:
        self._later = later
        self._engines: dict[str, Engine] = {}
        self._dictionaries: dict[str, Dictionary] = {}
        self._asked: set[tuple[str, ...]] = set()
        self._memory = Memory()

    def remarks(self, variety: Variety, text: str) -> list[Raw] | None:
        """What there is to say of a piece; None while the engine is still being loaded."""
        known = self._memory.get(variety.tag, text)
        if known is not None:
            return known
        engine = self._engine(variety)
        if engine is None:
            return None
        said = engine.remarks(text)
        self._memory.keep(said, variety.tag, text)
        return said

    def begin(self, variety: Variety) -> None:
        """Begin to load what the variety needs, without waiting for it."""
        self._engine(variety)

    @property
    def is_loading(self) -> bool:
        """True while a variety that was asked for is not there yet."""
        return any(name[0] == "load" and name[1] not in self._engines for name in self._asked)

    def load(self, variety: Variety) -> None:
        """Load what the variety needs, here and now; the engine last, so that it finds all it needs."""
        for tag in (variety.tag, *variety.also):
            self._load_dictionary(tag)
        self._load_engine(variety.tag)

    def knows(self, variety: Variety, word: str, *, own: bool) -> bool:
        """True for a word of another variety that is right here as well; with `own` also for one of its own dictionary."""
        tags = (variety.tag, *variety.also) if own else variety.also
        return any(tag in self._dictionaries and self._dictionaries[tag].knows(word) for tag in tags)

    def suggestions(self, variety: Variety, word: str) -> tuple[str, ...]:
        """What may be meant; empty when nothing is near, or it is still looked for."""
        dictionary = self._dictionaries.get(variety.tag)
        if dictionary is None:
            return ()
        known = dictionary.suggested(word)
        if known is None:
            if self._later is None:
                return dictionary.suggest(word)
            self._once(("suggest", variety.tag, word), lambda: dictionary.suggest(word))
        return known or ()

    def _engine(self, variety: Variety) -> Engine | None:
        engine = self._engines.get(variety.tag)
        if engine is None and self._later is None:
            self.load(variety)
            return self._engines.get(variety.tag)
        if engine is None:
            self._once(("load", variety.tag), lambda: self.load(variety))
        return engine

    def _once(self, name: tuple[str, ...], work: Callable[[], object]) -> None:
        if self._later is not None and name not in self._asked:
            self._asked.add(name)
            self._later(work)

    def _load_dictionary(self, tag: str) -> None:
        folder = dictionary_folder(tag)
        if tag not in self._dictionaries and folder is not None:
            self._dictionaries[tag] = Dictionary(folder)

    def _load_engine(self, tag: str) -> None:
        if tag in self._engines:
            return
        if primary(tag) == "en":
            self._engines[tag] = Harper(tag)
        elif tag in self._dictionaries:
            own = self._dictionaries[tag]
            self._engines[tag] = ThaiSpeller(own) if tag == "th" else Speller(own)
        else:
            self._engines[tag] = _Silent()


class _Silent:
    """For a variety without dictionary."""

    def remarks(self, text: str) -> list[Raw]:
        return []

"""The checkers that come with the program and need nothing else: Harper for English, dictionaries for the others."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from editorial.checking.engines.base import Engine, Raw
from editorial.checking.engines.dictionaries import Dictionary, Speller, dictionary_folder
from editorial.checking.engines.harper import Harper
from editorial.checking.engines.thai import ThaiSpeller
from editorial.checking.engines.varieties import Variety
from editorial.text.language import primary

PIECES_REMEMBERED = 4_000


class Memory:
    """What an engine said about the pieces read last, by any key."""

    def __init__(self) -> None:
        self._said: OrderedDict[tuple[object, ...], list[Raw]] = OrderedDict()
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
            while len(self._said) > PIECES_REMEMBERED:
                self._said.popitem(last=False)


class Builtin:
    """The built-in engines by variety. With `later`, what takes long (reading a dictionary, looking for what may be meant)
    is handed to it and done elsewhere; without, it is done at once. The engines are used on one thread at a time."""

    def __init__(self, later: Callable[[Callable[[], object]], object] | None = None) -> None:
        self._later = later
        self._engines: dict[str, Engine] = {}
        self._dictionaries: dict[str, Dictionary] = {}
        self._loading: set[Variety] = set()
        self._ready: set[Variety] = set()
        self._sought: set[tuple[Dictionary, str]] = set()
        self._memory = Memory()

    def remarks(self, variety: Variety, text: str) -> list[Raw] | None:
        """What there is to say of a piece; None while what the variety needs is still being loaded."""
        if not self._is_ready(variety):
            return None
        known = self._memory.get(variety.tag, text)
        if known is None:
            known = self._engines[variety.tag].remarks(text)
            self._memory.keep(known, variety.tag, text)
        return known

    def begin(self, variety: Variety) -> None:
        """Begin to load what the variety needs, without waiting for it."""
        self._is_ready(variety)

    @property
    def is_loading(self) -> bool:
        """True while a variety that was asked for is not there yet."""
        return bool(self._loading - self._ready)

    def load(self, variety: Variety) -> None:
        """Load what the variety needs, here and now; it counts as there when all of it is."""
        tag = variety.tag
        is_new = tag not in self._engines
        with ThreadPoolExecutor(max_workers=1) as beside:  # Harper reads its own dictionary without holding anybody up
            harper = beside.submit(Harper, tag) if is_new and primary(tag) == "en" else None
            for name in (tag, *variety.also):
                self._load_dictionary(name)
            if is_new:
                self._engines[tag] = harper.result() if harper else self._speller(tag)
        self._ready.add(variety)

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
            self._look_for(dictionary, word)
        return known or ()

    def _look_for(self, dictionary: Dictionary, word: str) -> None:
        def look() -> None:
            dictionary.suggest(word)
            self._sought.discard((dictionary, word))

        if self._later is not None and (dictionary, word) not in self._sought:
            self._sought.add((dictionary, word))
            self._later(look)

    def _is_ready(self, variety: Variety) -> bool:
        if variety not in self._ready and variety not in self._loading:
            self._loading.add(variety)
            if self._later is None:
                self.load(variety)
            else:
                self._later(lambda: self.load(variety))
        return variety in self._ready

    def _load_dictionary(self, tag: str) -> None:
        folder = dictionary_folder(tag)
        if tag not in self._dictionaries and folder is not None:
            self._dictionaries[tag] = Dictionary(folder)

    def _speller(self, tag: str) -> Engine:
        own = self._dictionaries.get(tag)
        if own is None:
            return _Silent()
        return ThaiSpeller(own) if tag == "th" else Speller(own)


class _Silent:
    """For a variety without dictionary."""

    def remarks(self, text: str) -> list[Raw]:
        return []

"""Lists of one's own words, which no language engine marks: `words.txt` of the workspace, and of the person.

A plain file in UTF-8: a word or a name on each line, in any order; what follows a # after a space is for people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from editorial.errors import UserError
from editorial.settings.files import replace_text
from editorial.settings.places import data_folder

FILE_NAME = "words.txt"
LONGEST = 200
MOST = 20_000
"""Words of one list that are read."""
_NOTE = re.compile(r"(?:^|\s)#.*")
_HEAD = "# Words that are right here, one on each line. Proofdesk follows this file as it is saved.\n"


def house_words(folder: Path) -> WordFile:
    """The list of a workspace."""
    return WordFile(folder / FILE_NAME)


def own_words() -> WordFile:
    """The list of the person at this computer."""
    return WordFile(data_folder() / FILE_NAME)


class WordFile:
    """One list, read again when its file changes. `problem` says what is wrong with the file; its last good words hold."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem: UserError | None = None
        self._words: tuple[str, ...] = ()
        self._seen: tuple[int, int, int] | None = None

    def current(self) -> tuple[str, ...]:
        """The words now, in the order of the file; costs one look at the file's time and size."""
        try:
            facts = self.path.stat()
        except FileNotFoundError:
            self._words, self._seen, self.problem = (), None, None
            return ()
        except OSError as error:
            self.problem = self._wrong(f"cannot be read: {error.strerror}")
            return self._words
        seen = (facts.st_mtime_ns, facts.st_size, facts.st_ino)
        if seen != self._seen:
            self._read()
            self._seen = seen
        return self._words

    def add(self, word: str) -> bool:
        """Put a word on the list; False when it is there already. UserError when it cannot be kept."""
        plain = " ".join(word.split())
        if not plain or len(plain) > LONGEST or plain.startswith("#"):
            raise UserError(f"“{plain[:40]}” is no word for a list.", hint="Take a single word or a name.")
        known = {one.casefold() for one in self.current()}
        if self.problem is not None:
            raise self.problem
        if plain.casefold() in known:
            return False
        text = self.path.read_text(encoding="utf-8-sig") if self.path.exists() else _HEAD
        self._write(text + ("" if not text or text.endswith("\n") else "\n") + plain + "\n")
        self.current()
        return True

    def remove(self, word: str) -> bool:
        """Take a word off the list, whatever its capitals; False when it was not there. UserError when that cannot be kept."""
        if word.casefold() not in {one.casefold() for one in self.current()}:
            return False
        if self.problem is not None:
            raise self.problem
        lines = self.path.read_text(encoding="utf-8-sig").splitlines()
        self._write("".join(f"{line}\n" for line in lines if _word(line).casefold() != word.casefold()))
        return True

    def _read(self) -> None:
        try:
            text = self.path.read_text(encoding="utf-8-sig")
        except OSError as error:
            self.problem = self._wrong(f"cannot be read: {error.strerror}")
        except UnicodeDecodeError:
            self.problem = self._wrong("is not in UTF-8", "Save it as UTF-8; until then its last good words hold.")
        else:
            self._words = tuple(dict.fromkeys(_words(text)))[:MOST]
            self.problem = None

    def _write(self, text: str) -> None:
        try:
            replace_text(self.path, text)
        except OSError as error:
            raise self._wrong(f"cannot be written: {error.strerror}") from error

    def _wrong(self, what: str, hint: str = "Check the file, then try again.") -> UserError:
        return UserError(f"The list of words {what}.", hint=hint, place=str(self.path), code="bad_words")


def _words(text: str) -> Iterator[str]:
    for line in text.splitlines():
        word = _word(line)
        if word and len(word) <= LONGEST and word.isprintable():
            yield word


def _word(line: str) -> str:
    """What a line holds besides its note."""
    return " ".join(_NOTE.sub("", line).split())

"""The language of the window: which one, its catalogue, and sentences of the core in it.

What the window says itself comes from Qt's catalogue (`resources/translations/proofdesk_<language>.qm`). The core writes
English: its errors and the names of what was done are found again by their form ("“{}” deleted") in `core.<language>.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from editorial.errors import UserError

FOLDER = Path(__file__).parent.parent / "resources" / "translations"
LANGUAGES = ("en", "th")
_PLACE = "{}"


def chosen(preference: str) -> str:
    """The language to speak: the one preferred, else the system's where the window knows it, else English."""
    if preference in LANGUAGES:
        return preference
    system = QLocale.system().name().partition("_")[0]
    return system if system in LANGUAGES else "en"


def locale_of(language: str) -> QLocale:
    """How dates and numbers are written: as the system has it where it speaks that language, else as is usual there."""
    system = QLocale.system()
    if system.name().partition("_")[0] == language:
        return system
    return QLocale(QLocale.Language.Thai) if language == "th" else QLocale("en_GB")


def speak(app: QApplication, language: str) -> None:
    """Have the window speak a language from now on: what is made later is in it."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(locale_of(language))
    app.setLayoutDirection(locale_of(language).textDirection())
    folders = {"qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "proofdesk": str(FOLDER)}
    for name, folder in folders.items():
        translator = QTranslator(app)
        if language != "en" and translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
    app.setProperty("tongue", language)


def spoken() -> str:
    """The language the window speaks."""
    app = QApplication.instance()
    return str(app.property("tongue") or "en") if app is not None else "en"


def core_words(text: str) -> str:
    """A sentence of the core in the window's language; as it is where the catalogue has none for it."""
    return _Sentences.of(spoken()).say(text)


def core_voice() -> Callable[[str], str]:
    """The same as `core_words`, in the language of this moment: for another thread, which may not ask the window."""
    return _Sentences.of(spoken()).say


def error_words(error: UserError, *, place: bool = True) -> str:
    """What happened, where (unless that is plain), and what to do next."""
    head = f"{error.place}: " if error.place and place else ""
    return f"{head}{core_words(error.message)} {core_words(error.hint)}".strip()


class _Sentences:
    """The core's sentences by their form, the longest forms first."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words
        forms = sorted((form for form in words if _PLACE in form), key=lambda form: -len(form.replace(_PLACE, "")))
        self._forms = [(_pattern(form), _words_before(form), words[form]) for form in forms]

    @staticmethod
    @lru_cache(maxsize=4)
    def of(language: str) -> _Sentences:
        """The sentences in one language; none in English."""
        import tomllib

        path = FOLDER / f"core.{language}.toml"
        return _Sentences(tomllib.loads(path.read_text("utf-8"))["sentences"] if path.exists() else {})

    def say(self, text: str) -> str:
        """The sentence, or what several sentences say one after the other."""
        if not text or not self._words:
            return text
        if text in self._words:
            return self._words[text]
        for pattern, before, form in self._forms:
            match = pattern.fullmatch(text)
            if match is not None:
                said = form
                for at, value in enumerate(match.groups()):
                    inside = self._words.get(f"{before[at]} {value}") or self._words.get(value, value)
                    said = said.replace(f"{{{at}}}", inside)
                return said
        return text


def _words_before(form: str) -> list[str]:
    """The word before each place: "be" in "It cannot be {}", which tells a deed from a state of the same name."""
    return [(part.split() or [""])[-1] for part in form.split(_PLACE)[:-1]]


def _pattern(form: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(re.escape(part) for part in form.split(_PLACE)), re.DOTALL)

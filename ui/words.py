"""Small words that several places share."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QLocale


def many(count: int, one: str, more: str) -> str:
    """`one` for a single thing, `more` else, with %n replaced by the figure; both come translated."""
    return (one if count == 1 else more).replace("%n", figure(count))


def figure(number: float) -> str:
    """A number as the language of the window writes it: "10,000"; a broken one with one place: "16.8"."""
    own = QLocale()
    written = QLocale("en_GB") if own.language() == QLocale.Language.C else own
    return written.toString(number) if isinstance(number, int) else written.toString(number, "f", 1)


def moment_words(since: float, until: float = 0.0) -> str:
    """A stretch of a video: "from 2:20", "from 2:20 to 2:35"."""
    translate = QCoreApplication.translate
    words = translate("Words", "from %1 to %2") if until > since else translate("Words", "from %1")
    return words.replace("%1", clock_words(since)).replace("%2", clock_words(until))


def clock_words(seconds: float) -> str:
    """A place in a video: "2:20", "1:02:20"."""
    whole = int(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def roles_words(roles: Collection[str]) -> str:
    """What somebody does, in words: "Writer, Editor"."""
    translate = QCoreApplication.translate
    words = {
        "writer": translate("Words", "Writer"),
        "editor": translate("Words", "Editor"),
        "manager": translate("Words", "Manager"),
        "owner": translate("Words", "Owner"),
    }
    return ", ".join(said for role, said in words.items() if role in roles)


def tongue(code: str) -> str:
    """A language by the name it has in itself; "English" for English."""
    return "English" if code == "en" else QLocale(code).nativeLanguageName().capitalize()


def language_name(code: str) -> str:
    """A language as this window calls it: "German"."""
    return QLocale.languageToString(QLocale(code).language())

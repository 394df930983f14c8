"""What the screen says of the language engines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def language_words(condition: str, sentence: str, remote: str) -> str:
    """How LanguageTool is, in a sentence or two; `remote` is the host that gets the texts, empty when they stay here."""
    translate = QCoreApplication.translate
    if condition == "absent":
        return translate(
            "Language",
            "The built-in checker reads along. LanguageTool is not on this computer yet; it would find more.",
        )
    if condition == "starting":
        return translate("Language", "LanguageTool is starting. The built-in checker reads along meanwhile.")
    if condition in ("trouble", "consent"):
        return translate("Language", "%1 The built-in checker reads along.").replace("%1", sentence)
    if condition == "off":
        return translate("Language", "The built-in checker reads along.")
    if remote:
        return translate("Language", "LanguageTool at %1 reads along. It gets the texts you write.").replace(
            "%1", remote
        )
    if condition == "ready":
        return translate("Language", "LanguageTool reads along, on this computer.")
    return translate("Language", "LanguageTool is there. It starts with the next text, on this computer.")


def is_worth_saying(condition: str, remote: str) -> bool:
    """False when all is as it should be, so that nothing is said."""
    return bool(remote) or condition in ("absent", "starting", "trouble", "consent")


def short_language_words(condition: str, remote: str) -> str:
    """The same in a few words, for the foot of the checks."""
    translate = QCoreApplication.translate
    if remote and condition not in ("trouble", "consent"):
        return translate("Language", "Read by LanguageTool at %1").replace("%1", remote)
    return {
        "absent": translate("Language", "Read by the built-in checker. Add LanguageTool"),
        "starting": translate("Language", "LanguageTool is starting"),
        "trouble": translate("Language", "LanguageTool does not answer. Why?"),
        "consent": translate("Language", "LanguageTool waits for your consent"),
        "off": translate("Language", "Read by the built-in checker"),
    }.get(condition, translate("Language", "Read by LanguageTool"))

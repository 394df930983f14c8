"""What the import sheet says of fields, encodings and separators."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject


class ImportWords(QObject):
    """Words for the sheet."""

    def fields(self) -> list[tuple[str, str]]:
        """Our fields in the order in which they are offered; the first leaves a column out."""
        return [
            ("", self.tr("Leave out")),
            ("text", self.tr("Text")),
            ("title", self.tr("Title")),
            ("description", self.tr("Description")),
            ("link", self.tr("Link")),
            ("tags", self.tr("Hashtags")),
            ("labels", self.tr("Labels")),
            ("first_comment", self.tr("First comment")),
            ("authors", self.tr("Authors")),
            ("networks", self.tr("Network or account")),
            ("goes_to", self.tr("Goes to this network (yes or no)")),
            ("media", self.tr("Picture or video")),
            ("alt", self.tr("Alt text")),
            ("when", self.tr("Date and time")),
            ("date", self.tr("Date")),
            ("time", self.tr("Time of day")),
            ("zone", self.tr("Time zone")),
            ("language", self.tr("Language")),
            ("kind", self.tr("Kind of post")),
            ("key", self.tr("Its number where it comes from")),
            ("out", self.tr("Whether it is published")),
            ("published_at", self.tr("Published on")),
            ("published_link", self.tr("Link to the published post")),
        ]

    def separators(self) -> list[tuple[str, str]]:
        """What may stand between cells."""
        return [
            (",", self.tr("Comma")),
            (";", self.tr("Semicolon")),
            ("\t", self.tr("Tab")),
            ("|", self.tr("Bar")),
        ]

    def encoding(self, name: str) -> str:
        """An encoding as people know it."""
        known = {
            "utf-8": "UTF-8",
            "utf-8-sig": self.tr("UTF-8 with a mark"),
            "utf-16": "UTF-16",
            "cp1252": self.tr("Western (Windows)"),
            "iso8859-15": self.tr("Western (ISO)"),
            "cp1250": self.tr("Central European"),
            "cp1251": self.tr("Cyrillic"),
            "cp874": self.tr("Thai (Windows)"),
            "tis-620": self.tr("Thai (TIS-620)"),
            "shift_jis": self.tr("Japanese"),
            "gb18030": self.tr("Chinese, simplified"),
            "big5": self.tr("Chinese, traditional"),
            "euc_kr": self.tr("Korean"),
            "mac_roman": self.tr("Western (Mac)"),
        }
        return known.get(name, name)

    def posts(self, count: int) -> str:
        """How many posts."""
        return self.tr("1 post") if count == 1 else self.tr("%1 posts").replace("%1", figure(count))


def figure(count: int) -> str:
    """A number with its thousands parted."""
    return QLocale().toString(count)

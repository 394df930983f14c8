"""What a file says of itself, as lines to read; and the licences that are offered by name."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editorial.model.subject import MediumFacts

_CC = ("BY", "BY-SA", "BY-ND", "BY-NC", "BY-NC-SA", "BY-NC-ND")
CC_LICENCES = tuple(f"CC {name} 4.0" for name in _CC)
PUBLIC_DOMAIN = "CC0"
LINKS = {
    **{f"CC {name} 4.0": f"https://creativecommons.org/licenses/{name.lower()}/4.0/" for name in _CC},
    PUBLIC_DOMAIN: "https://creativecommons.org/publicdomain/zero/1.0/",
}
"""The page of each of them; it belongs beside the licence (Creative Commons, Recommended practices for attribution)."""
OTHER_LICENCES = ("Royalty-free", "Rights-managed", "Press photo", "By permission")
OTHER = "-"

_MOST = 240


class FileWords(QObject):
    """Says what the probe found."""

    def lines(self, facts: MediumFacts) -> list[tuple[str, str]]:
        """Pairs of a name and what the file says there; empty where it says nothing."""
        said = facts.metadata
        named = (
            (self.tr("Made by"), ("dc:creator", "cc:attributionName")),
            (self.tr("Credit"), ("photoshop:Credit",)),
            (self.tr("Source"), ("photoshop:Source",)),
            (self.tr("Copyright"), ("dc:rights", "plus:CopyrightOwner", "xmpRights:Owner")),
            (self.tr("Licence"), ("cc:license", "xmpRights:WebStatement")),
            (self.tr("Terms"), ("xmpRights:UsageTerms", "photoshop:Instructions")),
            (self.tr("Alt text"), ("Iptc4xmpCore:AltTextAccessibility",)),
        )
        lines: list[tuple[str, str]] = []
        for name, keys in named:
            values = list(dict.fromkeys(said[key].strip() for key in keys if said.get(key, "").strip()))
            if values:
                lines.append((name, _short(" · ".join(values))))
        if made := self._made(said.get("Iptc4xmpExt:DigitalSourceType", "")):
            lines.append((self.tr("How it was made"), made))
        if facts.c2pa:
            lines.append((self.tr("Content credentials"), self.tr("present, not verified")))
        if told := self._private(facts):
            lines.append((self.tr("It also tells"), told))
        return lines

    def _made(self, source: str) -> str:
        """The IPTC's word for how a picture came about (NewsCodes, Digital Source Type)."""
        kind = source.rstrip("/").rpartition("/")[2].casefold()
        if not kind:
            return ""
        if "composite" in kind and "trained" in kind:
            return self.tr("partly by AI")
        if "trained" in kind or "algorithmicmedia" in kind:
            return self.tr("by AI")
        if kind in ("digitalcapture", "negativefilm", "positivefilm", "print"):
            return self.tr("with a camera")
        return self.tr("“%1”").replace("%1", kind)

    def _private(self, facts: MediumFacts) -> str:
        words = {
            "gps": self.tr("the place"),
            "serial": self.tr("the camera’s number"),
            "faces": self.tr("names of people"),
        }
        told = [words[name] for name in facts.private if name in words]
        return self.tr("%1; taken out when it leaves").replace("%1", ", ".join(told)) if told else ""


def _short(words: str) -> str:
    return words if len(words) <= _MOST else f"{words[:_MOST].rstrip()} …"

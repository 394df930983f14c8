"""What a post declares of itself, in the words of the screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from ui.kit.metaline import Piece

Pairs = list[tuple[str, str]]


class AboutWords(QObject):
    """The answers there are, and the line that sums up those that were given."""

    def genres(self) -> Pairs:
        """What kind of piece it may be."""
        return [
            ("", self.tr("Not said")),
            ("news", self.tr("News")),
            ("announcement", self.tr("Announcement")),
            ("opinion", self.tr("Opinion")),
            ("interview", self.tr("Interview")),
            ("advice", self.tr("Advice")),
            ("notice", self.tr("Notice")),
            ("report", self.tr("Report")),
            ("satire", self.tr("Satire")),
        ]

    def ties(self) -> Pairs:
        """What may tie the writer to whom the post speaks of."""
        return [
            ("", self.tr("Not said")),
            ("none", self.tr("No tie")),
            ("paid", self.tr("They pay for it")),
            ("gift", self.tr("They gave something")),
            ("affiliate", self.tr("We earn from a link or a code")),
            ("family", self.tr("Family or friends")),
            ("employee", self.tr("Their employee")),
        ]

    def ai_uses(self) -> Pairs:
        """How far a machine wrote it."""
        return [
            ("", self.tr("Not said")),
            ("none", self.tr("No")),
            ("assisted", self.tr("AI helped")),
            ("generated", self.tr("AI wrote it")),
        ]

    def pieces(self, declared: Mapping[str, str], disclosure: str, ai_use: str) -> list[Piece]:
        """The line: a piece for each answer that readers or editors must know of, each the way to its question."""
        found: list[tuple[str, str]] = []
        if genre := declared.get("genre"):
            found.append(("genre", dict(self.genres())[genre]))
        if series := declared.get("series"):
            found.append(("series", self.tr("series “%1”").replace("%1", series)))
        if tie := self._tie(declared):
            found.append(("connection", tie))
        if disclosure:
            found.append(("disclosure", self.tr("says “%1”").replace("%1", disclosure)))
        if declared.get("offer") == "yes":
            found.append(("offer", self.tr("an offer")))
        ai = {"assisted": self.tr("with AI’s help"), "generated": self.tr("written by AI")}.get(ai_use)
        if ai:
            found.append(("ai_use", ai))
        if declared.get("correction") or declared.get("published") == "yes":
            found.append(("correction", self.tr("a correction")))
        name = self.tr("About this post")
        if not found:
            return [Piece(id="about:", text=self.tr("say more about it"), name=name)]
        return [Piece(id=f"about:{question}", text=words, name=name) for question, words in found]

    def _tie(self, declared: Mapping[str, str]) -> str:
        words = {
            "paid": (self.tr("paid for"), self.tr("paid for by %1")),
            "gift": (self.tr("for a gift"), self.tr("for a gift from %1")),
            "affiliate": (self.tr("earns from a link"), self.tr("earns from %1")),
            "family": (self.tr("about family"), self.tr("about family: %1")),
            "employee": (self.tr("about an employer"), self.tr("about an employer: %1")),
        }
        partner = declared.get("partner", "")
        found = words.get(declared.get("connection", ""))
        if found is None:
            return self.tr("with %1").replace("%1", partner) if partner and not declared.get("connection") else ""
        return found[1].replace("%1", partner) if partner else found[0]

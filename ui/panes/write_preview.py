"""What the preview of the open post shows: which network, what leaves for it, what the checks say of that."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from editorial.model.finding import Finding
from editorial.model.post import outgoing
from editorial.workflow.drafting import SHARED, Draft
from ui.panes.preview_post import Shown
from ui.panes.write_facts import live
from ui.panes.write_room import WriteRoom


class WritePreview(QObject):
    """Serves one WriteRoom. While the shared text is in front it shows the network that was chosen last."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._session = pane.session
        self._network = ""
        pane.preview.network_chosen.connect(self._chosen)
        pane.preview.card_asked.connect(self._describe_card)

    def show(self, target: str) -> None:
        """Show what leaves for the tab in front."""
        draft, preview = self._pane.draft, self._pane.preview
        variants = [one.id for one in draft.post.variants] if draft is not None else []
        if draft is None or not variants:
            preview.show_nothing()
            return
        wanted = target if target != SHARED else self._network
        variant_id = wanted if wanted in variants else variants[0]
        names = self._pane.page.tabs
        preview.show_networks([(one, self._name(draft, one)) for one in variants if one in names.ids], variant_id)
        preview.show_post(self._shown(draft, variant_id))

    def _name(self, draft: Draft, variant_id: str) -> str:
        platforms = [self._session.platforms[one.platform].name for one in draft.post.variants]
        variant = draft.post.variant(variant_id)
        name = self._session.platforms[variant.platform].name
        return f"{name} · {self._session.names.channels[variant.channel].name}" if platforms.count(name) > 1 else name

    def _shown(self, draft: Draft, variant_id: str) -> Shown:
        channel = self._session.names.channels[draft.post.variant(variant_id).channel]
        facts = self._pane.facts
        return Shown(
            leaving=outgoing(live(draft, variant_id, channel.platform), channel).content,
            channel=channel,
            platform=self._session.platforms[channel.platform].with_server(channel.server),
            slot=draft.slot(variant_id),
            picture=self._pane.thumbnails.of,
            facts=facts.media if facts is not None else {},
            labels=self._labels(draft),
            findings=self._findings(variant_id),
        )

    def _labels(self, draft: Draft) -> tuple[str, ...]:
        """The network's own labels, where the writer says that they are switched on."""
        declared = {**draft.post.known, **draft.head("declared")}
        labels = {"paid_label": self.tr("Paid partnership"), "ai_label": self.tr("Made with AI")}
        return tuple(words for name, words in labels.items() if declared.get(name) == "yes")

    def _findings(self, variant_id: str) -> tuple[Finding, ...]:
        """What is said of this network and still open. Places are those of what leaves."""
        opinion, facts = self._pane.opinion, self._pane.facts
        if variant_id not in opinion.results or facts is None:
            return ()
        shown = {one.finding.rule for one in opinion.said if variant_id in one.networks and not one.allowed}
        return tuple(
            one
            for one in opinion.results[variant_id].findings
            if one.rule in shown and (one.level == "error" or one.fingerprint not in facts.dismissed)
        )

    @Slot(str)
    def _chosen(self, variant_id: str) -> None:
        self._network = variant_id
        page = self._pane.page
        if page.target != SHARED:
            page.tabs.set_current(variant_id)
        else:
            self.show(SHARED)

    @Slot(str)
    def _describe_card(self, link: str) -> None:
        from ui.sheets.link_card import LinkCardSheet

        sheet = LinkCardSheet(self._pane.window(), self._session, link)
        sheet.kept.connect(self._pane.preview.card_changed)
        sheet.open()

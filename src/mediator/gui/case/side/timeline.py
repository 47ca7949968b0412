"""经过: what happened in a case, from its journal, in words."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.case.corrections import of_steps
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Outcome
from mediator.domain.case.steps import Step
from mediator.gui.case import outcomes, phrases
from mediator.gui.case.side.card import SideCard
from mediator.gui.translation import QT_TRANSLATE_NOOP, language
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.rails import Moment, Timeline
from mediator.services.cases import Event

_CONTEXT: Final = "CaseTimeline"
_ACTIONS: Final[Mapping[str, str]] = {
    "register": QT_TRANSLATE_NOOP("CaseTimeline", "registered"),
    "amend": QT_TRANSLATE_NOOP("CaseTimeline", "registration corrected"),
    "settle_on_spot": QT_TRANSLATE_NOOP("CaseTimeline", "registered and settled on the spot"),
    "draw": QT_TRANSLATE_NOOP("CaseTimeline", "terms drawn up"),
    "issue": QT_TRANSLATE_NOOP("CaseTimeline", "agreement issued {paper}"),
    "sign": QT_TRANSLATE_NOOP("CaseTimeline", "agreement signed {paper}"),
    "void": QT_TRANSLATE_NOOP("CaseTimeline", "agreement voided {paper}"),
    "fulfil": QT_TRANSLATE_NOOP("CaseTimeline", "performance noted, term {term}"),
    "pay_in_advance": QT_TRANSLATE_NOOP("CaseTimeline", "paid in advance {fen}"),
    "recover": QT_TRANSLATE_NOOP("CaseTimeline", "recovered from the stall {fen}"),
    "withdrawn": QT_TRANSLATE_NOOP("CaseTimeline", "withdrawn by the consumer"),
    "self_settled": QT_TRANSLATE_NOOP("CaseTimeline", "settled between themselves"),
    "failed": QT_TRANSLATE_NOOP("CaseTimeline", "recorded as not settled"),
    "hand_over": QT_TRANSLATE_NOOP("CaseTimeline", "handed over"),
    "pause": QT_TRANSLATE_NOOP("CaseTimeline", "paused"),
    "resume": QT_TRANSLATE_NOOP("CaseTimeline", "taken up again"),
    "acknowledge": QT_TRANSLATE_NOOP("CaseTimeline", "receipt of the authority noted"),
    "reopen": QT_TRANSLATE_NOOP("CaseTimeline", "opened again, both sides talk anew"),
    "undo": QT_TRANSLATE_NOOP("CaseTimeline", "the last entry undone"),
    "take_out": QT_TRANSLATE_NOOP("CaseTimeline", "closed file taken out again"),
    "erase": QT_TRANSLATE_NOOP("CaseTimeline", "personal data erased"),
    "note_privately": QT_TRANSLATE_NOOP("CaseTimeline", "a talk with one side was noted"),
    "reply": QT_TRANSLATE_NOOP("CaseTimeline", "the authority was answered"),
    "issue_paper": QT_TRANSLATE_NOOP("CaseTimeline", "paper issued {paper}"),
    "attest": QT_TRANSLATE_NOOP("CaseTimeline", "signature or seal noted"),
    "sign_on_screen": QT_TRANSLATE_NOOP("CaseTimeline", "signed on the screen {paper}"),
    "file_scan": QT_TRANSLATE_NOOP("CaseTimeline", "signed sheet scanned in {paper}"),
    "remove_signed_copy": QT_TRANSLATE_NOOP(
        "CaseTimeline", "signed copy taken off the list {paper}"
    ),
    "put_back_signed_copy": QT_TRANSLATE_NOOP(
        "CaseTimeline", "signed copy put back on the list {paper}"
    ),
    "add_evidence": QT_TRANSLATE_NOOP("CaseTimeline", "evidence added"),
    "remove_evidence": QT_TRANSLATE_NOOP("CaseTimeline", "evidence taken off the list"),
    "put_back_evidence": QT_TRANSLATE_NOOP("CaseTimeline", "evidence put back on the list"),
    "bind_dossier": QT_TRANSLATE_NOOP("CaseTimeline", "dossier bound"),
    "bind_dossier_redacted": QT_TRANSLATE_NOOP("CaseTimeline", "dossier for outsiders bound"),
    "reprint": QT_TRANSLATE_NOOP("CaseTimeline", "paper printed again {paper}"),
}


class TimelineCard(SideCard):
    """One line an event; who looked behind a mask stays in the journal."""

    def heading(self) -> str:
        return self.tr("What happened")

    def build(self) -> None:
        timeline = Timeline()
        timeline.show_moments(
            [
                Moment(when=phrases.moment(event.at, self.scene.today), what=words)
                for event, words in self._told()
            ]
        )
        self.add(timeline)
        amended = any(event.action == "amend" for event in self.scene.case.timeline)
        if amended or of_steps(self.scene.dispute):
            link = LinkButton(self.tr("What was corrected…"))
            link.setObjectName("see_corrections")
            link.clicked.connect(self._open_corrections)
            self.add(link)

    def _open_corrections(self) -> None:
        from mediator.gui.case.side.corrections import CorrectionsDialog

        dialog = CorrectionsDialog(self.scene, self.window())
        dialog.open()
        dialog.begin()

    def _told(self) -> list[tuple[Event, str]]:
        """The events that are told, each in words."""
        left: Counter[str] = Counter()
        told: list[tuple[Event, str]] = []
        for event in reversed(self.scene.case.timeline):
            step = str(event.facts.get("step", ""))
            words = self._step_words(step, later=left[step]) if step else _words(event)
            left[step] += 1
            if words:
                told.append((event, words))
        return told[::-1]

    def _step_words(self, step: str, *, later: int) -> str:
        """A step taken, with what it brought; `later` records of it came after this one."""
        name = wording.label("step", step, language=language())
        record = _record(self.scene.dispute, Step(step), later=later)
        if record is None:
            return name
        brief = outcomes.summary(record, self.scene.today)
        return f"{name} · {brief}" if brief else name


def _record(dispute: Dispute, step: Step, *, later: int) -> Outcome | None:
    records = [record.outcome for record in dispute.records if record.step is step]
    return records[-1 - later] if later < len(records) else None


def _words(event: Event) -> str:
    redacted = "_redacted" if event.facts.get("redacted") else ""
    source = _ACTIONS.get(event.action + redacted)
    if source is None:
        return ""
    facts = dict(event.facts)
    term, fen = facts.get("term"), facts.get("fen")
    return QCoreApplication.translate(_CONTEXT, source).format(
        paper=facts.get("paper", ""),
        term=term + 1 if isinstance(term, int) else "",
        fen=phrases.yuan(fen) if isinstance(fen, int) else "",
    )

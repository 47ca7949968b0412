"""What may be printed now that a step was taken, or a way on: offered once, above what follows."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.case.outcomes import Decision
from mediator.domain.case.steps import Step
from mediator.domain.papers import PaperKind
from mediator.gui.case.notices import Notice
from mediator.gui.case.scene import Scene
from mediator.gui.tokens import Tone
from mediator.gui.translation import language

_ROUNDS: Final = {Step.FIRST_ROUND: 1, Step.SECOND_ROUND: 2}
_AFTER_TRIAGE: Final = {
    Decision.REFUSE: PaperKind.DECISION,
    Decision.CONSULTATION: PaperKind.DECISION,
    Decision.HAND_OVER: PaperKind.REFERRAL,
}
_AFTER_EXIT: Final = {
    "fulfil": PaperKind.RECEIPT,
    "pay_in_advance": PaperKind.ADVANCE,
    "recover": PaperKind.ADVANCE,
    "hand_over": PaperKind.REFERRAL,
    "reply": PaperKind.FEEDBACK,
}


def after_step(scene: Scene, taken: Step) -> Notice | None:
    """The paper of the step just taken."""
    if taken in _ROUNDS:
        return _offer(PaperKind.TRANSCRIPT, _ROUNDS[taken])
    triage = scene.dispute.triage
    kind = _AFTER_TRIAGE.get(triage.decision) if taken is Step.TRIAGE and triage else None
    return _offer(kind) if kind else None


def after_exit(scene: Scene, key: str) -> Notice | None:
    """The paper of the way on that was taken."""
    kind = _AFTER_EXIT.get(key.partition(":")[0])
    part = len(scene.dispute.acts) if kind is PaperKind.RECEIPT else 1
    return _offer(kind, part) if kind else None


def _offer(kind: PaperKind, part: int = 1) -> Notice:
    words = QCoreApplication.translate("CaseOffers", "Recorded. “{paper}” can be printed now.")
    return Notice(
        Tone.DONE,
        words.format(paper=wording.name(kind, language())),
        QCoreApplication.translate("CaseOffers", "Print"),
        f"print:{kind.value}:{part}",
    )

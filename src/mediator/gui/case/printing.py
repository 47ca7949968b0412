"""Which paper a print button of the case page means: the one already issued, or a new one."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from mediator.domain.case.steps import Step
from mediator.domain.papers import PaperKind, TranscriptPaper
from mediator.gui.case.scene import Scene
from mediator.gui.papers.dialog import PaperDialog, open_paper
from mediator.gui.papers.wanted import Kept, ToIssue, Wanted
from mediator.services import papers
from mediator.services.workplace import Workplace

_ROUNDS = {1: Step.FIRST_ROUND, 2: Step.SECOND_ROUND}


def open_kept(scene: Scene, owner: QWidget, *, number: str) -> PaperDialog:
    """Open an issued paper; printing it again is counted."""
    return open_paper(scene.desk, owner, wanted=Kept(number=number))


def open_current(scene: Scene, owner: QWidget, *, kind: PaperKind) -> PaperDialog:
    """Open the paper of this kind that still says what the case says, or one to be issued."""
    since = _valid_since(scene, kind)
    lines = [line for line in scene.case.papers if line.kind is kind and line.issued_at >= since]
    wanted: Wanted = Kept(number=lines[-1].number) if lines else ToIssue(kind=kind, ref=scene.ref)
    return open_paper(scene.desk, owner, wanted=wanted)


def open_transcript(scene: Scene, owner: QWidget, *, round_number: int) -> None:
    """Open the transcript of a round as last recorded, or one to be issued."""
    record = scene.dispute.last(_ROUNDS[round_number])
    if record is None:
        return
    candidates = [
        line.number
        for line in scene.case.papers
        if line.kind is PaperKind.TRANSCRIPT and line.issued_at >= record.at
    ]
    fresh = ToIssue(kind=PaperKind.TRANSCRIPT, ref=scene.ref, round_number=round_number)
    workplace = scene.desk.workplace

    def show(number: str) -> None:
        open_paper(scene.desk, owner, wanted=Kept(number=number) if number else fresh)

    scene.desk.tasks.read(
        owner, lambda: _of_round(workplace, candidates, round_number=round_number), done=show
    )


def _of_round(workplace: Workplace, numbers: list[str], *, round_number: int) -> str:
    """The number of the newest transcript that is of this round, or nothing."""
    for number in reversed(numbers):
        snapshot = papers.load(workplace, number).snapshot
        if isinstance(snapshot, TranscriptPaper) and snapshot.round_number == round_number:
            return number
    return ""


def _valid_since(scene: Scene, kind: PaperKind) -> datetime:
    """From when on a paper of this kind says what the case says now."""
    dispute = scene.dispute
    if kind is PaperKind.REGISTRATION:
        changes = [event.at for event in scene.case.timeline if event.action == "amend"]
        return changes[-1] if changes else dispute.intake.received_at
    if kind is PaperKind.FAILURE and dispute.ending is not None:
        return max(
            dispute.ending.at, dispute.referral.at if dispute.referral else dispute.ending.at
        )
    return dispute.intake.received_at

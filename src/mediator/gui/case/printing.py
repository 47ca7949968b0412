"""Which paper a print button of the case page means: the one already issued, or a new one."""

from PySide6.QtWidgets import QWidget

from mediator.domain.papers import PaperKind
from mediator.gui.case.scene import Scene
from mediator.gui.papers.dialog import PaperDialog, open_paper
from mediator.gui.papers.wanted import Kept, ToIssue
from mediator.services import papers


def open_kept(scene: Scene, owner: QWidget, *, number: str) -> PaperDialog:
    """Open an issued paper; printing it again is counted."""
    return open_paper(scene.desk, owner, wanted=Kept(number=number))


def open_current(scene: Scene, owner: QWidget, *, kind: PaperKind, part: int = 1) -> None:
    """Open the paper that still says what the case says, or one to be issued.

    `part` is which round of talks, or which act of performance, from 1.
    """
    workplace, ref = scene.desk.workplace, scene.ref
    fresh = ToIssue(kind=kind, ref=ref, part=part)

    def show(number: str) -> None:
        open_paper(scene.desk, owner, wanted=Kept(number=number) if number else fresh)

    scene.desk.tasks.read(
        owner,
        lambda: papers.still_valid(workplace, ref.id, kind=kind, part=part),
        done=show,
    )

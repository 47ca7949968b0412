"""撤销: after each act a word at the bottom that names it and takes it back by one press."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.undo import may_undo
from mediator.gui.case.scene import Scene
from mediator.services import drafts, undoing
from mediator.services.forms.sheet import Values


@dataclass(frozen=True, slots=True)
class Typed:
    """The words of a form, and the key of its draft."""

    key: str
    values: Values


def offer(
    before: Scene | None,
    after: Scene,
    *,
    done: str,
    typed: Typed | None,
    then: Callable[[int], None],
) -> None:
    """Offer to undo what was `done` between two loads of a case; `then(id)` shows it again.

    What was typed is a draft again, so that nothing need be typed twice.
    """
    if before is None or not may_undo(before.dispute, after.dispute):
        return
    desk, workplace, earlier = after.desk, after.desk.workplace, before.dispute

    def put_back() -> Dispute:
        dispute = undoing.undo(workplace, earlier, after=after.dispute)
        if typed is not None:
            drafts.save(workplace, typed.key, values=typed.values)
        return dispute

    def press() -> None:
        desk.tasks.write(desk, put_back, done=lambda dispute: then(dispute.id))

    words = QCoreApplication.translate("CaseUndo", "Recorded: {done}").format(done=done)
    desk.said.emit(words, QCoreApplication.translate("CaseUndo", "Undo"), press)

"""The papers of a case in one menu: those issued, and those that may be."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from mediator import wording
from mediator.domain.case import filing
from mediator.domain.case.filing import CasePaper
from mediator.domain.papers import PaperKind
from mediator.gui.case import dossier, printing
from mediator.gui.case.scene import Scene
from mediator.gui.translation import language

_IN_PARTS = frozenset({PaperKind.TRANSCRIPT, PaperKind.RECEIPT})


def fill(menu: QMenu, scene: Scene, *, owner: QWidget) -> None:
    """Put one action a paper into `menu`, and below them the whole file."""
    menu.clear()
    for paper in filing.papers_of(scene.dispute):
        action = menu.addAction(words(scene, paper))
        part = f"_{paper.part}" if paper.kind in _IN_PARTS else ""
        action.setObjectName(f"paper_{paper.kind.value}{part}")
        action.triggered.connect(partial(_press, _opens(scene, owner, paper=paper)))
    menu.addSeparator()
    for redacted, name in ((False, "dossier"), (True, "dossier_redacted")):
        action = menu.addAction(dossier.words(redacted=redacted) + "…")
        action.setObjectName(name)
        action.triggered.connect(
            partial(_press, partial(dossier.ask, scene, owner, redacted=redacted))
        )


def words(scene: Scene, paper: CasePaper) -> str:
    """How a paper is called in this case."""
    name = wording.name(paper.kind, language())
    agreement = scene.dispute.agreement
    match paper.kind:
        case PaperKind.TRANSCRIPT:
            called = QCoreApplication.translate("CasePapers", "{paper}, round {number}")
        case PaperKind.RECEIPT:
            called = QCoreApplication.translate("CasePapers", "{paper}, no. {number}")
        case PaperKind.AGREEMENT if agreement is not None:
            return f"{name}  {agreement.number}"
        case _:
            return name
    return called.format(paper=name, number=paper.part)


def _opens(scene: Scene, owner: QWidget, *, paper: CasePaper) -> Callable[[], object]:
    agreement = scene.dispute.agreement
    if paper.kind is PaperKind.AGREEMENT and agreement is not None:
        return partial(printing.open_kept, scene, owner, number=agreement.number)
    return partial(printing.open_current, scene, owner, kind=paper.kind, part=paper.part)


def _press(opens: Callable[[], object], _checked: bool = False) -> None:  # Qt says.
    opens()

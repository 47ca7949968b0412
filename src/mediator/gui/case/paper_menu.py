"""The papers of a case in one menu: those issued, and those that may be."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from mediator import wording
from mediator.domain.case.outcomes import Round
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.papers import PaperKind
from mediator.gui.case import printing
from mediator.gui.case.scene import Scene
from mediator.gui.translation import language


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu."""

    name: str
    words: str
    press: Callable[[], object]


def fill(menu: QMenu, scene: Scene, *, owner: QWidget) -> None:
    """Put one action a paper into `menu`."""
    menu.clear()
    for entry in _entries(scene, owner):
        action = menu.addAction(entry.words)
        action.setObjectName(f"paper_{entry.name}")
        action.triggered.connect(lambda _=False, press=entry.press: press())


def _entries(scene: Scene, owner: QWidget) -> Iterator[Entry]:
    yield _current(scene, owner, kind=PaperKind.REGISTRATION)
    if scene.dispute.accepted_on is not None:
        yield _current(scene, owner, kind=PaperKind.NOTICE)
    for number, step in ((1, Step.FIRST_ROUND), (2, Step.SECOND_ROUND)):
        if isinstance(scene.dispute.outcome(step), Round):
            yield _transcript(scene, owner, number=number)
    agreement = scene.dispute.agreement
    if agreement is not None and agreement.number:
        number_, words = agreement.number, wording.name(PaperKind.AGREEMENT, language())
        yield Entry(
            "agreement",
            f"{words}  {number_}",
            lambda: printing.open_kept(scene, owner, number=number_),
        )
    ending = scene.dispute.ending
    if ending is not None and ending.kind is EndingKind.FAILED:
        yield _current(scene, owner, kind=PaperKind.FAILURE)


def _current(scene: Scene, owner: QWidget, *, kind: PaperKind) -> Entry:
    words = wording.name(kind, language())
    return Entry(kind.value, words, lambda: printing.open_current(scene, owner, kind=kind))


def _transcript(scene: Scene, owner: QWidget, *, number: int) -> Entry:
    words = QCoreApplication.translate("CasePapers", "{paper}, round {number}").format(
        paper=wording.name(PaperKind.TRANSCRIPT, language()), number=number
    )
    return Entry(
        f"transcript_{number}",
        words,
        lambda: printing.open_transcript(scene, owner, round_number=number),
    )

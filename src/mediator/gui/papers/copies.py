"""The copies of one paper: its number is taken once, and every later copy is counted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mediator import wording
from mediator.domain.papers import IssuedPaper
from mediator.gui.desk import Desk
from mediator.gui.papers.wanted import Fresh, Kept, ToIssue, Wanted
from mediator.gui.tasks import Refused
from mediator.gui.translation import language
from mediator.services import papers

Then = Callable[[IssuedPaper], None]


class Copies(QObject):
    """Fetches, issues and counts; `changed` tells when there is a paper, or another count."""

    changed = Signal()
    issued = Signal(object)

    def __init__(self, desk: Desk, wanted: Wanted, owner: QObject) -> None:
        super().__init__(owner)
        self._desk = desk
        self._wanted = wanted
        self.paper = wanted.paper if isinstance(wanted, Fresh) else None
        self.counted = self.paper is not None
        """Whether the next copy was counted already: a first print, or one that went wrong."""

    @property
    def kind(self) -> str:
        """The name of the paper; empty until it is known."""
        if isinstance(self._wanted, ToIssue):
            return wording.name(self._wanted.kind, language())
        return wording.name(self.paper.kind, language()) if self.paper else ""

    @property
    def is_draft(self) -> bool:
        """Whether it has no number yet."""
        return self.paper is None and isinstance(self._wanted, ToIssue)

    def fetch(self, show: Callable[[bytes], None], *, failed: Refused) -> None:
        """Hand the PDF to `show`, as kept or as it would be."""
        wanted, workplace = self._wanted, self._desk.workplace
        match wanted:
            case Fresh(paper=paper):
                show(paper.pdf)
            case Kept(number=number):
                self._desk.tasks.read(
                    self,
                    lambda: papers.load(workplace, number),
                    done=lambda paper: self._keep(paper, lambda it: show(it.pdf)),
                    failed=failed,
                )
            case ToIssue(kind=kind, ref=ref, part=part):
                self._desk.tasks.read(
                    self,
                    lambda: papers.preview(workplace, ref.id, kind=kind, part=part),
                    done=show,
                    failed=failed,
                )

    def take(self, then: Then, *, failed: Refused) -> None:
        """Hand over the paper for a copy: issued now, counted now, or as it is."""
        if self.paper is None or self.counted:
            self.file(then, failed=failed)
            return
        number, workplace = self.paper.number, self._desk.workplace
        self._desk.tasks.write(
            self,
            lambda: papers.reprint(workplace, number),
            done=lambda paper: self._count(paper, then),
            failed=failed,
        )

    def file(self, then: Then, *, failed: Refused) -> None:
        """Hand over the paper for a file, which is no copy: issued now, or as it is."""
        wanted, workplace = self._wanted, self._desk.workplace
        if self.paper is not None:
            then(self.paper)
        elif isinstance(wanted, ToIssue):
            self._desk.tasks.write(
                self,
                lambda: papers.issue(workplace, wanted.ref, kind=wanted.kind, part=wanted.part),
                done=lambda paper: self._issue(paper, then),
                failed=failed,
            )

    def came_out(self) -> None:
        """Staff said that the copy is good: the next one counts as a reprint."""
        self.counted = False
        self.changed.emit()

    def _issue(self, paper: IssuedPaper, then: Then) -> None:
        self._count(paper, lambda _: self.issued.emit(paper))
        then(paper)

    def _count(self, paper: IssuedPaper, then: Then) -> None:
        self.counted = True
        self._keep(paper, then)

    def _keep(self, paper: IssuedPaper, then: Then) -> None:
        self.paper = paper
        self.changed.emit()
        then(paper)

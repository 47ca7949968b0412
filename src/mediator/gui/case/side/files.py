"""文书 of a case: each paper opens, and so does each signed copy of it; scans are dropped here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from mediator import wording
from mediator.domain.papers import PaperKind
from mediator.gui.case import phrases, printing
from mediator.gui.case.side.card import SideCard
from mediator.gui.case.signing.copies import CopyLinks
from mediator.gui.case.signing.scans import dropped, open_scans
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.labels import Hint, Label


class PapersCard(SideCard):
    """The papers issued, newest last."""

    def heading(self) -> str:
        return self.tr("Papers")

    def build(self) -> None:
        papers = self.scene.case.papers
        self.empty = not papers
        scan = LinkButton(self.tr("Scan back…"))
        scan.setObjectName("file_scans")
        scan.setAccessibleDescription(self.tr("File signed sheets"))
        scan.clicked.connect(lambda: open_scans(self.scene, self))
        self.add_action(scan)
        erased = self.scene.dispute.erased is not None
        scan.setHidden(erased)
        self.setAcceptDrops(not erased)
        for paper in papers:
            if erased:
                self.add(Label(wording.name(paper.kind, language())))
            else:
                self._add_link(paper.kind, paper.number)
            parts = [paper.number, phrases.moment(paper.issued_at, self.scene.today)]
            if paper.reprints:
                parts.append(self.tr("reprinted {count} times").format(count=paper.reprints))
            self.add(Hint(" · ".join(parts)))
            signed = [copy for copy in self.scene.case.signed_copies if copy.number == paper.number]
            if signed:
                self.add(CopyLinks(self.scene.desk, signed))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        open_scans(self.scene, self, given=dropped(event.mimeData()))

    def _add_link(self, kind: PaperKind, number: str) -> None:
        link = LinkButton(wording.name(kind, language()))
        link.setObjectName(f"paper_{number}")
        link.setAccessibleDescription(number)
        link.clicked.connect(lambda: printing.open_kept(self.scene, self, number=number))
        self.body.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)

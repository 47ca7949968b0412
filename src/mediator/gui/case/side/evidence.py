"""证据 of a case: what was shown, and the files that were given."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QImage,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolButton

from mediator import wording
from mediator.domain.accounts.roles import Right
from mediator.domain.case.exhibits import Exhibit
from mediator.gui import icons, tokens
from mediator.gui.case.evidence.taking import Given, given_by, open_taking
from mediator.gui.case.evidence.viewer import open_exhibit, size_text
from mediator.gui.case.side.card import SideCard
from mediator.gui.icons import Icon
from mediator.gui.rights import only_for
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import LinkButton
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import exhibits

_PICTURE: Final = 44
_SHARP: Final = 2.0  # Pixels a point: sharp on every screen.


class ExhibitButton(QToolButton):
    """A small picture of a file and what it is called; pressing it shows the file."""

    def __init__(self, exhibit: Exhibit) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setProperty("kind", "exhibit")
        self.setObjectName(f"exhibit_{exhibit.id}")
        kind = wording.name(exhibit.kind, language())
        side = wording.name(exhibit.given_by, language())
        self._words = (exhibit.title, " · ".join((kind, side, size_text(exhibit.size))))
        self.setAccessibleName(exhibit.title)
        self.setAccessibleDescription(self._words[1])
        self.setToolTip(exhibit.title)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(_PICTURE + tokens.SMALL, _PICTURE))
        self._draw()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, png: bytes) -> None:
        """Show the small picture of the file."""
        self._picture = QPixmap.fromImage(QImage.fromData(png))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        clip = icons.pixmap(Icon.ATTACH, "soft")
        self.setIcon(_tile(clip if self._picture.isNull() else self._picture))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - _PICTURE - 4 * tokens.SMALL
        metrics = self.fontMetrics()
        cut = Qt.TextElideMode.ElideMiddle
        self.setText("\n".join(metrics.elidedText(line, cut, room) for line in self._words))


def _tile(picture: QPixmap) -> QIcon:
    """`picture` in the middle of a square, so that the words beside stand below each other."""
    side = round(_PICTURE * _SHARP)
    if max(picture.width(), picture.height()) > side:
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture = picture.scaled(side, side, keep, smooth)
        picture.setDevicePixelRatio(_SHARP)
    tile = QPixmap(side + round(tokens.SMALL * _SHARP), side)
    tile.setDevicePixelRatio(_SHARP)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    size = picture.deviceIndependentSize()
    painter.drawPixmap(
        QPointF((_PICTURE - size.width()) / 2, (_PICTURE - size.height()) / 2), picture
    )
    painter.end()
    return QIcon(tile)


class EvidenceCard(SideCard):
    """What was shown, and by whom; files are added here, by the button or by dropping them."""

    def heading(self) -> str:
        return self.tr("Evidence")

    def build(self) -> None:
        add = LinkButton(self.tr("Add…"))
        add.setObjectName("add_evidence")
        add.setAccessibleDescription(self.tr("Add evidence"))
        add.clicked.connect(lambda: self._take(()))
        self.add_action(add)
        allowed = only_for(self.scene.desk, Right.RECORD, add)
        if self.scene.dispute.filed:
            add.hide()
        self.setAcceptDrops(allowed and not self.scene.dispute.filed)
        facts, exhibits = self.scene.dispute.facts, self.scene.case.exhibits
        for piece in facts.evidence if facts else ():
            kind = wording.name(piece.kind, language())
            given_by = wording.name(piece.given_by, language())
            self.add(Label(f"{kind} · {piece.title}", "small", wrap=True))
            self.add(Hint(given_by))
        self._lines = {exhibit.sha256: self._line(exhibit) for exhibit in exhibits}
        if exhibits:
            self._fetch_pictures()
        elif not (facts and facts.evidence) and not self.scene.dispute.filed:
            self.add(Hint(self.tr("Photographs, receipts, recordings: drop the files here.")))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if given_by(event.mimeData(), ""):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(given_by(event.mimeData(), self.tr("Dropped picture")))

    def _take(self, given: Sequence[Given]) -> None:
        open_taking(self.scene.desk, self, dispute_id=self.scene.dispute.id, given=given)

    def _line(self, exhibit: Exhibit) -> ExhibitButton:
        line = ExhibitButton(exhibit)
        line.clicked.connect(lambda: open_exhibit(self.scene.desk, self, exhibit=exhibit))
        self.add(line)
        return line

    def _fetch_pictures(self) -> None:
        workplace, case = self.scene.desk.workplace, self.scene.dispute.id
        self.scene.desk.tasks.read(
            self, lambda: exhibits.thumbnails(workplace, case), done=self._show_pictures
        )

    def _show_pictures(self, pictures: dict[str, bytes]) -> None:
        for digest, png in pictures.items():
            if digest in self._lines:
                self._lines[digest].show_picture(png)

"""What staff may say aloud at a step: open the first time, folded once the step was done."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.steps import Step
from mediator.gui.case import scripts
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import LinkButton


class Speech(QWidget):
    """The words in a quiet banner; a link brings them back. Each window remembers its own."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._setting = f"case/speech_folded/{step.value}"
        words = scripts.speech(step)
        self._banner = Banner(Tone.GUIDE, self.tr("You may say: “{words}”").format(words=words))
        fold = self._banner.add_button(self.tr("Fold"), self.fold)
        fold.setProperty("kind", "link")
        fold.setObjectName("fold_speech")
        self._link = LinkButton(self.tr("What to say"), Icon.TALK)
        self._link.setObjectName("unfold_speech")
        self._link.clicked.connect(self._unfold)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._banner)
        row.addWidget(self._link, alignment=Qt.AlignmentFlag.AlignLeft)
        if not words:
            self.hide()
        self._show(folded=QSettings().value(self._setting, defaultValue=False, type=bool) is True)

    def fold(self, _: object = None) -> None:
        """Put the words away, here and the next times."""
        QSettings().setValue(self._setting, True)
        self._show(folded=True)

    def _unfold(self) -> None:
        QSettings().setValue(self._setting, False)
        self._show(folded=False)

    def _show(self, *, folded: bool) -> None:
        self._banner.setVisible(not folded)
        self._link.setVisible(folded)

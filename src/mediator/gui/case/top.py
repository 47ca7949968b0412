"""The top of a step: its number and name, what to do, what to say, and what hinders it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator import wording
from mediator.domain.case.steps import Step
from mediator.gui import tokens
from mediator.gui.case import scripts, standing
from mediator.gui.case.notices import Notice, lasting, notices
from mediator.gui.case.scene import Scene
from mediator.gui.case.speech import Speech
from mediator.gui.translation import language
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.labels import Label, Section

_CIRCLED_ONE = 0x2460


class StepTop(QWidget):
    """`asked(name)` when the button of a notice is pressed."""

    asked = Signal(str)

    def __init__(self, scene: Scene, step: Step, *, taking: bool, speaks: bool = True) -> None:
        """Notices and speech stand there only while the step is being taken."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens.GAP)
        number = chr(_CIRCLED_ONE + standing.number(step) - 1)
        title = QVBoxLayout()
        title.setSpacing(2)
        title.addWidget(Section(f"{number} {wording.name(step, language())}"))
        title.addWidget(Label(scripts.task(step), "soft", wrap=True))
        self._column.addLayout(title)
        self.speech = Speech(step) if taking and speaks else None
        if self.speech is not None:
            self._column.addWidget(self.speech)
        for notice in (*lasting(scene), *(notices(scene, step) if taking else ())):
            self.add(notice)

    def add(self, notice: Notice) -> None:
        """Put one more banner below."""
        banner = Banner(notice.tone, notice.words)
        if notice.button:
            button = banner.add_button(notice.button, lambda: self.asked.emit(notice.asks))
            button.setObjectName(f"notice_{notice.asks}")
        self._column.addWidget(banner)

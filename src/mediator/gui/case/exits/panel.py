"""A way on from a case, in a small panel in the middle column; the step waits behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from mediator.gui.case.exits import catalogue
from mediator.gui.case.footer import Footer
from mediator.gui.case.form_card import FormCard
from mediator.gui.case.scene import Scene
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import line, scrolled
from mediator.gui.widgets.labels import Label, SavedLabel, Section
from mediator.services.forms.sheet import Values


class ExitPanel(FormCard):
    """What will happen, what is needed for it, and one button; `closed` on Esc, words kept."""

    closed = Signal()

    def __init__(
        self, scene: Scene, key: str, *, saved: SavedLabel, draft: Values | None = None
    ) -> None:
        super().__init__(scene, key, saved=saved)
        self.setObjectName("exit_panel")
        self.setAccessibleName(catalogue.title(key))
        self.column.addWidget(Section(catalogue.title(key)))
        self.column.addWidget(Label(catalogue.effect(key), "soft", wrap=True))
        body = catalogue.make_body(key, scene, form=self.form)
        self.column.addWidget(scrolled(body), 1)
        self.column.addWidget(self.banner)
        self.column.addWidget(line())
        self._add_footer(key)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_panel)
        self.begin(body, {**body.start(), **(draft or {})})

    def close_panel(self) -> None:
        """Go back to the step; what was typed is kept as a draft."""
        self.form.flush()
        self.closed.emit()

    def _add_footer(self, key: str) -> None:
        back = QuietButton(self.tr("Back"), keys="Esc")
        back.setObjectName("exit_back")
        back.clicked.connect(self.close_panel)
        confirm = PrimaryButton(catalogue.title(key), keys="Ctrl+Enter")
        confirm.setObjectName("exit_confirm")
        confirm.clicked.connect(self.complete)
        self.column.addWidget(Footer((self.missing, self.later), (back, confirm)))

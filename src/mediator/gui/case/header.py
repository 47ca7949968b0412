"""The top of a case: who against whom, its state, its papers, and the ways out of it."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from mediator.gui import labels, tokens
from mediator.gui.case import paper_menu
from mediator.gui.case.exits import catalogue
from mediator.gui.case.scene import Scene
from mediator.gui.icons import Icon
from mediator.gui.tokens import Tone
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Label, LongLabel, SavedLabel
from mediator.gui.widgets.tags import StateTag
from mediator.services.cases import parties_of

_ONLY_WHERE_ALLOWED = frozenset({"pause", "resume", "reply", "void", "take_out"})


class CaseHeader(QWidget):
    """One line; `asked(exit)` from the menu, `side_asked(bool)` where the window is narrow."""

    asked = Signal(str)
    side_asked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._title = LongLabel("", "title")
        self._number = Label("", "soft")
        self._tag = StateTag(Tone.WAIT, "")
        self.saved = SavedLabel()
        self.side = QuietButton(self.tr("Parties and course"), Icon.PEOPLE)
        self.side.setObjectName("side_toggle")
        self.side.setCheckable(True)
        self.side.toggled.connect(self.side_asked)
        self.papers, self._paper_menu = self._menu_button("papers")
        self.papers.set_icon(Icon.PAPER)
        self.papers.set_words(self.tr("Papers"))
        self.exits, self._exit_menu = self._menu_button("exits")
        shortcut = QShortcut(QKeySequence("Ctrl+P"), self)
        shortcut.activated.connect(self.papers.click)
        self._lay_out()
        self.show_narrow(narrow=False, folded=False)

    def show_scene(self, scene: Scene) -> None:
        """Show this case; the menus offer what may be done now."""
        self._title.setText(labels.parties_text(parties_of(scene.dispute)))
        self._number.setText(scene.dispute.number)
        status = scene.case.guide.status
        self._tag.show_state(labels.TONES[status], labels.state_text(status))
        paper_menu.fill(self._paper_menu, scene, owner=self)
        for button in (self.papers, self.exits):  # Of an erased case nothing is left to give out.
            button.setEnabled(scene.dispute.erased is None)
        self._fill_exits(scene)

    def show_narrow(self, *, narrow: bool, folded: bool) -> None:
        """Save room: fewer words where it is `narrow`, a button where the side is `folded`."""
        self._number.setVisible(not narrow)
        self.side.setVisible(folded)
        words = self.tr("Other") if narrow else self.tr("Hand over / withdraw / not settled")
        self.exits.set_words(words, "▾")

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP)
        beside: tuple[QWidget, ...] = (self._title, self._number, self._tag)
        actions: tuple[QWidget, ...] = (self.saved, self.side, self.papers, self.exits)
        for part in beside:
            row.addWidget(part)
        row.addStretch()
        for part in actions:
            row.addWidget(part)

    def _menu_button(self, name: str) -> tuple[QuietButton, QMenu]:
        """A button below which its menu opens, without a loop of its own."""
        button, menu = QuietButton(""), QMenu(self)
        button.setObjectName(name)
        menu.setObjectName(f"{name}_menu")
        button.clicked.connect(lambda: menu.popup(_below(button, menu)))
        return button, menu

    def _fill_exits(self, scene: Scene) -> None:
        menu = self._exit_menu
        menu.clear()
        for group in catalogue.MENU:
            for key in group:
                self._add_exit(scene, key)
            menu.addSeparator()

    def _add_exit(self, scene: Scene, key: str) -> None:
        allowed = scene.allows(catalogue.EXITS[key].move)
        if not allowed and key in _ONLY_WHERE_ALLOWED:
            return
        action = self._exit_menu.addAction(catalogue.title(key) + "…")
        action.setObjectName(f"exit_{key}")
        action.setEnabled(allowed)
        action.triggered.connect(lambda _=False: self.asked.emit(key))


def _below(button: QPushButton, menu: QMenu) -> QPoint:
    """Where the menu hangs from the right end of its button."""
    return button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height()))

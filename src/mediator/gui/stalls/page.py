"""The stalls: the register at the left, one trader with their cases and entry at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.texts import TextField
from mediator.gui.icons import Icon
from mediator.gui.page import Page
from mediator.gui.stalls.panel import StallPanel
from mediator.gui.stalls.table import StallTable
from mediator.gui.tasks import Task
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.cards import Card, EmptyState, PageHeader
from mediator.services import stalls
from mediator.services.stalls import Group, StallLine

_LIST_SHARE, _PANEL_SHARE = 6, 5


class StallsPage(Page):
    """The list is looked up while staff type; moving in it shows the stall."""

    section = "stalls"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._asking: Task | None = None
        self._header = PageHeader(self.tr("Stalls"))
        self._add = QuietButton(self.tr("Add a stall"), Icon.PLUS)
        self._add.setObjectName("add_stall")
        self._header.add_action(self._add)
        self._panel = StallPanel(desk)
        row = QHBoxLayout()
        row.setSpacing(tokens.WIDE)
        row.addWidget(self._list(), _LIST_SHARE)
        row.addWidget(self._panel, _PANEL_SHARE)
        self.column.addWidget(self._header)
        self.column.addLayout(row, 1)
        self._listen()

    def title(self) -> str:
        return self.tr("Stalls")

    def open(self, **shown: object) -> None:
        """`stall_id` to show one stall, else the one shown before; `group` of those to list."""
        group = shown.get("group")
        if isinstance(group, Group):
            self._group.restore(group.value)
        stall_id = shown.get("stall_id")
        if isinstance(stall_id, int):
            self._find.restore("")
            self._group.restore(Group.ALL.value)
            self._panel.show_stall(stall_id)
        self._find.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def refresh(self) -> None:
        self._look_up()
        self._panel.refresh()

    def leave(self) -> None:
        self._panel.flush()

    def _list(self) -> Card:
        card = Card()
        self._find = TextField(
            "find_stall",
            self.tr("Look up"),
            placeholder=self.tr("Number, name, pinyin initials, last four digits"),
        )
        self._find.hide_label()
        self._group = ChipGroup("stall_group", self.tr("Show"), self._groups())
        self._group.hide_label()
        self._group.restore(Group.ALL.value)
        self._table = StallTable(self.tr("Stalls"))
        self._table.setObjectName("stalls")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(
            EmptyState(
                self.tr("No such stall"),
                self.tr("Try fewer words, or add the stall."),
                icon=Icon.STALL,
            )
        )
        card.add(self._find)
        card.add(self._group)
        card.add(self._stack, 1)
        return card

    def _groups(self) -> list[tuple[str, str]]:
        return [
            (Group.ALL, self.tr("All")),
            (Group.REPEATED, self.tr("Repeated")),
            (Group.TO_RENEW, self.tr("To renew")),
            (Group.CARDS, self.tr("Cards")),
        ]

    def _listen(self) -> None:
        self._add.clicked.connect(self._add_stall)
        self._find.changed.connect(self._look_up)
        self._group.changed.connect(self._look_up)
        self._find.entered.connect(lambda: self._table.setFocus(Qt.FocusReason.TabFocusReason))
        self._table.chosen.connect(lambda line: self._panel.show_stall(line.stall.id))
        self._table.opened.connect(lambda _: self._panel.enter())
        self._panel.saved.connect(lambda _: self._find.restore(""))

    def _look_up(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        wp, words, group = (
            self._desk.workplace,
            str(self._find.raw()),
            Group(str(self._group.raw())),
        )
        self._asking = self._desk.tasks.read(
            self, lambda: stalls.listed(wp, words, group=group), done=self._show_lines
        )

    def _show_lines(self, lines: tuple[StallLine, ...]) -> None:
        left = sum(line.stall.has_left for line in lines)
        words = self.tr("{here} here").format(here=len(lines) - left)
        if left:
            words = self.tr("{here} here · {left} left").format(here=len(lines) - left, left=left)
        self._header.show_title(self.tr("Stalls"), words)
        self._stack.setCurrentIndex(0 if lines else 1)
        if self._panel.stall_id is None:
            self._begin(lines)
        self._table.show_lines(lines, stall_id=self._panel.stall_id)

    def _begin(self, lines: tuple[StallLine, ...]) -> None:
        """The first stall is shown at once; where there is none, an entry to fill in."""
        if lines:
            self._panel.show_stall(lines[0].stall.id)
        else:
            self._panel.show_new()

    def _add_stall(self) -> None:
        self._table.clearSelection()
        self._panel.show_new()
        self._panel.enter()

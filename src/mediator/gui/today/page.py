"""Today: what is due and what is to be done; every number opens its cases."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.gui import labels, tokens
from mediator.gui.desk import Desk
from mediator.gui.page import Page
from mediator.gui.today.due import (
    BackupsBanner,
    CalendarBanner,
    MonthDueBanner,
    PledgesBanner,
    ScalesBanner,
)
from mediator.gui.today.month import MonthColumn
from mediator.gui.today.tiles import TodayTiles
from mediator.gui.today.todo import TodoCard
from mediator.gui.widgets.cards import PageHeader, scrolled
from mediator.gui.widgets.columns import Columns
from mediator.services import today
from mediator.services.stalls import Group
from mediator.services.today import Board

_TODO_SHARE, _MONTH_SHARE = 16, 5


class TodayPage(Page):
    """The first page of the day; drawn anew whenever the records change."""

    section = "today"
    registers = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._entering = False
        self._header = PageHeader(self.tr("Today"))
        self._due = MonthDueBanner()
        self._pledges = PledgesBanner()
        self._scales = ScalesBanner()
        self._calendar = CalendarBanner()
        self._backups = BackupsBanner()
        self._tiles = TodayTiles()
        self._todo = TodoCard(lambda: desk.today)
        self._month = MonthColumn()
        self.column.addWidget(self._header)
        self.column.addWidget(scrolled(self._content()), 1)
        self._listen()

    def title(self) -> str:
        return self.tr("Today")

    def open(self, **shown: object) -> None:
        self._entering = True
        self.refresh()

    def refresh(self) -> None:
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: today.board(wp), done=self._show)

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        column.addWidget(self._backups)
        column.addWidget(self._due)
        column.addWidget(self._pledges)
        column.addWidget(self._scales)
        column.addWidget(self._calendar)
        column.addWidget(self._tiles)
        column.addWidget(Columns((self._todo, _TODO_SHARE), (self._month, _MONTH_SHARE)), 1)
        return content

    def _listen(self) -> None:
        go = self._desk.go
        self._due.chosen.connect(lambda period: go("reports", period=period))
        self._pledges.chosen.connect(lambda: go("stalls", group=Group.TO_RENEW))
        self._scales.chosen.connect(lambda: go("scale"))
        self._calendar.chosen.connect(lambda year: go("settings", calendar=year))
        self._backups.chosen.connect(lambda: go("settings", subject="backups"))
        self._desk.backups_seen.connect(self._show_backups)
        self._tiles.chosen.connect(lambda ids: go("disputes", ids=ids))
        self._todo.opened.connect(lambda line: go("case", dispute_id=line.id))
        self._todo.wanted.connect(go)
        self._todo.practice_asked.connect(lambda: self._desk.training_chosen.emit(True))
        self._month.month_chosen.connect(lambda period: go("reports", period=period))
        self._month.stall_chosen.connect(lambda stall_id: go("stalls", stall_id=stall_id))

    def _show(self, board: Board) -> None:
        day = labels.full_day_text(board.day)
        self._header.show_title(self.tr("Today"), f"{day} · {board.station.name}")
        self._due.show_due(board.month_due, regulator=board.station.regulator)
        self._show_backups()
        self._pledges.show_due(board.to_renew)
        self._scales.show_due(board.scales_due)
        self._calendar.show_missing(board.missing_year)
        self._tiles.show_tiles(board.tiles)
        self._todo.show_board(board)
        self._month.show_board(board)
        if self._entering:
            self._entering = False
            self._enter()

    def _show_backups(self) -> None:
        self._backups.show_standing(self._desk.backups, self._desk.workplace.now())

    def _enter(self) -> None:
        """Begin on the first line, unless staff went to another place meanwhile."""
        focus = self.window().focusWidget()
        if focus is self or self.isAncestorOf(focus):
            self._todo.enter()

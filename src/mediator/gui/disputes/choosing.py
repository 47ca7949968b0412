"""Choosing several conditions at once; what is shown already stands in the fields."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from mediator.domain.case.claim import Category, Nature
from mediator.domain.errors import RuleViolation
from mediator.domain.values import money
from mediator.domain.values.ranges import AmountRange
from mediator.domain.values.recent import Recent
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.disputes.conditions import recent_text
from mediator.gui.forms.choices import Choice
from mediator.gui.forms.fields import Field
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.measures import AmountField, DayField
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import LineField
from mediator.gui.help.opening import answer_help
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader
from mediator.services import cases
from mediator.services.cases import Choices, FoundStall, ListQuery

_WIDTH: Final = 620
_COLUMNS: Final = 2


class FilterDialog(QDialog):
    """`chosen(changed)`: the fields of the query as they are to be."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, over: QWidget, *, query: ListQuery, offered: Choices) -> None:
        super().__init__(over)
        answer_help(self, "dialog/filter")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("filter_dialog")
        self.setWindowTitle(self.tr("Filter"))
        self.setFixedWidth(_WIDTH)
        self._desk, self._query = desk, query
        self._form = Form(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.WIDE)
        grid.setVerticalSpacing(tokens.SMALL)
        for at, field in enumerate((*self._days(), *self._case(offered), *self._rest(offered))):
            grid.addWidget(self._form.add(field), *divmod(at, _COLUMNS))
        self._show = PrimaryButton(self.tr("Show"))
        self._show.setObjectName("show_filtered")
        leave = QuietButton(self.tr("Leave it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        column.addWidget(PageHeader(self.tr("Filter"), self.tr("Empty fields restrict nothing.")))
        column.addLayout(grid)
        column.addWidget(Actions(leave, self._show))
        leave.clicked.connect(self.reject)
        for done in (self._show.clicked, self._form.completed, self._form.ended):
            done.connect(self._choose)
        self._fill()

    def _days(self) -> tuple[Field, ...]:
        stretches = [(each.value, recent_text(each)) for each in Recent]
        self._recent = Choice(
            "recent", self.tr("Received"), stretches, empty=self.tr("between the days below")
        )
        self._stall = LineField("stall", self.tr("Stall number, old or new"))
        today = lambda: self._desk.today  # noqa: E731  # As every field of a day asks.
        self._first = DayField("received_from", self.tr("Received from"), today=today, past=True)
        self._last = DayField("received_to", self.tr("Received until"), today=today)
        return self._recent, self._stall, self._first, self._last

    def _case(self, offered: Choices) -> tuple[Field, ...]:
        self._low = AmountField("amount_low", self.tr("Amount from"), capitals=False)
        self._high = AmountField("amount_high", self.tr("Amount up to"), capitals=False)
        any_ = self.tr("any")
        self._nature = Choice("nature", self.tr("Nature"), options(Nature), empty=any_)
        self._category = Choice("category", self.tr("Category"), options(Category), empty=any_)
        zones = [(each, each) for each in offered.zones]
        self._zone = Choice("zone", self.tr("Zone"), zones, empty=any_)
        return self._low, self._high, self._nature, self._category, self._zone

    def _rest(self, offered: Choices) -> tuple[Field, ...]:
        people = [(each, each) for each in offered.handlers]
        self._handler = Choice("handler", self.tr("Handled by"), people, empty=self.tr("any"))
        came = [("no", self.tr("taken down here")), ("yes", self.tr("brought in from a table"))]
        self._imported = Choice("imported", self.tr("Came"), came, empty=self.tr("either way"))
        return self._handler, self._imported

    def _fill(self) -> None:
        query = self._query
        imported = {None: "", True: "yes", False: "no"}[query.imported]
        for field, raw in (
            (self._recent, query.recent or ""),
            (self._stall, query.stall),
            (self._low, _yuan(query.amount.low)),
            (self._high, _yuan(query.amount.high)),
            (self._nature, query.nature or ""),
            (self._category, query.category or ""),
            (self._zone, query.zone),
            (self._handler, query.handler),
            (self._imported, imported),
        ):
            field.restore(str(raw))
        self._first.show_day(query.received_from)
        self._last.show_day(query.received_to)

    def _choose(self) -> None:
        """Read the fields; a stall is looked up behind."""
        try:
            changed = self._read()
        except RuleViolation as problem:
            self._form.show_error(problem)
            return
        typed = self._stall.raw().strip()
        if not typed or typed == self._query.stall:
            kept = (self._query.stall_id, typed) if typed else (0, "")
            self._take(changed, FoundStall(id=kept[0], words=kept[1]))
            return
        wp = self._desk.workplace
        self._desk.tasks.read(
            self,
            lambda: cases.stall_numbered(wp, typed),
            done=lambda found: self._take(changed, found),
            failed=self._form.show_error,
        )

    def _take(self, changed: dict[str, object], stall: FoundStall) -> None:
        self.chosen.emit(changed | {"stall_id": stall.id, "stall": stall.words})
        self.accept()

    def _read(self) -> dict[str, object]:
        recent, nature, category = (
            each.raw() for each in (self._recent, self._nature, self._category)
        )
        first, last = self._first.value(), self._last.value()
        return {
            "recent": Recent(recent) if recent else None,
            "received_from": None if recent else first,
            "received_to": None if recent else last,
            "amount": AmountRange(low=self._low.value(), high=self._high.value()),
            "nature": Nature(nature) if nature else None,
            "category": Category(category) if category else None,
            "zone": self._zone.raw(),
            "handler": self._handler.raw(),
            "imported": {"yes": True, "no": False}.get(self._imported.raw()),
        }


def _yuan(fen: int | None) -> str:
    return "" if fen is None else money.show(fen)

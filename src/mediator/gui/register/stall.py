"""Which stall is complained of: chosen from the register, or written down where it is not in it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mediator.domain.case.parties import Stall
from mediator.domain.values import days
from mediator.domain.values.text import mask_name
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Form
from mediator.gui.forms.measures import PhoneField
from mediator.gui.forms.texts import TextField
from mediator.gui.forms.typeahead import Suggestion, TypeAhead
from mediator.gui.register.heading import heading, side_by_side
from mediator.gui.stalls import notices
from mediator.services import stalls
from mediator.services.forms import register
from mediator.services.stalls import StallLine

_OF_THE_REGISTER = ("stall_id", "stall_number", "stall_name", "stall_credit_code")


class StallPart(QWidget):
    """The stall with its zone; whoever runs it is asked only where the register does not know."""

    def __init__(self, desk: Desk, form: Form) -> None:
        super().__init__()
        self._desk = desk
        self._form = form
        self.stall = form.add(
            TypeAhead(
                "stall",
                self.tr("Stall number, name or pinyin initials"),
                tasks=desk.tasks,
                find=self._find,
            )
        )
        self._zone = form.add(TextField("stall_zone", self.tr("Zone")))
        self._operator = form.add(TextField("stall_operator", self.tr("Who runs it (optional)")))
        self._phone = form.add(PhoneField("stall_phone", self.tr("Their phone (optional)")))
        self._unregistered = QWidget()
        self._unregistered.setLayout(side_by_side(self._operator, self._phone))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SMALL)
        column.addWidget(heading(self.tr("Which stall")))
        column.addLayout(side_by_side(self.stall, self._zone, shares=(7, 3)))
        column.addWidget(self._unregistered)
        self.stall.picked.connect(self._take)
        self.stall.unpicked.connect(self._let_go)
        self.stall.changed.connect(self._follow)
        self.stall.left.connect(self._recognise)
        self._follow()

    def show_restored(self) -> None:
        """Show again what a draft or a case says of the stall."""
        if self._is_registered():
            self.stall.mark_picked()
        self.stall.set_hint("")
        self._follow()

    def _find(self, typed: str) -> list[Suggestion]:
        """On the worker's thread."""
        return [_suggest(line) for line in stalls.lookup(self._desk.workplace, typed)]

    def _take(self, line: StallLine) -> None:
        words = register.chosen_stall(line.stall)
        self._form.hide(**{name: words[name] for name in _OF_THE_REGISTER})
        for field in (self._zone, self._operator, self._phone):
            field.restore(words[field.name])
        self.stall.set_hint(_about(line))
        self._follow()

    def _let_go(self) -> None:
        """The words were changed: they are no longer the stall that was chosen."""
        self._form.hide(**dict.fromkeys(_OF_THE_REGISTER, ""))
        for field in (self._zone, self._operator, self._phone):
            field.restore("")
        self.stall.set_hint("")
        self._follow()

    def _follow(self) -> None:
        registered = self._is_registered()
        written = any(not f.is_empty() for f in (self.stall, self._operator, self._phone))
        self._unregistered.setVisible(written and not registered)
        self._zone.input.setReadOnly(registered)

    def _recognise(self) -> None:
        """A stall's number typed in full means the trader who stands there now."""
        typed, workplace = self.stall.raw().strip(), self._desk.workplace
        if typed and not self._is_registered():
            self._desk.tasks.read(
                self,
                lambda: stalls.lookup(workplace, typed),
                done=lambda lines: self._take_present(typed, lines),
            )

    def _take_present(self, typed: str, lines: tuple[StallLine, ...]) -> None:
        present = [
            line
            for line in lines
            if line.stall.number.casefold() == typed.casefold() and not line.stall.has_left
        ]
        if len(present) == 1 and self.stall.raw().strip() == typed and not self._is_registered():
            self.stall.pick(_suggest(present[0]))

    def _is_registered(self) -> bool:
        return bool(self._form.hidden("stall_id"))


def _suggest(line: StallLine) -> Suggestion:
    stall = line.stall
    return Suggestion(
        text=register.chosen_stall(stall)["stall"],
        title=stall.number,
        detail=" · ".join(filter(None, (stall.name, mask_name(stall.operator)))),
        badge=_left(stall) or notices.recent(line),
        value=line,
    )


def _about(line: StallLine) -> str:
    return " · ".join(filter(None, (_left(line.stall), notices.recent(line))))


def _left(stall: Stall) -> str:
    if stall.left_on is None:
        return ""
    words = QCoreApplication.translate("StallPart", "left on {day}")
    return words.format(day=days.show(stall.left_on))

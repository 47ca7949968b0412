"""Keeps what is typed into a form, quietly, under one key at a time."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import cast

from PySide6.QtCore import QObject

from mediator.domain.values.clock import SHANGHAI
from mediator.gui.desk import Desk
from mediator.gui.forms.fields import Raw
from mediator.gui.forms.form import Form
from mediator.gui.tasks import Task
from mediator.gui.widgets.labels import SavedLabel
from mediator.services import drafts
from mediator.services.forms.sheet import Values
from mediator.services.workplace import Workplace


def restore(form: Form, values: Mapping[str, object]) -> None:
    """Put back into `form` what a draft or a record holds as words typed."""
    form.restore(cast("Mapping[str, Raw]", values))


class DraftKeeper(QObject):
    """Saves each draft that `form` hands out, and says so on `label`.

    Without a key nothing is kept.
    """

    def __init__(self, desk: Desk, form: Form, label: SavedLabel) -> None:
        super().__init__(form)
        self.key = ""
        self._desk = desk
        self._label = label
        form.drafted.connect(self.keep)
        desk.tasks.failed.connect(self._failed)

    def keep(self, values: Values) -> None:
        """Save these words now."""
        if not self.key:
            return
        key, workplace = self.key, self._desk.workplace

        def save() -> datetime:
            drafts.save(workplace, key, values=values)
            return workplace.now()

        self._desk.tasks.write(
            self, save, done=lambda at: self._show(key, at.astimezone(SHANGHAI)), quiet=True
        )

    def drop(self) -> None:
        """Forget the draft, since its form was completed, and keep nothing more."""
        self._let_go(drafts.drop)

    def throw_away(self) -> None:
        """Put the draft aside, since its form was given up, and keep nothing more."""
        self._let_go(drafts.throw_away)

    def _let_go(self, how: Callable[[Workplace, str], None]) -> None:
        key, workplace = self.key, self._desk.workplace
        self.key = ""
        self._label.setText("")
        if key:
            self._desk.tasks.write(self, lambda: how(workplace, key), quiet=True)

    def _show(self, key: str, at: datetime) -> None:
        if key == self.key:
            self._label.saved(at)

    def _failed(self, task: Task) -> None:
        if task.owner is self:
            self._label.failing()

"""Saved views in one menu: shown, kept under a name, renamed and deleted, each to be undone."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from mediator.domain.errors import MediatorError
from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.disputes.selection import is_all, shown_of
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.texts import LineField
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.cards import PageHeader
from mediator.services import views
from mediator.services.cases import ListQuery
from mediator.services.views import View

_WIDTH: Final = 460


class ViewsButton(QuietButton):
    """`asked(shown)`: staff want to see a view."""

    asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self._desk = desk
        self._query = ListQuery()
        self._views: tuple[View, ...] = ()
        self._menu = QMenu(self)
        self._menu.setObjectName("views_menu")
        self.setObjectName("views")
        self.set_words(self.tr("Views"), "▾")
        self.clicked.connect(self.drop_down)

    def show_query(self, query: ListQuery) -> None:
        """Remember what the list shows: that is what is saved."""
        self._query = query

    def drop_down(self) -> None:
        """Look the views up, then open the menu below the button."""
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: views.views(wp), done=self._open)

    def _open(self, found: tuple[View, ...]) -> None:
        self._views = found
        self._fill()
        left = self.width() - self._menu.sizeHint().width()
        self._menu.popup(self.mapToGlobal(QPoint(left, self.height())))
        self._menu.setActiveAction(self._menu.actions()[0])

    def _fill(self) -> None:
        self._menu.clear()
        shown = next((each for each in self._views if each.query == self._kept()), None)
        for each in self._views:
            words = self.tr("{view} (mine)").format(view=each.name) if each.own else each.name
            action = self._add(f"view_{each.id}", words, press=partial(self._show, each))
            action.setCheckable(True)
            action.setChecked(each == shown)
        self._menu.addSeparator()
        save = self._add("save_view", self.tr("Save what is shown…"), press=self._ask_save)
        save.setEnabled(shown is None and not is_all(self._kept()))
        for name, words, press in (
            ("rename_view", self.tr("Rename this view…"), self._ask_rename),
            ("delete_view", self.tr("Delete this view"), self._delete),
        ):
            action = self._add(name, words, press=partial(press, shown) if shown else lambda: None)
            action.setEnabled(shown is not None)

    def _add(self, name: str, words: str, *, press: Callable[[], object]) -> QAction:
        action = self._menu.addAction(words.replace("&", "&&"))
        action.setObjectName(name)
        action.triggered.connect(lambda _=False: press())
        return action

    def _kept(self) -> ListQuery:
        """What would be kept of what is shown."""
        return views.keepable(self._query)

    def _show(self, view: View) -> None:
        self.asked.emit(shown_of(view.query))

    def _ask_save(self) -> None:
        dialog = NameDialog(self._desk, self.window(), query=self._kept())
        dialog.saved.connect(self._saved)
        dialog.open()

    def _ask_rename(self, view: View) -> None:
        dialog = NameDialog(self._desk, self.window(), query=view.query, view=view)
        dialog.saved.connect(partial(self._renamed, view))
        dialog.open()

    def _saved(self, view: View) -> None:
        wp = self._desk.workplace
        words = self.tr("Saved as “{view}”.").format(view=view.name)
        self._offer(words, lambda: views.delete(wp, view))

    def _renamed(self, before: View, after: View) -> None:
        wp = self._desk.workplace
        words = self.tr("“{before}” is now “{after}”.")
        told = words.format(before=before.name, after=after.name)
        self._offer(told, lambda: views.rename(wp, after, name=before.name))

    def _delete(self, view: View) -> None:
        wp = self._desk.workplace
        words = self.tr("“{view}” was deleted.").format(view=view.name)
        self._desk.tasks.write(
            self,
            lambda: views.delete(wp, view),
            done=lambda _: self._offer(words, lambda: views.put_back(wp, view)),
        )

    def _offer(self, words: str, back: Callable[[], object]) -> None:
        """Say what was done, with the way back."""
        self._desk.said.emit(
            words,
            self.tr("Undo"),
            lambda: self._desk.tasks.write(self, back, done=lambda _: None),
        )


class NameDialog(QDialog):
    """`saved(View)`: the name of a view, new or another one."""

    saved = Signal(object)

    def __init__(
        self, desk: Desk, over: QWidget, *, query: ListQuery, view: View | None = None
    ) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("view_dialog")
        self.setFixedWidth(_WIDTH)
        self.setWindowTitle(self.tr("Rename the view") if view else self.tr("Save as a view"))
        self._desk, self._query, self._view = desk, query, view
        self._form = Form(self)
        self._name = self._form.add(LineField("name", self.tr("Name of the view")))
        self._name.restore(view.name if view else "")
        self._whose = ChipGroup(
            "whose",
            self.tr("Who sees it"),
            [("own", self.tr("Only me")), ("station", self.tr("Everybody here"))],
        )
        self._whose.restore("own")
        keep = PrimaryButton(self.tr("Keep it"))
        keep.setObjectName("keep_view")
        leave = QuietButton(self.tr("Leave it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.PAGE, tokens.WIDE, tokens.PAGE, tokens.WIDE)
        column.setSpacing(tokens.GAP)
        for part in (PageHeader(self.windowTitle(), ""), self._name):
            column.addWidget(part)
        if view is None:
            column.addWidget(self._form.add(self._whose))
        column.addWidget(Actions(leave, keep))
        leave.clicked.connect(self.reject)
        for done in (keep.clicked, self._form.completed, self._form.ended):
            done.connect(self._keep)

    def _keep(self) -> None:
        wp, view, query = self._desk.workplace, self._view, self._query
        name, own = self._name.raw(), self._whose.raw() == "own"

        def keep() -> View:
            return (
                views.rename(wp, view, name=name)
                if view
                else views.save(wp, name, query=query, own=own)
            )

        self._desk.tasks.write(self, keep, done=self._well, failed=self._refused)

    def _well(self, view: View) -> None:
        self.saved.emit(view)
        self.accept()

    def _refused(self, error: MediatorError) -> bool:
        return self._form.show_error(error)

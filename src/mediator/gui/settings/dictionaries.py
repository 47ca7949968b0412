"""The dictionaries of the station: names, order, what is offered, and items of its own."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mediator import wording
from mediator.domain.accounts.roles import Right
from mediator.domain.dictionaries import (
    STANDARD,
    WORDED_BY_LAW,
    Class12315,
    Dictionary,
    Item,
    Section,
    class_of,
)
from mediator.domain.errors import RuleViolation
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import ChipGroup, Choice
from mediator.gui.forms.form import Form
from mediator.gui.forms.offered import named
from mediator.gui.forms.options import options
from mediator.gui.forms.texts import TextField
from mediator.gui.settings.card import SettingsCard
from mediator.gui.settings.fields import grid
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import Button, QuietButton
from mediator.gui.widgets.fitted import FittedTable
from mediator.gui.widgets.flow import Flow
from mediator.gui.widgets.labels import Hint
from mediator.gui.widgets.tables import Column, TableModel
from mediator.services import dictionaries
from mediator.services.forms.sheet import Sheet

LONGEST = 30
_HEIGHT = 300
_UP, _DOWN = -1, 1


class DictionariesCard(SettingsCard):
    """One dictionary at a time; what is chosen in the list is what the buttons change."""

    takes = Right.MANAGE

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("DictionariesCard", "Dictionaries"))
        self._desk = desk
        self._section = Section.NATURE
        self._form = Form(self)
        self._choice = ChipGroup("section", self.tr("Show"), options(Section))
        self._choice.hide_label()
        self._choice.restore(self._section.value)
        self._choice.changed.connect(self._turn)
        self._model: TableModel[Item] = TableModel(self._columns())
        self._table = FittedTable(self._model, self.tr("Items"), shares={0: 3, 1: 3}, spared=(1,))
        self._table.setObjectName("items")
        self._table.setFixedHeight(_HEIGHT)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._follow())
        self._name = self._form.add(TextField("item_name", self.tr("Name"), limit=LONGEST))
        self._standard = self._form.add(
            Choice("item_standard", self.tr("A new item counts as"), [])
        )
        self.add(self._choice)
        self.add(Hint(self._about()))
        self.add(self._table)
        self.add(grid((self._name, self._standard)))
        self._class = self._form.add(
            Choice("item_class", self.tr("Towards 12315 (a default, no official table)"), [])
        )
        self._class.set_options(options(Class12315))
        self.add(self._class)
        self.add(self._buttons())

    def load(self) -> None:
        """Show the dictionary as it is."""
        wp, section = self._desk.workplace, self._section
        self._desk.tasks.read(self, lambda: dictionaries.load(wp, section), done=self._show)

    def _about(self) -> str:
        return self.tr(
            "An item is retired, never deleted: old cases keep it and still count. Your own items"
            " count as the standard one you choose, so the month's sums stay the same."
        )

    def _columns(self) -> tuple[Column[Item], ...]:
        return (
            Column(title=self.tr("Name"), text=self._shown, width=160),
            Column(title=self.tr("Counts as"), text=self._standard_name, soft=True, width=160),
            Column(title="12315", text=self._class_name, soft=True, width=120),
            Column(
                title=self.tr("State"),
                text=lambda item: self.tr("retired") if item.retired else "",
                tone=lambda item: Tone.WAIT if item.retired else None,
                width=110,
            ),
        )

    def _buttons(self) -> QWidget:
        self._rename = self._button("rename_item", self.tr("Rename"), go=self._do_rename)
        self._retire = self._button("retire_item", self.tr("Retire"), go=self._do_retire)
        self._up = self._button("item_up", self.tr("Up"), go=lambda: self._do_move(_UP))
        self._down = self._button("item_down", self.tr("Down"), go=lambda: self._do_move(_DOWN))
        self._add = self._button("add_item", self.tr("Add as new"), go=self._do_add)
        self._assign = self._button("assign_item", self.tr("Set 12315"), go=self._do_assign)
        shown = (self._add, self._rename, self._retire, self._up, self._down, self._assign)
        return Flow(*shown)

    def _button(self, name: str, words: str, *, go: Callable[[], None]) -> Button:
        button = QuietButton(words)
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: go())
        return button

    def _turn(self) -> None:
        self._section = Section(str(self._choice.raw()))
        self._form.clear()
        self.load()

    def _show(self, found: Dictionary) -> None:
        if found.section is not self._section:
            return
        chosen = self._chosen()
        self._model.show_rows(found.items)
        places = [at for at, item in enumerate(found.items) if chosen and item.id == chosen.id]
        self._table.setCurrentIndex(self._model.index(places[0] if places else 0, 0))
        self._standard.set_options(options(STANDARD[self._section]))
        self._follow()

    def _chosen(self) -> Item | None:
        return self._model.row(self._table.currentIndex().row())

    def _follow(self) -> None:
        """What is chosen decides what may be done."""
        item, by_law = self._chosen(), self._section in WORDED_BY_LAW
        retired = item is not None and item.retired
        self._retire.set_words(self.tr("Use again") if retired else self.tr("Retire"))
        for button in (self._retire, self._up, self._down):
            button.setEnabled(item is not None)
        self._rename.setEnabled(item is not None and not by_law)
        self._add.setEnabled(not by_law)
        for field in (self._name, self._standard):
            field.setEnabled(not by_law)
        categories = self._section is Section.CATEGORY
        self._class.setVisible(categories)
        self._assign.setVisible(categories)
        self._assign.setEnabled(item is not None)
        if item is not None and categories:
            self._class.restore(class_of(item).value)

    def _shown(self, item: Item) -> str:
        return f"{'　' if item.key else ''}{named(item, self._section)}"

    def _class_name(self, item: Item) -> str:
        if self._section is not Section.CATEGORY:
            return ""
        return wording.name(class_of(item), language())

    def _standard_name(self, item: Item) -> str:
        kind = STANDARD[self._section]
        return wording.name(kind(item.standard), language()) if item.key or item.name else ""

    def _typed(self) -> str | None:
        """The name typed; None where it cannot be read, which is then said at its field."""
        sheet = Sheet(values=self._form.values(), today=self._desk.today)
        name = sheet.line("item_name", LONGEST)
        if sheet.problems:
            self._form.show_problems(sheet.problems)
            return None
        return name

    def _do_rename(self) -> None:
        item, name, section = self._chosen(), self._typed(), self._section
        if item is not None and name is not None:
            wp = self._desk.workplace
            self._write(lambda: dictionaries.rename(wp, section, item=item.id, name=name))

    def _do_retire(self) -> None:
        item, wp, section = self._chosen(), self._desk.workplace, self._section
        if item is not None:
            self._write(
                lambda: dictionaries.retire(wp, section, item=item.id, retired=not item.retired)
            )

    def _do_assign(self) -> None:
        item, wp, section = self._chosen(), self._desk.workplace, self._section
        to = str(self._class.raw())
        if item is not None and to:
            self._write(lambda: dictionaries.assign(wp, section, item=item.id, to=Class12315(to)))

    def _do_move(self, by: int) -> None:
        item, wp, section = self._chosen(), self._desk.workplace, self._section
        if item is not None:
            self._write(lambda: dictionaries.move(wp, section, item=item.id, by=by))

    def _do_add(self) -> None:
        name, standard = self._typed(), str(self._standard.raw())
        wp, section = self._desk.workplace, self._section
        if name == "":
            self._form.show_problems([RuleViolation("required", "item_name")])
        elif name is not None:
            self._write(lambda: dictionaries.add(wp, section, standard=standard, name=name))

    def _write(self, work: Callable[[], Dictionary]) -> None:
        self._desk.tasks.write(self, work, done=self._changed, failed=self._form.show_error)

    def _changed(self, found: Dictionary) -> None:
        self._form.clear()
        self._show(found)

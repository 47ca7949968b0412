"""What the station shows of itself: its people and rooms, sheets for the wall, its form."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mediator import wording
from mediator.domain.accounts.roles import Right
from mediator.domain.premises import Facility, Premises, Venue, WallSheet
from mediator.domain.values import days
from mediator.domain.values.clock import local_time
from mediator.gui.desk import Desk
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.fields import Field
from mediator.gui.forms.form import Actions, Form
from mediator.gui.forms.measures import DayField, PhoneField
from mediator.gui.forms.rows import Rows
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.icons import Icon
from mediator.gui.papers.preview import open_preview
from mediator.gui.settings import fields
from mediator.gui.settings.card import SettingsCard
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.cards import line
from mediator.gui.widgets.flow import FlowLayout
from mediator.gui.widgets.labels import Label, SavedLabel
from mediator.services import premises
from mediator.services.forms import registers
from mediator.services.forms.sheet import Sheet


class PremisesCard(SettingsCard):
    """Filled in once, and printed when something changes."""

    takes = Right.MANAGE

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            QCoreApplication.translate("PremisesCard", "Sheets for the wall, form of the station")
        )
        self._desk = desk
        self._form = Form(self)
        self._saved = SavedLabel()
        self.add_action(self._saved)
        self.add(fields.grid([self._form.add(each) for each in self._place()], columns=2))
        self.add(self._form.add(self._facilities()))
        self.add(self._form.add(self._staff()))
        self.add(fields.grid([self._form.add(each) for each in self._words()], columns=2))
        save = QuietButton(self.tr("Save what is shown"), keys="Ctrl+Enter")
        save.setObjectName("save_premises")
        save.clicked.connect(self._save)
        self.add(Actions(save))
        self.add(line())
        self.add(Label(self.tr("To look at and print; larger paper makes them larger:"), "second"))
        self.add(self._sheets())
        self._form.completed.connect(self._save)

    def load(self) -> None:
        """Show what is kept."""
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: premises.load(wp), done=self._show)

    def _place(self) -> tuple[Field, ...]:
        venues = [(venue.value, wording.name(venue, language())) for venue in Venue]
        return (
            ChipGroup("venue", self.tr("Kind of place"), venues),
            DayField(
                "opened_on", self.tr("Station since"), today=lambda: self._desk.today, past=True
            ),
        )

    def _facilities(self) -> ChipGroup:
        offered = [(each.value, wording.name(each, language())) for each in Facility]
        return ChipGroup("facilities", self.tr("What is there"), offered, many=True)

    def _staff(self) -> Rows:
        return Rows(
            "staff",
            self.tr("Staff"),
            row="worker",
            make=self._worker,
            add=self.tr("Add a person"),
            hint=self.tr("Posts and phones hang on the wall for everybody to read."),
        )

    def _worker(self) -> Sequence[Field]:
        return (
            TextField("name", self.tr("Name")),
            TextField("post", self.tr("Post")),
            PhoneField("phone", self.tr("Phone")),
        )

    def _words(self) -> tuple[Field, ...]:
        return (
            LongText("rooms", self.tr("Size and rooms"), lines=3),
            LongText("rules", self.tr("Rules of work, one a line"), lines=3),
        )

    def _sheets(self) -> QWidget:
        box, flow, wp = QWidget(), FlowLayout(), self._desk.workplace
        box.setLayout(flow)
        for sheet in WallSheet:
            title = wording.name(sheet, language())
            make = partial(premises.wall_sheet, wp, sheet)
            flow.addWidget(self._opener(f"wall_{sheet.value}", title, make=make))
        form = self.tr("Form of the station")
        flow.addWidget(self._opener("station_form", form, make=partial(premises.form, wp)))
        return box

    def _opener(self, name: str, title: str, *, make: Callable[[], bytes]) -> QuietButton:
        button = QuietButton(title, Icon.PAPER)
        button.setObjectName(name)
        button.clicked.connect(
            lambda: open_preview(
                self._desk, self, make=make, name=title, title=title, fills_sheet=True
            )
        )
        return button

    def _show(self, kept: Premises) -> None:
        self._form.restore(
            {
                "venue": kept.venue.value if kept.venue else "",
                "opened_on": days.show(kept.opened_on) if kept.opened_on else "",
                "facilities": [each.value for each in kept.facilities],
                "staff": [
                    {"name": each.name, "post": each.post, "phone": each.phone}
                    for each in kept.staff
                ],
                "rooms": kept.rooms,
                "rules": "\n".join(kept.rules),
            }
        )

    def _save(self) -> None:
        sheet = Sheet(values=self._form.values(), today=self._desk.today)
        found = registers.premises(sheet)
        if sheet.problems:
            self._form.show_problems(sheet.problems)
            return
        wp = self._desk.workplace
        self._desk.tasks.write(
            self,
            lambda: premises.save(wp, found),
            done=lambda _: self._saved.saved(local_time(wp.now())),
            failed=self._form.show_error,
        )

"""The settings of this window and this machine, which take effect at once."""

from PySide6.QtCore import QCoreApplication, QSettings, Signal

from mediator.gui.desk import Desk
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.form import Actions
from mediator.gui.forms.texts import TextField
from mediator.gui.icons import Icon
from mediator.gui.settings import fields
from mediator.gui.settings.card import SettingsCard
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import QuietButton
from mediator.gui.widgets.labels import Label
from mediator.settings import Language, Theme


class WindowCard(SettingsCard):
    """Language, colours, who is on duty, training, and where the records lie.

    `relieved(giver, taker)`: somebody else came on duty, and staff want to see to the handover.
    """

    relieved = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("WindowCard", "This window"))
        self._desk = desk
        self._duty = TextField("on_duty", self.tr("On duty"))
        self._duty.restore(desk.workplace.on_duty)
        self._language = ChipGroup(
            "language",
            self.tr("Language"),
            [(Language.ZH_CN.value, "中文"), (Language.EN.value, "English")],
        )
        self._language.restore(language().value)
        self._theme = ChipGroup("theme", self.tr("Colours"), self._themes())
        chosen = QSettings().value("window/theme", Theme.SYSTEM.value)
        self._theme.restore(str(chosen))
        self._change = QuietButton(self.tr("Somebody else comes on duty"), Icon.PEOPLE)
        self._change.setObjectName("change_duty")
        chosen_here = [self._language, self._theme]
        if desk.locked:  # Whoever comes on duty says so with their own password.
            self._duty.hide()
            self.add(fields.grid(chosen_here, columns=3))
        else:
            self._change.hide()
            self.add(fields.grid([self._duty, *chosen_here], columns=3))
        folder = Label(
            self.tr("Records: {path}").format(path=desk.workplace.database.path),
            "second",
            wrap=True,
            selectable=True,
        )
        self.add(folder)
        self._training = QuietButton(self._training_words())
        self._training.setObjectName("practise")
        self.add(Actions(self._change, self._training))
        self._listen()

    def _listen(self) -> None:
        self._change.clicked.connect(lambda _=False: self._desk.lock_chosen.emit())
        self._duty.left.connect(self._change_duty)
        self._duty.entered.connect(self._change_duty)
        self._language.changed.connect(
            lambda: self._desk.language_chosen.emit(Language(str(self._language.raw())))
        )
        self._theme.changed.connect(
            lambda: self._desk.theme_chosen.emit(Theme(str(self._theme.raw())))
        )
        self._training.clicked.connect(
            lambda: self._desk.training_chosen.emit(not self._in_training())
        )

    def _themes(self) -> list[tuple[str, str]]:
        return [
            (Theme.SYSTEM.value, self.tr("As the system")),
            (Theme.LIGHT.value, self.tr("Light")),
            (Theme.DARK.value, self.tr("Dark")),
            (Theme.CONTRAST.value, self.tr("High contrast")),
        ]

    def _in_training(self) -> bool:
        return self._desk.workplace.database.path.stem == "training"

    def _training_words(self) -> str:
        if self._in_training():
            return self.tr("Stop practising, back to the real records")
        return self.tr("Practise with sample cases")

    def _change_duty(self) -> None:
        if not self._duty.examine():
            return
        name, before = self._duty.value(), self._desk.workplace.on_duty
        if not name or name == before:
            return
        self._desk.change_duty(name)
        words = self.tr("{name} is on duty now.").format(name=name)
        offer = self.tr("Handover list") if before else ""
        self._desk.said.emit(words, offer, lambda: self.relieved.emit(before, name))

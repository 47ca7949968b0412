"""Rare characters: where no font can write a name, the station's own picture stands in."""

from base64 import b64decode
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError
from mediator.domain.glyphs import OwnGlyph
from mediator.gui import files, tokens
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Form
from mediator.gui.forms.texts import TextField
from mediator.gui.icons import Icon
from mediator.gui.papers.preview import open_preview
from mediator.gui.sentences import sentence
from mediator.gui.settings import fields
from mediator.gui.settings.card import SettingsCard
from mediator.gui.widgets.buttons import LinkButton, QuietButton
from mediator.gui.widgets.flow import Flow
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import glyphs

_SIDE = 40  # points of a picture in the list


class GlyphsCard(SettingsCard):
    """What was drawn, and a place to add: type the character, choose a picture, look, keep."""

    takes = Right.MANAGE

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("GlyphsCard", "Rare characters"))
        self._desk = desk
        self._form = Form(self)
        self._new: OwnGlyph | None = None
        self.add(
            Hint(
                self.tr(
                    "If a paper cannot be printed because no font has a character of a name: write"
                    " the character large and dark on white, photograph or scan it, and add it"
                    " here. It prints in the line like any other, and can be copied and checked."
                )
            )
        )
        self._character = self._form.add(
            TextField("character", self.tr("Character, or its code"), placeholder="U+3134F")
        )
        self.add(fields.grid([self._character], columns=3))
        self._shown = QLabel()
        self._words = Label("", "second", wrap=True)
        self._words.setObjectName("glyph_said")
        self.add(self._beside())
        self._choose = self._button("choose_glyph", self.tr("Choose a picture…"), icon=Icon.UPLOAD)
        self._look = self._button("look_at_glyph", self.tr("Look at it on paper"), icon=Icon.PAPER)
        self._keep = self._button("keep_glyph", self.tr("Keep this picture"), icon=Icon.SAVE)
        self.add(Flow(self._choose, self._look, self._keep))
        self._list = QVBoxLayout()
        self._list.setSpacing(tokens.SMALL)
        self.body.addLayout(self._list)
        self._choose.clicked.connect(self._ask)
        self._look.clicked.connect(self._open_sample)
        self._keep.clicked.connect(self._save)
        self._show_new(None)

    def load(self) -> None:
        """Show what was drawn."""
        wp = self._desk.workplace
        self._desk.tasks.read(self, lambda: glyphs.listed(wp), done=self._show)

    def take(self, file: Path) -> None:
        """Make the picture in `file` ready, and show it; nothing is kept yet."""
        typed = str(self._character.raw())
        self._desk.tasks.read(
            self,
            lambda: glyphs.made(typed, files.read(file)),
            done=self._show_new,
            failed=self._refused,
        )

    def _button(self, name: str, words: str, *, icon: Icon) -> QuietButton:
        button = QuietButton(words, icon)
        button.setObjectName(name)
        return button

    def _beside(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(self._shown)
        row.addWidget(self._words, 1)
        return box

    def _ask(self) -> None:
        kinds = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp)"
        files.ask_open(self, self.tr("Picture of the character"), kinds=kinds, chosen=self.take)

    def _show_new(self, glyph: OwnGlyph | None) -> None:
        self._new = glyph
        self._shown.setVisible(glyph is not None)
        for button in (self._look, self._keep):
            button.setEnabled(glyph is not None)
        if glyph is None:
            self._words.setText("")
            return
        self._character.set_error("")
        self._shown.setPixmap(_pixmap(glyph, self._shown))
        self._words.setText(self.tr("{code}: not kept yet.").format(code=glyph.code))

    def _open_sample(self) -> None:
        if self._new is not None:
            make = partial(glyphs.sample, self._new)
            title = self.tr("Character on paper")
            open_preview(self._desk, self, make=make, name=title, title=title)

    def _save(self) -> None:
        glyph, wp = self._new, self._desk.workplace
        if glyph is not None:
            self._desk.tasks.write(
                self,
                lambda: glyphs.keep(wp, glyph),
                done=lambda _: self._kept(glyph),
                failed=self._refused,
            )

    def _kept(self, glyph: OwnGlyph) -> None:
        self._show_new(None)
        self._character.restore("")
        self._words.setText(self.tr("{code} is kept and will be printed.").format(code=glyph.code))
        self.load()

    def _show(self, kept: tuple[OwnGlyph, ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.deleteLater()
        for glyph in kept:
            self._list.addWidget(self._row(glyph))

    def _row(self, glyph: OwnGlyph) -> QWidget:
        box, picture = QWidget(), QLabel()
        picture.setPixmap(_pixmap(glyph, picture))
        remove = LinkButton(self.tr("Remove"))
        remove.setObjectName(f"remove_{glyph.code}")
        remove.setAccessibleDescription(glyph.code)
        remove.clicked.connect(lambda: self._remove(glyph))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.GAP)
        row.addWidget(picture)
        row.addWidget(Label(glyph.code, "second"))
        row.addWidget(remove)
        row.addStretch(1)
        return box

    def _remove(self, glyph: OwnGlyph) -> None:
        wp = self._desk.workplace
        self._desk.tasks.write(self, lambda: glyphs.remove(wp, glyph), done=lambda _: self.load())

    def _refused(self, error: MediatorError) -> bool:
        self._show_new(None)
        self._character.set_error(sentence(error))
        return True


def _pixmap(glyph: OwnGlyph, label: QLabel) -> QPixmap:
    ratio = label.devicePixelRatioF()
    pixmap = QPixmap()
    pixmap.loadFromData(b64decode(glyph.picture))
    side = round(_SIDE * ratio)
    scaled = pixmap.scaled(side, side, mode=Qt.TransformationMode.SmoothTransformation)
    scaled.setDevicePixelRatio(ratio)
    label.setAccessibleName(glyph.code)
    return scaled

"""The window for the parties: the agreement in large type, and a field for each to sign in turn."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.errors import MediatorError
from mediator.domain.signatures import Place, Signature, SignedCopy
from mediator.gui import tokens
from mediator.gui.case.signing.copies import open_copy
from mediator.gui.case.signing.pad import SignaturePad
from mediator.gui.case.signing.turns import Turns, called
from mediator.gui.desk import Desk
from mediator.gui.forms.form import Actions
from mediator.gui.icons import Icon
from mediator.gui.large import LargeWindow
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import signatures
from mediator.services.signatures import Sitting

_PANEL: Final = 560


class PartiesWindow(LargeWindow):
    """Both sides read, then each signs; `filed(SignedCopy)` once the signed copy is kept.

    Every signature is kept when it is finished: who closes the window goes on where they were.
    """

    filed = Signal(object)

    def __init__(self, desk: Desk, number: str, *, over: QWidget, witness: str = "") -> None:
        super().__init__(over)
        self.setObjectName("parties")
        self.name(self.tr("Read and sign {number}").format(number=number))
        self._desk = desk
        self._sitting: Sitting | None = None
        self._passed: set[Place] = set()
        self._place: Place | None = None
        self._build()
        workplace = desk.workplace
        desk.tasks.read(
            self,
            lambda: signatures.sit_down(workplace, number, witness=witness),
            done=self._sit_down,
            failed=self._refused,
        )

    @property
    def place(self) -> Place | None:
        """Who is to sign now; None when nobody is."""
        return self._place

    def _build(self) -> None:
        self._who = Label("", "title", wrap=True)
        self._who.setObjectName("who_signs")
        self._how = Hint("")
        self.pad = SignaturePad()
        self.pad.changed.connect(self._follow)
        self._banner = Banner(Tone.LATE)
        self._banner.setObjectName("signing_banner")
        self._turns = Turns()
        self._turns.chosen.connect(self._call)
        panel = QWidget()
        panel.setFixedWidth(_PANEL)
        column = QVBoxLayout(panel)
        column.setContentsMargins(tokens.PAGE, 2 * tokens.PAGE, 2 * tokens.PAGE, tokens.PAGE)
        column.setSpacing(tokens.GAP)
        for part in (self._turns, self._who, self._how):
            column.addWidget(part)
        column.addWidget(self.pad, 1)
        column.addWidget(self._banner)
        column.addWidget(self._actions())
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._reading(), 1)
        row.addWidget(panel)
        self._banner.hide()
        self._allow(signing=False)

    def _actions(self) -> Actions:
        self._paper = QuietButton(self.tr("Sign on paper instead"))
        self._paper.setObjectName("sign_on_paper")
        self._paper.clicked.connect(self.close)
        self._skip = QuietButton(self.tr("Leave out"))
        self._skip.setObjectName("leave_out")
        self._skip.clicked.connect(self._pass)
        self._clear = QuietButton(self.tr("Clear"), Icon.UNDO)
        self._clear.setObjectName("clear_pad")
        self._clear.clicked.connect(self._start_over)
        self._done = PrimaryButton(self.tr("Done"), Icon.CHECK)
        self._done.setObjectName("signed_here")
        self._done.clicked.connect(self._finish)
        self._print = PrimaryButton(self.tr("Open and print"), Icon.PRINT)
        self._print.setObjectName("print_signed")
        self._print.hide()
        return Actions(self._paper, self._skip, self._clear, self._done, self._print)

    def _sit_down(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._words.setText("\n\n".join(filter(None, sitting.words)))
        self._call_next()

    def _call_next(self) -> None:
        """Ask the next who has not signed; when nobody is left, keep the signed copy."""
        sitting = self._sitting
        if sitting is None:
            return
        done = {signature.place for signature in sitting.done} | self._passed
        following = next((place for place in sitting.places if place not in done), None)
        if following is None:
            self._file(sitting)
        else:
            self._call(following)

    def _call(self, place: Place) -> None:
        self._place = place
        self._passed.discard(place)
        self._banner.hide()
        self._who.setText(self.tr("{who}, please sign").format(who=called(place)))
        self._how.setText(self._manner(place))
        self._skip.setVisible(not place.required)
        self._show_turns()
        self.pad.clear()

    def _manner(self, place: Place) -> str:
        if place.agent:
            words = self.tr("{agent} signs for {name}: your own name, with finger, pen or mouse.")
            return words.format(agent=place.agent, name=place.name)
        return self.tr("Write your name in the frame, with finger, pen or mouse.")

    def _show_turns(self) -> None:
        if self._sitting is not None:
            signed = {signature.place for signature in self._sitting.done}
            self._turns.show_turns(self._sitting.places, signed=signed, now=self._place)

    def _follow(self) -> None:
        self._allow(signing=self._place is not None)

    def _allow(self, *, signing: bool) -> None:
        written = bool(self.pad.strokes())
        self.pad.setEnabled(signing)
        self._skip.setEnabled(signing)
        self._clear.setEnabled(signing and written)
        self._done.setEnabled(signing and written)

    def _start_over(self) -> None:
        self._banner.hide()
        self.pad.clear()

    def _pass(self) -> None:
        if self._place is not None:
            self._passed.add(self._place)
            self._call_next()

    def _finish(self) -> None:
        sitting, place = self._sitting, self._place
        if sitting is None or place is None:
            return
        workplace = self._desk.workplace
        written = Signature(place=place, strokes=self.pad.strokes(), signed_at=workplace.now())
        self._allow(signing=False)
        self._desk.tasks.write(
            self,
            lambda: signatures.keep_signature(workplace, sitting, signature=written),
            done=self._kept,
            failed=self._refused,
            quiet=True,
        )

    def _kept(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._call_next()

    def _file(self, sitting: Sitting) -> None:
        self._place = None
        self._allow(signing=False)
        workplace = self._desk.workplace
        self._desk.tasks.write(
            self,
            lambda: signatures.file_drawn(workplace, sitting),
            done=self._filed,
            failed=self._refused,
        )

    def _filed(self, copy: SignedCopy) -> None:
        self._show_turns()
        self._who.setText(self.tr("All have signed"))
        self._how.setText("")
        for part in (self.pad, self._skip, self._clear, self._done):
            part.hide()
        self._paper.set_words(self.tr("Close"), "Esc")
        self._print.clicked.connect(lambda: self._open(copy))
        self._print.show()
        self._print.setFocus(Qt.FocusReason.OtherFocusReason)
        words = self.tr("The signed copy is kept beside the paper. Print it for each side.")
        self._banner.show_message(Tone.DONE, words)
        self._banner.show()
        self.filed.emit(copy)

    def _open(self, copy: SignedCopy) -> None:
        """Show the signed copy to the staff, who print it from their own window."""
        open_copy(self._desk, self._over, copy=copy)
        self.close()

    def _refused(self, error: MediatorError) -> bool:
        self._follow()
        self._banner.show_message(Tone.LATE, sentence(error))
        self._banner.show()
        return True

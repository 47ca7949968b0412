"""The stations whose papers can be checked here, and this station's own root to give away."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError
from mediator.domain.keys import Root
from mediator.gui import files, tokens
from mediator.gui.desk import Desk
from mediator.gui.rights import only_for
from mediator.gui.sentences import sentence
from mediator.gui.tokens import Tone
from mediator.gui.widgets.banner import Banner
from mediator.gui.widgets.buttons import LinkButton, QuietButton
from mediator.gui.widgets.cards import Card
from mediator.gui.widgets.labels import Hint, Label
from mediator.services import identity, stations

_SHOWN = 16


class RootsCard(Card):
    """Who vouches for a paper: a root certificate, compared once on the telephone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Other stations"))
        self._desk = desk
        self.add(
            Hint(
                self.tr(
                    "Add the root certificate of another station to check its papers here. Read "
                    "its digits to each other on the telephone once."
                )
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(tokens.GAP)
        self.body.addLayout(self._list)
        self._banner = Banner(Tone.DONE)
        self._banner.setObjectName("roots_banner")
        self._banner.hide()
        self.add(self._banner)
        add = QuietButton(self.tr("Add a station…"))
        add.setObjectName("add_root")
        add.clicked.connect(self._ask_root)
        give = QuietButton(self.tr("Save our root certificate…"))
        give.setObjectName("save_root")
        give.clicked.connect(self._ask_place)
        for button in (add, give):
            self.body.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        only_for(desk, Right.MANAGE, add)
        self.body.addStretch()

    def refresh(self) -> None:
        """Look again at who is trusted."""
        workplace = self._desk.workplace
        self._desk.tasks.read(self, lambda: identity.trusted(workplace), done=self._show)

    def add_root(self, path: Path) -> None:
        """Trust the station whose root certificate lies in the file."""
        workplace = self._desk.workplace

        def work() -> Root:
            return identity.trust(workplace, files.read(path))

        def done(root: Root) -> None:
            self._say(Tone.DONE, self.tr("Added: {name}").format(name=root.name))

        self._desk.tasks.write(self, work, done=done, failed=self._refused)

    def save_root(self, path: Path) -> None:
        """Write this station's root certificate."""
        workplace = self._desk.workplace

        def work() -> str:
            content = identity.root_file(workplace)
            files.write(path, content)
            return identity.own_fingerprint(workplace)

        def done(digits: str) -> None:
            self._say(
                Tone.DONE, self.tr("Saved. Its digits: {digits}").format(digits=_digits(digits))
            )

        self._desk.tasks.write(self, work, done=done, failed=self._refused, quiet=True)

    def _show(self, roots: tuple[Root, ...]) -> None:
        while self._list.count():
            self._list.takeAt(0).widget().deleteLater()
        for root in roots:
            self._list.addWidget(self._row(root))

    def _row(self, root: Root) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(root.name, wrap=True))
        words.addWidget(Label(_digits(root.fingerprint), "second", selectable=True))
        box.addLayout(words, 1)
        remove = LinkButton(self.tr("Remove"))
        remove.setObjectName(f"remove_{root.fingerprint[:_SHOWN]}")
        remove.setAccessibleDescription(root.name)
        remove.clicked.connect(lambda: self._remove(root))
        box.addWidget(remove, alignment=Qt.AlignmentFlag.AlignTop)
        return row

    def _remove(self, root: Root) -> None:
        workplace = self._desk.workplace

        def done(_: None) -> None:
            self._say(Tone.DONE, self.tr("Removed: {name}").format(name=root.name))

        self._desk.tasks.write(
            self, lambda: identity.distrust(workplace, root), done=done, failed=self._refused
        )

    def _refused(self, error: MediatorError) -> bool:
        self._say(Tone.LATE, sentence(error))
        return True

    def _say(self, tone: Tone, words: str) -> None:
        self._banner.show_message(tone, words)
        self._banner.show()

    def _ask_root(self) -> None:
        files.ask_open(
            self,
            self.tr("Root certificate of another station"),
            kinds=self.tr("Certificate (*.pem *.crt *.cer *.der)"),
            chosen=self.add_root,
        )

    def _ask_place(self) -> None:
        workplace = self._desk.workplace
        self._desk.tasks.read(self, lambda: stations.load(workplace).code, done=self._ask_file)

    def _ask_file(self, code: str) -> None:
        files.ask_save(
            self,
            self.tr("Save our root certificate"),
            name=f"{code}-root.pem",
            kinds=self.tr("Certificate (*.pem)"),
            chosen=self.save_root,
        )


def _digits(fingerprint: str) -> str:
    """The beginning of a fingerprint in groups of four, as people read it to each other."""
    shown = fingerprint[:_SHOWN].upper()
    return " ".join(shown[at : at + 4] for at in range(0, _SHOWN, 4))

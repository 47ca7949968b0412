"""Settings, by subject: what is kept with the records, and what belongs to this computer."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from mediator.gui import tokens
from mediator.gui.desk import Desk
from mediator.gui.page import Page
from mediator.gui.people.card import PeopleCard
from mediator.gui.people.lockup import LockUpCard
from mediator.gui.people.looks import LooksCard
from mediator.gui.people.own import OwnPasswordCard
from mediator.gui.people.retention import RetentionCard
from mediator.gui.rights import it_takes, only_for
from mediator.gui.settings.about import AboutCard
from mediator.gui.settings.backups import BackupsCard
from mediator.gui.settings.bin import BinCard
from mediator.gui.settings.calendar import CalendarCard
from mediator.gui.settings.card import SettingsCard
from mediator.gui.settings.countercard import CounterCardCard
from mediator.gui.settings.dictionaries import DictionariesCard
from mediator.gui.settings.exporting import ExportAllCard
from mediator.gui.settings.glyphs import GlyphsCard
from mediator.gui.settings.handforms import HandFormsCard
from mediator.gui.settings.handover import HandoverCard
from mediator.gui.settings.imports import ImportsCard
from mediator.gui.settings.phrasing import PhrasingCard
from mediator.gui.settings.premises import PremisesCard
from mediator.gui.settings.printer import PrinterCard
from mediator.gui.settings.restoring import RestoreCard
from mediator.gui.settings.scanner import ScannerCard
from mediator.gui.settings.selfcheck import SelfCheckCard
from mediator.gui.settings.stalls import StallRulesCard
from mediator.gui.settings.station import StationCard
from mediator.gui.settings.support import SupportCard
from mediator.gui.settings.unlocked import UnlockedCard
from mediator.gui.settings.updates import UpdatesCard
from mediator.gui.settings.window import WindowCard
from mediator.gui.translation import QT_TRANSLATE_NOOP
from mediator.gui.widgets.cards import PageHeader, scrolled

_C = TypeVar("_C", bound=SettingsCard)
_ROW_HEIGHT: Final = 40
_LIST_WIDTH: Final = 176


@dataclass(frozen=True, slots=True)
class Subject:
    """An entry of the list, and the cards that belong to it."""

    key: str
    words: str
    cards: tuple[Callable[[Desk], SettingsCard], ...]


SUBJECTS: Final = (
    Subject("station", QT_TRANSLATE_NOOP("SettingsPage", "The station"), (StationCard,)),
    Subject("calendar", QT_TRANSLATE_NOOP("SettingsPage", "Holidays"), (CalendarCard,)),
    Subject("stalls", QT_TRANSLATE_NOOP("SettingsPage", "Stall rules"), (StallRulesCard,)),
    Subject(
        "words",
        QT_TRANSLATE_NOOP("SettingsPage", "Words and characters"),
        (DictionariesCard, PhrasingCard, GlyphsCard),
    ),
    Subject(
        "sheets",
        QT_TRANSLATE_NOOP("SettingsPage", "Wall and hand forms"),
        (PremisesCard, CounterCardCard, HandFormsCard),
    ),
    Subject(
        "people",
        QT_TRANSLATE_NOOP("SettingsPage", "People"),
        (LockUpCard, PeopleCard, OwnPasswordCard),
    ),
    Subject(
        "privacy",
        QT_TRANSLATE_NOOP("SettingsPage", "Personal data"),
        (RetentionCard, LooksCard),
    ),
    Subject(
        "backups",
        QT_TRANSLATE_NOOP("SettingsPage", "Backups"),
        (BackupsCard, UnlockedCard, RestoreCard, BinCard, ExportAllCard),
    ),
    Subject("imports", QT_TRANSLATE_NOOP("SettingsPage", "Old ledgers"), (ImportsCard,)),
    Subject(
        "computer",
        QT_TRANSLATE_NOOP("SettingsPage", "Duty and computer"),
        (WindowCard, HandoverCard, PrinterCard, ScannerCard, AboutCard, SupportCard),
    ),
    Subject("updates", QT_TRANSLATE_NOOP("SettingsPage", "Newer version"), (UpdatesCard,)),
    Subject("selfcheck", QT_TRANSLATE_NOOP("SettingsPage", "Self-check"), (SelfCheckCard,)),
)


class SettingsPage(Page):
    """A list of subjects and the cards of the chosen one, which are made when it is first shown."""

    section = "settings"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._cards: dict[str, list[SettingsCard]] = {}
        self._list = self._subjects()
        self._areas = [scrolled(QWidget()) for _ in SUBJECTS]
        self._stack = QStackedWidget()
        for area in self._areas:
            self._stack.addWidget(area)
        row = QHBoxLayout()
        row.setSpacing(tokens.WIDE)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        self.column.addWidget(PageHeader(self.tr("Settings")))
        self.column.addLayout(row, 1)

    def title(self) -> str:
        return self.tr("Settings")

    def part(self) -> str:
        return SUBJECTS[self._stack.currentIndex()].key

    def open(self, **shown: object) -> None:
        """Show the `subject` asked for, or the one last shown, anew.

        `calendar` is a year, `restore` a backup that somebody opened.
        """
        year = shown.get("calendar")
        asked = "calendar" if isinstance(year, int) else shown.get("subject")
        rows = [row for row, subject in enumerate(SUBJECTS) if subject.key == asked]
        row = rows[0] if rows else self._stack.currentIndex()
        self._show(row, anew=not rows)
        if isinstance(year, int):
            self._card(CalendarCard).begin(year)
        restore = shown.get("restore")
        if isinstance(restore, Path):
            self._card(RestoreCard).ask(restore)
        match shown.get("handover"):
            case (str(giver), str(taker)):
                self._open_handover(giver, taker)

    def refresh(self) -> None:
        """What staff are changing stays; only `open` loads."""

    def _subjects(self) -> QListWidget:
        made = QListWidget()
        made.setProperty("kind", "subjects")
        made.setObjectName("subjects")
        made.setAccessibleName(self.tr("Subjects"))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setFixedWidth(_LIST_WIDTH)
        for subject in SUBJECTS:
            made.addItem(QCoreApplication.translate("SettingsPage", subject.words))
            made.item(made.count() - 1).setSizeHint(QSize(_ROW_HEIGHT, _ROW_HEIGHT))
        made.setCurrentRow(0)  # Focus would choose it later, as if staff had.
        made.currentRowChanged.connect(self._ask)
        return made

    def _ask(self, row: int) -> None:
        """Through the shell, which remembers where staff were."""
        self._desk.go("settings", subject=SUBJECTS[row].key)

    def _show(self, row: int, *, anew: bool) -> None:
        """Show the cards of a subject; what was typed in them stays unless they load `anew`."""
        subject = SUBJECTS[row]
        first = subject.key not in self._cards
        if first:
            self._areas[row].put(self._made(subject))
        self._stack.setCurrentIndex(row)
        with QSignalBlocker(self._list):
            self._list.setCurrentRow(row)
        if first or anew:
            for card in self._cards[subject.key]:
                card.load()

    def _made(self, subject: Subject) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        self._cards[subject.key] = [make(self._desk) for make in subject.cards]
        for card in self._cards[subject.key]:
            self._listen(card)
            if not only_for(self._desk, card.takes, card):
                card.set_title(card.title, it_takes(card.takes))
            column.addWidget(card)
        column.addStretch()
        return content

    def _listen(self, card: SettingsCard) -> None:
        if isinstance(card, RetentionCard):
            card.cases_chosen.connect(lambda ids: self._desk.go("disputes", ids=ids))
        if isinstance(card, CalendarCard):
            card.cases_chosen.connect(lambda ids: self._desk.go("disputes", ids=ids))
        if isinstance(card, BackupsCard):
            card.restore_asked.connect(lambda path: self._card(RestoreCard).ask(path))
        if isinstance(card, WindowCard):
            card.relieved.connect(self._open_handover)

    def _open_handover(self, giver: str, taker: str) -> None:
        """Ask for the list of a change that was just made, and bring it into view."""
        card = self._card(HandoverCard)
        card.begin(giver, taker)
        self._areas[self._stack.currentIndex()].ensureWidgetVisible(card)

    def _card(self, kind: type[_C]) -> _C:
        made = (card for cards in self._cards.values() for card in cards)
        return next(card for card in made if isinstance(card, kind))

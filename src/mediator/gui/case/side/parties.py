"""双方: who stands against whom, masked, with what the station knows of both."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mediator import wording
from mediator.domain.case.intake import Intake
from mediator.domain.case.parties import Consumer, Respondent
from mediator.domain.values import days
from mediator.domain.values.text import mask_name, mask_phone
from mediator.gui import tokens
from mediator.gui.case.picture import Picture
from mediator.gui.case.side.card import SideCard
from mediator.gui.icons import Icon
from mediator.gui.stalls import notices
from mediator.gui.tokens import Tone
from mediator.gui.translation import language
from mediator.gui.widgets.buttons import LinkButton, LongLink
from mediator.gui.widgets.labels import Hint, Label, RevealLabel
from mediator.services import disclosure
from mediator.services.intake import PastCase
from mediator.services.stalls import StallHistory

_PAST_SHOWN = 3


class PartiesCard(SideCard):
    """Consumers and stall, each with a line of history."""

    def heading(self) -> str:
        return self.tr("Parties")

    def build(self) -> None:
        scene = self.scene
        intake = scene.dispute.intake
        if scene.dispute.erased:
            self.add(Label(_stall_name(intake.respondent)))
        else:
            self._add_people(intake)
        if scene.case.stall_history is not None:
            self._add_stall_history(scene.case.stall_history)
        self._add_patterns()

    def _add_people(self, intake: Intake) -> None:
        for consumer in intake.consumers:
            self._add_person(Icon.PERSON, _masked_consumer(consumer), reveal=_consumer(consumer))
        self._add_past(self.scene.case.consumer_history)
        self._add_stall(intake.respondent)

    def _add_person(self, icon: Icon, masked: str, *, reveal: str, whose: str = "consumer") -> None:
        label = RevealLabel(masked, ask=self._asker(reveal, whose))
        row = QHBoxLayout()
        row.setSpacing(tokens.TINY)
        row.addWidget(Picture(icon, "soft", size=16))
        row.addWidget(label, 1)
        self.body.addLayout(row)

    def _asker(self, words: str, whose: str) -> Callable[[Callable[[str], None]], None]:
        """Note the look in the journal, then show the words."""

        def ask(show: Callable[[str], None]) -> None:
            desk, dispute_id = self.scene.desk, self.scene.dispute.id
            workplace = desk.workplace
            desk.tasks.write(
                self,
                lambda: disclosure.note(workplace, dispute_id, whose=whose),
                done=lambda _: show(words),
                quiet=True,
            )

        return ask

    def _add_past(self, past: tuple[PastCase, ...]) -> None:
        if not past:
            self.add(Hint(self.tr("First time at the station, as far as is known")))
            return
        self.add(Hint(self.tr("Earlier cases: {count}").format(count=len(past))))
        for case in past[:_PAST_SHOWN]:
            self.add(self._past_link(case))

    def _past_link(self, case: PastCase) -> LongLink:
        ending = wording.name(case.ending, language()) if case.ending else self.tr("open")
        day = days.show_short(case.received_on, self.scene.today)
        link = LongLink(f"{day} {case.title} · {ending}")
        link.setObjectName(f"past_{case.dispute_id}")
        link.clicked.connect(lambda: self.scene.desk.go("case", dispute_id=case.dispute_id))
        return link

    def _add_stall(self, stall: Respondent) -> None:
        name = _stall_name(stall)
        masked = " · ".join(filter(None, (name, mask_name(stall.operator))))
        if not (stall.operator or stall.phone):
            self.add(Label(masked))
            return
        reveal = " · ".join(filter(None, (name, stall.operator, stall.phone)))
        self._add_person(Icon.STALL, masked, reveal=reveal, whose="stall")

    def _add_stall_history(self, history: StallHistory) -> None:
        found = history.line
        recent = self.tr("cases in 30 days: {count}").format(count=found.cases_recent)
        words = [] if found.repeated else [recent]  # A pattern says it with a link.
        if found.open_promises:
            words.append(self.tr("promises open: {count}").format(count=found.open_promises))
        tone = Tone.DUE if found.repeated or found.open_promises else None
        if words:
            label = Label(" · ".join(words), "second", tone=tone, wrap=True)
            label.setObjectName("stall_history")
            self.add(label)
        self.add(Hint(notices.pledges(history.standing, self.scene.today)))
        if cards := notices.cards(history.standing):
            self.add(Label(cards, "second", tone=Tone.DUE, wrap=True))
        if found.stall.has_left:
            self.add(Label(self.tr("No longer trades here"), "second", tone=Tone.LATE))
        link = LinkButton(self.tr("See the stall"))
        link.setObjectName("see_stall")
        link.clicked.connect(lambda: self.scene.desk.go("stalls", stall_id=found.stall.id))
        row = QVBoxLayout()
        row.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(row)

    def _add_patterns(self) -> None:
        """What repeats, each leading to its cases."""
        for pattern in self.scene.case.patterns:
            ids = pattern.dispute_ids
            link = LongLink(notices.pattern(pattern))
            link.setObjectName(f"pattern_{pattern.kind.value}")
            link.clicked.connect(lambda _=False, ids=ids: self.scene.desk.go("disputes", ids=ids))
            self.add(link)


def _masked_consumer(consumer: Consumer) -> str:
    return f"{mask_name(consumer.name)} {mask_phone(consumer.phone)}".strip()


def _consumer(consumer: Consumer) -> str:
    return f"{consumer.name} {consumer.phone}".strip()


def _stall_name(stall: Respondent) -> str:
    return f"{stall.number} {stall.name}".strip()

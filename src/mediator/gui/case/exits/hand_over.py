"""移送 to an authority, and the answer to one that handed the case down."""

from mediator.domain.case.missing import required
from mediator.domain.values import days
from mediator.gui.case import phrases
from mediator.gui.case.body import Body, Taking
from mediator.gui.forms.measures import DayField
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.widgets.labels import Label
from mediator.services import mediation
from mediator.services.forms.sheet import Sheet, Values


class HandOverBody(Body):
    """The office and why; an open case ends by it."""

    def build(self) -> None:
        self.put(TextField("office", self.tr("Handed over to")))
        self.put(LongText("reason", self.tr("Reason"), lines=4))

    def start(self) -> Values:
        return {"office": self.scene.case.station.regulator}

    def taking(self, sheet: Sheet) -> Taking:
        office, reason = sheet.line("office"), sheet.passage("reason")
        sheet.check(required(office=office, reason=reason))
        return lambda workplace, ref: mediation.hand_over(
            workplace, ref, office=office, reason=reason
        )


class AcknowledgeBody(Body):
    """The slip that came back: who took the case, under what number, on which day."""

    def build(self) -> None:
        referral = self.scene.dispute.referral
        if referral is not None:
            words = self.tr("Handed over to {office} on {day}").format(
                office=referral.office, day=phrases.moment(referral.at, self.scene.today)
            )
            self.column.addWidget(Label(words, "second", wrap=True))
        receipt = self.tr("Who confirmed it, and under what number")
        self.put(TextField("receipt", receipt))
        self.put(DayField("on", self.tr("Confirmed on"), today=lambda: self.scene.today, past=True))

    def start(self) -> Values:
        return {"on": days.show(self.scene.today)}

    def taking(self, sheet: Sheet) -> Taking:
        receipt, on = sheet.line("receipt"), sheet.past_day("on")
        sheet.check(required(receipt=receipt, on=on))
        day = on or self.scene.today
        return lambda workplace, ref: mediation.acknowledge(workplace, ref, receipt=receipt, on=day)


class ReplyBody(Body):
    """How the authority was answered, and what it was told."""

    def build(self) -> None:
        method = self.tr("How it was answered")
        self.put(
            TextField("method", method, placeholder=self.tr("on the platform, by telephone …"))
        )
        self.put(LongText("content", self.tr("What it was told"), lines=4))

    def taking(self, sheet: Sheet) -> Taking:
        method, content = sheet.line("method"), sheet.passage("content")
        sheet.check(required(method=method, content=content))
        return lambda workplace, ref: mediation.reply(
            workplace, ref, method=method, content=content
        )


class ResumeBody(Body):
    """The pause ends; nothing is asked."""

    def taking(self, sheet: Sheet) -> Taking:
        return mediation.resume

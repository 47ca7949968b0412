"""Odd words in every step and every way out of a case."""

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.steps import Step
from mediator.gui.case.exits.panel import ExitPanel
from mediator.gui.case.header import CaseHeader
from mediator.gui.case.pane import Pane
from mediator.gui.forms.fields import Field
from mediator.gui.forms.form import Form
from mediator.gui.forms.texts import LongText, TextField
from mediator.services import training
from mediator.services.forms.sheet import Values
from mediator.tour.counter import Counter
from tests.journeys.odd import (
    KEEPABLE,
    ODD,
    no_mistake,
    paste,
    put_through,
    refused,
    reveal,
    words_of,
    written,
)
from tests.workplaces import played

SAMPLES = training.samples()
ADVANCE = next(act for act in SAMPLES.cases["prepaid_card"] if act.do == "advance")
PAID_IN_ADVANCE = {**ADVANCE.values, "from_deposit": ""}

WAYS_OUT: tuple[tuple[str, str, tuple[str, ...], Values], ...] = (
    ("short_weight", "inform", ("self_settle", "fail", "skip", "pause", "hand_over"), {}),
    ("short_weight", "sign", ("reopen", "close", "fulfil:0", "void"), {}),
    ("not_ours", "register", ("withdraw",), {}),
    ("liquor", "", ("acknowledge",), {"on": "今"}),
    ("prepaid_card", "triage", ("pay_in_advance",), PAID_IN_ADVANCE),
    ("prepaid_card", "", ("recover",), {"amount": "1.2", "on": "今"}),
    ("shoes", "follow_up", ("reply",), {}),
)
"""A case, the act before, the ways that are open then, and what the last of them needs."""

STEPS = (
    ("crowd", "register", "triage"),
    ("short_weight", "triage", "inform"),
    ("short_weight", "inform", "facts"),
    ("shoes", "first_round", "second_round"),
    ("shoes", "fulfil", "follow_up"),
)
"""A case, the act before, and the step that is due then."""


def at(counter: Counter, key: str, *, until: str, step: str = "") -> Dispute:
    """Open a case that got so far."""
    dispute = played(counter.window.desk.workplace, key, until=until)
    counter.window.shell.navigate("case", dispute_id=dispute.id, **({"step": step} if step else {}))
    counter.keyboard.rest()
    return dispute


def way_out(counter: Counter, key: str) -> ExitPanel:
    """Open one way out of the case in sight."""
    header = counter.window.shell.page().findChild(CaseHeader)
    assert header is not None
    header.asked.emit(key)
    counter.keyboard.rest()
    panels = counter.window.shell.page().findChildren(ExitPanel)
    return next(each for each in panels if each.isVisible())


def fill(form: Form, values: Values) -> None:
    """Odd words in every field of words, and what else is needed in the others."""
    form.restore({field.name: "" for field in form.fields()} | dict(values))  # type: ignore[arg-type]
    form.changed.emit()
    for field in form.fields():
        if isinstance(field, TextField | LongText) and field.isVisible():
            paste(field, KEEPABLE)


def take(counter: Counter, form: Form) -> Dispute:
    """Complete a form; the case as it is kept then."""
    form.completed.emit()
    counter.keyboard.rest()
    no_mistake(counter)
    shown = [each for each in counter.window.shell.page().findChildren(Field) if each.isVisible()]
    assert [(each.name, each.error()) for each in shown if each.error()] == []
    return counter.newest()


def test_a_way_out_tells_at_the_field_loses_nothing_and_keeps_odd_words(counter: Counter) -> None:
    for key, until, ways, needed in WAYS_OUT:
        at(counter, key, until=until)
        for way in ways:
            panel = way_out(counter, way)
            for found in reveal(panel):
                put_through(found)
            refused(counter, panel)
            panel.close_panel()
        panel = way_out(counter, ways[-1])
        assert all(field.raw() == ODD["overlong"] for field in written(panel)), "kept as a draft"
        form = panel.form
        fill(form, needed)
        kept = take(counter, form)
        assert KEEPABLE in words_of(kept), ways[-1]


def test_a_step_tells_at_the_field_loses_nothing_and_keeps_odd_words(counter: Counter) -> None:
    for key, until, step in STEPS:
        dispute = at(counter, key, until=until)
        panes = counter.window.shell.page().findChildren(Pane)
        (pane,) = [each for each in panes if each.isVisible()]
        for found in reveal(pane):
            put_through(found)
        act = next(act for act in SAMPLES.cases[key] if act.do == step)
        form = pane.form
        fill(form, act.values)
        refused(counter, pane)
        fill(form, act.values)
        kept = take(counter, form)
        assert kept.id == dispute.id
        assert KEEPABLE in words_of(kept.last(Step(step))), step

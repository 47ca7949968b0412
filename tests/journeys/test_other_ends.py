"""A withdrawn case, and one reopened after a breach, through the real window to the archive."""

from datetime import timedelta

from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.filing import papers_of
from mediator.domain.case.steps import EndingKind, Step
from mediator.domain.papers import PaperKind
from mediator.domain.values.periods import PeriodKind, month
from mediator.services import cases, papers, reporting, training
from mediator.services.workplace import Ref
from mediator.tour.counter import Counter

SAMPLES = training.samples()
SNACKS = SAMPLES.cases["snacks"]
HALF_PAID = next(place for place, act in enumerate(SNACKS) if act.do == "fulfil") + 1
INFORMED = next(place for place, act in enumerate(SNACKS) if act.do == "inform") + 1
NOVEMBER, DECEMBER = (month(2026, m, kind=PeriodKind.CALENDAR) for m in (11, 12))


def file_papers(counter: Counter) -> None:
    """Issue what the file still needs, and look at it in the archive."""
    workplace, dispute = counter.window.desk.workplace, counter.newest()
    for point in cases.open_case(workplace, dispute.id).guide.missing:
        if point.code == "paper_missing":
            kind, _, part = point.field.partition(":")
            papers.issue(workplace, Ref.of(dispute), kind=PaperKind(kind), part=int(part))
    counter.window.shell.navigate("case", dispute_id=dispute.id, step="archive")
    counter.keyboard.rest()


def take(counter: Counter, **values: object) -> None:
    """Fill the open step in and complete it."""
    counter.keyboard.fill(values)  # type: ignore[arg-type]  # Words of a form.
    counter.keyboard.press("Ctrl+Return")


def test_a_withdrawn_case_is_archived_and_counted_as_withdrawn(counter: Counter) -> None:
    counter.play("snacks", SNACKS[:INFORMED], base=SAMPLES.base)
    counter.choose_exit("withdraw")
    counter.keyboard.press("Ctrl+Return")
    assert counter.newest().ending is None, "no reason, no withdrawal"
    take(counter, reason="消费者与家人商量后不再追究。")
    ending = counter.newest().ending
    assert ending is not None
    assert (ending.kind, ending.recovered_fen) == (EndingKind.WITHDRAWN, 0)
    file_papers(counter)
    counter.keyboard.press("Ctrl+Return")
    assert counter.newest().last(Step.ARCHIVE) is not None
    workplace = counter.window.desk.workplace
    found = reporting.month(workplace, NOVEMBER)
    figures = found.triple.figures
    assert (figures.closed, figures.withdrawn, figures.settled) == (1, 1, 0)
    assert figures.settlement_rate.per_mille is None, "a withdrawal is no attempt"
    assert found.mismatches == ()


def test_a_broken_promise_is_settled_anew_performed_and_archived(counter: Counter) -> None:
    counter.play("snacks", SNACKS[:HALF_PAID], base=SAMPLES.base)
    workplace = counter.window.desk.workplace
    assert reporting.month(workplace, NOVEMBER).triple.figures.settled == 1
    reporting.lock(workplace, NOVEMBER)
    old = counter.newest().agreement
    assert old is not None

    counter.clock.at += timedelta(days=20)
    counter.choose_exit("reopen")
    take(counter, reason="第二笔到期没有付，电话不接。")
    dispute = counter.newest()
    assert dispute.ending is None
    take(counter, consumer_position="马上付清", stall_position="今天付清", agreed="yes")
    # The draft begins with what is still owed.
    take(counter, agreement_facts="尚欠300元，双方重新约定。")
    drawn = counter.newest().agreement
    assert drawn is not None
    assert [(term.amount_fen, term.due_on) for term in drawn.terms] == [(300_00, None)]
    counter.keyboard.push("issue")
    counter.keyboard.push("issue_confirmed")
    counter.put_papers_away()
    take(counter, consumer=True, stall=True, sealed=True)
    counter.keyboard.push("fulfil_0")
    take(counter, amount="300", method="wechat")
    dispute = counter.newest()
    assert dispute.agreement is not None
    assert dispute.agreement.state is AgreementState.PERFORMED
    assert dispute.agreement.supersedes == old.number
    assert dispute.ending is not None
    assert (dispute.ending.kind, dispute.ending.recovered_fen) == (EndingKind.MEDIATED, 600_00)
    receipts = [p.part for p in papers_of(dispute) if p.kind is PaperKind.RECEIPT]
    assert receipts == [1, 2], "the payment under the broken agreement keeps its receipt"

    take(counter, performed="yes", satisfaction="fairly")
    file_papers(counter)
    counter.keyboard.press("Ctrl+Return")
    assert counter.newest().last(Step.ARCHIVE) is not None

    december = reporting.month(workplace, DECEMBER)
    figures = december.triple.figures
    assert (figures.carried_in, figures.settled, figures.reopened) == (1, 1, 1)
    assert figures.recovered_fen == 600_00
    assert december.mismatches == ()
    changed = {each.field for each in december.corrections}
    assert {"ended_on", "reopened_on"} <= changed, "November was sent with another end"

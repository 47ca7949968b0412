"""The station's own wording: tried, put in force for new cases, and gone back on."""

import pytest
from sqlalchemy.exc import DatabaseError

from mediator import documents
from mediator.domain.accounts.roles import Right
from mediator.domain.errors import MediatorError, RuleViolation
from mediator.domain.papers import PaperKind
from mediator.domain.phrasing import Phrase, Sentence
from mediator.domain.verification import Verdict
from mediator.services import papers, phrasing, settlement, verification
from mediator.services.workplace import Ref, Workplace
from mediator.storage import journal
from tests.documents.words import said
from tests.workplaces import Clock, played

LEAD = Phrase(key="notice:lead", text="欢迎您来为{goods}的事找我们。")


def of(key: str) -> Sentence:
    return next(each for each in documents.sentences() if each.key == key)


def notice(workplace: Workplace, dispute_id: int) -> str:
    return said(papers.preview(workplace, dispute_id, kind=PaperKind.NOTICE))


def test_a_case_keeps_the_wording_it_began_with(workplace: Workplace, clock: Clock) -> None:
    old = played(workplace, "short_weight", until="register")
    issued = papers.issue(workplace, Ref.of(old), kind=PaperKind.NOTICE)
    clock.forward(days=1)
    first = phrasing.put_in_force(workplace, [LEAD])
    clock.forward(days=1)
    new = played(workplace, "short_weight", until="register")
    paper = papers.issue(workplace, Ref.of(new), kind=PaperKind.NOTICE)
    clock.forward(days=1)
    phrasing.put_in_force(workplace, [])
    clock.forward(days=1)
    newest = played(workplace, "short_weight", until="register")

    assert "欢迎您来" not in notice(workplace, old.id)
    assert "欢迎您来" in notice(workplace, new.id)
    assert "欢迎您来" not in notice(workplace, newest.id)
    assert (issued.snapshot.head.phrasing, issued.snapshot.head.phrases) == ("", ())
    assert paper.snapshot.head.phrasing == first.version == "v1.1"
    assert papers.still_valid(workplace, new.id, kind=PaperKind.NOTICE) == paper.number


def test_an_issued_paper_is_drawn_again_the_same_whatever_is_in_force(
    workplace: Workplace, clock: Clock
) -> None:
    phrasing.put_in_force(workplace, [LEAD])
    case = played(workplace, "short_weight", until="register")
    paper = papers.issue(workplace, Ref.of(case), kind=PaperKind.NOTICE)
    before = documents.render(paper.snapshot)
    clock.forward(days=1)
    phrasing.put_in_force(workplace, [])
    kept = papers.load(workplace, paper.number)
    assert documents.render(kept.snapshot) == before
    assert verification.verify(workplace, kept.pdf).verdict is Verdict.GENUINE


def test_the_window_words_a_term_like_the_paper_of_its_case(
    workplace: Workplace, clock: Clock
) -> None:
    case = played(workplace, "short_weight", until="terms")
    assert case.agreement is not None
    terms = case.agreement.terms
    standard = settlement.clauses(workplace, terms, dispute_id=case.id)
    clock.forward(days=1)
    own = [
        Phrase(key=each.key, text=f"双方商定，{each.phrase(each.standard).text}")
        for each in map(of, ("clauses:compensate", "clauses:make_up"))
    ]
    phrasing.put_in_force(workplace, own)
    assert settlement.clauses(workplace, terms, dispute_id=case.id) == standard
    assert settlement.clauses(workplace, terms) != standard
    assert any("双方商定" in each for each in settlement.clauses(workplace, terms))


def test_the_sample_shows_what_is_not_in_force(workplace: Workplace) -> None:
    pdf = phrasing.sample(workplace, of("notice:lead"), phrases=[LEAD])
    assert "欢迎您来为猪后腿肉" in said(pdf)
    assert phrasing.load(workplace).now is None


def test_the_standard_words_typed_are_no_words_of_ones_own() -> None:
    lead = of("notice:lead")
    assert phrasing.check(lead, lead.standard) is None
    assert phrasing.check(lead, "{商品或服务}。") == Phrase(key=lead.key, text="{goods}。")


@pytest.mark.parametrize(
    ("phrases", "code"),
    [
        ([], "phrasing_same"),
        ([Phrase(key="notice:lead", text="没有商品。")], "phrase_place_missing"),
        ([Phrase(key="notice:lead", text="{goods}\U0003134f。")], "phrase_no_glyph"),
    ],
)
def test_what_may_not_hold_is_refused_and_nothing_is_kept(
    workplace: Workplace, phrases: list[Phrase], code: str
) -> None:
    with pytest.raises(RuleViolation) as refused:
        phrasing.put_in_force(workplace, phrases)
    assert refused.value.code == code
    assert phrasing.load(workplace).now is None


def test_the_wording_is_noted_in_the_journal_and_never_changed(workplace: Workplace) -> None:
    phrasing.put_in_force(workplace, [LEAD])
    with workplace.reading() as view:
        last = journal.history(view, "station")[-1]
    assert last.action == "put_wording_in_force"
    assert last.facts == {"version": "v1.1", "sentences": "notice:lead"}
    found = phrasing.load(workplace)
    assert found.text(of("notice:lead")) == "欢迎您来为{商品或服务}的事找我们。"
    for change in ("UPDATE phrasings SET phrases = '[]'", "DELETE FROM phrasings"):
        with (
            pytest.raises((MediatorError, DatabaseError)),
            workplace.transaction(Right.MANAGE) as work,
        ):
            work.session.connection().exec_driver_sql(change)


def test_notices_of_the_decision_take_the_stations_words_too(
    workplace: Workplace, clock: Clock
) -> None:
    words = Phrase(key="decision:accept.next", text="请带好小票，我们会打电话约您。")
    phrasing.put_in_force(workplace, [words])
    clock.forward(days=1)
    case = played(workplace, "short_weight", until="triage")
    paper = papers.issue(workplace, Ref.of(case), kind=PaperKind.DECISION)
    assert words.text in said(paper.pdf)

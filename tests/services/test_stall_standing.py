"""Pledges, cards, score and what repeats, over a real file."""

from dataclasses import replace
from datetime import date

import pytest

from mediator import documents
from mediator.domain.case.parties import Respondent
from mediator.domain.errors import DocumentProblem, RuleViolation
from mediator.domain.papers import PaperKind, PledgePaper
from mediator.domain.stalls.cards import Colour, WarningCard
from mediator.domain.stalls.commitments import Commitment, Pledge, Standing
from mediator.domain.stalls.patterns import PatternKind
from mediator.domain.stalls.policy import StallPolicy
from mediator.services import cards, cases, intake, papers, pledges, stalls, stations, today
from mediator.services.stalls import Group
from mediator.services.workplace import Ref, Workplace
from mediator.storage import journal
from tests.workplaces import HEAD, Clock, played

A07, A12, C03, D18 = 1, 2, 5, 7
TODAY = date(2026, 11, 20)


def standings(workplace: Workplace, stall_id: int) -> list[Standing]:
    return [state.standing for state in pledges.of_stall(workplace, stall_id).states]


def card(stall_id: int = A07, **changes: object) -> WarningCard:
    made = WarningCard(
        stall_id=stall_id, colour=Colour.YELLOW, given_on=TODAY, by="", reason="当日短秤"
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def test_the_paper_of_a_pledge_is_numbered_kept_and_waits_for_its_signature(
    workplace: Workplace,
) -> None:
    paper = pledges.prepare(workplace, C03, pledge=Pledge.HONESTY, valid_until=None)
    assert (paper.number, paper.kind) == ("XC-CN-2026-0001", PaperKind.PLEDGE)
    kept = papers.load(workplace, paper.number)
    assert kept.pdf == paper.pdf
    assert isinstance(kept.snapshot, PledgePaper)
    assert kept.snapshot.trader.name == "福缘烟酒"
    assert kept.snapshot.valid_until == date(2027, 11, 20)
    assert standings(workplace, C03) == [Standing.UNSIGNED, Standing.NONE]
    signed = Commitment(
        stall_id=C03, pledge=Pledge.HONESTY, signed_on=TODAY, valid_until=None, by=""
    )
    noted = pledges.note(workplace, signed)
    assert (noted.paper, noted.valid_until) == (paper.number, date(2027, 11, 20))
    assert standings(workplace, C03) == [Standing.VALID, Standing.NONE]
    assert len(pledges.of_stall(workplace, C03).commitments) == 1
    assert papers.reprint(workplace, paper.number).reprints == 1
    with workplace.reading() as view:
        said = [entry.action for entry in journal.history(view, f"stall:{C03}")]
    assert said[-2:] == ["prepare_pledge", "sign_pledge"]


def test_a_paper_that_cannot_be_made_leaves_no_pledge_and_takes_no_number(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> bytes:
        raise DocumentProblem("missing_glyph", character="𱍊", field="stall")

    with monkeypatch.context() as broken:
        broken.setattr(documents, "issue", refuse)
        with pytest.raises(DocumentProblem):
            pledges.prepare(workplace, C03, pledge=Pledge.HONESTY, valid_until=None)
    assert pledges.of_stall(workplace, C03).commitments == ()
    paper = pledges.prepare(workplace, C03, pledge=Pledge.HONESTY, valid_until=None)
    assert paper.number == "XC-CN-2026-0001"


def test_a_renewal_is_a_new_pledge_and_the_old_one_stays(workplace: Workplace) -> None:
    new = Commitment(
        stall_id=A12,
        pledge=Pledge.HONESTY,
        signed_on=TODAY,
        valid_until=date(2028, 1, 1),
        by="",
    )
    pledges.note(workplace, new)
    found = pledges.of_stall(workplace, A12)
    assert len(found.commitments) == 2
    assert found.states[0].commitment == replace(new, id=found.commitments[-1].id, by=HEAD)


def test_pledges_that_run_out_are_called_up_on_today_and_in_the_list(
    workplace: Workplace, clock: Clock
) -> None:
    assert today.board(workplace).to_renew == ()
    clock.forward(days=100)
    assert [stall.number for stall in today.board(workplace).to_renew] == [
        "A07",
        "A12",
        "B05",
        "B11",
    ]
    found = stalls.listed(workplace, group=Group.TO_RENEW)
    assert [line.stall.number for line in found] == ["A07", "A12", "B05", "B11"]


def test_who_has_left_is_not_asked_to_renew(workplace: Workplace, clock: Clock) -> None:
    (line,) = stalls.lookup(workplace, "A07")
    stalls.change(workplace, replace(line.stall, left_on=TODAY))
    clock.forward(days=100)
    assert "A07" not in [stall.number for stall in today.board(workplace).to_renew]
    found = stalls.listed(workplace, group=Group.TO_RENEW)
    assert "A07" not in [line.stall.number for line in found]


def test_a_card_is_given_for_a_case_of_the_stall_and_lifted_with_a_reason(
    workplace: Workplace,
) -> None:
    case = played(workplace, "short_weight", until="register")
    given = cards.give(workplace, card(dispute_id=case.id))
    assert (given.by, given.dispute_id) == (HEAD, case.id)
    listed = stalls.listed(workplace, group=Group.CARDS)
    assert [line.stall.number for line in listed] == ["A07"]
    lifted = cards.lift(workplace, given.id, on=TODAY, reason="已整改")
    assert (lifted.lifted_by, lifted.lift_reason) == (HEAD, "已整改")
    assert cards.of_stall(workplace, A07).cards == (lifted,)
    assert stalls.listed(workplace, group=Group.CARDS) == ()


def test_a_card_for_the_case_of_another_stall_is_refused(workplace: Workplace) -> None:
    case = played(workplace, "short_weight", until="register")
    with pytest.raises(RuleViolation, match="case_of_another_stall"):
        cards.give(workplace, card(A12, dispute_id=case.id))
    assert cards.of_stall(workplace, A12).cards == ()


def test_a_score_counts_the_year_the_cards_and_the_pledges(workplace: Workplace) -> None:
    played(workplace, "short_weight")
    cards.give(workplace, card())
    found = stalls.history(workplace, A07).standing.score
    assert found.working == "100 − 3×1 − 5×1 − 10×1 = 82"
    stations.save_stall_policy(workplace, StallPolicy(settled_points=20, yellow_points=0))
    found = stalls.history(workplace, A07).standing.score
    assert found.working == "100 − 20×1 − 5×1 = 75"


def test_cases_older_than_a_year_lower_no_score(workplace: Workplace, clock: Clock) -> None:
    played(workplace, "short_weight")
    clock.forward(days=364)
    assert "3×1" in stalls.history(workplace, A07).standing.score.working
    clock.forward(days=1)
    assert "3×1" not in stalls.history(workplace, A07).standing.score.working


def test_what_repeats_leads_to_its_cases(workplace: Workplace) -> None:
    made = [played(workplace, "short_weight", until="register") for _ in range(3)]
    found = stalls.history(workplace, A07)
    ids = tuple(case.id for case in made)
    assert found.line.repeated
    assert [(each.kind, each.dispute_ids) for each in found.patterns] == [
        (PatternKind.SAME_STALL, ids),
        (PatternKind.SAME_GOODS, ids),
    ]
    listed = stalls.listed(workplace, group=Group.REPEATED)
    assert [line.stall.number for line in listed] == ["A07"]
    assert stalls.history(workplace, A12).patterns == ()
    stations.save_stall_policy(workplace, StallPolicy(repeat_least=4))
    assert stalls.history(workplace, A07).patterns == ()


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"repeat_least": 1}, "repeat_least"),
        ({"pledge_months": 0}, "pledge_months"),
        ({"remind_days": 366}, "remind_days"),
        ({"red_points": 101}, "red_points"),
        ({"settled_points": -1}, "settled_points"),
    ],
)
def test_rules_for_stalls_out_of_range_are_refused(
    workplace: Workplace, changed: dict[str, int], field: str
) -> None:
    with pytest.raises(RuleViolation) as refused:
        stations.save_stall_policy(workplace, StallPolicy(**changed))
    assert (refused.value.code, refused.value.field) == ("out_of_range", field)
    assert stations.stall_policy(workplace) == StallPolicy()


def test_a_case_against_a_stall_that_is_not_registered_shows_what_repeats_too(
    workplace: Workplace,
) -> None:
    made = [played(workplace, "short_weight", until="register") for _ in range(3)]
    strangers = [
        intake.amend(
            workplace,
            Ref.of(case),
            intake=replace(case.intake, respondent=Respondent(name=f"游商{at}")),
        )
        for at, case in enumerate(made)
    ]
    found = cases.open_case(workplace, strangers[0].id)
    assert found.stall_history is None
    ids = tuple(case.id for case in strangers)
    assert [(each.kind, each.dispute_ids) for each in found.patterns] == [
        (PatternKind.SAME_GOODS, ids),
        (PatternKind.SAME_COMPLAINANT, ids),
    ]

"""What a file lacks before it is closed, and that nothing closes it past the check."""

from dataclasses import replace

import pytest

from mediator.domain.case import procedure
from mediator.domain.case.completeness import Folder, open_points, unfinished
from mediator.domain.case.filing import papers_of
from mediator.domain.case.intake import Intake
from mediator.domain.case.outcomes import Archived, Informed, Signed, StepRecord
from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation
from mediator.domain.month.rows import row_of
from mediator.domain.papers import PaperKind
from tests.domain.cases import (
    HANDED_DOWN,
    HEAD,
    KEPT,
    LIMITS,
    MORNING,
    TO_SIGN,
    TODAY,
    WALK_IN,
    Scene,
    story,
)

FULL = f"{KEPT} follow_up"
NEEDED = ["registration:1", "notice:1", "reweigh:1", "transcript:1"]


def archived(folder: Folder, outcome: Archived) -> None:
    """Close the file of a case that is done."""
    taken = StepRecord(step=Step.ARCHIVE, at=MORNING, by=HEAD, outcome=outcome)
    procedure.record(story(FULL), taken, limits=LIMITS, folder=folder)


def test_an_empty_folder_lacks_every_paper_that_the_file_needs() -> None:
    points = open_points(story(FULL), Folder())
    assert [(point.code, point.field) for point in points] == [
        ("paper_missing", field) for field in NEEDED
    ]
    assert not any(point.blocking for point in points)


def test_a_paper_that_was_issued_is_not_missed() -> None:
    papers = frozenset((paper.kind, paper.part) for paper in papers_of(story(FULL)))
    assert open_points(story(FULL), Folder(papers=papers)) == ()
    without = Folder(papers=papers - {(PaperKind.TRANSCRIPT, 1)})
    assert [point.field for point in open_points(story(FULL), without)] == ["transcript:1"]


def test_evidence_that_no_paper_lists_is_missed() -> None:
    papers = frozenset((paper.kind, paper.part) for paper in papers_of(story(FULL)))
    points = open_points(story(FULL), Folder(papers=papers, unlisted=2))
    assert [point.code for point in points] == ["evidence_unlisted"]


def test_a_hand_over_without_the_receipt_of_the_authority_is_open() -> None:
    from dataclasses import replace

    dispute = story("withdraw hand_over")
    assert dispute.referral is not None
    waiting = replace(dispute, referral=replace(dispute.referral, receipt=""))
    codes = [point.code for point in open_points(waiting, Folder())]
    assert "receipt_missing" in codes
    assert "receipt_missing" not in [point.code for point in open_points(dispute, Folder())]


def test_whoever_forgets_the_folder_closes_nothing() -> None:
    with pytest.raises(RuleViolation, match="required") as refused:
        archived(Folder(), Archived())
    assert refused.value.field == "override"


@pytest.mark.parametrize(
    ("outcome", "field"),
    [
        (Archived(), "override"),
        (Archived(head="吕敏"), "override"),
        (Archived(override="消费者已搬走"), "head"),
    ],
)
def test_an_override_needs_the_reason_and_the_head(outcome: Archived, field: str) -> None:
    with pytest.raises(RuleViolation, match="required") as refused:
        archived(Folder(unlisted=1), outcome)
    assert refused.value.field == field


def test_an_override_is_counted_on_the_day_of_the_archive() -> None:
    assert row_of(story(f"{FULL} archive")).overridden_on is None
    assert row_of(story(f"{FULL} archive_anyway")).overridden_on == TODAY


def test_a_file_reopened_is_no_longer_closed_by_an_override() -> None:
    words = "accept inform facts agree draw issue sign close skip_follow_up archive_anyway"
    assert row_of(story(words)).overridden_on == TODAY
    assert row_of(story(f"{words} +9 reopen")).overridden_on is None


def test_an_override_closes_a_file_with_open_points() -> None:
    words = "accept inform facts agree draw issue sign close skip_follow_up"
    assert [point.code for point in unfinished(story(words))] == ["open_promise"]
    assert procedure.current(story(f"{words} archive_anyway"), LIMITS) is None


@pytest.mark.parametrize(
    ("words", "intake", "points"),
    [
        ("", WALK_IN, []),
        ("", replace(WALK_IN, signed=False), [("consumer_signature", "signed")]),
        ("", HANDED_DOWN, [("reply_missing", "reply")]),
        ("refuse reply", HANDED_DOWN, []),
        (TO_SIGN, WALK_IN, []),
        (f"{TO_SIGN} fail", WALK_IN, [("agreement_unsigned", "agreement")]),
        (f"{TO_SIGN} fail void", WALK_IN, []),
        (
            "accept inform facts agree draw_goods issue sign",
            WALK_IN,
            [
                ("open_promise", "term_0"),
                ("open_promise", "term_1"),
            ],
        ),
        (KEPT, WALK_IN, []),
    ],
)
def test_what_is_open_is_named_with_its_field(
    words: str, intake: Intake, points: list[tuple[str, str]]
) -> None:
    dispute = story(words, intake=intake)
    found = unfinished(dispute)
    assert [(point.code, point.field) for point in found] == points
    assert not any(point.blocking for point in found)


def test_a_paper_without_seal_or_a_notice_without_signature_stays_open() -> None:
    notice = Scene(story("accept"), MORNING, LIMITS).take(
        Step.INFORM, Informed(consumer_agrees=True, stall_agrees=True)
    )
    assert [point.code for point in unfinished(notice)] == ["notice_signature"]
    issued = story(TO_SIGN)
    assert issued.agreement is not None
    ready = issued.with_agreement(issued.agreement.sign(on=MORNING.date()))
    signed = Scene(ready, MORNING, LIMITS).take(Step.SIGN, Signed(number=issued.agreement.number))
    assert "seal" in [point.code for point in unfinished(signed)]
    voided = procedure.void(signed, "金额写错")
    assert unfinished(voided) == ()


def test_an_archived_outcome_without_open_points_needs_no_override() -> None:
    done = Scene(story("withdraw"), MORNING, LIMITS).take(Step.ARCHIVE, Archived())
    assert procedure.current(done, LIMITS) is None

"""What lies in the file of a case: its papers by their parts, and evidence that none lists."""

from mediator.domain.case.completeness import Folder
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import EvidenceKind
from mediator.domain.case.parties import Side
from mediator.domain.papers import PaperKind
from mediator.services import cases, exhibits, mediation, papers
from mediator.services.folders import folder_of
from mediator.services.workplace import Ref, Workplace
from tests.workplaces import Clock, played


def folder(workplace: Workplace, dispute: Dispute) -> Folder:
    """The folder as it lies there."""
    with workplace.reading() as view:
        return folder_of(view, dispute)


def give_evidence(workplace: Workplace, dispute: Dispute, content: bytes) -> None:
    """Put a file into the case, a minute later."""
    clock = workplace.clock
    assert isinstance(clock, Clock)
    clock.forward(minutes=1)
    exhibits.add(
        workplace,
        dispute.id,
        content=content,
        title="照片",
        kind=EvidenceKind.PHOTO,
        given_by=Side.CONSUMER,
    )


def test_each_round_and_each_receipt_is_a_paper_of_its_own(workplace: Workplace) -> None:
    dispute = played(workplace, "snacks")
    ref = Ref.of(dispute)
    assert folder(workplace, dispute).papers == {(PaperKind.AGREEMENT, 1)}
    papers.issue(workplace, ref, kind=PaperKind.RECEIPT, part=2)
    papers.issue(workplace, ref, kind=PaperKind.TRANSCRIPT)
    assert folder(workplace, dispute).papers == {
        (PaperKind.AGREEMENT, 1),
        (PaperKind.RECEIPT, 2),
        (PaperKind.TRANSCRIPT, 1),
    }


def test_evidence_is_listed_by_the_record_of_findings_printed_after_it(
    workplace: Workplace,
) -> None:
    dispute = played(workplace, "snacks")
    give_evidence(workplace, dispute, b"%PDF-1")
    assert folder(workplace, dispute).unlisted == 1
    clock = workplace.clock
    assert isinstance(clock, Clock)
    clock.forward(minutes=1)
    papers.issue(workplace, Ref.of(dispute), kind=PaperKind.FINDINGS)
    assert folder(workplace, dispute).unlisted == 0
    give_evidence(workplace, dispute, b"%PDF-2")
    give_evidence(workplace, dispute, b"%PDF-3")
    assert folder(workplace, dispute).unlisted == 2


def test_a_receipt_under_an_agreement_that_was_broken_still_belongs_to_its_act(
    workplace: Workplace,
) -> None:
    dispute = played(workplace, "snacks", until="fulfil")
    papers.issue(workplace, Ref.of(dispute), kind=PaperKind.RECEIPT, part=1)
    again = mediation.reopen(workplace, Ref.of(dispute), reason="第二笔没有付。")
    assert (PaperKind.RECEIPT, 1) in folder(workplace, again).papers
    assert papers.still_valid(workplace, again.id, kind=PaperKind.RECEIPT) != ""


def test_an_opened_case_says_what_its_folder_lacks(workplace: Workplace) -> None:
    dispute = played(workplace, "crowd")
    points = {point.field for point in cases.open_case(workplace, dispute.id).guide.missing}
    assert {"registration:1", "referral:1", "receipt"} <= points
    papers.issue(workplace, Ref.of(dispute), kind=PaperKind.REFERRAL)
    points = {point.field for point in cases.open_case(workplace, dispute.id).guide.missing}
    assert "referral:1" not in points

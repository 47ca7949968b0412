"""The bin: thirty days long everything thrown away can be put back, and then it is gone."""

from io import BytesIO

import pytest
from PIL import Image
from sqlalchemy import func, select

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.exhibits import Exhibit
from mediator.domain.case.outcomes import EvidenceKind
from mediator.domain.case.parties import Side
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import IssuedPaper
from mediator.services import cases, drafts, exhibits, recycling, signatures
from mediator.services.workplace import Workplace
from mediator.storage.tables.station import DraftRow
from tests.services.signing import scan
from tests.workplaces import Clock, played

WORDS = {"consumer_name": "李𬴂", "facts": "少称了"}


@pytest.fixture
def case(workplace: Workplace) -> Dispute:
    return played(workplace, "short_weight", until="facts")


@pytest.fixture
def exhibit(workplace: Workplace, case: Dispute) -> Exhibit:
    out = BytesIO()
    Image.new("RGB", (40, 30), "#c86428").save(out, "PNG")
    return exhibits.add(
        workplace,
        case.id,
        content=out.getvalue(),
        title="示值照片",
        kind=EvidenceKind.PHOTO,
        given_by=Side.CONSUMER,
    )


def rows(workplace: Workplace) -> int:
    with workplace.reading() as view:
        return view.session.scalar(select(func.count()).select_from(DraftRow)) or 0


def test_a_draft_is_taken_back_as_it_was_typed(workplace: Workplace, clock: Clock) -> None:
    drafts.save(workplace, "register:1", values=WORDS)
    clock.forward(hours=1)
    drafts.throw_away(workplace, "register:1")
    assert drafts.listed(workplace) == ()
    drafts.save(workplace, "register:1", values={"facts": "另一件"})
    (thrown,) = recycling.listed(workplace)
    assert (thrown.at, thrown.by) == (clock(), workplace.on_duty)
    recycling.put_back(workplace, thrown)
    kept = {draft.key: draft.payload for draft in drafts.listed(workplace)}
    assert kept == {"register:1": {"facts": "另一件"}, "register:2": WORDS}
    assert recycling.listed(workplace) == ()
    with pytest.raises(RuleViolation, match="draft_unknown"):
        recycling.put_back(workplace, thrown)


def test_the_last_draft_of_its_kind_is_taken_back(workplace: Workplace, clock: Clock) -> None:
    for key in ("register:1", "quick:1", "register:2"):
        drafts.save(workplace, key, values={"facts": key})
        clock.forward(minutes=1)
        drafts.throw_away(workplace, key)
    key = recycling.take_last_back(workplace, "register")
    kept = drafts.load(workplace, key)
    assert kept is not None
    assert (key, kept.payload) == ("register:1", {"facts": "register:2"})
    assert recycling.take_last_back(workplace, "other") == "other:1"


def test_after_thirty_days_it_is_gone(workplace: Workplace, clock: Clock) -> None:
    drafts.save(workplace, "register:1", values=WORDS)
    drafts.throw_away(workplace, "register:1")
    clock.forward(days=30)
    assert len(recycling.listed(workplace)) == 1
    clock.forward(minutes=1)
    assert recycling.listed(workplace) == ()
    drafts.sweep(workplace)
    assert rows(workplace) == 0


def test_evidence_is_put_back_once(
    workplace: Workplace, case: Dispute, exhibit: Exhibit, clock: Clock
) -> None:
    exhibits.remove(workplace, exhibit, reason="传错了")
    exhibits.put_back(workplace, exhibit)
    assert recycling.listed(workplace) == ()
    clock.forward(days=1)
    exhibits.remove(workplace, exhibit, reason="又传错了")
    (thrown,) = recycling.listed(workplace)
    assert (thrown.number, thrown.at) == (case.number, clock())
    recycling.put_back(workplace, thrown)
    assert cases.open_case(workplace, case.id).exhibits == (exhibit,)
    with pytest.raises(RuleViolation, match="exhibit_unknown"):
        recycling.put_back(workplace, thrown)


def test_a_signed_sheet_is_put_back(workplace: Workplace, issued: IssuedPaper) -> None:
    copy = signatures.file_scan(
        workplace, scan(issued.pdf), number=issued.number, dispute_id=issued.dispute_id
    )
    signatures.remove(workplace, copy, reason="扫歪了")
    assert signatures.copies(workplace, issued.dispute_id) == ()
    (thrown,) = recycling.listed(workplace)
    recycling.put_back(workplace, thrown)
    assert signatures.copies(workplace, issued.dispute_id) == (copy,)
    assert cases.open_case(workplace, issued.dispute_id).timeline[-1].action == (
        "put_back_signed_copy"
    )

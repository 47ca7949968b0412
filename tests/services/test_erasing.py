"""Erasing a closed file: nothing of its people is left anywhere, and nothing else is missing."""

from contextlib import closing
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from PIL import Image
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from mediator.domain.accounts.roles import AccountRole, Right
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import (
    Archived,
    ContactMethod,
    EvidenceKind,
    FollowedUp,
    Satisfaction,
    Skipped,
)
from mediator.domain.case.parties import Side
from mediator.domain.case.steps import Recovery, Step
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import IssuedPaper
from mediator.domain.values.periods import PeriodKind, month
from mediator.domain.verification import Verdict
from mediator.services import (
    accounts,
    cases,
    drafts,
    erasing,
    exhibits,
    mediation,
    papers,
    private_notes,
    protection,
    reporting,
    settlement,
    signatures,
    upkeep,
    verification,
)
from mediator.services.cases import ListQuery
from mediator.services.entrance import Secret
from mediator.services.workplace import Ref, Workplace
from mediator.storage import journal, superseded
from mediator.storage.database import open_database
from mediator.storage.tables.station import JournalSaltRow
from tests.services.signing import scan
from tests.stores import IN_A_FILE
from tests.workplaces import Clock, played

PRIVATE = "摊主私下说手头紧"
PEOPLE = ("李𬴂", "13800001201", "王大山", PRIVATE, "示值照片", "少称了")
RARE = "2cd02"  # The second character of the name, as the search spells it.
NOVEMBER = month(2026, 11, kind=PeriodKind.SHIFTED)
AFTER = {"days": 4 * 365}


@dataclass(frozen=True)
class File:
    """A closed case with everything a case can have, and its agreement as it was given out."""

    dispute: Dispute
    paper: IssuedPaper


@pytest.fixture
def other(workplace: Workplace) -> Dispute:
    """Another case, open, that was given the same photograph."""
    case = played(workplace, "shoes", until="register")
    _photograph(workplace, case)
    return case


@pytest.fixture
def file(workplace: Workplace, other: Dispute) -> File:
    del other
    case = played(workplace, "short_weight")
    (line,) = [p for p in papers.listed(workplace, case.id) if "-XY-" in p.number]
    paper = papers.load(workplace, line.number)
    _photograph(workplace, case)
    _photograph(workplace, case, colour="#123456")
    signatures.file_scan(workplace, scan(paper.pdf), number=paper.number, dispute_id=case.id)
    private_notes.add(workplace, case.id, side=Side.STALL, text=PRIVATE)
    for key in (f"case:{case.id}:follow_up", f"terms:{case.id}", f"signing:{paper.number}"):
        drafts.save(workplace, key, values={"note": "李𬴂说"})
    with workplace.transaction(Right.RECORD, quiet=True) as work:
        superseded.add(work, case.id, intake=case.intake)
        journal.append(work, "seen", subject=f"dispute:{case.id}", private={"phone": "13800001201"})
    asked = FollowedUp(
        on=workplace.today,
        method=ContactMethod.PHONE,
        performed=True,
        satisfaction=Satisfaction.VERY,
    )
    for step, outcome in (
        (Step.FOLLOW_UP, asked),
        (Step.ARCHIVE, Archived(override="未归齐", head="吕敏")),
    ):
        case = cases.open_case(workplace, case.id).dispute
        case = mediation.record_step(workplace, Ref.of(case), step=step, outcome=outcome)
    return File(case, paper)


def _photograph(workplace: Workplace, case: Dispute, colour: str = "#c86428") -> None:
    out = BytesIO()
    Image.new("RGB", (40, 30), colour).save(out, "PNG")
    exhibits.add(
        workplace,
        case.id,
        content=out.getvalue(),
        title="示值照片",
        kind=EvidenceKind.PHOTO,
        given_by=Side.CONSUMER,
    )


def spoken(folder: Path) -> set[str]:
    """Which of the words stand anywhere in the records, free pages and log included."""
    content = b"".join(each.read_bytes() for each in folder.glob("mediator.db*"))
    escaped = {word: word.encode("unicode_escape") for word in PEOPLE}
    return {word for word in PEOPLE if word.encode() in content or escaped[word] in content}


def indexed(path: Path) -> bool:
    """Whether the search holds the rare character, also where it was only marked as taken out."""
    with closing(driver.connect(str(path))) as connection:
        blocks = connection.execute("SELECT block FROM dispute_words_data").fetchall()
    return any(RARE.encode() in bytes(block) for (block,) in blocks)


@IN_A_FILE
def test_nothing_of_the_people_is_left_in_the_file(
    workplace: Workplace, clock: Clock, file: File
) -> None:
    folder, path = workplace.database.path.parent, workplace.database.path
    assert {"李𬴂", PRIVATE, "示值照片"} <= spoken(folder)
    assert indexed(path)
    clock.forward(**AFTER)
    assert erasing.due(workplace).ids == (file.dispute.id,)
    assert erasing.erase(workplace, erasing.due(workplace).ids) == 1
    # The other case keeps the title of its own photograph.
    assert spoken(folder) == {"示值照片"}
    assert not indexed(path)
    assert erasing.due(workplace).ids == ()
    assert drafts.listed(workplace) == ()
    with workplace.reading() as view:
        assert superseded.of_dispute(view, file.dispute.id) == ()
        assert view.session.get(JournalSaltRow, f"dispute:{file.dispute.id}") is None
    assert upkeep.check(workplace).sound


def test_the_figures_and_the_other_case_stay_as_they_were(
    workplace: Workplace, clock: Clock, other: Dispute, file: File
) -> None:
    clock.forward(**AFTER)
    reporting.lock(workplace, NOVEMBER)
    before = reporting.month(workplace, NOVEMBER)
    erasing.erase(workplace, [file.dispute.id])
    after = reporting.month(workplace, NOVEMBER)
    # The lines named the consumer; what was counted from them is the same.
    counted = replace(after.triple, rows=before.rows, counting=before.triple.counting)
    assert counted == before.triple
    assert (after.mismatches, after.corrections) == ((), ())
    assert cases.count(workplace, ListQuery(text="李𬴂")) == 0
    assert cases.count(workplace, ListQuery(text=file.dispute.number)) == 1
    kept = cases.open_case(workplace, other.id)
    (exhibit,) = kept.exhibits
    assert exhibits.original(workplace, exhibit)
    assert kept.dispute.intake == other.intake


def test_an_erased_case_opens_and_cannot_be_changed(
    workplace: Workplace, clock: Clock, file: File
) -> None:
    clock.forward(**AFTER)
    erasing.erase(workplace, [file.dispute.id])
    case = cases.open_case(workplace, file.dispute.id)
    assert case.dispute.erased
    assert not case.guide.moves
    assert (case.exhibits, case.signed_copies, case.consumer_history) == ((), (), ())
    assert file.paper.number in {line.number for line in case.papers}
    assert case.timeline[-1].action == "erase"
    with pytest.raises(RuleViolation, match="erased"):
        mediation.take_out(workplace, Ref.of(case.dispute), reason="看一看")
    with pytest.raises(RuleViolation, match="paper_erased"):
        papers.load(workplace, file.paper.number)
    with pytest.raises(RuleViolation, match="paper_erased"):
        papers.reprint(workplace, file.paper.number)
    with pytest.raises(RuleViolation, match="filed"):
        private_notes.add(workplace, file.dispute.id, side=Side.STALL, text="又说")


def test_the_paper_given_out_is_still_known_again(
    workplace: Workplace, clock: Clock, file: File
) -> None:
    clock.forward(**AFTER)
    erasing.erase(workplace, [file.dispute.id])
    same = verification.verify(workplace, file.paper.pdf)
    assert (same.verdict, same.number) == (Verdict.GENUINE, file.paper.number)
    read_out = verification.verify_code(workplace, file.paper.number, code="ABCD-1234")
    assert read_out.verdict is Verdict.ERASED


def test_a_paper_emptied_without_an_erasure_is_found(workplace: Workplace, file: File) -> None:
    assert upkeep.check(workplace).sound
    database = workplace.database
    on = " ON papers" if database.on_server else ""
    with database.engine.begin() as connection:
        connection.execute(text(f"DROP TRIGGER paper_stays{on}"))
        emptied = text("UPDATE papers SET pdf = :empty WHERE number = :number")
        connection.execute(emptied, {"empty": b"", "number": file.paper.number})
    assert upkeep.check(workplace).altered_papers == (file.paper.number,)


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM exhibits",
        "DELETE FROM papers",
        "DELETE FROM files",
        "UPDATE papers SET pdf = :empty",
        "UPDATE papers SET number = 'XC-1'",
    ],
)
def test_what_was_not_erased_still_cannot_be_taken_out(
    workplace: Workplace, file: File, change: str
) -> None:
    assert file.paper.pdf
    with pytest.raises(IntegrityError), workplace.database.engine.begin() as connection:
        connection.execute(text(change), {"empty": b""})


def test_an_erasure_cannot_be_taken_back(workplace: Workplace, clock: Clock, file: File) -> None:
    clock.forward(**AFTER)
    erasing.erase(workplace, [file.dispute.id])
    with (
        pytest.raises(IntegrityError, match="erasure_stays"),
        workplace.database.engine.begin() as connection,
    ):
        connection.execute(text("UPDATE disputes SET erased = NULL"))


def test_before_its_time_a_reason_is_needed_and_all_go_or_none(
    workplace: Workplace, clock: Clock, file: File, other: Dispute
) -> None:
    del clock
    with pytest.raises(RuleViolation, match="kept_until") as refused:
        erasing.erase(workplace, [file.dispute.id])
    assert refused.value.field == "reason"
    for ids in ([file.dispute.id, other.id], [file.dispute.id, 999]):
        with pytest.raises(RuleViolation):
            erasing.erase(workplace, ids, reason="消费者要求删除")
    assert cases.open_case(workplace, file.dispute.id).dispute.erased is None
    assert erasing.erase(workplace, [file.dispute.id], reason="消费者要求删除") == 1


@IN_A_FILE
@pytest.mark.usefixtures("quick_locks")
def test_an_erasure_takes_a_second_person_where_there_is_one(
    workplace: Workplace, clock: Clock, file: File
) -> None:
    path, word, hers = workplace.database.path, "菜场门口第三棵树", "陈芳自己的那个密码"
    workplace.database.close()
    made = protection.protect(path, "吕敏", password=word, at=clock())
    with closing(open_database(path, key=made.key)) as database:
        at_desk = replace(workplace, database=database)
        accounts.add(at_desk, "陈芳", role=AccountRole.MEDIATOR, password=hers)
        clock.forward(**AFTER)
        assert erasing.due(at_desk).seconds == ("陈芳",)
        with pytest.raises(RuleViolation, match="second_needed"):
            erasing.erase(at_desk, [file.dispute.id])
        second = Secret(name="陈芳", password=hers)
        assert erasing.erase(at_desk, [file.dispute.id], second=second) == 1
        erased = cases.open_case(at_desk, file.dispute.id).dispute.erased
        assert erased is not None
        assert (erased.by, erased.second) == ("吕敏", "陈芳")
        with pytest.raises(RuleViolation, match="not_permitted"):
            erasing.erase(replace(at_desk, role=AccountRole.MEDIATOR), [file.dispute.id])


def test_a_case_in_which_the_market_has_money_to_get_back_is_not_offered(
    workplace: Workplace, clock: Clock
) -> None:
    case = played(workplace, "prepaid_card")
    for step, outcome in (
        (Step.FOLLOW_UP, Skipped(reason="找不到人")),
        (Step.ARCHIVE, Archived(override="未归齐", head="吕敏")),
    ):
        case = mediation.record_step(workplace, Ref.of(case), step=step, outcome=outcome)
    clock.forward(**AFTER)
    assert case.advance is not None
    assert case.advance.outstanding_fen > 0
    assert erasing.due(workplace).ids == ()
    paid = Recovery(amount_fen=case.advance.outstanding_fen, on=workplace.today, by="吕敏")
    settlement.recover(workplace, Ref.of(case), recovery=paid)
    assert erasing.due(workplace).ids == (case.id,)


def test_many_files_go_some_at_a_time(
    workplace: Workplace, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasing, "_BATCH", 2)
    for _ in range(3):
        case = played(workplace, "not_ours")
        filed = Archived(override="未归齐", head="吕敏")
        mediation.record_step(workplace, Ref.of(case), step=Step.ARCHIVE, outcome=filed)
    clock.forward(**AFTER)
    assert erasing.erase(workplace, erasing.due(workplace).ids) == 3


def test_only_the_head_takes_a_closed_file_out(workplace: Workplace, file: File) -> None:
    mediator = replace(workplace, role=AccountRole.MEDIATOR)
    with pytest.raises(RuleViolation, match="not_permitted"):
        mediation.take_out(mediator, Ref.of(file.dispute), reason="补照片")
    assert not mediation.take_out(workplace, Ref.of(file.dispute), reason="补照片").filed

"""卷宗: in the official order, numbered through, true to what was issued; or naming nobody."""

import io
from pathlib import Path

import pikepdf
import pytest
from pikepdf import pdfa as validator
from PIL import Image

from mediator import cli
from mediator.cli.words import FAILED, SOUND
from mediator.documents import preview
from mediator.domain.case import filing
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Archived, EvidenceKind
from mediator.domain.case.parties import Side
from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import PaperKind
from mediator.services import (
    dossiers,
    exhibits,
    mediation,
    papers,
    settlement,
    signatures,
    verification,
)
from mediator.services.workplace import Ref, Workplace
from mediator.storage import journal
from tests.documents.words import bare as squeezed
from tests.services.signing import drawn_copy, scan
from tests.stores import IN_A_FILE
from tests.workplaces import played


def picture(colour: str = "#2a6") -> bytes:
    """A photograph with a place in it."""
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "东关大街18号"
    Image.new("RGB", (1600, 1200), colour).save(out, "JPEG", exif=exif)
    return out.getvalue()


def give(workplace: Workplace, dispute: Dispute, content: bytes, title: str = "小票照片") -> None:
    exhibits.add(
        workplace,
        dispute.id,
        content=content,
        title=title,
        kind=EvidenceKind.PHOTO,
        given_by=Side.CONSUMER,
    )


@pytest.fixture
def filed(workplace: Workplace) -> Dispute:
    """A case with all its papers and two pieces of evidence."""
    dispute = played(workplace, "short_weight")
    give(workplace, dispute, picture())
    give(workplace, dispute, b"ID3" + bytes(100), title="录音")
    for paper in filing.papers_of(dispute):
        if paper.kind is not PaperKind.AGREEMENT:
            papers.issue(workplace, Ref.of(dispute), kind=paper.kind, part=paper.part)
    return dispute


CODINGS = ("utf-8", "utf-16-be", "gb18030")


def unpacked(pdf: bytes) -> bytes:
    """Every byte that the file says, its streams opened."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as volume:
        volume.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.all)
    return out.getvalue()


def lines(pdf: bytes) -> list[str]:
    return [squeezed(page) for page in preview.extract_text(pdf)]


def outline(pdf: bytes) -> list[tuple[str, int]]:
    """The entries with the page, from 1, that each opens."""
    with pikepdf.open(io.BytesIO(pdf)) as volume, volume.open_outline() as entries:
        pages = [page.obj.objgen for page in volume.pages]
        opened = [(str(entry.title), entry.destination) for entry in entries.root]
        assert all(isinstance(to, pikepdf.Array) for _, to in opened)
        return [(title, pages.index(to[0].objgen) + 1) for title, to in opened]  # type: ignore[index]


def test_it_holds_the_papers_in_the_official_order(workplace: Workplace, filed: Dispute) -> None:
    names = [title.split("  ")[0] for title, _ in outline(dossiers.bind(workplace, filed.id))]
    assert names == [
        "消费争议和解（调解）卷宗",
        "卷内目录",
        "消费者投诉登记表",
        "受理告知单",
        "权利义务与个人信息告知书",
        "调查核实记录",
        "公平秤复秤单",
        "证据材料",
        "调解笔录（第一次）",
        "消费争议和解（调解）协议书",
        "履行凭证",
        "收条",
        "卷宗情况说明",
    ]


def test_every_page_is_numbered_and_the_contents_name_the_pages_of_the_outline(
    workplace: Workplace, filed: Dispute
) -> None:
    pdf = dossiers.bind(workplace, filed.id)
    pages = lines(pdf)
    for number, words in enumerate(pages, 1):
        assert f"卷内第{number}页" in words
    entries = outline(pdf)[2:-1]
    for title, page in entries:
        name = squeezed(title.split("  ")[0])
        assert name in pages[page - 1]
    contents = pages[1]
    for at, (title, page) in enumerate(entries, 1):
        assert f"{at}{squeezed(title.split('  ')[0])}" in contents
        assert str(page) in contents
    assert f"本卷共{len(pages)}页，收入文书9份、签署件0份、证据2件" in pages[-1]


def test_of_the_agreement_only_the_copy_of_the_station_is_bound(
    workplace: Workplace, filed: Dispute
) -> None:
    text = "".join(lines(dossiers.bind(workplace, filed.id)))
    assert "站存" in text
    assert "甲方持" not in text


def test_the_signed_originals_lie_inside_and_prove_themselves(
    workplace: Workplace, filed: Dispute
) -> None:
    assert filed.agreement is not None
    number = filed.agreement.number
    with pikepdf.open(io.BytesIO(dossiers.bind(workplace, filed.id))) as volume:
        inside = volume.attachments[f"{number}.pdf"].get_file().read_bytes()
        assert len(volume.attachments) == 9
    assert inside == papers.load(workplace, number).pdf
    assert verification.verify(workplace, inside).verdict.value == "genuine"


def test_it_is_a_valid_pdfa_3b_and_the_same_twice(workplace: Workplace, filed: Dispute) -> None:
    first = dossiers.bind(workplace, filed.id)
    assert first == dossiers.bind(workplace, filed.id)
    report = validator.validate_written(io.BytesIO(first), "3b")
    assert report.passed, report.findings


def test_photographs_come_without_their_place_and_recordings_are_listed(
    workplace: Workplace, filed: Dispute
) -> None:
    pdf = dossiers.bind(workplace, filed.id)
    assert "东关大街18号".encode() not in pdf.replace(b"\0", b"")
    text = "".join(lines(pdf))
    assert "证据1小票照片" in text
    assert "证据2录音" in text
    assert text.count("本件不能在纸上显示") == 1


def test_nobody_is_known_again_in_a_redacted_one(workplace: Workplace, filed: Dispute) -> None:
    pdf = dossiers.bind(workplace, filed.id, redacted=True)
    text, intake = "".join(lines(pdf)), filed.intake
    first, stall = intake.consumers[0], intake.respondent
    for secret in (first.name, first.phone, stall.name, stall.operator, stall.phone, stall.number):
        assert secret
        assert squeezed(secret) not in text
    telling = (first.name, first.phone, stall.name, stall.operator, stall.phone)
    said = unpacked(pdf)
    assert [s for s in telling for form in CODINGS if s.encode(form) in said] == []
    assert "A诉B消费争议" in text
    assert "校验码" not in text
    with pikepdf.open(io.BytesIO(pdf)) as volume:
        assert len(volume.attachments) == 0
    assert "证据1小票照片" in text
    assert text.count("脱敏本不附本件内容") == 2
    assert "证据2件" in text
    with pikepdf.open(io.BytesIO(pdf)) as volume:
        assert not any(page.get_images() for page in volume.pages)


def test_a_case_that_goes_on_says_so_on_its_cover(workplace: Workplace) -> None:
    dispute = played(workplace, "short_weight", until="facts")
    cover = lines(dossiers.bind(workplace, dispute.id))[0]
    assert "至今" in cover
    assert "立卷日期尚未归档" in cover
    assert "办结后起算" in cover


def test_an_archived_case_says_who_filed_it_with_what_and_until_when_it_is_kept(
    workplace: Workplace, filed: Dispute
) -> None:
    assert filed.ending is not None
    called = mediation.skip_step(workplace, Ref.of(filed), step=Step.FOLLOW_UP, reason="当场办结")
    allowed = Archived(override="笔录以后补签。", head="吕敏")
    mediation.record_step(workplace, Ref.of(called), step=Step.ARCHIVE, outcome=allowed)
    pages, on = lines(dossiers.bind(workplace, filed.id)), filed.ending.on
    assert f"办结后保管至{on.year + 3}年{on.month}月{on.day}日" in pages[0]
    assert "立卷人吕敏立卷日期2026年11月20日" in pages[0]
    assert "带缺项归档：笔录以后补签。" in pages[0]
    assert "办理时尚缺的事项：笔录以后补签。" in pages[-1]


def test_binding_leaves_one_line_in_the_journal_that_names_nobody(
    workplace: Workplace, filed: Dispute
) -> None:
    dossiers.bind(workplace, filed.id, redacted=True)
    with workplace.reading() as view:
        *_, last = journal.history(view, f"dispute:{filed.id}")
    assert last.action == "bind_dossier"
    assert last.facts["redacted"] == 1


def test_an_unknown_number_is_refused(workplace: Workplace) -> None:
    with pytest.raises(RuleViolation, match="dispute_unknown"):
        dossiers.numbered(workplace, "XC-2026-9999")


def test_signed_copies_lie_behind_their_papers_and_those_of_the_screen_prove_themselves(
    workplace: Workplace,
) -> None:
    drawn = played(workplace, "short_weight", until="terms")
    form = papers.issue(workplace, Ref.of(drawn), kind=PaperKind.REGISTRATION)
    agreement = settlement.issue(workplace, Ref.of(drawn)).paper
    written = drawn_copy(workplace, agreement)
    back = scan(form.pdf, "PDF", turned=0)
    scanned = signatures.file_scan(workplace, back, number=form.number, dispute_id=drawn.id)

    pdf = dossiers.bind(workplace, drawn.id)
    entries, pages = outline(pdf), lines(pdf)
    titles = [title for title, _ in entries]
    assert titles[2:4] == [
        f"消费者投诉登记表  {form.number}",
        f"消费者投诉登记表（签署件）  {form.number}",
    ]
    assert titles[4:6] == [
        f"消费争议和解（调解）协议书  {agreement.number}",
        f"消费争议和解（调解）协议书（签署件）  {agreement.number}",
    ]
    assert scanned.sha256 in pages[dict(entries)[titles[3]] - 1]
    assert "站存" in pages[dict(entries)[titles[5]] - 1]
    assert "收入文书2份、签署件2份" in pages[-1]
    with pikepdf.open(io.BytesIO(pdf)) as volume:
        named = f"{agreement.number}-signed-{written.id}.pdf"
        inside = volume.attachments[named].get_file().read_bytes()
        assert len(volume.attachments) == 3
    assert verification.verify(workplace, inside).verdict.value == "genuine"
    assert validator.validate_written(io.BytesIO(pdf), "3b").passed


def test_a_redacted_one_holds_no_signed_copy(workplace: Workplace) -> None:
    drawn = played(workplace, "short_weight", until="terms")
    drawn_copy(workplace, settlement.issue(workplace, Ref.of(drawn)).paper)
    pdf = dossiers.bind(workplace, drawn.id, redacted=True)
    assert "签署件" not in "".join(title for title, _ in outline(pdf))
    assert "签署件0份" in lines(pdf)[-1]
    with pikepdf.open(io.BytesIO(pdf)) as volume:
        assert len(volume.attachments) == 0


@IN_A_FILE
@pytest.mark.parametrize("redacted", [False, True])
def test_the_command_line_writes_the_same_file(
    workplace: Workplace, tmp_path: Path, capsys: pytest.CaptureFixture[str], *, redacted: bool
) -> None:
    dispute = played(workplace, "short_weight", until="facts")
    out = tmp_path / "out" / "file.pdf"
    more = ["--redacted"] if redacted else []
    called = ["dossier", dispute.number, "--out", str(out), "--data", str(tmp_path), *more]
    assert cli.main(called) == SOUND
    assert capsys.readouterr().out == f"{out}\n"
    assert ("A诉B" in lines(out.read_bytes())[0]) is redacted


@IN_A_FILE
def test_the_command_line_names_a_case_that_is_not_there(
    workplace: Workplace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert workplace.database.path.parent == tmp_path
    out = tmp_path / "file.pdf"
    called = ["dossier", "XC-2026-9999", "--out", str(out), "--data", str(tmp_path)]
    assert cli.main(called) == FAILED
    assert capsys.readouterr().err == "mediator: dispute_unknown (number)\n"
    assert not out.exists()

"""Is this paper genuine? Asked of real files: originals, copies, scans, forgeries, strangers."""

import json
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from mediator import cli, documents
from mediator.cli.words import ALTERED, CODE_ONLY, FAILED, SOUND
from mediator.documents import plain as plainly
from mediator.documents.archive import record
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import IssuedPaper
from mediator.domain.values.periods import PeriodKind, parse
from mediator.domain.verification import Verdict
from mediator.services import cases, identity, papers, reporting, settlement, verification
from mediator.services.workplace import Ref, Workplace
from tests.documents.archive.stations import NOW, SNAPSHOT, keys_of, root_of
from tests.workplaces import Clock, opened, played

_DPI = 200


@pytest.fixture
def agreement(workplace: Workplace) -> IssuedPaper:
    """An agreement that the station has given out."""
    drawn = played(workplace, "short_weight", until="terms")
    return settlement.issue(workplace, Ref.of(drawn)).paper


def _saved_anew(pdf: bytes) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as paper:
        paper.save(out, linearize=True)
    return out.getvalue()


def _with_record(pdf: bytes, **changes: object) -> bytes:
    """The PDF with another record inside, as a forger would have to write it."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as paper:
        said = json.loads(paper.attachments["record.json"].get_file().read_bytes())
        said["agreement"].update(changes)
        paper.attachments["record.json"] = pikepdf.AttachedFileSpec(
            paper, json.dumps(said).encode(), filename="record.json"
        )
        paper.save(out)
    return out.getvalue()


def _painted(pdf: bytes) -> bytes:
    """The PDF with a stroke over its first page."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as paper:
        stroke = pikepdf.Stream(paper, b"q 3 w 100 500 m 200 500 l S Q")
        paper.pages[0].contents_add(stroke)
        paper.save(out)
    return out.getvalue()


def _scan(pdf: bytes, kind: str = "PNG") -> bytes:
    """The last page as a scanner would save it, a little askew."""
    page = documents.pages(pdf, _DPI)[-1]
    size = (page.width, page.height)
    picture = Image.frombuffer("RGBA", size, page.bgra, "raw", "BGRA", page.stride, 1)
    out = BytesIO()
    picture.convert("L").rotate(2, fillcolor=255).save(out, kind)
    return out.getvalue()


def test_the_file_that_was_given_out_is_genuine(
    workplace: Workplace, agreement: IssuedPaper
) -> None:
    finding = verification.verify(workplace, agreement.pdf)
    assert finding.verdict is Verdict.GENUINE
    assert finding.number == agreement.number
    assert finding.station == agreement.snapshot.head.station.name
    assert finding.signed_at == agreement.issued_at


def test_a_file_that_was_saved_anew_is_a_copy(workplace: Workplace, agreement: IssuedPaper) -> None:
    finding = verification.verify(workplace, _saved_anew(agreement.pdf))
    assert finding.verdict is Verdict.COPY


def test_a_changed_record_is_named_by_the_place_that_differs(
    workplace: Workplace, agreement: IssuedPaper
) -> None:
    finding = verification.verify(workplace, _with_record(agreement.pdf, facts="未发现问题"))
    assert finding.verdict is Verdict.ALTERED
    assert finding.differences == ("agreement.facts",)


def test_a_changed_page_is_named_by_its_number(
    workplace: Workplace, agreement: IssuedPaper
) -> None:
    finding = verification.verify(workplace, _painted(agreement.pdf))
    assert finding.verdict is Verdict.ALTERED
    assert finding.pages == (1,)


def test_pages_taken_out_are_named(workplace: Workplace, agreement: IssuedPaper) -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(agreement.pdf)) as paper:
        del paper.pages[-1]
        paper.save(out)
    finding = verification.verify(workplace, out.getvalue())
    assert finding.verdict is Verdict.ALTERED
    assert finding.pages == (3,)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "PDF"])
def test_a_scan_is_read_through_its_code(
    workplace: Workplace, agreement: IssuedPaper, kind: str
) -> None:
    finding = verification.verify(workplace, _scan(agreement.pdf, kind))
    assert finding.verdict is Verdict.CODE_GENUINE
    assert finding.number == agreement.number


def test_a_voided_agreement_is_void_until_another_takes_its_place(
    workplace: Workplace, agreement: IssuedPaper
) -> None:
    issued = papers.load(workplace, agreement.number)
    voided = settlement.void(workplace, _ref(workplace, issued), reason="金额写错")
    assert verification.verify(workplace, issued.pdf).verdict is Verdict.VOID
    old = voided.agreements[-1]
    drawn = settlement.draw(workplace, Ref.of(voided), draft=old)
    second = settlement.issue(workplace, Ref.of(drawn)).paper
    finding = verification.verify(workplace, issued.pdf)
    assert finding.verdict is Verdict.SUPERSEDED
    assert finding.superseded_by == second.number
    assert verification.verify(workplace, second.pdf).verdict is Verdict.GENUINE


def test_a_paper_stays_genuine_when_a_later_version_knows_more_fields(
    workplace: Workplace, agreement: IssuedPaper, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = documents.digest_inside(agreement.pdf)[:8]
    plain = plainly.plain
    monkeypatch.setattr(record, "plain", lambda value: {**plain(value), "known_later": ""})
    assert documents.record(agreement.snapshot) != documents.record_inside(agreement.pdf)
    assert verification.verify(workplace, agreement.pdf).verdict is Verdict.GENUINE
    assert verification.verify(workplace, _saved_anew(agreement.pdf)).verdict is Verdict.COPY
    scan = verification.verify(workplace, _scan(agreement.pdf))
    assert (scan.verdict, scan.differences) == (Verdict.CODE_GENUINE, ())
    told = verification.verify_code(workplace, agreement.number, code=code)
    assert told.verdict is Verdict.CODE_GENUINE


def _ref(workplace: Workplace, paper: IssuedPaper) -> Ref:
    return Ref.of(cases.open_case(workplace, paper.dispute_id).dispute)


def test_a_number_and_code_read_out_are_judged(
    workplace: Workplace, agreement: IssuedPaper
) -> None:
    digest = documents.record_digest(agreement.snapshot)
    right = verification.verify_code(workplace, f" {agreement.number} ", code=digest[:8])
    wrong = verification.verify_code(workplace, agreement.number, code="0000-0000")
    unknown = verification.verify_code(workplace, "XC-XY-2026-9999", code=digest[:8])
    assert right.verdict is Verdict.CODE_GENUINE
    assert wrong.verdict is Verdict.ALTERED
    assert unknown.verdict is Verdict.NUMBER_UNKNOWN


def test_a_locked_months_report_is_genuine_by_its_signature(
    workplace: Workplace, tmp_path: Path
) -> None:
    period = parse("2026-11", PeriodKind.CALENDAR, field="month")
    reporting.lock(workplace, period)
    for path in reporting.export(workplace, period, folder=tmp_path):
        if path.suffix == ".pdf":
            assert verification.verify(workplace, path.read_bytes()).verdict is Verdict.GENUINE


def test_a_paper_of_another_station_needs_that_stations_root(workplace: Workplace) -> None:
    theirs = keys_of("西关农贸市场消费维权服务站", "XG")
    pdf = documents.issue(SNAPSHOT, theirs, at=NOW)
    assert verification.verify(workplace, pdf).verdict is Verdict.UNKNOWN_STATION
    root = identity.trust(workplace, documents.root_file(theirs.root))
    assert root == root_of(theirs)
    finding = verification.verify(workplace, pdf)
    assert finding.verdict is Verdict.FOREIGN
    assert finding.station == "西关农贸市场消费维权服务站"
    assert verification.verify(workplace, _scan(pdf)).verdict is Verdict.CODE_GENUINE
    assert verification.verify(workplace, _painted(pdf)).verdict is Verdict.ALTERED
    identity.distrust(workplace, root)
    assert identity.trusted(workplace) == ()
    assert verification.verify(workplace, pdf).verdict is Verdict.UNKNOWN_STATION


def test_ones_own_root_is_not_another_stations(workplace: Workplace) -> None:
    with pytest.raises(RuleViolation) as refused:
        identity.trust(workplace, identity.root_file(workplace))
    assert refused.value.code == "own_root"


def test_the_stations_keys_stay_the_same_from_paper_to_paper(workplace: Workplace) -> None:
    assert identity.root_file(workplace) == identity.root_file(workplace)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\nnothing", b"\x89PNG\r\n\x1a\nbroken"])
def test_a_broken_file_is_refused_in_words(workplace: Workplace, content: bytes) -> None:
    with pytest.raises(RuleViolation) as refused:
        verification.verify(workplace, content)
    assert refused.value.code == "file_unreadable"


@pytest.mark.parametrize("recorded", [True, False])
def test_a_file_with_a_damaged_page_is_refused_in_words(
    workplace: Workplace,
    agreement: IssuedPaper,
    caplog: pytest.LogCaptureFixture,
    *,
    recorded: bool,
) -> None:
    out = BytesIO()
    with pikepdf.open(BytesIO(agreement.pdf)) as paper:
        if not recorded:
            del paper.attachments["record.json"]
        for at in range(len(paper.Root.Pages.Kids)):
            paper.Root.Pages.Kids[at] = pikepdf.Name.Nothing
        paper.save(out)
    with pytest.raises(RuleViolation) as refused:
        verification.verify(workplace, out.getvalue())
    assert refused.value.code == "file_unreadable"
    caplog.clear()  # The library says too that a page is damaged.


def test_a_picture_of_too_many_pixels_is_not_unpacked(workplace: Workplace) -> None:
    out = BytesIO()
    Image.new("1", (10_000, 10_000)).save(out, "PNG")
    with pytest.raises(RuleViolation) as refused:
        verification.verify(workplace, out.getvalue())
    assert refused.value.code == "picture_too_large"


def test_a_letter_without_record_or_code_proves_nothing(workplace: Workplace) -> None:
    pdf = documents.render(SNAPSHOT)
    assert verification.verify(workplace, pdf).verdict is Verdict.NO_PROOF


@pytest.mark.parametrize(
    ("change", "status"),
    [(bytes, SOUND), (_painted, ALTERED), (_scan, CODE_ONLY)],
)
def test_the_command_says_its_verdict_by_its_exit_status(
    tmp_path: Path, clock: Clock, capsys: pytest.CaptureFixture[str], change: object, status: int
) -> None:
    with opened(tmp_path, clock) as workplace:
        drawn = played(workplace, "short_weight", until="terms")
        paper = settlement.issue(workplace, Ref.of(drawn)).paper
    file = tmp_path / "收到的文件.pdf"
    file.write_bytes(change(paper.pdf))  # type: ignore[operator]  # A table of functions.
    assert cli.main(["verify", str(file), "--data", str(tmp_path)]) == status
    assert paper.number in capsys.readouterr().out


def test_the_command_says_in_one_line_when_there_is_no_such_file(
    tmp_path: Path, workplace: Workplace, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = ["verify", str(tmp_path / "none.pdf"), "--data", str(tmp_path)]
    assert cli.main(missing) == FAILED
    assert capsys.readouterr().err == "mediator: file_unreadable (file)\n"

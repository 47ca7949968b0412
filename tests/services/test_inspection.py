"""考核材料包: everything listed and provable, drawn without choice, and naming nobody."""

import hashlib
import io
import re
import zipfile
from pathlib import Path

import pytest

from mediator import cli
from mediator.cli.words import FAILED, SOUND
from mediator.documents import preview
from mediator.domain.case import filing
from mediator.domain.case.dispute import Dispute
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import PaperKind
from mediator.domain.values import periods
from mediator.domain.values.periods import Period, PeriodKind
from mediator.services import inspection, papers, reporting
from mediator.services.workplace import Ref, Workplace
from mediator.storage import journal
from tests.documents.words import bare
from tests.stores import IN_A_FILE
from tests.workplaces import played

LAST = periods.month(2026, 11, kind=PeriodKind.SHIFTED)
WALL = ("站名牌", "人员", "职责", "流程", "承诺", "隐私告知")
INDEX, SHEET, SUMS = "00 材料目录.pdf", "01 站点情况.pdf", "SHA256SUMS.txt"


@pytest.fixture
def ended(workplace: Workplace) -> Dispute:
    """A case that ended in the month."""
    return played(workplace, "short_weight")


def opened(workplace: Workplace, *, months: int = 2, last: Period = LAST) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(inspection.kit(workplace, last, months=months))) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


def words(pdf: bytes) -> str:
    return bare("".join(preview.extract_text(pdf)))


def test_it_holds_the_months_the_dossiers_the_scales_and_the_wall(
    workplace: Workplace, ended: Dispute
) -> None:
    assert list(opened(workplace)) == [
        INDEX,
        SHEET,
        "02 受理台账/2026-10(26-25) 受理台账.pdf",
        "02 受理台账/2026-11(26-25) 受理台账.pdf",
        "03 月研判分析/2026-10(26-25) 月研判分析表.pdf",
        "03 月研判分析/2026-11(26-25) 月研判分析表.pdf",
        "03 月研判分析/2026-10(26-25) 月研判分析表.xlsx",
        "03 月研判分析/2026-11(26-25) 月研判分析表.xlsx",
        f"04 脱敏卷宗/{ended.number}.pdf",
        "05 公平秤/公平秤登记与自检.xlsx",
        "06 建站与上墙资料/建站信息登记表.pdf",
        *(f"06 建站与上墙资料/上墙资料 {name}.pdf" for name in WALL),
        SUMS,
    ]


def test_every_file_is_in_the_index_and_has_its_digest(
    workplace: Workplace, ended: Dispute
) -> None:
    files = opened(workplace)
    lines = (line.split("  ", 1) for line in files.pop(SUMS).decode().splitlines())
    listed = {name: digest for digest, name in lines}
    assert listed == {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    index = words(files.pop(INDEX))
    for name, content in files.items():
        assert bare(name) in index
        assert hashlib.sha256(content).hexdigest()[:16] in index
    assert "材料期间办结1件，全部附脱敏卷宗" in index
    assert ended.number in index


def test_the_sheet_says_who_the_station_is_how_it_works_and_how_its_traders_stand(
    workplace: Workplace, ended: Dispute
) -> None:
    reporting.lock(workplace, LAST)
    sheet = words(opened(workplace)[SHEET])
    for told in (
        "东关农贸市场消费维权服务站",
        "一般纠纷1个工作日内",
        "先行赔付上限5,000.00元",
        "2026-10(26-25)00——0.000.00—未锁定",
        "2026-11(26-25)11100.0%100.0%",
        "A07王记鲜肉",
    ):
        assert told in sheet
    assert sheet.count("未锁定") == 1
    assert ended.intake.respondent.operator not in sheet


def test_nobody_is_known_again_in_any_of_it(workplace: Workplace, ended: Dispute) -> None:
    consumer, stall = ended.intake.consumers[0], ended.intake.respondent
    for paper in filing.papers_of(ended):
        if paper.kind is not PaperKind.AGREEMENT:
            papers.issue(workplace, Ref.of(ended), kind=paper.kind, part=paper.part)
    secrets = [consumer.name, consumer.phone, stall.operator, stall.phone]
    assert all(secrets)
    assert consumer.name in words(papers.load(workplace, _number(ended)).pdf)
    for name, content in opened(workplace).items():
        if name.endswith(".pdf"):
            said = words(content)
        elif name.endswith(".xlsx"):
            said = _cells(content)
        else:
            said = content.decode()
        assert [each for each in secrets if each in said] == [], name


def test_of_many_cases_some_are_drawn_and_the_index_says_how(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = [played(workplace, "short_weight").number for _ in range(3)]
    monkeypatch.setattr(inspection, "drawn", lambda rows: rows[::2])
    files = opened(workplace, months=1)
    dossiers = [name for name in files if name.startswith("04")]
    assert dossiers == [f"04 脱敏卷宗/{numbers[0]}.pdf", f"04 脱敏卷宗/{numbers[2]}.pdf"]
    assert "办结3件，按编号顺序等距抽取2件" in words(files[INDEX])


def test_a_quarter_is_taken_as_its_last_month(workplace: Workplace) -> None:
    files = opened(workplace, months=1, last=periods.quarter(2026, 3))
    assert "02 受理台账/2026-10(26-25) 受理台账.pdf" in files
    assert "材料期间没有办结的案件，不附卷宗" in words(files[INDEX])


def test_the_same_records_give_the_same_bytes_and_a_line_each_in_the_journal(
    workplace: Workplace, ended: Dispute
) -> None:
    told: list[tuple[int, int]] = []
    packed = inspection.kit(workplace, LAST, months=1, report=lambda *done: told.append(done))
    assert packed == inspection.kit(workplace, LAST, months=1)
    assert told == [(0, 2), (1, 2), (2, 2)]
    with workplace.reading() as view:
        lines = journal.history(view, f"month:{LAST.label}")
        of_case = journal.history(view, f"dispute:{ended.id}")
    assert [line.action for line in lines] == ["make_kit", "make_kit"]
    assert lines[0].facts["sha256"] == hashlib.sha256(packed).hexdigest()
    assert "bind_dossier" not in {line.action for line in of_case}


@pytest.mark.parametrize("months", [0, 25])
def test_as_many_months_as_nobody_asks_for_are_refused(workplace: Workplace, months: int) -> None:
    with pytest.raises(RuleViolation, match="out_of_range"):
        inspection.kit(workplace, LAST, months=months)


def _number(dispute: Dispute) -> str:
    assert dispute.agreement is not None
    return dispute.agreement.number


def _cells(workbook: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(workbook)) as packed:
        parts = (packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml"))
        return re.sub(r"<[^>]+>", "", "".join(parts))


@IN_A_FILE
def test_the_command_line_writes_the_kit(
    workplace: Workplace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert workplace.database.path.parent == tmp_path
    out = tmp_path / "kit.zip"
    called = ["kit", "2026-11", "--period", PeriodKind.SHIFTED.value, "--months", "1"]
    where = ["--out", str(out), "--data", str(tmp_path)]
    assert cli.main([*called, *where]) == SOUND
    assert capsys.readouterr().out == f"{out}\n"
    with zipfile.ZipFile(out) as packed:
        assert f"02 受理台账/{LAST.label} 受理台账.pdf" in packed.namelist()
    assert cli.main([*called[:-1], "99", *where]) == FAILED
    assert capsys.readouterr().err == "mediator: out_of_range (months)\n"

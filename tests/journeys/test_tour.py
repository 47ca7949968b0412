"""The tour as a person would start it, in a process of its own; its papers read back."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from openpyxl import load_workbook
from pikepdf import pdfa
from PIL import Image

import mediator
from mediator import tour
from mediator.documents import preview
from mediator.services import manual, training
from mediator.tour.camera import MANIFEST, program
from mediator.tour.journey import Journey

_ROOT = Path(__file__).resolve().parents[2]
_SIZE = (1366, 768)


def _tour(out: Path, home: Path) -> subprocess.CompletedProcess[str]:
    quiet = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", "mediator", "tour", "--out", str(out)],
        capture_output=True,
        text=True,
        check=False,
        cwd=_ROOT,
        env={**os.environ, **quiet},
    )


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of a tour that went well."""
    out = tmp_path_factory.mktemp("tour") / "导览"
    told = _tour(out, out.parent)
    assert told.returncode == 0, told.stdout + told.stderr
    yield out
    shutil.rmtree(out)


def _words(pdf: bytes) -> str:
    return re.sub(r"\s", "", "".join(preview.extract_text(pdf)))


def _paper(played: Path, name: str) -> bytes:
    return next((played / "papers").glob(f"*-{name}-*.pdf")).read_bytes()


def test_the_agreement_says_every_value_as_it_was_typed(played: Path) -> None:
    begun = training.samples().cases["short_weight"][0].values
    said = _words(_paper(played, "XY"))
    for field in ("goods", "quantity"):
        assert re.sub(r"\s", "", str(begun[field])) in said
    for words in ("李𬴂", "13800001201", "A07", "王记鲜肉", "王建国", "58.80元", "伍拾元整"):
        assert words in said
    assert "公平秤复秤1.985kg，短115g，超过附表负偏差（5g）" in said


def test_the_notice_of_failure_names_the_sum_and_the_five_routes(played: Path) -> None:
    said = _words(_paper(played, "ZZ"))
    for words in ("刘芳", "福缘烟酒", "916.00元", "3,664.00元"):
        assert words in said
    for route in ("自行和解", "消费者协会", "行政部门投诉", "申请仲裁", "人民法院起诉"):
        assert route in said


def test_every_paper_embeds_its_fonts_and_keeps_to_the_archives_rules(played: Path) -> None:
    papers = sorted((played / "papers").glob("*.pdf"))
    assert len(papers) == 8
    for file in papers:
        content = file.read_bytes()
        assert not pdfa.validate_written(BytesIO(content), "3b").violations, file.name
        with pikepdf.open(BytesIO(content)) as paper:
            fonts = [font for page in paper.pages for font in page.resources.Font.values()]
            assert all("/FontFile2" in font.FontDescriptor for font in fonts), file.name
            record = json.loads(paper.attachments["record.json"].get_file().read_bytes())
        assert record["head"]["number"] == file.stem


def test_every_screen_was_taken_whole_and_none_is_blank_or_taken_twice(played: Path) -> None:
    pictures = sorted((played / "pictures").glob("*.png"))
    assert len(pictures) > 35
    seen = set()
    for file in pictures:
        with Image.open(file) as picture:
            seen.add(hashlib.sha256(picture.tobytes()).hexdigest())
            assert len(picture.getcolors(1 << 20) or range(1 << 20)) > 40, file.name
            assert picture.width <= _SIZE[0]
    assert len(seen) == len(pictures)


def test_every_picture_of_the_manual_is_taken_by_the_tour_of_this_program(played: Path) -> None:
    told = json.loads((played / "pictures" / MANIFEST).read_text(encoding="utf-8"))
    assert (told["version"], told["program"]) == (mediator.__version__, program())
    named = {each.name for chapter in manual.chapters() for each in chapter.pictures}
    assert sorted(named - told["pictures"].keys()) == []
    for each in told["pictures"].values():
        content = (played / "pictures" / each["file"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == each["sha256"]


def test_a_tour_says_what_went_wrong_in_the_program_and_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Journey) -> None:
        message = "a slip of ours"
        with self._opened():
            self._window.tasks.read(self._window.shell, _raising(message), done=lambda _: None)
            self._keys.until(lambda: self.troubles.any, "trouble")

    monkeypatch.setattr(Journey, "play", broken)
    monkeypatch.setattr("sys.excepthook", sys.excepthook)
    said: list[str] = []
    assert tour.run(tmp_path / "out", report=said.append) == 1
    assert any("ValueError: a slip of ours" in words for words in said)


def _raising(message: str) -> Callable[[], None]:
    def work() -> None:
        raise ValueError(message)

    return work


def test_the_months_files_agree_with_each_other(played: Path) -> None:
    found = [file for file in (played / "month").iterdir() if "ledger" not in file.name]
    files = {file.suffix: file for file in found}
    told = json.loads(files[".json"].read_text(encoding="utf-8"))
    assert told["figures"]["registered"] == len(told["ledger"]) == 2
    book = load_workbook(files[".xlsx"], read_only=True)
    rows = [row for sheet in book for row in sheet.values]
    cells = {str(cell) for row in rows for cell in row if cell is not None}
    assert all(any(row["number"] in cell for cell in cells) for row in told["ledger"])
    said = _words(files[".pdf"].read_bytes())
    assert "已移送" in said
    assert "李𬴂" not in said + json.dumps(told, ensure_ascii=False)


def test_a_tour_that_cannot_write_says_why_and_fails(tmp_path: Path) -> None:
    blocked = tmp_path / "out"
    blocked.write_text("a file where the folder should be", encoding="utf-8")
    told = _tour(blocked, tmp_path)
    assert told.returncode == 1
    assert "Traceback" not in told.stderr
    assert "out" in told.stderr + told.stdout

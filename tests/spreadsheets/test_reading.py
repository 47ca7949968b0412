"""Foreign tables read through the child process: every encoding, every obstacle, within limits."""

import codecs
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mediator.domain.errors import RuleViolation
from mediator.domain.ledgers.cells import Broken, RawCells, Repeated
from mediator.spreadsheets import limits, packed, reading, texts
from tests.ledgers import making
from tests.ledgers.making import HEADERS, ROW
from tests.spreadsheets import dying

LINES = "日期,投诉人,商户\n2025-09-04,𬴂三,A01\n"
EMPTY_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1024)


def _rows(path: Path, sheet: str = "Sheet") -> list[RawCells]:
    return [row for _, row in reading.rows(path, sheet)]


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content",
    [
        LINES.encode(),
        codecs.BOM_UTF8 + LINES.encode(),
        LINES.encode("utf-16"),
        LINES.encode("utf-16-le"),
        LINES.encode("utf-16-be"),
        LINES.encode("gb18030"),
        LINES.replace(",", "\t").encode(),
        LINES.replace(",", ";").encode("gb18030"),
        LINES.replace("\n", "\r\n").encode(),
    ],
    ids=["utf-8", "bom", "utf-16", "le", "be", "gb18030", "tabs", "semicolons", "crlf"],
)
def test_a_csv_file_is_read_in_whatever_encoding(tmp_path: Path, content: bytes) -> None:
    path = _written(tmp_path / "a.csv", content)
    assert _rows(path, "") == [("日期", "投诉人", "商户"), ("2025-09-04", "𬴂三", "A01")]


def test_the_sample_ledger_is_read_with_its_sheets() -> None:
    found = reading.heads(making.LEDGER)
    assert [head.sheet for head in found] == ["投诉台账", "经营户"]
    assert found[0].rows[4][1] == date(2025, 9, 4)


def test_the_line_of_a_row_is_the_one_that_a_spreadsheet_shows(tmp_path: Path) -> None:
    path = making.raw_workbook(tmp_path / "a.xlsx", '<row r="5"><c r="C5"><v>1</v></c></row>')
    assert list(reading.rows(path, "台账"))[4:] == [(5, (None, None, 1.0))]


def test_merged_cells_show_in_each_of_their_rows(tmp_path: Path) -> None:
    rows = [HEADERS, ROW, (None, *ROW[1:]), (None, *ROW[1:])]
    path = making.workbook(tmp_path / "a.xlsx", rows, merged=("A2:A4",))
    found = _rows(path)
    assert found[1][0] == ROW[0]
    assert found[2][0] == found[3][0] == Repeated(ROW[0])
    assert reading.heads(path)[0].rows[2][0] is None


def test_a_formula_nobody_worked_out_is_no_empty_cell(tmp_path: Path) -> None:
    extra = (
        '<c r="J2"><f>SUM(A1:A2)</f><v>3</v></c><c r="K2"><f>A1</f></c>'
        '<c r="L2"><f>A1</f><v></v></c><c r="M2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
    )
    path = making.raw_workbook(
        tmp_path / "a.xlsx", making.cells(1, HEADERS) + making.cells(2, ROW, extra=extra)
    )
    row = _rows(path, "台账")[1]
    assert row[9:13] == (3.0, Broken.FORMULA, Broken.FORMULA, Broken.FORMULA)


def _truncated(path: Path) -> Path:
    return _written(path, making.LEDGER.read_bytes()[:9_000])


def _damaged(path: Path) -> Path:
    content = bytearray(making.LEDGER.read_bytes())
    content[3_000:4_000] = bytes(1_000)
    return _written(path, bytes(content))


def _bomb(path: Path) -> Path:
    rows = ("<row>" + "<c><v>1</v></c>" * 50_000 + "</row>" for _ in range(1_000))
    return making.raw_workbook(path, rows)


def _million(path: Path) -> Path:
    rows = (f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 1_000_001))
    return making.raw_workbook(path, rows)


def _far(path: Path) -> Path:
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    return making.raw_workbook(path, making.cells(1, HEADERS) + far)


def _locked(path: Path) -> Path:
    return _written(path, EMPTY_COMPOUND + "EncryptedPackage".encode("utf-16-le"))


OBSTACLES: dict[str, tuple[Callable[[Path], Path], str]] = {
    "zero": (lambda path: _written(path, b""), "ledger_empty"),
    "truncated": (_truncated, "ledger_damaged"),
    "damaged": (_damaged, "ledger_damaged"),
    "compound": (lambda path: _written(path, EMPTY_COMPOUND), "ledger_damaged"),
    "locked": (_locked, "ledger_locked"),
    "picture": (
        lambda path: _written(path, b"\x89PNG\r\n\x1a\n" + bytes(99)),
        "ledger_not_a_table",
    ),
    "pdf": (lambda path: _written(path, b"%PDF-1.7 and so on"), "ledger_not_a_table"),
    "web": (lambda path: _written(path, b"<html><table></table></html>"), "ledger_is_web_page"),
    "bytes": (lambda path: _written(path, b"\xff\xff\x81\x20" * 9), "ledger_encoding"),
    "quote": (lambda path: _written(path, b'a,b\n"c,d\n'), "ledger_damaged"),
    "bomb": (_bomb, "ledger_too_large"),
    "missing": (lambda path: path, "file_unreadable"),
}


@pytest.mark.parametrize("obstacle", OBSTACLES)
def test_a_file_that_cannot_be_read_is_refused_in_words(tmp_path: Path, obstacle: str) -> None:
    make, code = OBSTACLES[obstacle]
    path = make(tmp_path / "a.xlsx")
    with pytest.raises(RuleViolation, match=rf"^{code}$"):
        reading.heads(path)


@pytest.mark.parametrize(
    ("make", "code"), [(_million, "ledger_too_many_rows"), (_far, "ledger_cell_far")]
)
def test_a_sheet_beyond_the_limits_is_refused_and_the_others_stay(
    tmp_path: Path, make: Callable[[Path], Path], code: str
) -> None:
    path = make(tmp_path / "a.xlsx")
    assert reading.heads(path)[0].refused == code
    with pytest.raises(RuleViolation, match=rf"^{code}$"):
        _rows(path, "台账")


def test_a_zip_of_something_else_is_no_table(tmp_path: Path) -> None:
    path = making.raw_workbook(tmp_path / "a.xlsx", "")
    content = path.read_bytes().replace(b"xl/workbook.xml", b"xl/wxrkbook.xml")
    with pytest.raises(RuleViolation, match=r"^ledger_not_a_table$"):
        packed.check(_written(tmp_path / "b.xlsx", content))


def test_a_file_larger_than_any_ledger_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.truncate(limits.BYTES + 1)
    with pytest.raises(RuleViolation, match=r"^ledger_too_large$"):
        reading.heads(path)


@pytest.mark.parametrize(
    ("end", "code"),
    [
        (dying.aborts, "ledger_too_large"),
        (dying.is_killed, "ledger_too_large"),
        (dying.crashes, "ledger_breaks_reader"),
        (dying.ends, "ledger_breaks_reader"),
    ],
)
def test_a_reader_that_ends_without_a_word_is_told_apart_from_a_large_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: Callable[..., None], code: str
) -> None:
    path = making.workbook(tmp_path / "a.xlsx", [HEADERS, ROW])
    monkeypatch.setattr("mediator.spreadsheets.child.work", end)
    with pytest.raises(RuleViolation, match=rf"^{code}$"):
        reading.heads(path)


def test_whoever_watches_may_stop_the_reading(tmp_path: Path) -> None:
    path = making.workbook(tmp_path / "a.xlsx", [HEADERS, *[ROW] * 2_000])
    told: list[int] = []

    def watch(done: int) -> None:
        told.append(done)
        if done >= 1_000:
            raise RuleViolation("stopped")

    with pytest.raises(RuleViolation, match=r"^stopped$"):
        list(reading.rows(path, "Sheet", watch=watch))
    assert told == [500, 1_000]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_any_bytes_are_read_as_text_or_refused(tmp_path: Path, content: bytes) -> None:
    path = _written(tmp_path / "any.csv", content)
    try:
        list(texts.rows(path))
    except RuleViolation as refused:
        assert refused.code.startswith("ledger_")  # noqa: PT017  # Anything else fails by itself.


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.integers(0, 19_675), st.binary(min_size=1, max_size=40))
def test_a_workbook_with_other_bytes_is_scanned_or_refused(
    tmp_path: Path, at: int, other: bytes
) -> None:
    content = bytearray(making.LEDGER.read_bytes())
    content[at : at + len(other)] = other
    path = _written(tmp_path / "any.xlsx", bytes(content))
    try:
        packed.check(path)
        packed.sheets(path)
    except RuleViolation as refused:
        assert refused.code.startswith("ledger_")  # noqa: PT017  # Likewise.

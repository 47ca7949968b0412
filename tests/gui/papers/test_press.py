"""Pages come onto paper true to size, in order, shifted as measured, and marked when reprinted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from mediator import documents
from mediator.documents import preview
from mediator.domain.errors import RuleViolation
from mediator.gui.papers import press, ruler
from mediator.gui.papers.press import Job
from tests.documents import months, specimens

DPI = 50
MM = DPI / 25.4
A4, B5 = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.B5


class Printer(QPrinter):
    """Prints into a file, which knows no sides; `stops` is where it runs out of paper."""

    def __init__(
        self,
        file: Path,
        size: QPageSize.PageSizeId = A4,
        *,
        stops: int = 0,
        both_sides: bool = False,
    ) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(file))
        self.setResolution(press.DPI)
        self.setFullPage(True)
        portrait = QPageLayout.Orientation.Portrait
        self.setPageLayout(QPageLayout(QPageSize(size), portrait, QMarginsF()))
        self._file = file
        self._stops = stops
        self._both_sides = both_sides
        self._page = 1

    def newPage(self) -> bool:
        """As any printer, until there is no paper."""
        self._page += 1
        return self._page != self._stops and super().newPage()

    def duplex(self) -> QPrinter.DuplexMode:
        """As a printer that was told to use both sides."""
        modes = QPrinter.DuplexMode
        return modes.DuplexLongSide if self._both_sides else modes.DuplexNone

    def printed(self) -> list[preview.PageImage]:
        """The pages that came out."""
        return preview.pages(self._file.read_bytes(), DPI)


@pytest.fixture
def agreement() -> bytes:
    """Three copies of two pages each."""
    return documents.render(specimens.FULLEST["agreement"])


@pytest.fixture
def unshifted() -> Iterator[None]:
    press.keep_shift(0, 0)
    yield
    press.keep_shift(0, 0)


def ink(page: preview.PageImage) -> tuple[int, int, int, int]:
    """The first and last column and row with anything on them."""
    rows = [page.bgra[at * page.stride :][: page.width * 4] for at in range(page.height)]
    dark = [[min(row[x * 4 : x * 4 + 3]) < 200 for x in range(page.width)] for row in rows]
    lines = [y for y, row in enumerate(dark) if any(row)]
    columns = [x for x in range(page.width) if any(row[x] for row in dark)]
    return columns[0], columns[-1], lines[0], lines[-1]


@pytest.mark.parametrize(
    ("pages", "parts", "both_sides", "sides"),
    [
        (1, 1, False, [1]),
        (3, 1, True, [1, 2, 3]),
        (6, 3, False, [1, 2, 3, 4, 5, 6]),
        (6, 3, True, [1, 2, 3, 4, 5, 6]),
        (3, 3, True, [1, None, 2, None, 3]),
        (9, 3, True, [1, 2, 3, None, 4, 5, 6, None, 7, 8, 9]),
    ],
)
def test_each_copy_begins_on_a_sheet_of_its_own(
    *, pages: int, parts: int, both_sides: bool, sides: list[int | None]
) -> None:
    assert press.sequence(pages, parts=parts, both_sides=both_sides) == sides


@pytest.mark.parametrize(
    ("sides", "both_sides", "collated", "printed"),
    [
        ([1, 2, 3], False, True, [1, 2, 3, 1, 2, 3]),
        ([1, 2, 3], False, False, [1, 1, 2, 2, 3, 3]),
        ([1, 2, 3], True, True, [1, 2, 3, None, 1, 2, 3]),
        ([1, 2, 3], True, False, [1, 2, 1, 2, 3, None, 3]),
        ([1, None, 2], True, True, [1, None, 2, None, 1, None, 2]),
    ],
)
def test_no_copy_begins_on_the_back_of_another(
    *, sides: list[int | None], both_sides: bool, collated: bool, printed: list[int | None]
) -> None:
    assert press.repeated(sides, 2, both_sides=both_sides, collated=collated) == printed


@pytest.mark.usefixtures("unshifted")
def test_going_on_from_a_back_begins_with_its_front(tmp_path: Path, agreement: bytes) -> None:
    printer = Printer(tmp_path / "both.pdf", both_sides=True)
    press.draw(printer, Job(pdf=agreement, parts=3, first=4))
    assert len(printer.printed()) == 4


@pytest.mark.usefixtures("unshifted")
def test_a4_is_printed_true_to_size(tmp_path: Path, agreement: bytes) -> None:
    printer = Printer(tmp_path / "a4.pdf")
    press.draw(printer, Job(pdf=agreement, parts=3))
    came, meant = printer.printed(), preview.pages(agreement, DPI)
    assert len(came) == len(meant) == 6
    assert all(abs(a - b) <= 1 for a, b in zip(ink(came[0]), ink(meant[0]), strict=True))


@pytest.mark.usefixtures("unshifted")
def test_on_a_smaller_sheet_the_whole_page_is_there(tmp_path: Path, agreement: bytes) -> None:
    printer = Printer(tmp_path / "b5.pdf", B5)
    press.draw(printer, Job(pdf=agreement, parts=3))
    page = printer.printed()[0]
    assert (page.width, page.height) == pytest.approx((176 * MM, 250 * MM), abs=1)
    meant = ink(preview.pages(agreement, DPI)[0])
    scale = 176 / 210
    assert all(abs(a - b * scale) <= 2 for a, b in zip(ink(page), meant, strict=True))


@pytest.mark.usefixtures("unshifted")
def test_a_page_that_lies_is_turned_on_paper_that_stands(tmp_path: Path) -> None:
    ledger = documents.render(months.LEDGER)
    printer = Printer(tmp_path / "ledger.pdf")
    press.draw(printer, Job(pdf=ledger))
    left, right, top, bottom = ink(preview.pages(ledger, DPI)[0])
    page = printer.printed()[0]
    assert page.height > page.width
    meant = page.width - 1 - bottom, page.width - 1 - top, left, right
    assert all(abs(a - b) <= 2 for a, b in zip(ink(page), meant, strict=True))


@pytest.mark.usefixtures("unshifted")
def test_what_was_measured_moves_the_page(tmp_path: Path, agreement: bytes) -> None:
    straight, moved = Printer(tmp_path / "straight.pdf"), Printer(tmp_path / "moved.pdf")
    press.draw(straight, Job(pdf=agreement))
    press.keep_shift(4, -3)
    press.draw(moved, Job(pdf=agreement))
    before, after = ink(straight.printed()[0]), ink(moved.printed()[0])
    assert after[0] - before[0] == pytest.approx(4 * MM, abs=1.1)
    assert after[2] - before[2] == pytest.approx(-3 * MM, abs=1.1)


@pytest.mark.usefixtures("unshifted")
def test_a_reprint_is_marked_above_the_head_of_every_page_and_nowhere_else(
    tmp_path: Path, agreement: bytes
) -> None:
    plain, marked = Printer(tmp_path / "plain.pdf"), Printer(tmp_path / "marked.pdf")
    press.draw(plain, Job(pdf=agreement))
    press.draw(marked, Job(pdf=agreement, mark="第2次补打　2026年11月26日"))
    for before, after in zip(plain.printed(), marked.printed(), strict=True):
        assert ink(after)[2] == pytest.approx(7 * MM, abs=3)
        assert ink(before)[2] > 12 * MM
        below = round(12 * MM) * after.stride
        assert after.bgra[below:] == before.bgra[below:]


@pytest.mark.usefixtures("unshifted")
def test_into_a_file_every_copy_is_written_together_or_page_by_page(tmp_path: Path) -> None:
    notice = documents.render(specimens.FULLEST["notice"])
    pages = preview.page_count(notice)
    assert pages > 1
    for collated in (True, False):
        printer = Printer(tmp_path / f"{collated}.pdf")
        printer.setCopyCount(2)
        printer.setCollateCopies(collated)
        press.draw(printer, Job(pdf=notice))
        came = [page.bgra for page in printer.printed()]
        assert len(came) == 2 * pages
        assert (came[0] == came[1]) is not collated
        assert (came[0] == came[pages]) is collated


@pytest.mark.usefixtures("unshifted")
def test_a_printer_that_stops_says_at_which_page_and_goes_on_from_there(
    tmp_path: Path, agreement: bytes
) -> None:
    with pytest.raises(RuleViolation, match="printer_stopped") as told:
        press.draw(Printer(tmp_path / "half.pdf", stops=4), Job(pdf=agreement, parts=3))
    assert told.value.facts == {"page": 4}
    rest = Printer(tmp_path / "rest.pdf")
    press.draw(rest, Job(pdf=agreement, parts=3, first=4))
    assert len(rest.printed()) == 3


@pytest.mark.usefixtures("unshifted")
def test_the_frame_of_the_test_page_stands_where_it_is_meant_to(tmp_path: Path) -> None:
    printer = Printer(tmp_path / "test.pdf")
    ruler.draw_ruler(printer)
    page = preview.pages((tmp_path / "test.pdf").read_bytes(), 254)[0]
    row = page.bgra[page.stride * (page.height - 400) :][: page.width * 4]
    first = next(x for x in range(page.width) if row[x * 4] < 128)
    assert first == pytest.approx(200, abs=2)


@pytest.mark.usefixtures("unshifted")
def test_a_sheet_for_the_wall_grows_with_the_paper_and_others_do_not(
    tmp_path: Path, agreement: bytes
) -> None:
    a3 = QPageSize.PageSizeId.A3
    grown, kept = Printer(tmp_path / "grown.pdf", a3), Printer(tmp_path / "kept.pdf", a3)
    press.draw(grown, Job(pdf=agreement, fills_sheet=True))
    press.draw(kept, Job(pdf=agreement))
    meant = ink(preview.pages(agreement, DPI)[0])
    assert all(
        abs(a - b * 2**0.5) <= 3 for a, b in zip(ink(grown.printed()[0]), meant, strict=True)
    )
    assert all(abs(a - b) <= 1 for a, b in zip(ink(kept.printed()[0]), meant, strict=True))

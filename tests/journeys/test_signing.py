"""From the issued agreement to the settled case: on the screen, and on paper scanned back."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from mediator.domain.signatures import How
from mediator.domain.verification import Verdict
from mediator.gui.case.evidence.taking import Given
from mediator.gui.case.signing.parties import PartiesWindow
from mediator.gui.case.signing.scans import ScanDialog
from mediator.services import cases, papers, signatures, training, upkeep, verification
from mediator.services.cases import Case
from mediator.tour.counter import Counter
from tests.gui.case.pens import write_by_mouse
from tests.gui.finding import find
from tests.services.signing import scan

ACTS = training.samples().cases["short_weight"]
ISSUED = next(place for place, act in enumerate(ACTS) if act.do == "issue") + 1


def _case(counter: Counter) -> Case:
    return cases.open_case(counter.window.desk.workplace, counter.newest().id)


def _press(counter: Counter, over: PartiesWindow | ScanDialog, name: str) -> None:
    find(over, QPushButton, name).click()
    counter.keyboard.rest()


def test_what_both_sides_signed_on_the_screen_and_on_paper_settles_the_case(
    counter: Counter, tmp_path: Path
) -> None:
    counter.play("short_weight", ACTS[:ISSUED], base=training.samples().base)
    shell, workplace = counter.window.shell, counter.window.desk.workplace
    counter.keyboard.push("sign_here")
    window = find(shell, PartiesWindow)
    counter.keyboard.until(lambda: window.place is not None, "the first to sign")
    for _ in range(3):
        write_by_mouse(window.pad)
        _press(counter, window, "signed_here")
    counter.keyboard.until(lambda: bool(_case(counter).signed_copies), "the signed copy")
    window.close()
    shell.activateWindow()
    counter.keyboard.rest()
    counter.keyboard.fill({"sealed": True})
    counter.keyboard.press("Ctrl+Return")
    (drawn,) = _case(counter).signed_copies
    assert drawn.how is How.DRAWN
    assert _case(counter).dispute.ending is not None

    sheets = tmp_path / "签字页.pdf"
    sheets.write_bytes(scan(papers.load(workplace, drawn.number).pdf, "PDF", pages=slice(0, 1)))
    shell.page().open(dispute_id=counter.newest().id, step="sign")
    counter.keyboard.rest()
    counter.keyboard.push("scan_back")
    dialog = find(shell, ScanDialog)
    dialog.add([Given(sheets.name, sheets)])
    counter.keyboard.until(lambda: len(_case(counter).signed_copies) > 1, "the scan")
    _press(counter, dialog, "close_scans")
    scanned = _case(counter).signed_copies[-1]
    assert (scanned.how, scanned.number) == (How.SCANNED, drawn.number)
    for copy in (drawn, scanned):
        finding = verification.verify(workplace, signatures.original(workplace, copy))
        assert (finding.verdict, finding.signed) == (Verdict.GENUINE, True)
    assert upkeep.check(workplace).sound

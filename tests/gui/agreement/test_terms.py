"""Terms are written beside the paper, issued once, and printed as the very bytes that are kept."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.documents.preview import page_count
from mediator.domain.case.agreement import AgreementState, PayMethod, Term, TermKind
from mediator.domain.case.dispute import Dispute
from mediator.gui.agreement import TermsPanel
from mediator.gui.agreement.issuing import AgreementIssue
from mediator.gui.agreement.writing import TermsWriting
from mediator.gui.papers import PaperDialog, output
from mediator.gui.tasks import Tasks
from mediator.gui.widgets.banner import Banner
from mediator.services import cases, drafts, papers, settlement
from mediator.services.forms import terms
from mediator.services.workplace import Ref
from mediator.tour.keyboard import Keyboard
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import find
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")

NO_GLYPH = "\U00031350"  # An ideograph of Extension H that no bundled font draws.


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[TestDesk]:
    with desk_at(tmp_path) as made:
        yield made


@pytest.fixture
def agreed(desk: TestDesk) -> Dispute:
    """Case 1 after both sides agreed."""
    return played(desk.workplace, "short_weight", until="first_round")


@pytest.fixture
def panel(qtbot: QtBot, desk: TestDesk, agreed: Dispute) -> TermsPanel:
    return opened_panel(qtbot, desk, agreed.id)


def opened_panel(qtbot: QtBot, desk: TestDesk, dispute_id: int) -> TermsPanel:
    panel = TermsPanel(desk, cases.open_case(desk.workplace, dispute_id))
    qtbot.addWidget(panel)
    panel.resize(1278, 640)
    with qtbot.waitActive(panel):
        panel.show()
    return panel


def writing(panel: TermsPanel) -> TermsWriting:
    assert isinstance(panel.stage, TermsWriting)
    return panel.stage


def press(panel: QWidget, name: str) -> None:
    find(panel, QPushButton, name).click()


def write_case_1(panel: TermsPanel, desk: TestDesk) -> Keyboard:
    """The two clauses of case 1 by keyboard alone."""
    keyboard = Keyboard(panel, desk.tasks)
    keyboard.push("add_make_up")
    keyboard.go("term_0_quantity")
    keyboard.words("0.12 kg")
    keyboard.push("add_compensate")
    keyboard.go("term_1_amount")
    keyboard.words("50")
    keyboard.go("term_1_method")
    keyboard.press("Down", times=2)
    return keyboard


def test_from_the_terms_to_the_kept_paper_by_keyboard_alone(
    qtbot: QtBot, desk: TestDesk, panel: TermsPanel, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    printed = tmp_path / "printed.pdf"

    def choose(owner: QWidget, name: str, *, chosen: Callable[[QPrinter], None]) -> None:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(printed))
        chosen(printer)

    monkeypatch.setattr(output, "has_printer", lambda: True)
    monkeypatch.setattr(output, "choose_printer", choose)
    completed: list[Dispute] = []
    panel.completed.connect(completed.append)
    keyboard = write_case_1(panel, desk)
    keyboard.press("Ctrl+Return")
    assert isinstance(panel.stage, AgreementIssue)
    keyboard.go("issue")
    keyboard.press("Ctrl+Return")
    assert panel.focusWidget() is find(panel, QPushButton, "issue_confirmed")
    keyboard.press("Space")
    states = [each.agreement.state for each in completed if each.agreement]
    assert states == [AgreementState.DRAFT, AgreementState.ISSUED]
    line = papers.listed(desk.workplace, completed[-1].id)[-1]
    dialog = find(panel, PaperDialog)
    assert dialog.panel.paper == papers.load(desk.workplace, line.number)
    assert line.number == "XC-XY-2026-0001"
    assert page_count(printed.read_bytes()) == 3
    assert find(dialog, Banner, "printed_question").isVisible()


def test_the_words_typed_make_the_clauses_of_case_1(
    desk: TestDesk, agreed: Dispute, panel: TermsPanel
) -> None:
    write_case_1(panel, desk)
    writing(panel).complete()
    agreement = cases.open_case(desk.workplace, agreed.id).dispute.agreement
    assert agreement is not None
    assert agreement.terms == (
        Term(kind=TermKind.MAKE_UP, goods="猪后腿肉", quantity="0.12 kg"),
        Term(kind=TermKind.COMPENSATE, amount_fen=5000, method=PayMethod.WECHAT),
    )


def test_the_paper_beside_follows_once_typing_rests(
    qtbot: QtBot, desk: TestDesk, panel: TermsPanel
) -> None:
    paper = writing(panel).paper
    with qtbot.waitSignal(paper.drawn, timeout=5_000):
        write_case_1(panel, desk)
    qtbot.waitUntil(lambda: find(panel, Banner, "terms_note").isVisible(), timeout=5_000)
    assert find(panel, Banner, "terms_note").message() == "没有缺项，可以打印。"


def test_the_sentence_follows_the_fields(qtbot: QtBot, desk: TestDesk, panel: TermsPanel) -> None:
    clauses = writing(panel).clauses
    with qtbot.waitSignal(clauses.worded, timeout=5_000):
        write_case_1(panel, desk)
    qtbot.waitUntil(
        lambda: (
            clauses.sentences()
            == [
                "乙方当场为甲方补足猪后腿肉0.12 kg。",
                "乙方赔偿甲方人民币50.00元（大写：伍拾元整），当场以微信支付履行完毕。",
            ]
        ),
        timeout=5_000,
    )


def test_the_facts_begin_with_what_the_case_knows(panel: TermsPanel) -> None:
    assert writing(panel).form.values()["agreement_facts"] == (
        "2026年11月20日，甲方在乙方购买猪后腿肉2.10 kg，价款58.80元。"
        "公平秤当面复秤1.985 kg，双方都认可。"
    )


def test_clauses_move_and_come_back_after_being_taken_out(panel: TermsPanel) -> None:
    clauses = writing(panel).clauses
    clauses.restore([{"kind": "refund", "amount": "1"}, {"kind": "apology", "text": "对不起"}])

    def kinds() -> list[TermKind]:
        return [card.kind for card in clauses.cards()]

    clauses.cards()[1].moved.emit(-1)
    assert kinds() == [TermKind.APOLOGY, TermKind.REFUND]
    clauses.cards()[0].moved.emit(-1)
    assert kinds() == [TermKind.APOLOGY, TermKind.REFUND]
    before = clauses.raw()
    clauses.cards()[0].removed.emit()
    assert kinds() == [TermKind.REFUND]
    press(panel, "undo_clause")
    assert clauses.raw() == before


def test_only_the_clause_that_is_written_shows_its_fields(panel: TermsPanel) -> None:
    clauses = writing(panel).clauses
    clauses.add(TermKind.REFUND)
    clauses.add(TermKind.RETURN)
    assert [card.is_open() for card in clauses.cards()] == [False, True]
    clauses.cards()[0].head.setFocus()
    assert [card.is_open() for card in clauses.cards()] == [True, False]


def test_a_draft_of_the_terms_is_there_again(
    qtbot: QtBot, desk: TestDesk, agreed: Dispute, panel: TermsPanel
) -> None:
    write_case_1(panel, desk)
    panel.leave()
    typed = writing(panel).form.values()
    panel.close()
    again = opened_panel(qtbot, desk, agreed.id)
    assert writing(again).form.values() == typed


def test_completed_terms_need_no_draft_any_more(
    desk: TestDesk, agreed: Dispute, panel: TermsPanel
) -> None:
    write_case_1(panel, desk)
    writing(panel).complete()
    assert drafts.load(desk.workplace, f"terms:{agreed.id}") is None


def test_what_is_missing_is_told_at_the_clause(panel: TermsPanel) -> None:
    clauses = writing(panel).clauses
    clauses.add(TermKind.COMPENSATE)
    writing(panel).complete()
    method = clauses.field("term_0_method")
    assert method is not None
    assert "必须填" in method.error()
    assert method.input.hasFocus()


def test_a_character_that_cannot_be_printed_is_named_at_its_field(
    qtbot: QtBot, panel: TermsPanel
) -> None:
    clauses = writing(panel).clauses
    clauses.restore([{"kind": "other", "text": f"向{NO_GLYPH}先生致歉"}])
    clauses.changed.emit()
    text = clauses.field("term_0_text")
    assert text is not None
    qtbot.waitUntil(lambda: NO_GLYPH in text.error(), timeout=5_000)
    assert NO_GLYPH in find(panel, Banner, "terms_note").message()


def test_a_paper_with_such_a_character_is_not_issued(qtbot: QtBot, desk: TestDesk) -> None:
    dispute = played(desk.workplace, "short_weight", until="terms")
    assert dispute.agreement is not None
    sheet = {**terms.typed(dispute.agreement), "agreement_facts": f"姓{NO_GLYPH}"}
    panel = opened_panel(qtbot, desk, dispute.id)
    panel.change_terms()
    writing(panel).form.restore(sheet)  # type: ignore[arg-type]
    writing(panel).complete()
    assert isinstance(panel.stage, AgreementIssue)
    assert NO_GLYPH in find(panel.stage, Banner, "issue_trouble").message()
    assert not find(panel.stage, QPushButton, "issue").isEnabled()
    assert papers.listed(desk.workplace, dispute.id) == ()


def test_issuing_asks_first_and_not_yet_changes_nothing(qtbot: QtBot, desk: TestDesk) -> None:
    dispute = played(desk.workplace, "short_weight", until="terms")
    panel = opened_panel(qtbot, desk, dispute.id)
    press(panel, "issue")
    question = find(panel, Banner, "issue_question")
    assert question.isVisible()
    assert "取号" in question.message()
    press(panel, "issue_not_yet")
    assert question.isHidden()
    assert papers.listed(desk.workplace, dispute.id) == ()


def test_terms_complete_but_not_issued_can_be_changed_again(qtbot: QtBot, desk: TestDesk) -> None:
    dispute = played(desk.workplace, "short_weight", until="terms")
    panel = opened_panel(qtbot, desk, dispute.id)
    press(panel, "change_terms")
    assert [card.kind for card in writing(panel).clauses.cards()] == [
        TermKind.MAKE_UP,
        TermKind.COMPENSATE,
    ]


def test_after_voiding_the_new_draft_begins_with_the_old_words(
    qtbot: QtBot, desk: TestDesk
) -> None:
    issued = played(desk.workplace, "short_weight", until="issue")
    voided = settlement.void(desk.workplace, Ref.of(issued), reason="金额写错")
    panel = opened_panel(qtbot, desk, voided.id)
    writing(panel).complete()
    again = cases.open_case(desk.workplace, voided.id).dispute.agreement
    assert again is not None
    assert issued.agreement is not None
    assert (again.terms, again.facts) == (issued.agreement.terms, issued.agreement.facts)
    assert again.supersedes == issued.agreement.number


def test_without_a_printer_the_issued_paper_is_offered_as_a_file(
    qtbot: QtBot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "has_printer", lambda: False)
    dispute = played(desk.workplace, "short_weight", until="terms")
    panel = opened_panel(qtbot, desk, dispute.id)
    press(panel, "issue")
    press(panel, "issue_confirmed")
    dialog = find(panel, PaperDialog)
    assert "PDF" in find(dialog, Banner, "paper_banner").message()
    assert find(dialog, QPushButton, "save_paper").isEnabled()


def test_both_sides_read_the_draft_in_large_type_as_it_changes(
    qtbot: QtBot, desk: TestDesk, panel: TermsPanel
) -> None:
    large = writing(panel).show_large()
    assert large.windowTitle() == "协议草稿"
    clauses = writing(panel).clauses
    clauses.add(TermKind.APOLOGY)
    clauses.add(TermKind.COMPENSATE)
    qtbot.waitUntil(lambda: "二、乙方赔偿甲方人民币50.00元" in large.words(), timeout=5_000)
    assert large.words().startswith("2026年11月20日")
    large.close()


def test_the_newest_of_many_previews_wins_on_the_real_thread(qtbot: QtBot, tmp_path: Path) -> None:
    with desk_at(tmp_path, Tasks()) as desk:
        dispute = played(desk.workplace, "short_weight", until="first_round")
        panel = opened_panel(qtbot, desk, dispute.id)
        paper = writing(panel).paper
        outdated: list[str] = []

        def old() -> bytes:
            outdated.append("made")
            return b""

        for _ in range(5):
            paper.ask(old)
        agreement = played(desk.workplace, "short_weight", until="terms").agreement
        assert agreement is not None
        paper.ask(lambda: settlement.preview(desk.workplace, dispute.id, draft=agreement))
        with qtbot.waitSignal(paper.shown, timeout=10_000):
            pass
        assert outdated == []
        panel.leave()


def test_every_control_is_named_and_reached_by_tab(panel: TermsPanel) -> None:
    writing(panel).clauses.add(TermKind.COMPENSATE)
    assert_accessible(panel)
    assert_reachable(panel)

"""The form leads from field to field, keeps drafts, and brings errors to their fields."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.errors import DocumentProblem, RuleViolation, StorageUnavailable
from mediator.gui.forms.choices import ChipGroup, Tick
from mediator.gui.forms.fields import Raw
from mediator.gui.forms.form import Actions, Form, MissingLinks
from mediator.gui.forms.measures import AmountField
from mediator.gui.forms.rows import Rows
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.widgets.buttons import PrimaryButton, QuietButton
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.finding import activate, find

TYPED: dict[str, Raw] = {
    "name": "李𬴂",
    "amount": "1.2万",
    "facts": "第一行\n第二行",
    "wants": ["refund"],
    "signed": True,
    "offers": [{"who": "消费者", "amount": "300"}, {"who": "商户", "amount": "x"}],
}


class Sheet(QWidget):
    """A page with one field of each kind."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Form(self)
        column = QVBoxLayout(self)
        for field in (
            TextField("name", "Name"),
            AmountField("amount", "Amount"),
            LongText("facts", "Facts"),
            ChipGroup("wants", "Wants", [("refund", "退款"), ("repair", "修理")], many=True),
            Tick("signed", "Signed"),
            Rows("offers", "Offers", row="offer", make=_offer, add="Add an offer"),
        ):
            column.addWidget(self.form.add(field))
        self.missing = MissingLinks(self.form)
        buttons = (QuietButton("Keep"), PrimaryButton("Done", keys="Ctrl+Enter"))
        column.addWidget(Actions(*buttons, missing=self.missing))


def _offer() -> tuple[TextField, AmountField]:
    return TextField("who", "Who"), AmountField("amount", "Amount")


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    activate(qtbot, sheet)
    return sheet


def _focus(sheet: Sheet) -> str:
    return sheet.focusWidget().objectName()


def test_a_draft_brings_everything_back(sheet: Sheet) -> None:
    sheet.form.restore({**TYPED, "stall_id": "3"})
    assert sheet.form.values() == {**TYPED, "stall_id": "3"}
    again = Sheet()
    again.form.restore(sheet.form.values())
    assert again.form.values() == sheet.form.values()


def test_restoring_is_not_typing(sheet: Sheet) -> None:
    told: list[str] = []
    sheet.form.changed.connect(lambda: told.append("changed"))
    sheet.form.drafted.connect(lambda _: told.append("drafted"))
    sheet.form.restore(TYPED)
    sheet.form.flush()
    assert told == []


def test_typing_is_handed_out_as_a_draft_at_rest(sheet: Sheet, qtbot: QtBot) -> None:
    drafts: list[dict[str, Raw]] = []
    sheet.form.drafted.connect(drafts.append)
    sheet.form.go_to("name")
    with qtbot.waitSignal(sheet.form.drafted, timeout=2000):
        qtbot.keyClicks(sheet.focusWidget(), "abc")
    assert [draft["name"] for draft in drafts] == ["abc"]


def test_leaving_hands_out_the_draft_at_once_and_only_once(sheet: Sheet, qtbot: QtBot) -> None:
    drafts: list[dict[str, Raw]] = []
    sheet.form.drafted.connect(drafts.append)
    sheet.form.go_to("name")
    qtbot.keyClicks(sheet.focusWidget(), "a")
    sheet.form.flush()
    sheet.form.flush()
    assert len(drafts) == 1


def test_enter_leads_through_the_form_in_order(sheet: Sheet, qtbot: QtBot) -> None:
    ended: list[str] = []
    sheet.form.ended.connect(lambda: ended.append("end"))
    sheet.form.go_to("name")
    seen = []
    for _ in range(5):
        seen.append(_focus(sheet))
        qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
    assert seen == ["name", "amount", "facts", "wants_refund", "signed"]
    assert _focus(sheet) == "offers_add"


def test_enter_steps_over_fields_that_are_hidden(sheet: Sheet, qtbot: QtBot) -> None:
    hidden = sheet.form.field("amount")
    assert hidden is not None
    hidden.hide()
    sheet.form.go_to("name")
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
    assert _focus(sheet) == "facts"


@pytest.mark.parametrize("name", ["name", "facts", "wants", "signed"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_completes_from_every_field(
    sheet: Sheet, qtbot: QtBot, name: str, key: Qt.Key
) -> None:
    told: list[str] = []
    sheet.form.completed.connect(lambda: told.append("completed"))
    sheet.form.go_to(name)
    qtbot.keyClick(sheet.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
    assert told == ["completed"]
    assert sheet.form.is_empty()


def test_completing_goes_to_the_first_field_that_is_wrong(sheet: Sheet) -> None:
    sheet.form.restore(TYPED)
    assert not sheet.form.examine()
    wrong = sheet.form.field("offer_1_amount")
    assert wrong is not None
    assert wrong.error() == "This is no amount. Write it as 58.80 or 1.2万."
    wrong.restore("12")
    assert sheet.form.examine()


def test_problems_stand_at_their_fields_and_the_first_has_the_focus(sheet: Sheet) -> None:
    problems = [RuleViolation("required", "amount"), RuleViolation("text_unreadable", "facts")]
    assert sheet.form.show_problems(problems)
    assert _focus(sheet) == "amount"
    assert [field.error() for field in sheet.form.fields()[:3]] == [
        "",
        "This has to be filled in.",
        "A character in here cannot be stored. Please type this again.",
    ]
    assert not sheet.form.show_problems([RuleViolation("required", "elsewhere")])


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (RuleViolation("required", "name"), True),
        (RuleViolation("required", "offer_0_who"), True),
        (DocumentProblem("missing_glyph", character="𠮷", field="name"), True),
        (RuleViolation("required"), False),
        (RuleViolation("required", "elsewhere"), False),
        (StorageUnavailable("folder_unwritable"), False),
    ],
)
def test_an_error_is_shown_here_only_if_its_field_is_here(
    sheet: Sheet, error: RuleViolation, shown: bool
) -> None:
    sheet.form.restore(TYPED)
    assert sheet.form.show_error(error) is shown


def test_rows_are_added_and_taken_away_by_keyboard(sheet: Sheet, qtbot: QtBot) -> None:
    add = find(sheet, QPushButton, "offers_add")
    for who in ("a", "b", "c"):
        add.setFocus()
        qtbot.keyClick(add, Qt.Key.Key_Space)
        qtbot.keyClicks(sheet.focusWidget(), who)
        qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
        assert _focus(sheet).endswith("_amount")
        qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
        assert _focus(sheet) == "offers_add"
    rows = sheet.form.field("offers")
    assert isinstance(rows, Rows)
    rows.rows()[1].button.click()
    assert rows.raw() == [{"who": "a", "amount": ""}, {"who": "c", "amount": ""}]
    assert sheet.form.field("offer_1_who") is rows.rows()[1].fields["who"]
    assert sheet.form.field("offer_2_who") is None


def test_what_is_missing_is_a_link_to_its_field(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.missing.show_problems(
        [RuleViolation("required", "facts"), RuleViolation("amount_negative", "amount")]
    )
    links = [link.text() for link in sheet.missing.findChildren(QPushButton)]
    assert links == ["Facts", "An amount cannot be below zero."]
    find(sheet, QPushButton, "missing_facts").click()
    assert _focus(sheet) == "facts"
    sheet.missing.show_missing([])
    assert not any(link.isVisible() for link in sheet.missing.findChildren(QPushButton))


def test_hidden_values_travel_with_the_form(sheet: Sheet) -> None:
    sheet.form.hide(stall_id="3")
    assert sheet.form.hidden("stall_id") == "3"
    assert sheet.form.values()["stall_id"] == "3"
    sheet.form.clear()
    assert sheet.form.hidden("stall_id") == ""
    assert sheet.form.is_empty()


def test_the_whole_form_can_be_used_with_a_screen_reader(sheet: Sheet) -> None:
    sheet.form.restore(TYPED)
    sheet.missing.show_missing([("name", "Name")])
    assert_accessible(sheet)
    assert_reachable(sheet)

"""A complaint is taken down by keyboard alone, nothing typed is lost, and it can be corrected."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mediator.domain.case.dispute import Dispute
from mediator.domain.case.intake import Intake
from mediator.gui.forms.fields import Field
from mediator.gui.register.fields import RegistrationFields
from mediator.gui.register.page import RegisterPage
from mediator.gui.tasks import Tasks
from mediator.gui.widgets.banner import Banner
from mediator.services import cases, drafts, intake, stalls, training
from mediator.services.forms import register
from mediator.services.forms.sheet import Sheet, Values
from mediator.services.workplace import Ref
from mediator.tour.keyboard import Keyboard
from tests.gui.accessibility import assert_accessible, assert_reachable
from tests.gui.desks import TestDesk, desk_at
from tests.gui.finding import find
from tests.workplaces import played

pytestmark = pytest.mark.usefixtures("chinese")

RARE = "李𬴂"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[TestDesk]:
    with desk_at(tmp_path) as made:
        yield made


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> RegisterPage:
    return opened_page(qtbot, desk)


def opened_page(qtbot: QtBot, desk: TestDesk, **shown: object) -> RegisterPage:
    page = RegisterPage(desk)
    qtbot.addWidget(page)
    page.resize(1278, 712)
    with qtbot.waitActive(page):
        page.show()
    page.open(**shown)
    return page


def case_1() -> Values:
    """The words of case 1 as typed at the counter."""
    return training.samples().cases["short_weight"][0].values


def known(desk: TestDesk) -> Values:
    """The same, with the stall chosen from the register."""
    return training.with_stall(desk.workplace, case_1())


def field(page: RegisterPage, name: str) -> Field:
    found = page.form.field(name)
    assert found is not None
    return found


def registered(desk: TestDesk) -> Dispute:
    """The one case in the file."""
    return cases.open_case(desk.workplace, 1).dispute


def none_registered(desk: TestDesk) -> bool:
    return cases.count(desk.workplace, cases.ListQuery()) == 0


def expected(desk: TestDesk, values: Values) -> Intake:
    sheet = Sheet(values=values, today=desk.today)
    return register.intake(sheet, desk.workplace.now())


def test_case_1_is_registered_by_keyboard_alone(desk: TestDesk, page: RegisterPage) -> None:
    keyboard = Keyboard(page, desk.tasks)
    keyboard.fill(case_1())
    assert find(page, QPushButton, "complete").isEnabled()
    keyboard.press("Ctrl+Return")
    assert registered(desk).intake == expected(desk, known(desk))
    assert registered(desk).intake.consumers[0].name == RARE
    assert desk.visits.asked == [("case", {"dispute_id": 1})]
    assert drafts.listed(desk.workplace) == ()


def test_enter_leads_through_the_counter_s_questions(desk: TestDesk, page: RegisterPage) -> None:
    keyboard = Keyboard(page, desk.tasks)
    asked = []
    for _ in range(8):
        focused = page.focusWidget()
        assert focused is not None
        asked.append(focused.objectName())
        keyboard.press("Return")
    names = ("consumer_name", "consumer_phone", "consumer_address", "stall", "stall_zone")
    assert tuple(asked) == (*names, "goods", "quantity", "bought_on")


def test_every_control_is_named_and_reached_by_tab(page: RegisterPage) -> None:
    assert_accessible(page)
    assert_reachable(page)


def test_what_is_missing_is_linked_and_shrinks_as_it_is_filled_in(
    qtbot: QtBot, desk: TestDesk, page: RegisterPage
) -> None:
    links = [link.text() for link in page.missing.findChildren(QPushButton)]
    assert links[:3] == ["姓名", "电话", "摊位号、字号或拼音首字母"]
    find(page, QPushButton, "missing_goods").click()
    assert field(page, "goods").input.hasFocus()
    page.fill({**known(desk), "signed": False})
    qtbot.waitUntil(lambda: len(page.missing.findChildren(QPushButton)) == 1)
    assert find(page.missing, QPushButton).text() == "投诉人签字"


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("facts", "长" * 20_000, "20000"),
        ("consumer_name", "名" * 20_000, "20000"),
        ("amount", "-1", "不能小于零"),
        ("amount", "1e9", "看不懂这个金额"),
        ("amount", "0.005", "两位小数"),
        ("amount", "99999999999", "超过"),
        ("consumer_phone", "138oooo1201", "不是电话"),
        ("consumer_phone", "1380000120", "10 位"),
        ("consumer_id_number", "11010519491231002A", "末位是校验位"),
        ("bought_on", "1899-12-31", "1990-01-01"),
        ("bought_on", "+3", "还没到"),
        ("bought_on", "2月30日", "没有这一天"),
        ("consumer_name", "李\ufdd0", "无法保存"),
        ("consumer_name", "", "必须填"),
        ("more_consumers", "王芳 12x", "不是电话"),
    ],
)
def test_what_cannot_be_read_is_told_at_its_field_and_stays(
    desk: TestDesk, page: RegisterPage, name: str, typed: str, said: str
) -> None:
    page.fill({**known(desk), name: typed})
    page.complete()
    assert said in field(page, name).error()
    assert field(page, name).raw() == typed
    assert field(page, name).input.hasFocus()
    assert none_registered(desk)
    assert {**page.form.values(), **known(desk), name: typed} == page.form.values()


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("amount", "1.2万"),
        ("consumer_name", "A&B <b>粗</b> % _ \"'"),
        ("facts", '<img src="/etc/hostname"/> 😀'),
        ("goods", "张䶮家的鱼"),
        ("consumer_id_number", "11010519491231002x"),
    ],
)
def test_odd_words_are_taken_as_they_are(
    desk: TestDesk, page: RegisterPage, name: str, typed: str
) -> None:
    values = {**known(desk), name: typed}
    page.fill(values)
    page.complete()
    assert registered(desk).intake == expected(desk, values)


def test_an_amount_is_echoed_as_understood(page: RegisterPage) -> None:
    field(page, "claim_amount").restore("1.2万")
    assert field(page, "claim_amount").note() == "12,000.00  壹万贰仟元整"


def test_a_stall_that_no_longer_exists_is_told_at_its_field(
    desk: TestDesk, page: RegisterPage
) -> None:
    page.fill({**known(desk), "stall_id": "999"})
    page.complete()
    assert "商户" in field(page, "stall").error()
    assert field(page, "stall").raw() == "A07 王记鲜肉"
    assert none_registered(desk)


def test_a_draft_is_there_again_after_the_page_is_gone(qtbot: QtBot, desk: TestDesk) -> None:
    page = opened_page(qtbot, desk)
    Keyboard(page, desk.tasks).fill(
        {"consumer_name": RARE, "consumer_phone": "138 0", "stall": "A07", "amount": "1.2万"}
    )
    page.leave()
    typed = page.form.values()
    page.close()
    again = opened_page(qtbot, desk)
    assert again.form.values() != typed
    link = find(again, QPushButton, "draft_1")
    assert link.text() == "草稿 1 李＊ A07 王记鲜肉 11-20 09:12"
    link.click()
    assert again.form.values() == typed
    assert field(again, "stall_zone").input.property("readOnly")


def test_what_is_typed_is_kept_within_a_second_while_typing_goes_on(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with desk_at(tmp_path, Tasks()) as desk:
        page = opened_page(qtbot, desk)
        qtbot.waitUntil(lambda: page.keeper.key == "register:1")
        name = field(page, "consumer_name").input
        typed = 0

        def kept() -> bool:
            nonlocal typed
            typed += 1
            qtbot.keyClick(name, Qt.Key.Key_A)  # The next key comes before the last one rests.
            return drafts.load(desk.workplace, "register:1") is not None

        qtbot.waitUntil(kept, timeout=1_000)
        assert typed > 1


def test_the_next_person_is_served_while_the_draft_waits(
    desk: TestDesk, page: RegisterPage
) -> None:
    keyboard = Keyboard(page, desk.tasks)
    keyboard.fill({"consumer_name": "周一"})
    keyboard.push("next_one")
    assert page.keeper.key == "register:2"
    assert field(page, "consumer_name").is_empty()
    assert field(page, "consumer_name").input.hasFocus()
    keyboard.fill({"consumer_name": "吴二"})
    keyboard.push("draft_1")
    assert field(page, "consumer_name").raw() == "周一"
    kept = {draft.key: draft.payload["consumer_name"] for draft in drafts.listed(desk.workplace)}
    assert kept == {"register:1": "周一", "register:2": "吴二"}


def test_a_draft_thrown_away_can_be_put_back(desk: TestDesk, page: RegisterPage) -> None:
    Keyboard(page, desk.tasks).fill({"consumer_name": "周一"})
    page.leave()
    find(page, QPushButton, "throw_away").click()
    assert field(page, "consumer_name").is_empty()
    assert drafts.listed(desk.workplace) == ()
    find(page, QPushButton, "undo_draft").click()
    assert field(page, "consumer_name").raw() == "周一"


def test_words_typed_go_along_to_the_quick_registration(desk: TestDesk, page: RegisterPage) -> None:
    page.fill(known(desk))
    find(page, QPushButton, "carry_over").click()
    assert desk.visits.asked == [("quick", {"draft": "quick:1"})]
    kept = drafts.load(desk.workplace, "quick:1")
    assert kept is not None
    assert kept.payload["facts"] == case_1()["facts"]


def test_earlier_cases_are_offered_however_the_phone_is_written(
    desk: TestDesk, page: RegisterPage
) -> None:
    dispute = played(desk.workplace, "short_weight", until="register")
    page.fill({"consumer_phone": "138-0000-1201"})
    earlier = find(page, QPushButton, f"earlier_{dispute.id}")
    assert earlier.text() == "2026-11-20 A07 王记鲜肉 猪后腿肉"
    earlier.click()
    assert desk.visits.asked == [("case", {"dispute_id": dispute.id})]


def test_a_stall_not_in_the_register_is_written_down(desk: TestDesk, page: RegisterPage) -> None:
    page.fill({**case_1(), "stall": ""})
    assert not field(page, "stall_operator").isVisible()
    keyboard = Keyboard(page, desk.tasks)
    keyboard.fill({"stall": "门口流动摊", "stall_operator": "某人", "stall_phone": "139 0000 0000"})
    keyboard.press("Ctrl+Return")
    respondent = registered(desk).intake.respondent
    assert (respondent.name, respondent.stall_id) == ("门口流动摊", 0)
    assert (respondent.operator, respondent.phone) == ("某人", "13900000000")


def test_changing_the_words_lets_go_of_the_stall_that_was_chosen(
    desk: TestDesk, page: RegisterPage
) -> None:
    keyboard = Keyboard(page, desk.tasks)
    keyboard.fill({"stall": "wjxr"})
    assert field(page, "stall").raw() == "A07 王记鲜肉"
    assert page.form.hidden("stall_id")
    keyboard.go("stall")
    keyboard.words("隔壁")
    assert page.form.hidden("stall_id") == ""
    assert field(page, "stall_zone").raw() == ""


def test_a_number_typed_in_full_means_the_trader_there_now(
    desk: TestDesk, page: RegisterPage
) -> None:
    stall = field(page, "stall")
    stall.input.setFocus()
    stall.restore("b11")
    stall.left.emit()
    assert stall.raw() == "B11 老赵水产"
    assert page.form.hidden("stall_number") == "B11"


def test_a_trader_who_left_is_marked(desk: TestDesk, page: RegisterPage) -> None:
    line = stalls.lookup(desk.workplace, "D18")[0]
    stall = field(page, "stall")
    stall.picked.emit(line)  # type: ignore[attr-defined]
    assert stall.note() == "2026-10-08 已撤场"


def test_what_an_office_handed_down_asks_for_its_number(desk: TestDesk, page: RegisterPage) -> None:
    assert not field(page, "hand_down_number").isVisible()
    Keyboard(page, desk.tasks).fill({"source": "hotline_12345"})
    assert field(page, "hand_down_number").isVisible()
    assert not field(page, "signed").isVisible()
    page.fill({**known(desk), "source": "hotline_12345"})
    page.complete()
    assert "必须填" in field(page, "hand_down_number").error()


def test_printing_the_form_registers_first_and_then_waits_for_the_signature(
    desk: TestDesk, page: RegisterPage
) -> None:
    page.fill({**known(desk), "signed": False})
    find(page, QPushButton, "print_form").click()
    assert registered(desk).number == "XC-2026-0001"
    assert page.header.findChildren(QPushButton, "carry_over")[0].isHidden()
    page.fill({"signed": True})
    page.complete()
    assert registered(desk).intake.signed
    assert desk.visits.asked == [("case", {"dispute_id": 1})]


def test_a_registration_is_corrected_in_its_own_form(qtbot: QtBot, desk: TestDesk) -> None:
    before = played(desk.workplace, "short_weight", until="register")
    page = opened_page(qtbot, desk, dispute_id=before.id)
    assert field(page, "consumer_name").raw() == RARE
    Keyboard(page, desk.tasks).fill({"consumer_phone": "139 0000 0001"})
    page.complete()
    after = cases.open_case(desk.workplace, before.id).dispute.intake
    assert after.consumers[0].phone == "13900000001"
    assert after.received_at == before.intake.received_at


def test_a_correction_half_done_is_there_again(qtbot: QtBot, desk: TestDesk) -> None:
    dispute = played(desk.workplace, "short_weight", until="register")
    page = opened_page(qtbot, desk, dispute_id=dispute.id)
    Keyboard(page, desk.tasks).fill({"consumer_address": "东街 1 号"})
    page.leave()
    again = opened_page(qtbot, desk, dispute_id=dispute.id)
    assert field(again, "consumer_address").raw() == "东街 1 号"


def test_a_colleague_s_correction_is_put_together_with_mine(qtbot: QtBot, desk: TestDesk) -> None:
    dispute = played(desk.workplace, "short_weight", until="register")
    page = opened_page(qtbot, desk, dispute_id=dispute.id)
    Keyboard(page, desk.tasks).fill({"goods": "前腿肉", "quantity": "2 kg"})
    theirs = {**register.typed(dispute.intake), "goods": "五花肉", "consumer_address": "西街 2 号"}
    sheet = Sheet(values=theirs, today=desk.today)
    changed = register.intake(sheet, dispute.intake.received_at)
    intake.amend(desk.workplace, Ref.of(dispute), intake=changed)
    page.complete()
    assert find(page, Banner, "conflict").message().endswith("同事写的是：商品或服务: 五花肉")
    assert field(page, "goods").raw() == "前腿肉"
    assert field(page, "consumer_address").raw() == "西街 2 号"
    page.complete()
    both = cases.open_case(desk.workplace, dispute.id).dispute.intake
    assert (both.purchase.goods, both.purchase.quantity) == ("前腿肉", "2 kg")
    assert both.consumers[0].address == "西街 2 号"


def test_two_columns_never_hold_the_page_wider_than_one_needs(page: RegisterPage) -> None:
    fields = page.findChild(RegistrationFields)
    assert fields is not None
    layout = fields.layout()
    assert layout is not None
    assert fields.minimumSizeHint().width() < layout.minimumSize().width()

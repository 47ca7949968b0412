"""Who may do what, which passwords are taken, and how long to wait after wrong ones."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.accounts.keyring import (
    Account,
    Cost,
    Keyring,
    Lock,
    check_name,
    check_password,
    read_code,
    recovery_code,
)
from mediator.domain.accounts.roles import BY_TWO, RIGHTS, AccountRole, Right, may, of_step, require
from mediator.domain.accounts.tries import Tries, delay, wait
from mediator.domain.case.steps import Step
from mediator.domain.errors import RuleViolation
from tests.conftest import NOW

LOCK = Lock(salt="00", sealed="00", cost=Cost(memory=8, passes=1, lanes=1))
HEAD = Account(id=1, name="吕敏", role=AccountRole.HEAD, lock=LOCK)
RING = Keyring(key_id="k", accounts=(HEAD,), recovery=LOCK)

TABLE = {
    Right.KEEP: {AccountRole.VIEWER, AccountRole.CLERK, AccountRole.MEDIATOR, AccountRole.HEAD},
    Right.RECORD: {AccountRole.CLERK, AccountRole.MEDIATOR, AccountRole.HEAD},
    Right.REVEAL: {AccountRole.CLERK, AccountRole.MEDIATOR, AccountRole.HEAD},
    Right.MEDIATE: {AccountRole.MEDIATOR, AccountRole.HEAD},
    Right.REPORT: {AccountRole.MEDIATOR, AccountRole.HEAD},
    Right.MANAGE: {AccountRole.HEAD},
    Right.ERASE: {AccountRole.HEAD},
    Right.RESTORE: {AccountRole.HEAD},
    Right.EXPORT_ALL: {AccountRole.HEAD},
}


@pytest.mark.parametrize("role", AccountRole)
@pytest.mark.parametrize("right", Right)
def test_each_role_has_the_rights_of_the_table(role: AccountRole, right: Right) -> None:
    assert may(role, right) == (role in TABLE[right])


def test_a_refusal_names_the_first_role_that_may() -> None:
    with pytest.raises(RuleViolation) as refused:
        require(AccountRole.CLERK, Right.MEDIATE)
    assert (refused.value.code, refused.value.facts) == ("not_permitted", {"role": "mediator"})


def test_what_takes_two_is_the_heads_to_begin() -> None:
    assert RIGHTS[AccountRole.HEAD] >= BY_TWO
    assert not BY_TWO & RIGHTS[AccountRole.MEDIATOR]


@pytest.mark.parametrize("step", Step)
def test_whoever_takes_a_case_down_records_what_is_no_decision(step: Step) -> None:
    written_down = {Step.REGISTER, Step.INFORM, Step.FACTS, Step.FOLLOW_UP}
    assert may(AccountRole.CLERK, of_step(step)) == (step in written_down)
    assert may(AccountRole.MEDIATOR, of_step(step))


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("1234567", "password_short"),
        ("", "password_short"),
        ("12345678", "password_common"),
        ("PASSWORD", "password_common"),
        ("88888888", "password_common"),
        ("lvmin-lv", "password_common"),
    ],
)
def test_a_password_that_anybody_would_guess_is_refused(password: str, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        check_password(password, name="lvmin-LV")
    assert (refused.value.code, refused.value.field) == (code, "password")


@pytest.mark.parametrize("password", ["菜场门口第三棵树", "correct horse", "a" * 7 + "b"])
def test_a_long_one_of_any_letters_is_taken(password: str) -> None:
    check_password(password, name="吕敏")


@pytest.mark.parametrize(
    ("typed", "code"), [("", "required"), ("  ", "required"), ("字" * 41, "text_too_long")]
)
def test_a_name_must_be_one(typed: str, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        check_name(typed)
    assert refused.value.code == code
    assert check_name(" 吕敏\n") == "吕敏"


def test_the_last_head_stays() -> None:
    for change in (lambda a: replace(a, lock=None), lambda a: replace(a, role=AccountRole.CLERK)):
        with pytest.raises(RuleViolation, match="last_head"):
            RING.change("吕敏", change)
    two = RING.add("陈芳", role=AccountRole.HEAD, lock=LOCK)
    assert not two.change("吕敏", lambda a: replace(a, lock=None)).find("吕敏").active


def test_a_name_is_given_once_and_a_number_never_again() -> None:
    with pytest.raises(RuleViolation, match="account_name_taken"):
        RING.add("吕敏", role=AccountRole.CLERK, lock=LOCK)
    two = RING.add("陈芳", role=AccountRole.CLERK, lock=LOCK)
    assert [each.id for each in two.accounts] == [1, 2]
    assert two.find(" 陈芳 ").role is AccountRole.CLERK
    with pytest.raises(RuleViolation, match="no_such_account"):
        two.find("周强")


@given(st.data())
def test_a_code_is_read_however_it_is_typed(data: st.DataObject) -> None:
    code = recovery_code(lambda letters: data.draw(st.sampled_from(letters)))
    plain = code.replace("-", "")
    assert len(plain) == 25
    assert read_code(code) == plain
    assert read_code(code.lower().replace("-", " ")) == plain
    assert read_code(code.replace("0", "O").replace("1", "l")) == plain


@pytest.mark.parametrize("typed", ["", "7K3QD", "U" * 25, "7K3QD-7K3QD-7K3QD-7K3QD-7K3Q"])
def test_a_code_that_cannot_be_one_says_so_before_it_is_tried(typed: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        read_code(typed)
    assert (refused.value.code, refused.value.field) == ("code_incomplete", "code")


@pytest.mark.parametrize(
    ("wrong", "seconds"),
    [(0, 0), (2, 0), (3, 2), (4, 4), (5, 8), (10, 256), (11, 300), (10**9, 300)],
)
def test_the_wait_grows_with_each_wrong_one_up_to_five_minutes(wrong: int, seconds: int) -> None:
    assert delay(wrong) == timedelta(seconds=seconds)
    assert wait(Tries(wrong=wrong, last=NOW), NOW) == timedelta(seconds=seconds)


def test_the_wait_runs_out_and_a_clock_put_back_does_not_lengthen_it() -> None:
    tries = Tries(wrong=5, last=NOW)
    assert wait(tries, NOW + timedelta(seconds=3)) == timedelta(seconds=5)
    assert wait(tries, NOW + timedelta(days=1)) == timedelta()
    assert wait(tries, NOW - timedelta(days=3650)) == timedelta(seconds=8)

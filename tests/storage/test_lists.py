"""Lists of cases, and what is known of people and stalls."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from mediator.domain.case.claim import Category, Nature
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import DeadlineClass
from mediator.domain.case.parties import Agent, Consumer, Respondent, Stall, respondent_of
from mediator.domain.case.steps import Ending, EndingKind, Pause, Step
from mediator.storage import disputes, lists, past, stalls
from mediator.storage.lists import ListQuery, ListRow, ListSort
from tests.storage.samples import RECEIVED, Desk, accepted, dispute, intake
from tests.stores import IN_A_FILE

ENDED = Ending(
    kind=EndingKind.FAILED, at=RECEIVED + timedelta(days=2), by="王敏", reason="两轮不成"
)


def number(place: int) -> str:
    return f"XC-2026-{place:04d}"


@pytest.fixture
def market(desk: Desk) -> Desk:
    """Five cases: three against stalls of two numbers, one ended, one of seven consumers."""
    with desk.writing() as work:
        meat = stalls.add(work, Stall(number="A07", name="王记鲜肉", zone="A", operator="王建国"))
    forms = (
        intake("李𬴂", amount_fen=5880, stall=respondent_of(meat)),
        intake("张䶮", goods="活草鱼", amount_fen=500, stall=Respondent(number="B11", name="鱼行")),
        intake("刘芳", goods="白酒", amount_fen=91600, stall=Respondent(number="C03", name="酒行")),
        intake("单田芳", goods="糕点", amount_fen=None, stall=Respondent(name="流动摊贩")),
        intake(
            *"甲乙丙丁戊己庚",
            goods="童车",
            amount_fen=5880,
            stall=respondent_of(meat),
            received_at=RECEIVED + timedelta(days=3),
        ),
    )
    for place, form in enumerate(forms, 1):
        desk.keep(dispute(number(place), form), stage=Step.TRIAGE)
    with desk.writing() as work:
        second = disputes.load(work, 2)
        ended = replace(second, records=(accepted(),), ending=ENDED)
        disputes.save(work, ended, stage=Step.ARCHIVE, live=False)
    return desk


def ids(desk: Desk, query: ListQuery) -> list[int]:
    with desk.reading() as view:
        rows = lists.page(view, query, offset=0, limit=100)
        assert lists.count(view, query) == len(rows)
    return [row.id for row in rows]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (ListSort.NEWEST, [5, 4, 3, 2, 1]),
        (ListSort.OLDEST, [1, 2, 3, 4, 5]),
        (ListSort.AMOUNT, [3, 5, 1, 2, 4]),
        (ListSort.STALL, [4, 1, 5, 2, 3]),
        (ListSort.NUMBER, [1, 2, 3, 4, 5]),
    ],
)
def test_every_order_holds_with_and_without_words(
    market: Desk, sort: ListSort, order: list[int]
) -> None:
    assert ids(market, ListQuery(sort=sort)) == order
    assert ids(market, ListQuery(sort=sort, text="xc")) == order
    with market.reading() as view:
        pages = [
            row.id
            for offset in range(0, 6, 2)
            for row in lists.page(view, ListQuery(sort=sort), offset=offset, limit=2)
        ]
    assert pages == order


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (ListQuery(stages=(Step.ARCHIVE,)), [2]),
        (ListQuery(stages=(Step.ARCHIVE, Step.TRIAGE)), [5, 4, 3, 2, 1]),
        (ListQuery(ended=True), [2]),
        (ListQuery(ended=False), [5, 4, 3, 1]),
        (ListQuery(endings=(EndingKind.FAILED, EndingKind.REFUSED)), [2]),
        (ListQuery(endings=(EndingKind.MEDIATED,)), []),
        (ListQuery(ids=(3, 1, 99)), [3, 1]),
        (ListQuery(ids=()), []),
        (ListQuery(stall_id=1), [5, 1]),
        (ListQuery(received_from=date(2026, 11, 21)), [5]),
        (ListQuery(received_to=date(2026, 11, 20)), [4, 3, 2, 1]),
        (ListQuery(text="王记", ended=False, received_to=date(2026, 11, 20)), [1]),
        (ListQuery(text="  "), [5, 4, 3, 2, 1]),
        (ListQuery(text="%"), []),
        (ListQuery(text="0003"), [3]),
        (ListQuery(text="𬴂"), [1]),
        (ListQuery(text="庚"), [5]),
        (ListQuery(text="stf"), [4]),
        (ListQuery(text="WJXR"), [5, 1]),
        (ListQuery(text="c03"), [3]),
        (ListQuery(text="建国"), [5, 1]),
        (ListQuery(text="草"), [2]),
        (ListQuery(text="916.00"), [3]),
        (ListQuery(text="1.985"), [5, 4, 3, 2, 1]),
        (ListQuery(text="1201 酒"), [3]),
    ],
)
def test_filters_and_words_find_what_they_say(
    market: Desk, query: ListQuery, found: list[int]
) -> None:
    assert ids(market, query) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (ListQuery(amount_from=5880), [5, 3, 1]),
        (ListQuery(amount_to=5880), [5, 2, 1]),
        (ListQuery(amount_from=600, amount_to=5880), [5, 1]),
        (ListQuery(amount_from=600, text="猪"), [1]),
        (ListQuery(nature=Nature.MEASUREMENT), [5, 4, 3, 2, 1]),
        (ListQuery(nature=Nature.PRICE), []),
        (ListQuery(category=Category.FOOD, stall_id=1), [5, 1]),
        (ListQuery(category=Category.HEALTH), []),
        (ListQuery(zone="A"), [5, 1]),
        (ListQuery(zone="A", text="童车"), [5]),
        (ListQuery(handler="赵强"), [2]),
        (ListQuery(handler="王敏", zone="A", received_to=date(2026, 11, 20)), [1]),
        (ListQuery(imported=True), []),
        (ListQuery(imported=False, ended=True), [2]),
    ],
)
def test_filters_are_combined_freely(market: Desk, query: ListQuery, found: list[int]) -> None:
    assert ids(market, query) == found


def test_a_stall_is_found_by_the_number_it_bore_and_by_the_one_it_bears(market: Desk) -> None:
    with market.writing() as work:
        meat = stalls.load(work, 1)
        moved = stalls.save(work, replace(meat, number="B12"))
    later = intake("周涛", stall=respondent_of(moved))
    market.keep(dispute(number(6), later))
    for typed in ("a07", "Ａ07", "B12", "b12"):
        assert ids(market, ListQuery(text=typed)) == [6, 5, 1]
    assert ids(market, ListQuery(text="a07 李")) == [1]
    assert ids(market, ListQuery(text="b1")) == [6, 2]
    with market.writing() as work:
        stalls.save(work, replace(moved, number="a07"))
    assert ids(market, ListQuery(text="B12")) == [6, 5, 1]
    with market.reading() as view:
        assert [each.id for each in stalls.match(view, "b12", limit=None)] == [1]


def test_the_last_four_digits_of_every_phone_find_the_case(market: Desk) -> None:
    agent = Agent(name="孙立", phone="13911117788")
    person = Consumer(name="周涛", phone="13600006543", agent=agent)
    trader = Respondent(name="鱼行", phone="13500009876")
    form = replace(intake(stall=trader), consumers=(person,))
    market.keep(dispute(number(6), form))
    for typed in ("6543", "7788", "9876", "13600006543", "孙立", "sunli"):
        assert ids(market, ListQuery(text=typed)) == [6]


def test_a_row_says_what_a_list_shows(market: Desk) -> None:
    with market.reading() as view:
        crowd, *_, ended, _ = lists.page(view, ListQuery(), offset=0, limit=5)
    assert (crowd.consumer, crowd.others, crowd.stage) == ("甲", 6, Step.TRIAGE)
    assert ended == ListRow(
        id=2,
        number=number(2),
        consumer="张䶮",
        others=0,
        stall_number="B11",
        stall_name="鱼行",
        goods="活草鱼",
        amount_fen=500,
        stage=Step.ARCHIVE,
        ending=EndingKind.FAILED,
        ended_on=date(2026, 11, 22),
        received_on=date(2026, 11, 20),
        accepted_on=date(2026, 11, 20),
        deadline_class=DeadlineClass.ORDINARY,
        answer_by=None,
        pauses=(),
        paused=False,
        live=False,
    )


def test_a_changed_case_changes_its_row_and_its_words(market: Desk) -> None:
    with market.writing() as work:
        first = disputes.load(work, 1)
        open_pause = Pause(first=date(2026, 11, 20), reason="等鉴定")
        changed = replace(first, intake=intake("周涛"), pauses=(open_pause,))
        disputes.save(work, changed, stage=Step.FACTS, live=True)
    assert ids(market, ListQuery(text="𬴂")) == []
    assert ids(market, ListQuery(text="周涛")) == [1]
    with market.reading() as view:
        row = lists.page(view, ListQuery(ids=(1,)), offset=0, limit=1)[0]
    assert (row.paused, row.pauses, row.stage) == (True, (open_pause,), Step.FACTS)


def plan(desk: Desk, query: ListQuery) -> str:
    with desk.reading() as view:
        statement = lists._found(view, query, sort=query.sort).limit(5)  # noqa: SLF001
        compiled = statement.compile(desk.database.engine, compile_kwargs={"literal_binds": True})
        return str(view.session.execute(text(f"EXPLAIN QUERY PLAN {compiled}")).all())


@IN_A_FILE
@pytest.mark.parametrize("sort", ListSort)
def test_every_order_is_answered_from_an_index(market: Desk, sort: ListSort) -> None:
    assert "TEMP B-TREE" not in plan(market, ListQuery(sort=sort))


@IN_A_FILE
@pytest.mark.parametrize(
    ("query", "index"),
    [
        (ListQuery(), "ix_ledger_in_order"),
        (ListQuery(zone="A"), "ix_ledger_zone"),
        (ListQuery(zone="A", nature=Nature.PRICE), "ix_ledger_nature"),
        (ListQuery(zone="A", stall_id=1), "ix_ledger_of_stall"),
        (ListQuery(nature=Nature.PRICE, received_from=date(2026, 11, 1)), "ix_ledger_nature"),
        (
            ListQuery(
                nature=Nature.PRICE,
                received_from=date(2026, 11, 1),
                received_to=date(2026, 11, 30),
            ),
            "ix_ledger_received",
        ),
        (ListQuery(zone="A", amount_from=1, amount_to=2), "ix_ledger_by_amount"),
        (ListQuery(imported=True, handler="王敏"), "ix_ledger_imported"),
        (ListQuery(zone="A", text="王"), "dispute_words VIRTUAL TABLE"),
    ],
)
def test_of_several_filters_the_one_that_leaves_least_leads(
    market: Desk, query: ListQuery, index: str
) -> None:
    assert index in plan(market, query)


def test_zones_and_handlers_are_listed_once_each_in_order(market: Desk) -> None:
    with market.reading() as view:
        assert lists.values_of(view, "zone") == ("A",)
        assert lists.values_of(view, "handler") == ("王敏", "赵强")


def test_a_person_is_known_by_name_or_phone(market: Desk) -> None:
    def known(name: str = "", phone: str = "") -> list[int]:
        with market.reading() as view:
            return [row.id for row in past.of_person(view, name=name, phone=phone)]

    assert known(name="刘芳") == [3]
    assert known(phone="13800001201") == [5, 4, 3, 2, 1]
    assert known(name="刘芳", phone="13900000000") == [3]
    assert known(name="刘") == []
    assert known() == []
    with market.reading() as view:
        assert len(past.of_person(view, name="", phone="13800001201", limit=2)) == 2


def test_a_stall_has_its_past(market: Desk) -> None:
    with market.reading() as view:
        assert [row.id for row in past.of_stall(view, 1)] == [5, 1]
        assert [row.id for row in past.of_stall(view, 1, since=date(2026, 11, 21))] == [5]
        assert past.of_stall(view, 99) == ()
        assert past.stall_counts(view, since=None) == {1: 2}
        assert past.stall_counts(view, since=date(2026, 11, 21)) == {1: 1}
        assert past.open_promises(view) == {}


def test_open_promises_are_counted_by_stall(
    market: Desk, promised: Callable[[Dispute], Dispute]
) -> None:
    with market.writing() as work:
        for case_id in (1, 3):
            changed = promised(disputes.load(work, case_id))
            disputes.save(work, changed, stage=Step.PERFORM, live=True)
    with market.reading() as view:
        assert past.open_promises(view) == {1: 1}

"""Saved views: the station's and one's own, found again as they were kept."""

from dataclasses import replace
from datetime import date

import pytest

from mediator.domain.accounts.roles import AccountRole
from mediator.domain.case.claim import Category, Nature
from mediator.domain.errors import RuleViolation
from mediator.domain.values.ranges import AmountRange
from mediator.domain.values.recent import Recent
from mediator.services import cases, stalls, views
from mediator.services.cases import FoundStall, ListGroup, ListQuery, ListSort
from mediator.services.workplace import Workplace
from mediator.storage import views as kept
from mediator.storage.views import SavedView
from tests.workplaces import HEAD, Clock, played

EVERYTHING = ListQuery(
    text="王记 % _",
    group=ListGroup.OPEN,
    sort=ListSort.AMOUNT,
    stall_id=1,
    stall="A07 王记鲜肉",
    recent=Recent.LAST_MONTH,
    received_from=date(2026, 11, 1),
    received_to=date(2026, 11, 30),
    amount=AmountRange(low=100),
    nature=Nature.PRICE,
    category=Category.FOOD,
    zone="东",
    handler="吕敏",
    imported=False,
)


def names(workplace: Workplace) -> list[tuple[str, bool]]:
    return [(each.name, each.own) for each in views.views(workplace)]


@pytest.mark.parametrize(
    "query",
    [EVERYTHING, ListQuery(), ListQuery(imported=True), ListQuery(amount=AmountRange(high=0))],
)
def test_a_view_comes_back_as_it_was_kept(workplace: Workplace, query: ListQuery) -> None:
    saved = views.save(workplace, " 我的 视图 ", query=query, own=True)
    assert views.views(workplace) == (saved,)
    assert (saved.name, saved.query) == ("我的 视图", query)


def test_the_cases_behind_a_figure_are_not_kept(workplace: Workplace) -> None:
    saved = views.save(workplace, "一", query=ListQuery(ids=(1, 2), zone="东"), own=True)
    assert saved.query == ListQuery(zone="东") == views.keepable(ListQuery(ids=(1,), zone="东"))


def test_the_stations_views_come_first_and_ones_own_are_nobody_elses(workplace: Workplace) -> None:
    views.save(workplace, "乙", query=ListQuery(zone="东"), own=True)
    views.save(workplace, "丙", query=ListQuery(zone="西"), own=False)
    assert names(workplace) == [("丙", False), ("乙", True)]
    other = replace(workplace, on_duty="赵强")
    assert names(other) == [("丙", False)]
    views.save(other, "乙", query=ListQuery(zone="北"), own=True)
    assert names(workplace) == [("丙", False), ("乙", True)]


def test_a_view_is_renamed_deleted_and_put_back(workplace: Workplace) -> None:
    saved = views.save(workplace, "乙", query=EVERYTHING, own=True)
    renamed = views.rename(workplace, saved, name="甲")
    assert (renamed.id, renamed.name, renamed.query) == (saved.id, "甲", EVERYTHING)
    views.delete(workplace, renamed)
    assert views.views(workplace) == ()
    back = views.put_back(workplace, renamed)
    assert (back.name, back.own, back.query) == ("甲", True, EVERYTHING)
    views.delete(workplace, back)
    for gone in (
        lambda: views.delete(workplace, back),
        lambda: views.rename(workplace, back, name="丁"),
    ):
        with pytest.raises(RuleViolation, match="view_unknown"):
            gone()


def test_a_name_stands_once_for_each_who_sees_it(workplace: Workplace) -> None:
    saved = views.save(workplace, "乙", query=EVERYTHING, own=True)
    views.save(workplace, "乙", query=EVERYTHING, own=False)
    with pytest.raises(RuleViolation, match="view_name_taken"):
        views.save(workplace, " 乙", query=ListQuery(), own=True)
    other = views.save(workplace, "甲", query=ListQuery(), own=True)
    with pytest.raises(RuleViolation, match="view_name_taken"):
        views.rename(workplace, other, name="乙")
    assert views.rename(workplace, saved, name="乙") == saved


@pytest.mark.parametrize(("typed", "code"), [("", "required"), ("字" * 31, "text_too_long")])
def test_a_view_needs_a_short_name(workplace: Workplace, typed: str, code: str) -> None:
    with pytest.raises(RuleViolation, match=code):
        views.save(workplace, typed, query=ListQuery(), own=True)


def test_who_only_looks_keeps_views_of_their_own_and_no_others(workplace: Workplace) -> None:
    viewer = replace(workplace, on_duty="孙立", role=AccountRole.VIEWER)
    views.save(viewer, "乙", query=ListQuery(zone="东"), own=True)
    with pytest.raises(RuleViolation, match="not_permitted"):
        views.save(viewer, "乙", query=ListQuery(zone="东"), own=False)


def test_a_condition_of_another_version_restricts_nothing(workplace: Workplace) -> None:
    with workplace.database.transaction(by=HEAD, at=workplace.now(), quiet=True) as work:
        kept.save(work, SavedView(name="新", asked={"mood": "bad", "nature": "odd", "zone": "东"}))
    assert views.views(workplace)[0].query == ListQuery(zone="东")


def test_this_month_moves_on_with_the_calendar(workplace: Workplace, clock: Clock) -> None:
    played(workplace, "short_weight", until="register")
    query = ListQuery(recent=Recent.THIS_MONTH)
    assert cases.count(workplace, query) == 1
    clock.forward(days=20)
    assert cases.count(workplace, query) == 0
    assert cases.count(workplace, ListQuery(recent=Recent.LAST_MONTH)) == 1


def test_what_can_be_chosen_is_what_stands_in_the_cases(workplace: Workplace) -> None:
    assert cases.choices(workplace) == cases.Choices(zones=(), handlers=())
    dispute = played(workplace, "short_weight", until="triage")
    zone = dispute.intake.respondent.zone
    found = cases.choices(workplace)
    assert found.zones == ((zone,) if zone else ())
    assert len(found.handlers) == 1
    assert cases.count(workplace, ListQuery(handler=found.handlers[0])) == 1


def test_a_stall_is_named_by_its_number_old_or_new(workplace: Workplace) -> None:
    stall = stalls.lookup(workplace, "A07")[0].stall
    assert cases.stall_numbered(workplace, "a07") == FoundStall(id=stall.id, words="A07 王记鲜肉")
    stalls.change(workplace, replace(stall, number="E01"))
    for typed in ("A07", "e01"):
        assert cases.stall_numbered(workplace, typed).words == "E01 王记鲜肉"
    with pytest.raises(RuleViolation, match="stall_unknown"):
        cases.stall_numbered(workplace, "Z99")

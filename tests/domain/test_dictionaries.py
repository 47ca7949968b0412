"""Dictionaries are renamed, retired, ordered and added to; nothing is ever lost from them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain import dictionaries
from mediator.domain.case.claim import Category, Nature
from mediator.domain.dictionaries import (
    STANDARD,
    Detail,
    Dictionary,
    Item,
    Section,
    add,
    move,
    rename,
    retire,
    usual,
    whole,
)
from mediator.domain.errors import RuleViolation
from mediator.domain.month.figures import count, figures
from mediator.domain.month.reconcile import corrections
from mediator.domain.month.rows import LedgerRow
from mediator.domain.station import Limits, Policy
from mediator.domain.values.periods import PeriodKind, month
from mediator.domain.values.workdays import WorkCalendar
from tests.domain.month.ledgers import LINE, lines

NAMES = {
    section: {each.value: f"std {each.value}" for each in STANDARD[section]} for section in Section
}
PERIOD = month(2026, 11, kind=PeriodKind.CALENDAR)
CALENDAR = WorkCalendar(marks={}, published=frozenset({2026, 2027}))
LIMITS = Limits(policy=Policy(), calendar=CALENDAR)
WORDS = st.text("猪肉鞋 Aa", max_size=3)


Change = Callable[[Dictionary, str, str], Dictionary]


def renamed(found: Dictionary, item: str, name: str) -> Dictionary:
    return rename(found, item, name=name, standard_names=NAMES[found.section])


def added(found: Dictionary, standard: str, name: str) -> Dictionary:
    return add(found, standard, name=name, standard_names=NAMES[found.section])


def ids(found: Dictionary) -> list[str]:
    return [item.id for item in found.items]


@pytest.mark.parametrize("section", Section)
def test_the_usual_dictionary_has_every_standard_item(section: Section) -> None:
    standards = [item.standard for item in usual(section).items if not item.key]
    assert standards == [each.value for each in STANDARD[section]]


def test_the_usual_classes_come_with_the_sub_classes_of_the_bulletins() -> None:
    found = {item.name: item.standard for item in usual(Section.CATEGORY).items if item.key}
    assert found["鞋"] == Category.CLOTHING.value
    assert found["美容美发"] == Category.LIVING_SERVICES.value
    assert len(found) == 19


def test_an_own_item_stands_after_its_standard_one_and_counts_as_it() -> None:
    found = added(added(usual(Section.NATURE), "price", "不退差价"), "quality", "注水肉")
    assert ids(found)[:3] == ["quality", "quality/2", "after_sales"]
    assert found.item("price/1") == Item(standard="price", key="1", name="不退差价")


def test_a_standard_item_takes_another_name_and_its_own_one_back() -> None:
    found = renamed(usual(Section.SOURCE), "walk_in", "前台")
    assert found.item("walk_in").name == "前台"
    for name in ("", "std walk_in"):
        assert renamed(found, "walk_in", name).item("walk_in").name == ""


def test_what_is_retired_is_offered_no_more_and_can_come_back() -> None:
    found = retire(usual(Section.NATURE), "price", retired=True)
    assert "price" in ids(found)
    assert "price" not in [item.id for item in found.offered]
    assert retire(found, "price", retired=False) == usual(Section.NATURE)


def test_an_own_item_stays_on_offer_where_its_standard_one_is_retired() -> None:
    found = retire(added(usual(Section.NATURE), "price", "不退差价"), "price", retired=True)
    assert "price/1" in [item.id for item in found.offered]


def test_items_move_among_their_like_and_stop_at_the_ends() -> None:
    found = usual(Section.SOURCE)
    assert ids(move(found, "phone", by=-1))[:2] == ["phone", "walk_in"]
    assert ids(move(found, "walk_in", by=-1)) == ids(found)
    assert ids(move(found, "other", by=1)) == ids(found)
    own = added(added(found, "walk_in", "早市"), "walk_in", "夜市")
    assert ids(move(own, "walk_in/2", by=-1))[:3] == ["walk_in", "walk_in/2", "walk_in/1"]
    assert ids(move(own, "walk_in", by=1))[:4] == ["phone", "walk_in", "walk_in/1", "walk_in/2"]


def test_a_newer_version_adds_its_standard_items_to_what_was_kept() -> None:
    kept = renamed(usual(Section.SOURCE), "phone", "来电")
    older = Dictionary(section=Section.SOURCE, items=kept.items[:-1])
    assert whole(older).items == kept.items


@pytest.mark.parametrize(
    ("change", "section", "of", "name", "problem"),
    [
        (added, Section.NATURE, "quality", "", ("required", "item_name")),
        (added, Section.NATURE, "", "注水肉", ("required", "item_standard")),
        (added, Section.NATURE, "food", "注水肉", ("required", "item_standard")),
        (added, Section.NATURE, "quality", "STD  Price", ("name_taken", "item_name")),
        (added, Section.CATEGORY, "food", " 鞋 ", ("name_taken", "item_name")),
        (added, Section.REMEDY, "refund", "退钱", ("worded_by_law", "item_name")),
        (renamed, Section.NATURE, "price", "std quality", ("name_taken", "item_name")),
        (renamed, Section.CATEGORY, "clothing/5", "", ("required", "item_name")),
        (renamed, Section.NATURE, "no_such", "x", ("choice_unknown", "item")),
        (renamed, Section.REMEDY, "refund", "退钱", ("worded_by_law", "item_name")),
    ],
)
def test_a_change_that_may_not_be_is_refused_at_its_field(
    change: Change, section: Section, of: str, name: str, problem: tuple[str, str]
) -> None:
    with pytest.raises(RuleViolation) as refused:
        change(usual(section), of, name)
    assert (refused.value.code, refused.value.field) == problem


def test_the_last_item_on_offer_cannot_be_retired() -> None:
    found = usual(Section.SOURCE)
    for item in found.items[:-1]:
        found = retire(found, item.id, retired=True)
    with pytest.raises(RuleViolation, match="last_item"):
        retire(found, "other", retired=True)


ACTS: dict[str, Change] = {
    "rename": renamed,
    "add": lambda found, item, name: added(found, found.item(item).standard, name),
    "retire": lambda found, item, _: retire(found, item, retired=True),
    "use again": lambda found, item, _: retire(found, item, retired=False),
    "up": lambda found, item, _: move(found, item, by=-1),
    "down": lambda found, item, _: move(found, item, by=1),
}


@given(
    st.sampled_from(Section),
    st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 99), WORDS), max_size=8),
)
def test_nothing_is_lost_whatever_a_station_changes(
    section: Section, changes: list[tuple[str, int, str]]
) -> None:
    found = usual(section)
    for act, at, name in changes:
        before = {item.id: item.standard for item in found.items}
        item = found.items[at % len(found.items)]
        try:
            found = ACTS[act](found, item.id, name.strip())
        except RuleViolation:
            continue
        after = {item.id: item.standard for item in found.items}
        assert before.items() <= after.items()
        assert whole(found) == found
        assert found.offered
        names = [item.name or NAMES[section][item.standard] for item in found.items]
        assert len(set(names)) == len(names)


DETAILS = st.lists(
    st.builds(
        Detail,
        section=st.sampled_from(Section),
        key=st.sampled_from(["", "1", "2"]),
        name=st.sampled_from(["猪肉", "注水肉"]),
    ),
    max_size=3,
    unique_by=lambda each: each.section,
).map(tuple)


@given(st.lists(st.tuples(lines(), DETAILS), max_size=6))
def test_words_of_the_stations_own_change_no_figure(
    drawn: list[tuple[LedgerRow, tuple[Detail, ...]]],
) -> None:
    plain = [
        replace(line, dispute_id=at, number=f"XC-{at}") for at, (line, _) in enumerate(drawn, 1)
    ]
    fine = [replace(line, details=own) for line, (_, own) in zip(plain, drawn, strict=True)]
    today = date(2026, 12, 1)
    before = figures(count(plain, PERIOD, limits=LIMITS, today=today))
    after = figures(count(fine, PERIOD, limits=LIMITS, today=today))
    assert replace(after, by_detail=()) == before
    for each in after.by_detail:
        if each.section is Section.NATURE:
            whole_count = next(c for c in after.by_nature if c.key == each.standard)
            assert each.cases <= whole_count.cases
            assert each.amount_fen <= whole_count.amount_fen


def test_own_items_are_counted_beneath_their_standard_one_under_their_last_name() -> None:
    old = Detail(section=Section.CATEGORY, key="1", name="猪肉")
    new = Detail(section=Section.CATEGORY, key="1", name="鲜猪肉")
    rows = [
        replace(LINE, number="XC-1", details=(old,)),
        replace(LINE, number="XC-2", details=(new,)),
        replace(LINE, number="XC-3"),
        replace(LINE, number="XC-4", details=(Detail(section=Section.NATURE, key="", name="秤"),)),
    ]
    found = figures(count(rows, PERIOD, limits=LIMITS, today=date(2026, 12, 1)))
    assert [(c.key, c.cases) for c in found.by_category] == [("food", 4)]
    (only,) = found.by_detail
    assert (only.section, only.standard, only.name, only.cases) == (
        Section.CATEGORY,
        "food",
        "鲜猪肉",
        2,
    )
    assert only.amount_fen == 2 * 58_80
    assert found.by_nature[0].key == Nature.MEASUREMENT.value


def test_a_locked_line_keeps_its_word_and_a_change_is_a_correction() -> None:
    said = replace(LINE, details=(Detail(section=Section.CATEGORY, key="1", name="猪肉"),))
    assert corrections([said], [said]) == ()
    (changed,) = corrections([said], [LINE])
    assert (changed.field, changed.before, changed.after) == ("details", "猪肉", "")


def test_every_section_names_its_standard_items() -> None:
    assert set(STANDARD) == set(Section)
    assert {Section.REMEDY} == dictionaries.WORDED_BY_LAW

"""A station's own words: chosen in a form, kept with the case, counted with the standard ones."""

from dataclasses import replace

import pytest

from mediator.documents.preview import extract_text
from mediator.domain.case.claim import Category
from mediator.domain.case.dispute import Dispute
from mediator.domain.dictionaries import Class12315, Detail, Section, class_of, usual
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import PaperKind
from mediator.domain.values.periods import PeriodKind, month
from mediator.services import (
    cases,
    dictionaries,
    intake,
    mediation,
    papers,
    reporting,
    training,
)
from mediator.services.forms import register
from mediator.services.forms.sheet import Sheet, Values
from mediator.services.workplace import Ref, Workplace
from mediator.storage import journal
from tests.workplaces import played

NOVEMBER = month(2026, 11, kind=PeriodKind.CALENDAR)


def typed(workplace: Workplace, **changed: str) -> Sheet:
    first = training.samples().cases["short_weight"][0].values
    values: Values = {**training.with_stall(workplace, first), **changed}
    return Sheet(values=values, today=workplace.today)


def registered(workplace: Workplace, **changed: str) -> Dispute:
    sheet = typed(workplace, **changed)
    taken = register.intake(sheet, workplace.now())
    sheet.refuse()
    return intake.register(workplace, taken)


def test_a_case_keeps_the_stations_word_and_counts_as_the_standard_item(
    workplace: Workplace,
) -> None:
    dictionaries.add(workplace, Section.CATEGORY, standard="food", name="猪肉")
    dictionaries.rename(workplace, Section.NATURE, item="measurement", name="短秤")
    case = registered(workplace, category="food/20/猪肉", nature="measurement//短秤")
    known = cases.open_case(workplace, case.id).dispute.intake
    assert known.category is Category.FOOD
    assert known.details == (
        Detail(section=Section.NATURE, key="", name="短秤"),
        Detail(section=Section.CATEGORY, key="20", name="猪肉"),
    )
    again = register.typed(known)
    assert (again["category"], again["nature"]) == ("food/20/猪肉", "measurement//短秤")
    dictionaries.rename(workplace, Section.CATEGORY, item="food/20", name="鲜肉")
    dictionaries.retire(workplace, Section.CATEGORY, item="food/20", retired=True)
    assert cases.open_case(workplace, case.id).dispute.intake == known


def test_renaming_retiring_and_adding_leave_the_month_as_it_was(workplace: Workplace) -> None:
    played(workplace, "short_weight")
    played(workplace, "snacks")
    before = reporting.month(workplace, NOVEMBER)
    for section in (Section.NATURE, Section.CATEGORY, Section.SOURCE):
        standard = usual(section).items[0].standard
        dictionaries.rename(workplace, section, item=standard, name=f"新{section.value}")
        dictionaries.add(workplace, section, standard=standard, name=f"自设{section.value}")
    for nature in ("measurement", "safety"):
        dictionaries.retire(workplace, Section.NATURE, item=nature, retired=True)
    dictionaries.move(workplace, Section.CATEGORY, item="food", by=-1)
    after = reporting.month(workplace, NOVEMBER)
    assert (after.triple.figures, after.rows) == (before.triple.figures, before.rows)


def test_the_month_counts_own_items_beneath_their_standard_one(workplace: Workplace) -> None:
    case = registered(workplace, category="food/20/猪肉")
    rows = reporting.month(workplace, NOVEMBER).rows
    assert rows[0].details == case.intake.details
    assert rows[0].category is Category.FOOD


def test_forms_are_offered_what_is_not_retired_in_the_stations_order(workplace: Workplace) -> None:
    dictionaries.retire(workplace, Section.SOURCE, item="phone", retired=True)
    dictionaries.move(workplace, Section.SOURCE, item="other", by=-1)
    offered = [item.id for item in dictionaries.offers(workplace).items[Section.SOURCE]]
    assert "phone" not in offered
    assert offered[-2:] == ["other", "association"]


def test_a_refused_change_leaves_the_dictionary_and_the_journal(workplace: Workplace) -> None:
    with workplace.reading() as view:
        said = len(journal.history(view, "station"))
    with pytest.raises(RuleViolation, match="name_taken"):
        dictionaries.add(workplace, Section.NATURE, standard="quality", name="计量")
    assert dictionaries.load(workplace, Section.NATURE) == usual(Section.NATURE)
    with workplace.reading() as view:
        assert len(journal.history(view, "station")) == said
    dictionaries.add(workplace, Section.NATURE, standard="quality", name="注水")
    with workplace.reading() as view:
        last = journal.history(view, "station")[-1]
    assert (last.action, last.facts) == (
        "add_item",
        {"dictionary": "nature", "items": "quality/1"},
    )


@pytest.mark.parametrize("raw", ["food/20/" + "肉" * 20_000, "no_such/1/肉", "food/1/\ud800"])
def test_a_word_that_cannot_be_is_a_problem_at_its_field(workplace: Workplace, raw: str) -> None:
    sheet = typed(workplace, category=raw)
    register.intake(sheet, workplace.now())
    assert "category" in {problem.field for problem in sheet.problems}


def test_an_intake_without_own_words_is_as_it_always_was(workplace: Workplace) -> None:
    case = registered(workplace)
    assert case.intake.details == ()
    assert replace(case.intake, details=()) == case.intake


def test_a_case_is_called_towards_12315_as_its_item_was_assigned(workplace: Workplace) -> None:
    def called(case: Dispute) -> Class12315 | None:
        with workplace.reading() as view:
            return dictionaries.class_of(view, case.intake)

    plain = registered(workplace)
    assert called(plain) is Class12315.GENERAL_FOOD
    hair = registered(workplace, category="living_services/12/美容美发")
    assert called(hair) is Class12315.BEAUTY_BATHING
    service = registered(workplace, category="living_services")
    assert called(service) is Class12315.OTHER
    dictionaries.assign(
        workplace, Section.CATEGORY, item="living_services", to=Class12315.CATERING_LODGING
    )
    assert called(service) is Class12315.CATERING_LODGING
    assert called(hair) is Class12315.BEAUTY_BATHING, "what was assigned to it stays"
    with pytest.raises(RuleViolation, match="not_a_category"):
        dictionaries.assign(workplace, Section.NATURE, item="price", to=Class12315.OTHER)


def test_the_letter_of_hand_over_names_the_class_of_the_authority(workplace: Workplace) -> None:
    case = mediation.hand_over(
        workplace, Ref.of(registered(workplace)), office="东关市场监管所", reason="涉嫌假冒"
    )
    paper = papers.issue(workplace, Ref.of(case), kind=PaperKind.REFERRAL)
    assert "12315类别（参照）：一般食品。" in "".join("".join(extract_text(paper.pdf)).split())


def test_every_category_has_a_class_towards_12315() -> None:
    for item in usual(Section.CATEGORY).items:
        assert class_of(item) in Class12315

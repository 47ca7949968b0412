"""The station's own dictionaries: renamed, retired, put in order, added to; nothing is deleted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from mediator import wording
from mediator.domain import dictionaries
from mediator.domain.accounts.roles import Right
from mediator.domain.case.intake import Intake
from mediator.domain.dictionaries import STANDARD, Class12315, Dictionary, Item, Section
from mediator.services.workplace import Workplace
from mediator.storage import journal, stations
from mediator.storage.database import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """What forms offer in each section, in order."""

    items: Mapping[Section, tuple[Item, ...]]


def offers(workplace: Workplace) -> Offers:
    """What forms offer now."""
    with workplace.reading() as view:
        return Offers(items={section: _load(view, section).offered for section in Section})


def load(workplace: Workplace, section: Section) -> Dictionary:
    """A dictionary with its retired items."""
    with workplace.reading() as view:
        return _load(view, section)


def rename(workplace: Workplace, section: Section, *, item: str, name: str) -> Dictionary:
    """Raises as `domain.dictionaries.rename`."""
    return _change(
        workplace,
        section,
        change=lambda found: dictionaries.rename(
            found, item, name=name, standard_names=_names(section)
        ),
        action="rename_item",
    )


def add(workplace: Workplace, section: Section, *, standard: str, name: str) -> Dictionary:
    """Raises as `domain.dictionaries.add`."""
    return _change(
        workplace,
        section,
        change=lambda found: dictionaries.add(
            found, standard, name=name, standard_names=_names(section)
        ),
        action="add_item",
    )


def assign(workplace: Workplace, section: Section, *, item: str, to: Class12315) -> Dictionary:
    """Raises as `domain.dictionaries.assign`."""
    return _change(
        workplace,
        section,
        change=lambda found: dictionaries.assign(found, item, to=to),
        action="assign_item",
    )


def class_of(view: Reading, intake: Intake) -> Class12315 | None:
    """What the goods of a case are called towards the regulator; None without a category."""
    if intake.category is None:
        return None
    detail, found = intake.detail(Section.CATEGORY), _load(view, Section.CATEGORY)
    wanted = f"{intake.category.value}/{detail.key}" if detail and detail.key else ""
    known = {item.id: item for item in found.items}
    return dictionaries.class_of(known.get(wanted) or known[intake.category.value])


def retire(workplace: Workplace, section: Section, *, item: str, retired: bool) -> Dictionary:
    """Raises as `domain.dictionaries.retire`."""
    return _change(
        workplace,
        section,
        change=lambda found: dictionaries.retire(found, item, retired=retired),
        action="retire_item" if retired else "use_item_again",
    )


def move(workplace: Workplace, section: Section, *, item: str, by: int) -> Dictionary:
    """Raises as `domain.dictionaries.move`."""
    return _change(
        workplace,
        section,
        change=lambda found: dictionaries.move(found, item, by=by),
        action="move_item",
    )


def _change(
    workplace: Workplace,
    section: Section,
    *,
    change: Callable[[Dictionary], Dictionary],
    action: str,
) -> Dictionary:
    with workplace.transaction(Right.MANAGE) as work:
        before = _load(work, section)
        after = change(before)
        stations.save_dictionary(work, after)
        changed = [item.id for item in after.items if item not in before.items]
        journal.append(
            work,
            action,
            subject="station",
            public={"dictionary": section.value, "items": ",".join(changed)},
        )
    return after


def _load(view: Reading, section: Section) -> Dictionary:
    kept = stations.dictionary(view, section)
    return dictionaries.whole(kept) if kept else dictionaries.usual(section)


def _names(section: Section) -> dict[str, str]:
    return {item.value: wording.name(item) for item in STANDARD[section]}

"""Odd words on every field of every page: a message at the field or the words kept, never less."""

import pytest

from mediator.gui.settings.page import SUBJECTS
from mediator.tour.counter import Counter
from tests.journeys.odd import ODD, no_mistake, paste, put_through, reveal, written
from tests.workplaces import played

CHOSEN = {"backups"}  # Nothing is typed there.

PAGES: dict[str, tuple[str, str]] = {
    "register": ("", ""),
    "quick": ("", ""),
    "facts": ("case", "inform"),
    "first_round": ("case", "facts"),
    "terms": ("case", "first_round"),
    "stalls": ("", ""),
    "scale": ("", ""),
    "reports": ("", ""),
    **{f"settings_{each.key}": ("settings", "") for each in SUBJECTS if each.key not in CHOSEN},
    "verify": ("", ""),
}
"""A page of the window, a subject of the settings, or a step and the act before it."""

FORMS = ("register", "quick", "facts", "first_round", "terms")


def visit(counter: Counter, place: str) -> None:
    """Open a page, or a case at a step."""
    page, until = PAGES[place]
    if page == "settings":
        counter.window.shell.navigate(page, subject=place.removeprefix("settings_"))
    elif until:
        dispute = played(counter.window.desk.workplace, "short_weight", until=until)
        counter.window.shell.navigate(page, dispute_id=dispute.id, step=place)
    else:
        counter.window.shell.navigate(place)
    counter.keyboard.rest()


@pytest.mark.parametrize("places", [tuple(PAGES)[:5], tuple(PAGES)[5:]])
def test_odd_words_are_told_or_kept_at_every_field(
    counter: Counter, places: tuple[str, ...]
) -> None:
    for place in places:
        visit(counter, place)
        page = counter.window.shell.page()
        for found in reveal(page):
            put_through(found)
        if place in FORMS:
            refuse_what_is_too_long(counter)
        no_mistake(counter)


def refuse_what_is_too_long(counter: Counter) -> None:
    """Ctrl+Enter takes nothing, says why, and leaves every word where it was."""
    fields = written(counter.window.shell.page())
    for field in fields:
        paste(field, ODD["overlong"])
    fields[0].input.setFocus()
    counter.keyboard.press("Ctrl+Return")
    assert [field.name for field in fields if field.raw() != ODD["overlong"]] == []
    assert any(field.error() for field in fields)

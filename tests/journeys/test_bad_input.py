"""Odd words on every field of every page: a message at the field or the words kept, never less."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from mediator.gui.forms.fields import Field
from mediator.gui.forms.measures import MeasureField
from mediator.gui.forms.texts import LineField, LongText
from mediator.gui.forms.typeahead import TypeAhead
from mediator.gui.settings.page import SUBJECTS
from mediator.tour.counter import Counter
from tests.workplaces import played

ODD = {
    "blank": "   ",
    "overlong": "长" * 20_000,
    "ampersand": "A&B",
    "markup": "<b>粗</b>",
    "picture": '<img src="/etc/hostname"/>',
    "percent": "100%",
    "underscore": "_",
    "quotes": "\"'“”`; --",
    "emoji": "😀👨\u200d👩\u200d👧",
    "control": "肉\x07\x1b摊",
    "bidi": "肉\u202e摊\u2066",
    "rare": "李𬴂 张䶮",
    "unkeepable": "李\ufffe",
    "negative": "-1",
    "power": "1e9",
    "too_fine": "0.005",
    "ten_thousands": "1.2万",
    "to_come": "2099-01-01",
    "long_ago": "1899-12-31",
    "letters": "138oooo1201",
    "check_digit": "11010519491231002A",
}
"""What a hand, a paste or a scanner may bring."""

NEVER_KEPT = {"overlong", "unkeepable"}
NO_MEASURE = {"markup", "picture", "quotes", "emoji", "rare", "letters", "ampersand"}

CHOSEN = {"backups"}  # Nothing is typed there.

PAGES: dict[str, tuple[str, str]] = {
    "register": ("", ""),
    "facts": ("case", "inform"),
    "first_round": ("case", "facts"),
    "terms": ("case", "first_round"),
    "stalls": ("", ""),
    "scale": ("", ""),
    "reports": ("", ""),
    **{f"settings_{each.key}": ("settings", "") for each in SUBJECTS if each.key not in CHOSEN},
}
"""A page of the window, a subject of the settings, or a step and the act before it."""

FORMS = ("register", "facts", "first_round", "terms")


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


def written(counter: Counter) -> Iterator[LineField | LongText]:
    """Every field of the page in sight that takes words."""
    for field in counter.window.shell.page().findChildren(Field):
        if not isinstance(field, LineField | LongText):
            continue
        if field.isVisible() and field.isEnabled() and not field.input.isReadOnly():
            yield field


def paste(field: LineField | LongText, words: str) -> None:
    """Put words over the old ones as Ctrl+V does, and go on."""
    field.input.selectAll()
    QApplication.clipboard().setText(words)
    field.input.paste()
    field.left.emit()


@pytest.mark.parametrize("place", PAGES)
def test_odd_words_are_told_or_kept_at_every_field(counter: Counter, place: str) -> None:
    visit(counter, place)
    fields = list(written(counter))
    assert fields
    for kind, odd in ODD.items():
        for field in fields:
            paste(field, odd)
            told = f"{field.name} of {kind}: {field.error()!r} {field.raw()[:40]!r}"
            assert field.raw() == odd, told
            wrong = kind in NEVER_KEPT and not isinstance(field, TypeAhead)
            if wrong or (kind in NO_MEASURE and isinstance(field, MeasureField)):
                assert field.error(), told
    if place in FORMS:
        refuse_what_is_too_long(counter, fields)


def refuse_what_is_too_long(counter: Counter, fields: list[LineField | LongText]) -> None:
    """Ctrl+Enter takes nothing, says why, and leaves every word where it was."""
    for field in fields:
        paste(field, ODD["overlong"])
    fields[0].input.setFocus()
    counter.keyboard.press("Ctrl+Return")
    assert [field.name for field in fields if field.raw() != ODD["overlong"]] == []
    assert any(field.error() for field in fields)

"""Odd words for every field of every page, and what may become of them."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from mediator.gui.failures import BugReport
from mediator.gui.forms.choices import ChipGroup, Tick
from mediator.gui.forms.fields import Field
from mediator.gui.forms.folds import Fold
from mediator.gui.forms.measures import MeasureField
from mediator.gui.forms.rows import Rows
from mediator.gui.forms.texts import LineField, LongText, unseen
from mediator.gui.forms.typeahead import TypeAhead
from mediator.tour.counter import Counter

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

NEVER_KEPT = ("overlong", "unkeepable")
NO_MEASURE = {"markup", "picture", "quotes", "emoji", "rare", "letters", "ampersand"}
UNSEEN = ("control", "bidi")

KEEPABLE = "".join(ODD[kind] for kind in ("picture", "percent", "underscore", "quotes", "emoji"))
KEEPABLE = f"A&B <b>粗</b> {KEEPABLE} 李𬴂 张䶮"
"""All at once of what a record has to keep exactly."""

# To a field of words these are all alike; only numbers and days are read each in its own way.
_WORDS = {"keepable": KEEPABLE} | {kind: ODD[kind] for kind in ("blank", *NEVER_KEPT, *UNSEEN)}

_OF_THE_WINDOW = {"language", "theme"}

Written = LineField | LongText


def written(within: QWidget) -> list[Written]:
    """Every field in sight that takes words."""
    return [
        field
        for field in within.findChildren(Field)
        if isinstance(field, Written)
        and field.isVisible()
        and field.isEnabled()
        and not field.input.isReadOnly()
    ]


def paste(field: Written, words: str) -> None:
    """Put words over the old ones as Ctrl+V does, and go on."""
    field.input.selectAll()
    QApplication.clipboard().setText(words)
    field.input.paste()
    field.left.emit()


def put_through(found: Iterable[Written]) -> None:
    """Odd words in every field: told at it, or kept as they stand."""
    for field in found:
        measure = isinstance(field, MeasureField)
        for kind, odd in (ODD if measure else _WORDS).items():
            paste(field, odd)
            told = f"{field.name} of {kind}: {field.note()!r} {field.raw()[:40]!r}"
            assert field.raw() == odd, told
            wrong = kind in NEVER_KEPT and not isinstance(field, TypeAhead)
            if wrong or (measure and kind in NO_MEASURE):
                assert field.error(), told
            if kind in UNSEEN and not measure and not field.error():
                assert field.note() == unseen(odd), told
        paste(field, "")


def reveal(within: QWidget) -> Iterator[list[Written]]:
    """The fields in sight, then those that unfolding, adding or another choice brings."""
    seen: set[Written] = set()
    for _ in _openings(within):
        fresh = [field for field in written(within) if field not in seen]
        seen.update(fresh)
        yield fresh


def _openings(within: QWidget) -> Iterator[None]:
    yield
    for fold in within.findChildren(Fold):
        fold.unfold()
    yield
    for rows in within.findChildren(Rows):
        if rows.isVisible():
            press(rows, f"{rows.name}_add")
    yield
    for field in within.findChildren(ChipGroup) + within.findChildren(Tick):
        for chip in field.findChildren(QAbstractButton):
            if chip.isVisible() and chip.isEnabled() and field.name not in _OF_THE_WINDOW:
                chip.click()
                yield


def press(within: QWidget, name: str) -> None:
    """Press the button of this name."""
    button = within.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def refused(counter: Counter, within: QWidget, *, by: str = "") -> None:
    """Nothing is taken, every field says why, and every word stands where it was.

    `by` is the button that would take it; else Ctrl+Enter in the first field.
    """
    found = [field for field in written(within) if not isinstance(field, TypeAhead)]
    assert found
    for field in found:
        paste(field, ODD["overlong"])
    if by:
        press(within, by)
    else:
        found[0].input.setFocus()
        counter.keyboard.press("Ctrl+Return")
    counter.keyboard.rest()
    lost = [field.name for field in found if field.raw() != ODD["overlong"]]
    assert lost == [], lost
    # A password may be as long as anybody likes; only the first of two says what it lacks.
    untold = [field.name for field in found if not (field.error() or field.secret)]
    assert untold == [], untold
    no_mistake(counter)


def no_mistake(counter: Counter) -> None:
    """The program did not have to say that it made a mistake."""
    reports = counter.window.shell.findChildren(BugReport)
    assert reports == [], [each.details for each in reports]


def words_of(kept: object) -> Iterator[str]:
    """Every text in a record."""
    if isinstance(kept, str):
        yield kept
    elif is_dataclass(kept):
        for each in fields(kept):
            yield from words_of(getattr(kept, each.name))
    elif isinstance(kept, tuple | list | frozenset):
        for each in kept:
            yield from words_of(each)

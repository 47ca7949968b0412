"""Odd words in the settings, the register of stalls, the searches and the first run."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from mediator.domain.stalls.policy import StallPolicy
from mediator.domain.station import Policy
from mediator.domain.values.periods import PeriodKind, month
from mediator.gui.forms.form import Form
from mediator.gui.forms.texts import TextField
from mediator.gui.phrasing import open_phrasing
from mediator.gui.reports.export import ExportCard
from mediator.gui.settings.calendar import CalendarCard
from mediator.gui.settings.dictionaries import DictionariesCard
from mediator.gui.settings.handforms import HandFormsCard
from mediator.gui.settings.handover import HandoverCard
from mediator.gui.settings.premises import PremisesCard
from mediator.gui.settings.stalls import StallRulesCard
from mediator.gui.settings.window import WindowCard
from mediator.gui.stalls.cards import CardRecords
from mediator.gui.stalls.deposit import DepositRecords
from mediator.gui.stalls.entry import StallEntry
from mediator.gui.stalls.panel import Part, StallPanel
from mediator.gui.stalls.pledges import PledgeRecords
from mediator.gui.widgets.buttons import Button
from mediator.services import reporting, training
from mediator.tour.counter import Counter
from tests.gui.finding import find
from tests.journeys.odd import (
    KEEPABLE,
    ODD,
    no_mistake,
    paste,
    press,
    put_through,
    refused,
    reveal,
    written,
)
from tests.workplaces import played

CARDS = (
    ("stalls", StallRulesCard, ("save_stall_rules",)),
    ("words", DictionariesCard, ("add_item", "rename_item")),
    ("sheets", PremisesCard, ("save_premises",)),
    ("sheets", HandFormsCard, ("print_hand_forms", "spoil_hand_form")),
    ("computer", HandoverCard, ("make_handover",)),
    ("calendar", CalendarCard, ("mark_day",)),
)
"""The cards of the settings with the buttons that take what was typed."""

SECTIONS: tuple[tuple[Part, type[QWidget], str], ...] = (
    (Part.ENTRY, StallEntry, "save_stall"),
    (Part.PLEDGES, PledgeRecords, "keep_pledge"),
    (Part.CARDS, CardRecords, "keep_card"),
    (Part.DEPOSIT, DepositRecords, "keep_deposit"),
)
"""The sections of a stall with the buttons that keep what was typed."""

SAMPLES = training.samples()


def open_page(counter: Counter, page: str, **shown: object) -> None:
    counter.window.shell.navigate(page, **shown)
    counter.keyboard.rest()


def test_a_card_of_the_settings_tells_at_the_field_and_loses_nothing(counter: Counter) -> None:
    for subject, kind, buttons in CARDS:
        open_page(counter, "settings", subject=subject)
        page = counter.window.shell.page()
        card = find(page, kind)
        for button in buttons:
            refused(counter, card, by=button)
        for found in reveal(card):
            put_through(found)
    open_page(counter, "settings", subject="computer")
    refused(counter, find(counter.window.shell.page(), WindowCard))


def test_a_paper_worded_or_handed_over_in_odd_words_says_so_at_its_field(counter: Counter) -> None:
    shell = counter.window.shell
    dialog = open_phrasing(counter.window.desk, shell)
    counter.keyboard.rest()
    (field,) = written(dialog.editor)
    put_through((field,))
    paste(field, ODD["overlong"])
    counter.keyboard.rest()
    assert dialog.editor.error()
    assert dialog.editor.words() == ODD["overlong"]
    dialog.reject()
    open_page(counter, "settings", subject="computer")
    card = find(shell.page(), HandoverCard)
    giver, taker = written(card)
    paste(giver, KEEPABLE)
    paste(taker, "王建国")
    press(card, "make_handover")
    counter.keyboard.rest()
    assert "😀" in giver.error(), "no font has it, so it cannot be printed"
    assert (giver.raw(), taker.raw()) == (KEEPABLE, "王建国")
    (duty, *_) = written(find(shell.page(), WindowCard))
    paste(duty, "A&B" + "长" * 190)
    counter.keyboard.rest()
    assert counter.window.desk.workplace.on_duty == duty.raw()
    assert shell.bar.duty.text().startswith("A&&B长"), "shown as typed, not as a line under the B"
    assert shell.size() == QSize(1366, 768), "a long name makes the window no wider"
    assert shell.minimumSizeHint().width() <= shell.width()
    no_mistake(counter)


def test_a_search_takes_any_words_and_the_window_keeps_its_size(counter: Counter) -> None:
    shell = counter.window.shell
    played(counter.window.desk.workplace, "short_weight", until="register")
    open_page(counter, "stalls")
    stalls = find(shell.page(), TextField)
    for kind, odd in ODD.items():
        shell.bar.search.setText(odd)
        shell.bar.search.returnPressed.emit()
        counter.keyboard.rest()
        assert shell.bar.search.text() == odd, kind
        assert shell.size() == QSize(1366, 768), kind
        widest = max(each.width() for each in shell.page().findChildren(Button))
        assert widest <= shell.width(), kind
        stalls.restore(odd)
        stalls.changed.emit()
        counter.keyboard.rest()
        assert stalls.raw() == odd, kind
    no_mistake(counter)


def test_a_stall_that_is_no_more_is_told_at_its_field(counter: Counter) -> None:
    counter.keyboard.press("Ctrl+N")
    act = SAMPLES.cases["short_weight"][0]
    counter.keyboard.fill(act.values)
    page = counter.window.shell.page()
    form = page.findChild(Form)
    assert isinstance(form, Form)
    before = form.values()
    form.hide(stall_id="99999")
    counter.keyboard.press("Ctrl+Return")
    stall = form.field("stall")
    assert stall is not None
    assert stall.error()
    assert {**form.values(), "stall_id": before["stall_id"]} == before
    no_mistake(counter)


def test_every_section_of_a_stall_tells_at_the_field_and_loses_nothing(counter: Counter) -> None:
    open_page(counter, "stalls")
    panel = find(counter.window.shell.page(), StallPanel)
    for part, kind, button in SECTIONS:
        panel.show_part(part)
        counter.keyboard.rest()
        section = find(panel, kind)
        refused(counter, section, by=button)
        for found in reveal(section):
            put_through(found)


def test_the_first_run_tells_at_the_field_and_loses_nothing(counter: Counter) -> None:
    open_page(counter, "first_run")
    page = counter.window.shell.page()
    refused(counter, page)
    for found in reveal(page):
        put_through(found)
    no_mistake(counter)


def test_a_month_is_not_locked_for_a_folder_that_cannot_be(counter: Counter) -> None:
    open_page(counter, "reports")
    card = find(counter.window.shell.page(), ExportCard)
    november = month(2026, 11, kind=PeriodKind.CALENDAR)
    card.ask(november, locked=False, over=True)
    (field,) = card.findChildren(TextField)
    for folder in (ODD["overlong"], ODD["unkeepable"]):
        paste(field, folder)
        press(card, "export")
        counter.keyboard.rest()
        assert field.error()
        assert field.raw() == folder
    assert reporting.month(counter.window.desk.workplace, november).locked is None
    no_mistake(counter)


def test_an_empty_number_of_the_settings_shows_what_it_became(counter: Counter) -> None:
    for subject, name, button, usual in (
        ("station", "ordinary_days", "save_station", Policy().ordinary_days),
        ("stalls", "remind_days", "save_stall_rules", StallPolicy().remind_days),
    ):
        open_page(counter, "settings", subject=subject)
        page = counter.window.shell.page()
        (field,) = [each for each in written(page) if each.name == name]
        paste(field, "")
        press(page, button)
        counter.keyboard.rest()
        assert field.raw() == str(usual)

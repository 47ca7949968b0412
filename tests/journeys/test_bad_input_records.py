"""Odd words in the check, the signatures, the archive, the scales, the evidence and own glyphs."""

from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QWidget

from mediator.domain.case.steps import Step
from mediator.gui.case.evidence.taking import Given, TakingDialog, open_taking
from mediator.gui.case.evidence.viewer import FileDialog, open_exhibit
from mediator.gui.case.pane import Pane
from mediator.gui.scale.checks import ChecksCard
from mediator.gui.scale.entry import ScaleEntry
from mediator.gui.settings.glyphs import GlyphsCard
from mediator.services import cases, scales, stations
from mediator.services.forms.sheet import Values
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
    words_of,
    written,
)
from tests.journeys.test_bad_input_cases import at, fill, take


def _pane(counter: Counter) -> Pane:
    panes = counter.window.shell.page().findChildren(Pane)
    return next(each for each in panes if each.isVisible())


def _through(counter: Counter, step: Step, values: Values) -> None:
    """The step in sight refuses what is too long, and keeps what can be kept."""
    pane = _pane(counter)
    for found in reveal(pane):
        put_through(found)
    fill(pane.form, values)
    refused(counter, pane)
    fill(pane.form, values)
    kept = take(counter, pane.form)
    assert KEEPABLE in words_of(kept.last(step)), step


def test_check_signatures_and_archive_tell_at_the_field_and_keep_odd_words(
    counter: Counter,
) -> None:
    workplace = counter.window.desk.workplace
    usual = stations.policy(workplace)
    stations.save(workplace, stations.load(workplace), rules=replace(usual, review_above_fen=0))
    at(counter, "snacks", until="terms", step="review")
    _through(counter, Step.REVIEW, {"approved": "no"})
    stations.save(workplace, stations.load(workplace), rules=usual)
    at(counter, "short_weight", until="issue", step="sign")
    _through(counter, Step.SIGN, {"consumer": "yes", "stall": "yes", "sealed": "yes"})
    at(counter, "shoes", until="follow_up", step="archive")
    _through(counter, Step.ARCHIVE, {})


def test_the_scales_tell_at_the_field_and_keep_odd_words(counter: Counter) -> None:
    shell, workplace = counter.window.shell, counter.window.desk.workplace
    shell.navigate("scale")
    counter.keyboard.rest()
    page = shell.page()
    press(page, "add_scale")
    counter.keyboard.rest()
    entry = find(page, ScaleEntry)
    for found in reveal(entry):
        put_through(found)
    refused(counter, entry, by="save_scale")
    _fill_words(entry, {"max": "30", "verified_on": "今"})
    press(entry, "save_scale")
    counter.keyboard.rest()
    assert any(KEEPABLE in words_of(each) for each in scales.scales(workplace)), _told(entry)
    press(page, "add_check")
    counter.keyboard.rest()
    card = find(page, ChecksCard)
    for found in reveal(card):
        put_through(found)
    refused(counter, card, by="save_check")
    no_mistake(counter)


def _fill_words(within: QWidget, measures: Values) -> None:
    for field in written(within):
        paste(field, str(measures.get(field.name, KEEPABLE)))
        if field.error():
            paste(field, "")


def _told(within: QWidget) -> list[tuple[str, str]]:
    return [(each.name, each.error()) for each in written(within) if each.error()]


def test_evidence_tells_at_the_field_and_keeps_odd_words(counter: Counter, tmp_path: Path) -> None:
    desk, page = counter.window.desk, counter.window.shell
    case = at(counter, "short_weight", until="facts")
    photograph = tmp_path / f"{'长' * 60} & <b>.png"
    Image.new("RGB", (40, 30), "white").save(photograph)
    open_taking(desk, page, dispute_id=case.id, given=[Given(photograph.stem, photograph)])
    counter.keyboard.rest()
    dialog = find(page, TakingDialog)
    (title,) = written(dialog)
    put_through([title])
    refused(counter, dialog, by="keep_evidence")
    paste(title, KEEPABLE)
    press(dialog, "keep_evidence")
    counter.keyboard.rest()
    (kept,) = cases.open_case(desk.workplace, case.id).exhibits
    assert kept.title == KEEPABLE
    open_exhibit(desk, page, exhibit=kept)
    counter.keyboard.rest()
    viewer = find(page, FileDialog)
    press(viewer, "remove_exhibit")
    (reason,) = written(viewer)
    put_through([reason])
    refused(counter, viewer, by="confirm_remove")
    assert cases.open_case(desk.workplace, case.id).exhibits == (kept,)
    paste(reason, KEEPABLE)
    press(viewer, "confirm_remove")
    counter.keyboard.rest()
    assert cases.open_case(desk.workplace, case.id).exhibits == ()
    no_mistake(counter)


def test_an_own_glyph_for_odd_words_is_refused_at_its_field(
    counter: Counter, tmp_path: Path
) -> None:
    counter.window.shell.navigate("settings", subject="words")
    counter.keyboard.rest()
    card = find(counter.window.shell.page(), GlyphsCard)
    picture = tmp_path / "picture.png"
    Image.new("RGB", (80, 80), "white").save(picture)
    (field,) = written(card)
    for kind, odd in ODD.items():
        paste(field, odd)
        card.take(picture)
        counter.keyboard.rest()
        assert field.error(), kind
        assert field.raw() == odd, kind
    no_mistake(counter)

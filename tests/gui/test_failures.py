"""Every error that the source can raise has a plain sentence, and is shown where it belongs."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mediator.domain.case.steps import Step
from mediator.domain.errors import (
    DocumentProblem,
    MediatorError,
    RuleViolation,
    StaleRecord,
    StorageUnavailable,
)
from mediator.gui.failures import BugReport, Failures, details
from mediator.gui.imports.words import MARKS
from mediator.gui.sentences import SENTENCES, SUBJECTS, sentence
from mediator.gui.tasks import ImmediateTasks, Task
from mediator.gui.translation import Translation
from mediator.gui.widgets.banner import Banner
from mediator.storage.file.failures import OBSTACLES
from mediator.storage.server.failures import OBSTACLES as SERVER_OBSTACLES
from tests.gui.finding import find

SOURCE = Path(__file__).resolve().parents[2] / "src/mediator"
ERRORS = {"RuleViolation", "StorageUnavailable", "DocumentProblem", "Missing"}
FAMILIES = {"amount", "weight"}  # The names that `numerals.Measure` builds codes from.


def _codes() -> Iterator[str]:
    for file in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ERRORS:
                named = [word.value for word in node.keywords if word.arg == "code"]
                yield from _code([*node.args[:1], *named])


def _code(nodes: list[ast.expr]) -> Iterator[str]:
    match nodes[0] if nodes else None:
        case ast.Constant(value=str(code)):
            yield code
        case ast.JoinedStr(values=[ast.FormattedValue(), ast.Constant(value=str(end))]):
            yield from (f"{family}{end}" for family in FAMILIES)


def test_every_code_in_the_source_has_a_sentence() -> None:
    codes = set(_codes()) | {"stale_record"}
    assert len(codes) > 60
    # What is wrong in a row of a foreign table is said beside that row.
    assert codes - set(SENTENCES) - set(MARKS) == set()


def test_whatever_stands_in_the_way_of_either_database_has_a_sentence() -> None:
    obstacles = {*OBSTACLES.values(), *SERVER_OBSTACLES.values()}
    assert obstacles - set(SENTENCES) == set()


def test_every_code_has_its_sentence_in_one_subject_only() -> None:
    codes = Counter(code for subject in SUBJECTS for code in subject.SENTENCES)
    assert [code for code, times in codes.items() if times > 1] == []


def test_every_file_of_sentences_is_among_the_subjects() -> None:
    files = {file.stem for file in (SOURCE / "gui/sentences").glob("*.py")}
    named = {subject.__name__.rpartition(".")[2] for subject in SUBJECTS}
    assert files - named == {"__init__", "places", "selfcheck"}  # Those two are no errors.


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (RuleViolation("amount_too_large", "amount", largest=10**11), "超过 1,000,000,000.00 元"),
        (RuleViolation("weight_too_large", "weight", largest=10**11), "超过 100,000.000 kg"),
        (RuleViolation("text_too_long", "facts", limit=200, length=20_000), "20000 个字，最多 200"),
        (RuleViolation("step_not_now", step=Step.SIGN.value), "“签署”还没到"),
        (RuleViolation("paid_too_much", "amount", owed_fen=5_000), "还欠的 50.00 元"),
        (
            DocumentProblem("missing_glyph", character="𠮷", field="consumer_name"),
            "消费者信息里的“𠮷”字打不出来",
        ),
        (StaleRecord("dispute"), "您填写的内容还在"),
        (RuleViolation("never_heard_of"), "没有办成（never_heard_of）"),
    ],
)
def test_a_sentence_says_the_facts_in_chinese(
    chinese: Translation, error: MediatorError, said: str
) -> None:
    assert said in sentence(error)


def test_no_sentence_asks_for_more_than_a_name_in_braces() -> None:
    for words in SENTENCES.values():
        assert all(
            name is None or name.isidentifier() for _, name, _, _ in Formatter().parse(words)
        )


def test_the_details_of_a_bug_hold_nothing_about_a_person() -> None:
    def raised() -> Exception:
        try:
            int("张三 138 0000 1201 11010519491231002X")
        except ValueError as error:
            return error
        return AssertionError()

    found = details(raised())
    assert "ValueError" in found
    assert "test_failures.py" in found
    assert not any(part in found for part in ("张三", "0000", "1949", "1201"))


class Window(QWidget):
    """Collects the banners that would stand above the page."""

    def __init__(self) -> None:
        super().__init__()
        self.banners: list[Banner] = []


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def failures(window: Window, tasks: ImmediateTasks) -> Failures:
    made = Failures(tasks, window, show=window.banners.append)
    tasks.failed.connect(made.present)
    return made


def test_a_full_disk_leaves_a_bar_that_tries_again(
    failures: Failures, window: Window, tasks: ImmediateTasks
) -> None:
    attempts: list[str] = []

    def save() -> str:
        attempts.append("tried")
        if len(attempts) == 1:
            raise StorageUnavailable("folder_unwritable")
        return "kept"

    kept: list[str] = []
    tasks.write(QObject(window), save, done=kept.append)
    assert kept == []
    (banner,) = window.banners
    assert banner.message() == sentence(StorageUnavailable("folder_unwritable"))
    find(banner, QPushButton).click()
    assert kept == ["kept"]


def test_an_error_without_a_field_stands_in_a_banner(
    failures: Failures, window: Window, tasks: ImmediateTasks
) -> None:
    def refuse() -> None:
        raise RuleViolation("already_ended")

    tasks.write(QObject(window), refuse, failed=lambda _: False)
    assert [banner.message() for banner in window.banners] == [
        "This case has ended already. Nothing was changed."
    ]


def test_an_error_shown_at_its_field_stands_nowhere_else(
    failures: Failures, window: Window, tasks: ImmediateTasks
) -> None:
    def refuse() -> None:
        raise RuleViolation("required", "name")

    shown: list[MediatorError] = []

    def at_field(error: MediatorError) -> bool:
        shown.append(error)
        return True

    tasks.write(QObject(window), refuse, failed=at_field)
    assert [error.code for error in shown] == ["required"]
    assert window.banners == []


def test_a_bug_opens_one_report_whose_details_can_be_copied(
    failures: Failures, window: Window
) -> None:
    task = Task(owner=window, work=lambda _: None, error=KeyError("王五"))
    failures.present(task)
    report = find(window, BugReport)
    assert report.isVisible()
    copy = next(button for button in report.buttons() if "Copy" in button.text())
    copy.click()
    assert "KeyError" in QGuiApplication.clipboard().text()
    assert "王五" not in QGuiApplication.clipboard().text()
    assert report.isVisible()
    report.close()

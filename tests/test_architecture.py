"""The budgets and house rules that no linter knows, measured on the syntax tree of every file."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "src/mediator"

FILE_LINES = 400
CLASS_LINES = 200
FUNCTION_LINES = 60
ARGUMENTS = 6
POSITIONAL = 2  # The third argument and those after it are named by the caller.

BANNED_NAMES = {"common", "helper", "helpers", "manager", "managers", "util", "utils"}
FOREIGN_NAMES = {"paint"}  # Qt's delegates; Qt's other overrides show by their capitals.
CALENDARS = {"date", "datetime", "QDate", "QDateTime", "QTime"}
READINGS = {"now", "utcnow", "today", "currentDate", "currentDateTime", "currentTime"}
TEXT_WRITERS = {"drawString", "drawCentredString", "drawRightString", "textLine", "textOut"}
COMPOSITION = {f"{PACKAGE}/app.py", f"{PACKAGE}/cli/words.py"}
LAST_RESORTS = {f"{PACKAGE}/app.py", f"{PACKAGE}/gui/tasks.py"}

Function = ast.FunctionDef | ast.AsyncFunctionDef
Display = ast.Dict | ast.List | ast.Set | ast.Tuple


@cache
def _trees() -> dict[str, ast.Module]:
    files = [file for top in ("installer", "src", "tests") for file in (ROOT / top).rglob("*.py")]
    return {
        file.relative_to(ROOT).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in sorted(files)
    }


def _nodes(top: str = "") -> Iterator[tuple[str, ast.AST]]:
    for place, tree in _trees().items():
        if place.startswith(top):
            for node in ast.walk(tree):
                yield place, node


def _functions(top: str = "") -> Iterator[tuple[str, Function, int]]:
    """Yield each function with the number of arguments that it is bound to (self or cls)."""
    for place, parent in _nodes(top):
        for node in ast.iter_child_nodes(parent):
            if isinstance(node, Function):
                static = any(
                    isinstance(mark, ast.Name) and mark.id == "staticmethod"
                    for mark in node.decorator_list
                )
                yield place, node, int(isinstance(parent, ast.ClassDef) and not static)


def _lines(node: ast.stmt | ast.expr) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _named(node: ast.expr | None) -> str:
    """Return the last name of `a.b.c`, or nothing for any other expression."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _is_table(value: ast.expr | None) -> bool:
    if isinstance(value, ast.Call):  # Such as frozenset({...}).
        return len(value.args) == 1 and _is_table(value.args[0])
    return isinstance(value, Display)


def _table_lines(tree: ast.Module) -> int:
    """Count the lines of data: constants of a module, and the cases of parametrized tests."""
    constants = [node.value for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign)]
    cases = [
        argument
        for node in ast.walk(tree)
        if isinstance(node, Function)
        for mark in node.decorator_list
        if isinstance(mark, ast.Call)
        for argument in mark.args
    ]
    return sum(_lines(value) for value in [*constants, *cases] if value and _is_table(value))


@cache
def _handed_over(place: str) -> set[str]:
    """Return what a module passes on as a value: whoever calls it back fixes its signature."""
    tree = _trees()[place]
    called = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
    read = {node for node in ast.walk(tree) if isinstance(node, ast.Name | ast.Attribute)}
    return {_named(node) for node in read - called if isinstance(node.ctx, ast.Load)}


def _is_foreign(name: str) -> bool:
    """Tell whether Python or Qt fixed this signature."""
    return name.startswith("__") or name != name.lower() or name in FOREIGN_NAMES


def test_no_file_is_too_long() -> None:
    counted = {
        place: len((ROOT / place).read_text(encoding="utf-8").splitlines()) - _table_lines(tree)
        for place, tree in _trees().items()
    }
    assert {place: lines for place, lines in counted.items() if lines > FILE_LINES} == {}


def test_no_class_is_too_long() -> None:
    assert [
        f"{place}:{node.lineno} {node.name} has {_lines(node)} lines"
        for place, node in _nodes()
        if isinstance(node, ast.ClassDef) and _lines(node) > CLASS_LINES
    ] == []


def test_no_function_is_too_long() -> None:
    assert [
        f"{place}:{node.lineno} {node.name} has {_lines(node)} lines"
        for place, node, _ in _functions()
        if _lines(node) > FUNCTION_LINES
    ] == []


def test_no_function_takes_too_many_arguments() -> None:
    def count(node: Function, bound: int) -> int:
        takes = node.args
        return len(takes.posonlyargs) + len(takes.args) + len(takes.kwonlyargs) - bound

    assert [
        f"{place}:{node.lineno} {node.name} takes {count(node, bound)} arguments"
        for place, node, bound in _functions()
        if count(node, bound) > ARGUMENTS and not _is_foreign(node.name)
    ] == []


def test_after_the_second_argument_the_caller_names_them() -> None:
    assert [
        f"{place}:{node.lineno} {node.name}"
        for place, node, bound in _functions("src/")
        if len(node.args.posonlyargs) + len(node.args.args) - bound > POSITIONAL
        and not _is_foreign(node.name)
        and node.name not in _handed_over(place)
    ] == []


def test_every_module_says_what_it_is_for() -> None:
    assert [place for place, tree in _trees().items() if not ast.get_docstring(tree)] == []


def test_no_name_says_nothing() -> None:
    modules = {place: re.split(r"[/_.]", place) for place in _trees()}
    classes = {
        f"{place} {node.name}": re.findall(r"[A-Z][a-z]+", node.name)
        for place, node in _nodes()
        if isinstance(node, ast.ClassDef)
    }
    assert [
        place
        for place, words in (modules | classes).items()
        if BANNED_NAMES & {word.lower() for word in words}
    ] == []


def test_only_the_composition_root_reads_the_clock() -> None:
    def reads(node: ast.AST) -> bool:
        match node:
            case ast.Call(func=ast.Attribute(value=owner, attr=name)):
                return (_named(owner) in CALENDARS and name in READINGS) or (
                    (_named(owner), name) == ("time", "time")
                )
        return False

    assert [
        f"{place}:{node.lineno}"
        for place, node in _nodes(PACKAGE)
        if isinstance(node, ast.Call) and reads(node) and place not in COMPOSITION
    ] == []


def test_only_the_last_resorts_catch_everything() -> None:
    def caught(node: ast.ExceptHandler) -> set[str]:
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        return {_named(kind) for kind in kinds}

    assert [
        f"{place}:{node.lineno}"
        for place, node in _nodes(PACKAGE)
        if isinstance(node, ast.ExceptHandler)
        and caught(node) & {"", "Exception", "BaseException"}
        and place not in LAST_RESORTS
    ] == []


def test_every_word_on_paper_passes_the_layout() -> None:
    # It looks for a glyph for each character; reportlab drops what it cannot draw.
    assert [
        f"{place}:{node.lineno}"
        for place, node in _nodes(PACKAGE)
        if isinstance(node, ast.Attribute)
        and node.attr in TEXT_WRITERS
        and not place.startswith(f"{PACKAGE}/documents/layout/")
    ] == []


def test_no_paper_reads_words_as_markup() -> None:
    # reportlab's paragraphs do: a name such as <b> would change the paper.
    assert [
        f"{place}:{node.lineno}"
        for place, node in _nodes(PACKAGE)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("reportlab.platypus")
    ] == []


def test_the_window_starts_no_loop_and_no_thread_of_its_own() -> None:
    assert [
        f"{place}:{node.lineno}"
        for place, node in _nodes(f"{PACKAGE}/gui/")
        if (isinstance(node, ast.Attribute) and node.attr == "processEvents")
        or (isinstance(node, ast.ClassDef) and "QThread" in map(_named, node.bases))
    ] == []


def test_no_test_waits_by_the_clock() -> None:
    assert [
        f"{place}:{node.lineno}"
        for place, node in _nodes("tests/")
        if isinstance(node, ast.Call) and _named(node.func) in {"sleep", "qSleep", "qWait"}
    ] == []

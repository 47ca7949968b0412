"""What one side said alone is kept for the station, and can reach nothing that leaves it."""

import ast
import inspect
import json
import pkgutil
from collections.abc import Iterator
from dataclasses import is_dataclass
from importlib import import_module
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_type_hints
from zipfile import ZipFile

import pytest

import mediator
from mediator import documents
from mediator.documents.preview import extract_text
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.filing import papers_of
from mediator.domain.case.parties import Side
from mediator.domain.case.private import PrivateNote
from mediator.domain.errors import RuleViolation
from mediator.domain.month.rows import LedgerRow
from mediator.domain.papers import PaperKind, Snapshot
from mediator.domain.values.periods import PeriodKind, month
from mediator.services import cases, exporting, papers, private_notes, reporting
from mediator.services.cases import ListQuery
from mediator.services.workplace import Ref, Workplace, station_of
from mediator.storage import journal
from tests.workplaces import played

ALONE = "底线三百块"


def reached(hint: Any, seen: set[Any]) -> set[Any]:  # noqa: ANN401  # Types of all kinds.
    """Every type that a value of this type can hold."""
    if isinstance(hint, list):  # The arguments of a callable.
        for each in hint:
            reached(each, seen)
        return seen
    if hint in seen:
        return seen
    seen.add(hint)
    for part in get_args(hint):
        reached(part, seen)
    if is_dataclass(hint) and isinstance(hint, type):
        for each in get_type_hints(hint).values():
            reached(each, seen)
    return seen


def hints(function: Any, known: dict[str, Any]) -> list[Any]:  # noqa: ANN401  # Any function.
    """The types of a function; names that only a type checker imports stand for anything."""
    names = dict(known)
    while True:
        try:
            return list(get_type_hints(function, names).values())
        except NameError as unknown:
            names[str(unknown.name)] = object


def modules(package: ModuleType) -> Iterator[ModuleType]:
    """A package with everything in it."""
    yield package
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield import_module(found.name)


@pytest.fixture
def noted(workplace: Workplace) -> Dispute:
    """A case with a private note."""
    dispute = played(workplace, "snacks")
    private_notes.add(workplace, dispute.id, side=Side.STALL, text=ALONE)
    return dispute


def test_no_function_of_the_documents_accepts_a_private_note() -> None:
    asked = 0
    for module in modules(documents):
        for _, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ != module.__name__:
                continue
            asked += 1
            for hint in hints(function, vars(module)):
                assert PrivateNote not in reached(hint, set()), f"{module.__name__}.{function}"
    assert asked > 200


@pytest.mark.parametrize("kind", [Snapshot, Dispute, LedgerRow], ids=["paper", "case", "line"])
def test_no_paper_case_or_line_of_the_ledger_can_hold_one(kind: Any) -> None:  # noqa: ANN401
    found = reached(kind, set())
    assert PrivateNote not in found
    assert len(found) > 5


def test_only_its_own_service_reads_the_notes() -> None:
    root = Path(mediator.__file__).parent
    users = {
        file.relative_to(root).as_posix()
        for file in root.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, ast.Name | ast.alias | ast.Attribute)
        and "PrivateNote" in str(vars(node).get("id") or vars(node).get("name") or "")
    }
    assert users == {
        "gui/case/private_talk.py",
        "services/private_notes.py",
        "storage/private_notes.py",
    }


def test_a_note_comes_back_as_it_was_said(workplace: Workplace, noted: Dispute) -> None:
    (note,) = private_notes.of_case(workplace, noted.id)
    assert (note.side, note.text, note.by) == (Side.STALL, ALONE, workplace.on_duty)


def test_an_empty_note_is_refused_at_its_field(workplace: Workplace, noted: Dispute) -> None:
    with pytest.raises(RuleViolation, match="required") as refused:
        private_notes.add(workplace, noted.id, side=Side.CONSUMER, text="  \n ")
    assert refused.value.field == "private_text"


def test_the_journal_says_that_there_is_a_note_and_not_what_it_says(
    workplace: Workplace, noted: Dispute
) -> None:
    with workplace.reading() as view:
        entries = journal.history(view, f"dispute:{noted.id}")
    assert entries[-1].action == "note_privately"
    assert ALONE not in json.dumps([str(entry.facts) for entry in entries], ensure_ascii=False)


def test_the_search_does_not_find_it(workplace: Workplace, noted: Dispute) -> None:
    assert cases.count(workplace, ListQuery(text="三百块")) == 0
    assert cases.count(workplace, ListQuery(text=noted.intake.purchase.goods)) > 0


def told(content: bytes) -> str:
    """The words of a file, whatever packs them, without white space."""
    if content.startswith(b"%PDF"):
        words = "".join(extract_text(content))
    elif content.startswith(b"PK"):
        with ZipFile(BytesIO(content)) as packed:
            words = "".join(
                packed.read(name).decode(errors="replace") for name in packed.namelist()
            )
    else:
        words = content.decode("utf-8-sig")
    return "".join(words.split())


def test_no_paper_and_no_export_says_it(
    workplace: Workplace, noted: Dispute, tmp_path: Path
) -> None:
    with workplace.reading() as view:
        name = station_of(view).name
    owed = [paper for paper in papers_of(noted) if paper.kind is not PaperKind.AGREEMENT]
    for paper in owed:
        papers.issue(workplace, Ref.of(noted), kind=paper.kind, part=paper.part)
    lines = papers.listed(workplace, noted.id)
    assert PaperKind.AGREEMENT in {line.kind for line in lines}
    assert len(lines) > len(owed) > 5
    november = month(2026, 11, kind=PeriodKind.SHIFTED)
    given_out = [papers.load(workplace, line.number).pdf for line in lines]
    given_out += [
        file.read_bytes() for file in reporting.export(workplace, november, folder=tmp_path)
    ]
    exporting.export_all(workplace, tmp_path / "all.zip")
    assert ALONE not in told((tmp_path / "all.zip").read_bytes())
    for content in given_out:
        assert name in told(content)  # What is read is really what it says.
        assert ALONE not in told(content)

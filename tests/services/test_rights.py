"""Every use case asks for a right, and opens for those who have it."""

import ast
import inspect
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

import mediator.services
from mediator.domain.accounts.roles import AccountRole, Right, may
from mediator.domain.errors import RuleViolation
from mediator.services.workplace import Workplace

SERVICES: Final = Path(inspect.getfile(mediator.services)).parent


def _asked() -> Iterator[tuple[str, ast.Call]]:
    for file in sorted(SERVICES.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                for call in ast.walk(node):
                    if isinstance(call, ast.Call) and _opens(call.func):
                        yield f"{file.stem}.{node.name}", call


def _opens(called: ast.expr) -> bool:
    return isinstance(called, ast.Attribute) and called.attr == "transaction"


@pytest.mark.parametrize("role", AccountRole)
@pytest.mark.parametrize("right", Right)
def test_a_transaction_opens_for_those_who_may_and_for_nobody_else(
    workplace: Workplace, role: AccountRole, right: Right
) -> None:
    at_work = replace(workplace, role=role)
    if may(role, right):
        with at_work.transaction(right, quiet=True):
            pass
    else:
        with pytest.raises(RuleViolation, match="not_permitted"), at_work.transaction(right):
            pytest.fail("opened")


def test_only_what_the_program_does_by_itself_needs_no_more_than_being_there() -> None:
    kept = {
        name
        for name, call in _asked()
        if call.args and isinstance(call.args[0], ast.Attribute) and call.args[0].attr == "KEEP"
    }
    assert kept == {
        "backups._note", "backups.drill", "drafts.drop", "drafts.save", "drafts.sweep",
        "drafts.throw_away", "recycling._take_back", "identity.current_keys",
    }  # fmt: skip

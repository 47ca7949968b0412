"""The program is killed while somebody types: every word is there again."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from mediator.services import cases, papers, upkeep
from mediator.services.workplace import Workplace
from mediator.storage.database import open_database
from tests.journeys.places import PLACES
from tests.workplaces import Clock, opened, played

_ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two cases on their way: one about to be looked into, one about to be agreed."""
    with opened(tmp_path) as workplace:
        played(workplace, "short_weight", until="inform")
        played(workplace, "snacks", until="first_round")
    return tmp_path


@contextmanager
def opened_again(folder: Path) -> Iterator[Workplace]:
    """A workplace over the file as it was left."""
    database = open_database(folder / "mediator.db")
    yield Workplace(database=database, clock=Clock(), on_duty="吕敏")
    database.close()


def _typist(data: Path, act: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.typist", str(data), act],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=_ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def _found(data: Path) -> dict[str, dict[str, object]]:
    told, troubles = _typist(data, "tell").communicate(timeout=60)
    assert told, troubles
    return json.loads(told)  # type: ignore[no-any-return]  # As the typist told it.


def test_what_was_typed_a_second_ago_is_there_after_the_program_was_killed(data: Path) -> None:
    with _typist(data, "type") as typing:
        assert typing.stdout is not None
        assert typing.stdout.readline() == "typed\n"
        typing.send_signal(signal.SIGKILL)
    found = _found(data)
    assert found == {place: values for place, (_, _, values) in PLACES.items()}
    with opened_again(data) as workplace:
        assert upkeep.check(workplace).sound


def _killed_while_issuing(folder: Path, rounds: int) -> None:
    """Kill at another moment of issuing each time: numbers and papers always belong together."""
    with opened(folder) as workplace:
        ids = [played(workplace, "short_weight", until="terms").id for _ in range(rounds + 2)]
    said: list[str] = []
    for turn in range(rounds):
        left = [str(case) for case in ids if case not in _issued(folder)]
        command = [sys.executable, "-m", "tests.journeys.issuer", str(folder), *left]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_ROOT) as issuing:
            assert issuing.stdout is not None
            issuing.stdout.readline()
            with suppress(subprocess.TimeoutExpired):
                issuing.wait(0.9 + turn / rounds * 0.5)  # The first paper takes a second.
            issuing.kill()
            said += issuing.stdout.read().split()
        numbers = _issued(folder)
        assert set(said) <= set(numbers.values())
    with opened_again(folder) as workplace:
        assert upkeep.check(workplace).sound


def _issued(folder: Path) -> dict[int, str]:
    """The numbers of agreements by case; each has its paper, and each paper its case."""
    with opened_again(folder) as workplace:
        found = {}
        for line in cases.page(workplace, cases.ListQuery(), offset=0, limit=200):
            case = cases.open_case(workplace, line.id)
            agreement = case.dispute.agreement
            number = agreement.number if agreement else ""
            assert [paper.number for paper in case.papers] == ([number] if number else [])
            if number:
                assert papers.load(workplace, number).snapshot.head.number == number
                found[line.id] = number
    assert sorted(found.values()) == [f"XC-XY-2026-{n:04d}" for n in range(1, len(found) + 1)]
    return found


def test_a_number_never_comes_without_its_paper_when_the_program_is_killed(
    tmp_path: Path,
) -> None:
    _killed_while_issuing(tmp_path, 3)


@pytest.mark.long
def test_a_number_never_comes_without_its_paper_in_a_hundred_kills(tmp_path: Path) -> None:
    _killed_while_issuing(tmp_path, 100)

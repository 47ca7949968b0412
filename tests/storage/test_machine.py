"""Whatever is done to the records in whatever order, they say what a plain dictionary says."""

from contextlib import ExitStack, closing, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from mediator.domain.accounts.roles import Right
from mediator.domain.case.dispute import Dispute
from mediator.domain.errors import StaleRecord
from mediator.domain.station import Series
from mediator.services import backups, drafts, numbering, restoring, upkeep
from mediator.services.restoring import Wish
from mediator.services.workplace import Workplace, keep
from mediator.storage import disputes, journal, lists
from mediator.storage.database import open_database
from mediator.storage.keys import protecting
from mediator.storage.lists import ListQuery
from tests.conftest import NOW
from tests.domain.cases import LIMITS, Scene
from tests.domain.walks import CHOICES, starts, stepped
from tests.faults.figures import tell
from tests.faults.power import MEMORY
from tests.servers import Cluster
from tests.workplaces import HEAD, Clock, on_server, set_up

KEY = bytes(range(32))
WORDS = st.text(max_size=40)


class _TakenBack(Exception):
    """The transaction shall not have been."""


@cache
def _locked_station() -> bytes:
    """The sample station's file under a key, made once."""
    with TemporaryDirectory() as folder:
        plain = Path(folder) / "mediator.db"
        plain.write_bytes(set_up(NOW))
        return protecting.twin(plain, key=None, new_key=KEY).read_bytes()


class Records(RuleBasedStateMachine):
    """Each rule does one thing to the records and to the dictionary."""

    office: Workplace

    def __init__(self) -> None:
        super().__init__()
        self.cases: dict[int, Scene] = {}
        self.drafts: dict[str, str] = {}
        self._open()
        self.lines = self._lines()

    def _open(self) -> None:
        """Open the records, and let them be the office's."""
        raise NotImplementedError

    @initialize()
    def begin(self) -> None:
        """Nothing is there yet but the station."""

    @rule(scene=starts())
    def take_down(self, scene: Scene) -> None:
        with self.office.transaction(Right.RECORD) as work:
            number = numbering.take(self.office, work, series=Series.DISPUTE)
            new = replace(scene.dispute, id=0, version=0, number=number)
            self._know(scene, keep(work, new, action="register", limits=LIMITS))

    @precondition(lambda self: self.cases)
    @rule(at=CHOICES, choice=CHOICES)
    def go_on(self, at: int, choice: int) -> None:
        scene = stepped(self._case(at), choice)
        with self.office.transaction(Right.MEDIATE) as work:
            self._know(scene, keep(work, scene.dispute, action="step", limits=LIMITS))

    @precondition(lambda self: self.cases)
    @rule(at=CHOICES, choice=CHOICES)
    def change_and_take_back(self, at: int, choice: int) -> None:
        scene = stepped(self._case(at), choice)
        with suppress(_TakenBack), self.office.transaction(Right.MEDIATE) as work:
            keep(work, scene.dispute, action="step", limits=LIMITS)
            raise _TakenBack

    @precondition(lambda self: any(each.dispute.version > 1 for each in self.cases.values()))
    @rule(at=CHOICES, choice=CHOICES)
    def save_what_a_colleague_saved(self, at: int, choice: int) -> None:
        scene = stepped(self._case(at), choice)
        old = replace(scene.dispute, version=scene.dispute.version - 1)
        with pytest.raises(StaleRecord), self.office.transaction(Right.MEDIATE) as work:
            keep(work, old, action="step", limits=LIMITS)

    @rule(key=st.sampled_from(("register:1", "case:1:facts", "month")), words=WORDS)
    def type_a_draft(self, key: str, words: str) -> None:
        drafts.save(self.office, key, values={"facts": words})
        self.drafts[key] = words

    @precondition(lambda self: self.drafts)
    @rule()
    def throw_a_draft_away(self) -> None:
        key, _ = self.drafts.popitem()
        drafts.drop(self.office, key)

    @rule()
    def close_and_open(self) -> None:
        self.office.database.close()
        self._open()

    @invariant()
    def the_last_case_and_the_counts_are_those_of_the_dictionary(self) -> None:
        with self.office.reading() as view:
            assert lists.count(view, ListQuery()) == len(self.cases)
            assert journal.count(view) == self.lines
            if self.cases:
                last = next(reversed(self.cases.values())).dispute
                assert disputes.load(view, last.id) == last
                assert disputes.by_number(view, last.number) == last
        assert {each.key: each.payload["facts"] for each in drafts.listed(self.office)} == (
            self.drafts
        )

    def teardown(self) -> None:
        """At the end every case is compared, and the whole file proved."""
        with closing(self.office.database):
            with self.office.reading() as view:
                for scene in self.cases.values():
                    assert disputes.load(view, scene.dispute.id) == scene.dispute
            assert upkeep.check(self.office).sound

    def _case(self, at: int) -> Scene:
        return list(self.cases.values())[at % len(self.cases)]

    def _know(self, scene: Scene, saved: Dispute) -> None:
        self.cases.pop(saved.id, None)
        self.cases[saved.id] = replace(scene, dispute=saved)
        self.lines += 1

    def _lines(self) -> int:
        with self.office.reading() as view:
            return journal.count(view)


class FileRecords(Records):
    """An encrypted file, which can be backed up and brought back."""

    def __init__(self) -> None:
        self.folder = TemporaryDirectory(dir=MEMORY)
        self.live = Path(self.folder.name) / "mediator.db"
        self.live.write_bytes(_locked_station())
        self.kept: tuple[Path, dict[int, Scene], dict[str, str], int] | None = None
        super().__init__()

    def _open(self) -> None:
        database = open_database(self.live, key=KEY)
        self.office = Workplace(database=database, clock=Clock(), on_duty=HEAD)

    @precondition(lambda self: self.lines % 7 == 0)
    @rule()
    def back_up(self) -> None:
        made = backups.back_up(self.office).backup
        self.kept = (made.path, dict(self.cases), dict(self.drafts), self.lines)
        self.lines += 1

    @precondition(lambda self: self.kept)
    @rule()
    def bring_back(self) -> None:
        assert self.kept is not None
        source, self.cases, self.drafts, lines = self.kept
        self.office.database.close()
        wish = Wish(source=source, live=self.live, key=KEY, by=HEAD, at=NOW)
        restoring.restore(wish)
        self._open()
        self.kept, self.lines = None, lines + 1

    def teardown(self) -> None:
        """The file goes too."""
        with self.folder:
            super().teardown()


class ServerRecords(Records):
    """A database on a server; a subclass says which."""

    cluster: ClassVar[Cluster]

    def __init__(self) -> None:
        self.undone = ExitStack()
        folder = Path(self.undone.enter_context(TemporaryDirectory()))
        first = self.undone.enter_context(on_server(self.cluster, folder, Clock()))
        self.office = first
        super().__init__()

    def _open(self) -> None:
        """An engine that was let go of connects anew."""

    def teardown(self) -> None:
        """The database goes to the next."""
        with self.undone:
            super().teardown()


def _on(running: Cluster) -> type[ServerRecords]:
    class Records(ServerRecords):
        cluster = running

    return Records


def _played(made: type[Records], *, examples: int, steps: int) -> None:
    health = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    chosen = settings(
        max_examples=examples, stateful_step_count=steps, suppress_health_check=health
    )
    run_state_machine_as_test(made, settings=chosen)


def test_the_records_say_what_a_dictionary_says() -> None:
    _played(FileRecords, examples=6, steps=20)


def test_those_on_a_server_say_the_same(cluster: Cluster) -> None:
    _played(_on(cluster), examples=4, steps=20)


@pytest.mark.long
def test_fifty_thousand_steps_say_the_same() -> None:
    _played(FileRecords, examples=500, steps=100)
    tell("steps beside a dictionary", {"walks": 500, "steps": 50_000, "different": 0})


@pytest.mark.long
def test_ten_thousand_steps_on_a_server_say_the_same(cluster: Cluster) -> None:
    _played(_on(cluster), examples=100, steps=100)
    tell("steps on a server beside a dictionary", {"walks": 100, "steps": 10_000, "different": 0})

"""The power is cut at any moment of a day's work: nothing confirmed is lost, nothing half-done."""

import hashlib
import multiprocessing
import os
import time
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from mediator.storage import exhibits, papers
from mediator.storage.database import open_database
from tests.faults import power
from tests.faults.figures import tell
from tests.faults.power import Recording, Tally, Verdict
from tests.faults.recording import Child, needs_compiler
from tests.faults.replay import unpack
from tests.faults.scenario import FILE

SEED = 20_261_127
_CHUNK = 250

pytestmark = needs_compiler


@pytest.fixture(scope="module")
def counter(child: Child, tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """A day at the counter, written down."""
    return power.record(child, "counter", tmp_path_factory.mktemp("counter"))


def _swept(recording: Recording, states: int) -> Tally:
    """All states, on all processors."""
    chunks = [range(at, min(states, at + _CHUNK)) for at in range(0, states, _CHUNK)]
    work = partial(power.sweep, recording, of=states, seed=SEED)
    whole = Tally()
    with multiprocessing.get_context("spawn").Pool(os.cpu_count()) as pool:
        for part in pool.imap_unordered(work, chunks):
            whole.add(part)
    return whole


def test_a_cut_at_any_moment_leaves_what_was_confirmed_whole(counter: Recording) -> None:
    tally = power.sweep(counter, range(240), of=240, seed=SEED)
    assert tally.bad == {}
    assert tally.found == {Verdict.WHOLE: 240}


def test_without_its_syncs_the_same_day_would_lose_what_was_confirmed(counter: Recording) -> None:
    unsynced = replace(counter, events=tuple(each for each in counter.events if each.what != "S"))
    tally = power.sweep(unsynced, range(60), of=60, seed=SEED)
    assert tally.found[Verdict.LOST] + tally.found[Verdict.CORRUPT] > 20


def test_what_was_confirmed_is_what_the_file_holds(counter: Recording, tmp_path: Path) -> None:
    unpack(counter.end(), tmp_path)
    said = [event.name.split() for event in counter.events if event.what == "M"]
    issued = {words[1]: words[2] for words in said if words[0] == "paper"}
    files = [words[-1] for words in said if words[0] in {"evidence", "signed"}]
    assert (len(issued), len(files)) == (1, 3)
    with closing(open_database(tmp_path / FILE)) as database, database.reading() as view:
        for number, digest in issued.items():
            assert hashlib.sha256(papers.load(view, number).pdf).hexdigest() == digest
        for digest in files:
            assert hashlib.sha256(exhibits.content(view, digest)).hexdigest() == digest


@pytest.mark.parametrize("scenario", ["locked up", "restored", "erased"])
def test_a_cut_where_files_take_each_others_place_or_are_erased_leaves_one_whole(
    child: Child, tmp_path: Path, scenario: str
) -> None:
    tally = power.sweep(
        power.record(child, scenario, tmp_path / "day"), range(60), of=60, seed=SEED
    )
    assert tally.bad == {}
    assert tally.found == {Verdict.WHOLE: 60}


@pytest.mark.long
@pytest.mark.parametrize(
    ("scenario", "states"),
    [
        ("counter", 30_000),
        ("counter encrypted", 30_000),
        ("counter, short log", 16_000),
        ("first day", 2_000),
        ("locked up", 8_000),
        ("restored", 8_000),
        ("erased", 6_000),
    ],
)
def test_a_hundred_thousand_cuts_lose_nothing(
    child: Child, tmp_path: Path, scenario: str, states: int
) -> None:
    began = time.monotonic()
    tally = _swept(power.record(child, scenario, tmp_path / "day"), states)
    tell(
        f"power cuts, {scenario}",
        {"states": states, "different": len(tally.images), "seed": SEED}
        | {verdict.value: tally.found[verdict] for verdict in Verdict}
        | {"states/s": round(states / (time.monotonic() - began))},
    )
    assert tally.bad == {}
    assert tally.found == {Verdict.WHOLE: states}

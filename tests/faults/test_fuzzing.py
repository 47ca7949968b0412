"""Whatever is given to an importer, it takes it or refuses it in a sentence: no fault, no hang."""

import signal
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

from mediator.domain.errors import MediatorError
from tests.faults.figures import tell
from tests.faults.importers import KINDS, SLOW, Reader, importers, mangled, nonsense
from tests.faults.luck import luck

SEED = 20_261_130
_PATIENCE = 20  # seconds for one file

pytestmark = pytest.mark.usefixtures("quick_locks")


@contextmanager
def _in_time() -> Iterator[None]:
    """A reader that does not come back is a hang, not a slow test."""

    def ring(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(_PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _fed(name: str, whole: bytes, *, read: Reader, rounds: int) -> Counter[str]:
    """What became of each file; anything but taking and refusing it fails with its number."""
    found: Counter[str] = Counter()
    for turn in range(rounds):
        lots = luck(SEED, name, turn)
        content = nonsense(lots) if turn % 10 == 0 else mangled(whole, lots)
        try:
            with _in_time():
                read(content)
            found["taken"] += 1
        except MediatorError:
            found["refused"] += 1
        except Exception as fault:  # noqa: BLE001  # Whatever else it is, it is a fault.
            pytest.fail(f"{name} {turn}: {type(fault).__name__} {fault}")
    return found


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[bytes, Reader]]:
    folder = tmp_path_factory.mktemp("importers")
    return {name: (whole, read) for name, whole, read in importers(folder)}


@pytest.mark.parametrize("name", KINDS)
def test_what_is_whole_is_taken_and_what_is_mangled_faults_nothing(
    known: dict[str, tuple[bytes, Reader]], name: str
) -> None:
    whole, read = known[name]
    read(whole)
    rounds = 8 if name in SLOW else 60
    found = _fed(name, whole, read=read, rounds=rounds)
    assert found.total() == rounds


@pytest.mark.long
@pytest.mark.parametrize("name", KINDS)
def test_thousands_of_mangled_files_fault_nothing(
    known: dict[str, tuple[bytes, Reader]], name: str
) -> None:
    whole, read = known[name]
    found = _fed(name, whole, read=read, rounds=300 if name in SLOW else 5_000)
    tell(f"fuzzed {name}", {"files": found.total(), "seed": SEED, **found, "faults": 0, "hangs": 0})

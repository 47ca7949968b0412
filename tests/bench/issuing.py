"""How long a paper takes: issued warm as staff wait for it, cold in a new process, 500 in a row."""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from mediator.services import settlement
from mediator.services.workplace import Ref, Workplace
from tests.bench.first_paper import make
from tests.bench.rows import Row
from tests.workplaces import opened, played

_WARM, _MANY, _SETTLED = 9, 500, 100
_COLD = (
    "import time; begun = time.perf_counter()\n"
    "from tests.bench import first_paper; first_paper.make()\n"
    "print((time.perf_counter() - begun) * 1000)"
)


def measured(folder: Path) -> Iterator[Row]:
    """Papers, their time and their memory."""
    folder.mkdir(exist_ok=True)
    with opened(folder) as workplace:
        times = [_issued(workplace) for _ in range(_WARM + 1)][1:]
    yield Row(
        name="issue() of an agreement, warm", figure=median(times), unit="ms", limit=200,
        note="file, number, PDF/A, signature and all",
    )  # fmt: skip
    times = [_timed() for _ in range(_WARM)]
    yield Row(name="two pages, three copies, sealed and signed", figure=median(times), unit="ms",
              limit=400)  # fmt: skip
    cold = subprocess.run([sys.executable, "-c", _COLD], check=True, capture_output=True, text=True)
    yield Row(name="the first paper of a fresh process", figure=float(cold.stdout), unit="ms",
              limit=1000)  # fmt: skip
    yield Row(name=f"memory grown over {_MANY} papers in a row", figure=_grown(), unit="%", limit=5)


def _issued(workplace: Workplace) -> float:
    drawn = played(workplace, "short_weight", until="terms")
    begun = time.perf_counter()
    settlement.issue(workplace, Ref.of(drawn))
    return (time.perf_counter() - begun) * 1000


def _timed() -> float:
    begun = time.perf_counter()
    make()
    return (time.perf_counter() - begun) * 1000


def _grown() -> float:
    """Per cent by which the most memory ever held rose after the first hundred papers."""
    for _ in range(_SETTLED):
        make()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(_MANY - _SETTLED):
        make()
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / before - 1) * 100

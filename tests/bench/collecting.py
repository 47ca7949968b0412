"""How long a province's months take to collect, and how much memory: 2,000 stations, 12 months."""

import csv
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter

from mediator.documents import exchange
from mediator.domain.collected.judging import Terms
from mediator.services import collecting
from tests import filing
from tests.bench.rows import Row

_STATIONS, _MONTHS, _PLACES = 2000, 12, 40
_LIST = "stations.csv"
_KIB = 1024


def measured(folder: Path) -> Iterator[Row]:
    """Of one month, and of twelve; the files are written once."""
    _fill(folder)
    one, _ = _collected(folder, "2026-01", "2026-01")
    memory, seconds = _collected(folder, "", "")
    size = sum(path.stat().st_size for path in folder.rglob("*.json")) / (1 << 20)
    name = f"{_STATIONS:,} stations × {_MONTHS} months, {size:.0f} MB"
    yield Row(name=name, figure=seconds, unit="s", limit=60)
    yield Row(name="  memory grows by", figure=memory, unit="MB", limit=100)
    yield Row(name="  of it by the other eleven months", figure=memory - one, unit="MB", limit=50)


def _collected(folder: Path, first: str, last: str) -> tuple[float, float]:
    """Megabytes at the highest beyond what was loaded before, and seconds, in a fresh process."""
    command = [sys.executable, "-m", "tests.bench.collecting", str(folder), first, last]
    told = subprocess.run(command, capture_output=True, check=True).stdout.split()
    return float(told[0]), float(told[1])


def _fill(folder: Path) -> None:
    """Write the files once; a run that was stopped half-way leaves none."""
    if folder.exists():
        return
    print(f"  writing {_STATIONS * _MONTHS:,} month files into {folder}, once", flush=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as made:
        codes = [f"S{number:04}" for number in range(_STATIONS)]
        with (Path(made) / _LIST).open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["代码", "名称", "地区", "根证书指纹"])
            for number, code in enumerate(codes):
                known = filing.member(code, f"{number % _PLACES:02}县")
                rows.writerow([known.code, known.name, known.place, known.root])
        for month in range(1, _MONTHS + 1):
            label = f"2026-{month:02}"
            place = Path(made) / "files" / label
            place.mkdir(parents=True)
            for number, code in enumerate(codes):
                content = filing.filed(code, label, (number + month) % 7)
                (place / f"{code}.json").write_bytes(content)
        shutil.copytree(made, folder)


def main() -> None:
    """Collect once and print what it took."""
    folder, first, last = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    roster = collecting.read_roster(folder / _LIST)
    content = next((folder / "files").rglob("*.json")).read_bytes()
    exchange.read_month(content)  # Loads what reading needs.
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = perf_counter()
    terms = Terms(first=first, last=last)
    part = folder / "files" / first
    found = collecting.collect(part, roster, terms=terms, today=date(2027, 1, 20))
    collecting.export(found, folder / "sums")
    seconds = perf_counter() - begun
    assert found.is_sound
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(grown / _KIB, seconds)


if __name__ == "__main__":
    main()

"""How long a start takes, beside a bare window started in turn with it, and what idling takes."""

import compileall
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.bench.rows import Row

_PAIRS = 9
_BARE = ("-m", "tests.bench.bare_window")
_BEGUN = """
import sys
from pathlib import Path
from mediator.__main__ import window_program
window_program()
from tests.bench import watched_window
sys.exit(watched_window.run(Path(sys.argv[1])))
"""
_OURS = ("-c", _BEGUN)
_ROOT = Path(__file__).resolve().parents[2]


def measured(folder: Path) -> Iterator[Row]:
    """Starts in pairs, so that whatever else the machine does troubles both alike."""
    compileall.compile_dir(_ROOT / "src", quiet=2)
    compileall.compile_dir(_ROOT / "tests" / "bench", quiet=2)
    for program in (_BARE, _OURS):
        _started(program, folder)  # Once unmeasured: the files come into memory.
    bare, ours = [], []
    for _ in range(_PAIRS):
        bare.append(_started(_BARE, folder)["painted"])
        ours.append(_started(_OURS, folder))
    base, first = median(bare), median(each["painted"] for each in ours)
    usable = median(each["usable"] for each in ours)
    memory = median(each["memory"] for each in ours)
    yield Row(name="a bare QMainWindow, painted", figure=base, unit="ms")
    yield Row(name="the first window, painted", figure=first, unit="ms")
    yield Row(name="  beside a bare one", figure=first / base, unit="×", limit=1.6)
    yield Row(name="Today, usable", figure=usable, unit="ms")
    yield Row(name="  beside a bare one", figure=usable / base, unit="×", limit=2.5)
    yield Row(name="memory of the idle program (RSS)", figure=memory, unit="MB", limit=250)


def _started(program: tuple[str, str], folder: Path) -> dict[str, float]:
    """Milliseconds from the start of the process to each word it says; memory in megabytes."""
    begun = time.perf_counter()
    said: dict[str, float] = {}
    quiet = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(folder / "settings")}
    with subprocess.Popen(
        [sys.executable, *program, str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=_ROOT,
        env={**os.environ, **quiet},
    ) as child:
        for line in child.stdout or ():
            word, *figures = line.split()
            elapsed = (time.perf_counter() - begun) * 1000
            said[word] = float(figures[0]) if figures else elapsed
    return said

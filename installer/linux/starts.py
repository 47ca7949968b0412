"""How long the installed program takes to its window, in turn with the source tree."""

import os
import subprocess
from statistics import median

from installer import project
from installer.linux import screen
from installer.linux.root import Root

PAIRS = 9


def compared(root: Root) -> tuple[float, float]:
    """Seconds of the installed program and of the source tree; the first of each is not counted."""
    python = project.ROOT / ".venv" / "bin" / "python"
    sources = str(project.ROOT / "src")
    subprocess.run([python, "-m", "compileall", "-q", sources], check=True)
    folder = project.BUILD / "home"
    folder.mkdir(parents=True, exist_ok=True)
    environment = {
        **{name: word for name, word in os.environ.items() if name != "QT_QPA_PLATFORM"},
        "DISPLAY": screen.NUMBER,
        "HOME": str(folder),
        "MEDIATOR_DATA": str(folder / "data"),
    }
    installed = root.command(["mediator"], staff=True, DISPLAY=screen.NUMBER, MEDIATOR_DATA="data")
    ours, theirs = [], []
    for _ in range(PAIRS + 1):
        with screen.started(installed) as took:
            ours.append(took)
        with screen.started([str(python), "-m", "mediator"], environment) as took:
            theirs.append(took)
    return median(ours[1:]), median(theirs[1:])

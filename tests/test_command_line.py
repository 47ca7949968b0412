"""The program as it is called: each command answers, and options alone open the window."""

import errno
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mediator import cli

COMMANDS = (
    "window", "tour", "month", "paper", "dossier", "kit", "check", "verify", "backup", "restore",
    "import", "collect", "due", "selfcheck",
)  # fmt: skip


def _called(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mediator", *arguments], capture_output=True, text=True, check=False
    )


def test_the_help_names_every_command_and_every_exit_status() -> None:
    told = _called("--help")
    assert told.returncode == 0
    assert [name for name in COMMANDS if not re.search(rf"\n    {name}\s", told.stdout)] == []
    assert all(f"\n  {status} " in told.stdout for status in range(20))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    told = _called(command, "--help")
    assert told.returncode == 0
    assert "--data DIR" in told.stdout


def test_options_without_a_command_are_those_of_the_window() -> None:
    told = _called("--training", "--help")
    assert told.returncode == 0
    assert "practise on sample cases" in told.stdout


def test_a_wrong_command_is_named_on_stderr() -> None:
    told = _called("chek")
    assert told.returncode == 2
    assert "chek" in told.stderr


def test_a_folder_that_cannot_be_looked_into_is_told_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_: Path) -> bool:
        raise PermissionError(errno.EACCES, "")

    monkeypatch.setattr(Path, "is_file", refuse)
    assert cli.main(["check", "--data", str(tmp_path)]) == 1
    assert capsys.readouterr().err == "mediator: no_permission\n"


_WATCHED_START = """
import gc
from mediator.__main__ import window_program
program = window_program()
print(gc.isenabled())
from PySide6.QtCore import QTimer
from mediator import settings
running = program.application(settings.load())
running.setStyleSheet('')  # It hides the style beneath.
print(running.style().name())
watch = QTimer(interval=10)
watch.timeout.connect(lambda: gc.isenabled() and running.closeAllWindows())
watch.start()
program.run()
print(gc.isenabled())
"""


def test_the_window_starts_in_its_own_style_and_looks_for_rubbish_once_it_is_open() -> None:
    environment = {**os.environ, "QT_STYLE_OVERRIDE": "windows", "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-c", _WATCHED_START],
        env=environment, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert told.stdout.split() == ["False", "fusion", "True"]

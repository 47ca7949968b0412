"""The program as it is called: each command answers, and options alone open the window."""

import subprocess
import sys

import pytest

COMMANDS = ("window", "tour", "month", "paper", "check", "verify")


def _called(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mediator", *arguments], capture_output=True, text=True, check=False
    )


def test_the_help_names_every_command_and_every_exit_status() -> None:
    told = _called("--help")
    assert told.returncode == 0
    assert [name for name in COMMANDS if f"\n    {name} " not in told.stdout] == []
    assert all(f"\n  {status} " in told.stdout for status in range(11))


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

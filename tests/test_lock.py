"""The locked packages are exact, checked by hash, from no particular address, and complete."""

import re
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MAIN = ("requirements.lock", "requirements-dev.lock")
LOCKS = (*MAIN, "installer/requirements.lock", "installer/requirements-sbom.lock")


def _requirements(lock: str) -> dict[str, str]:
    """Return what the lock says of each package: its version, marker and hashes."""
    written = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in written.splitlines() if line and not line.lstrip().startswith("#")]
    return {_name(line): line.partition("==")[2] for line in lines}


def _name(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement)[0].lower().replace("_", "-").replace(".", "-")


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address(lock: str) -> None:
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_is_checked_by_hash(lock: str) -> None:
    assert [
        name for name, said in _requirements(lock).items() if "--hash=sha256:" not in said
    ] == []


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    running = {_name(requirement) for requirement in project["dependencies"]}
    testing = {_name(requirement) for requirement in project["optional-dependencies"]["dev"]}
    assert running - set(_requirements("requirements.lock")) == set()
    assert testing - set(_requirements("requirements-dev.lock")) == set()


def test_testing_adds_to_the_packages_for_running_and_changes_none() -> None:
    running, testing = (_requirements(lock) for lock in MAIN)
    # Where testing wants a package on more machines than running does, its marker is wider.
    running, testing = (
        {name: re.sub(" ;.*?(?= +--hash)", "", said) for name, said in lock.items()}
        for lock in (running, testing)
    )
    assert {name: testing.get(name) for name in running} == running


def test_the_tests_run_on_the_locked_binding() -> None:
    locked = _requirements("requirements.lock")["pyside6-essentials"].split()[0]
    assert version("PySide6-Essentials") == locked

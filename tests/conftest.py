"""What every test gets: own folders, a fixed clock, no network, failure on a logged warning."""

import gc
import logging
import os
import sys
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # Before anything imports Qt.

import hypothesis
import pytest
from PySide6.QtCore import QSettings

from tests import servers
from tests.servers import Cluster
from tests.stores import usual

NOW = datetime(2026, 11, 20, 9, 12, tzinfo=ZoneInfo("Asia/Shanghai"))


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Fail on every connection that would leave the machine's own files; sockets are files."""
    if event == "socket.connect" and not isinstance(arguments[1], str | bytes):
        pytest.fail("The program works without a network; a test tried to use one.")


sys.addaudithook(_refuse_network)  # Sees what C code opens too, and cannot be undone by a test.

hypothesis.settings.register_profile(
    "shared",
    deadline=None,  # Two cores carry the whole suite: a slow example is no failure.
    derandomize=bool(os.environ.get("CI")),  # CI judges the change, not the luck of the draw.
)
hypothesis.settings.load_profile("shared")


@pytest.fixture
def now() -> datetime:
    """A Friday morning at the counter."""
    return NOW


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A server of this run's own, started for the first test that asks for it."""
    why_not = servers.missing()
    if why_not:
        pytest.skip(why_not)
    with servers.cluster() as running:
        yield running


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test that keeps records with a file and with a server; see `tests.stores`."""
    if "store" in metafunc.fixturenames:
        said = metafunc.definition.get_closest_marker("store")
        kept = said.args if said else usual(metafunc.definition.path)
        metafunc.parametrize("store", kept, indirect=True)


@pytest.fixture
def store(request: pytest.FixtureRequest) -> str:
    """Where the records of a test are kept."""
    return str(request.param)


@pytest.fixture(autouse=True)
def _own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep each test's data, settings and caches inside its own folder."""
    home = tmp_path_factory.mktemp("home")
    for variable in [name for name in os.environ if name.startswith("MEDIATOR_")]:
        monkeypatch.delenv(variable)
    for variable, folder in {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "config",
        "LOCALAPPDATA": home / "data",
        "XDG_CACHE_HOME": home / "cache",
        "XDG_CONFIG_HOME": home / "config",
        "XDG_DATA_HOME": home / "data",
        "XDG_STATE_HOME": home / "state",
    }.items():
        monkeypatch.setenv(variable, str(folder))
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(home / "config"))


@pytest.fixture
def quick_locks(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Locks that cost next to nothing to try; otherwise they are the real ones."""
    from mediator.storage.keys import locks

    monkeypatch.setattr(locks, "MEMORY", 64)
    monkeypatch.setattr(locks, "TRY_SECONDS", 0)
    locks.usual_cost.cache_clear()
    yield
    locks.usual_cost.cache_clear()


@pytest.fixture(autouse=True)
def _sweeping() -> Iterator[None]:
    """Sweep again after a test that left work under way (`mediator.gui.rubbish`)."""
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _no_logged_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning; one that means to, checks it and calls `caplog.clear()`."""
    yield
    logged = [
        f"{record.name}: {record.getMessage()}"
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert logged == []

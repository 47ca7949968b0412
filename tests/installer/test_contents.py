"""What goes into the packed folder, and that nothing left out of it is imported by the program."""

import ast
import subprocess
from pathlib import Path

import pytest

import mediator
from installer import contents, project

ROOT = Path(__file__).resolve().parents[2]


def _imported() -> set[str]:
    names: set[str] = set()
    for file in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names.add(node.module or "")
    return names


def test_nothing_that_the_program_imports_is_left_out() -> None:
    assert _imported() & set(contents.UNUSED_MODULES) == set()


@pytest.mark.parametrize(
    ("place", "goes_in"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("mediator/_resources/i18n/zh_CN.qm", True),
        ("mediator/_resources/i18n/case.zh_CN.ts", False),
        ("attrs-26.1.0.dist-info/METADATA", True),
        ("attrs-26.1.0.dist-info/RECORD", False),
        ("stdnum/cn/loc.dat", True),
        ("stdnum/oui.dat", False),
    ],
)
def test_each_file_is_wanted_or_not(place: str, *, goes_in: bool) -> None:
    assert contents.kept([(place, "/nowhere", "DATA")]) == (
        [(place, "/nowhere", "DATA")] if goes_in else []
    )


@pytest.mark.parametrize(("place", "goes_in"), [("libcrypto.so.3", True), ("libgtk-3.so.0", False)])
def test_of_the_building_system_only_what_python_needs_goes_in(
    place: str, monkeypatch: pytest.MonkeyPatch, *, goes_in: bool
) -> None:
    monkeypatch.setattr(contents, "needs", lambda _: iter(["libcrypto.so.3", "libgtk-3.so.0"]))
    python = ("libpython3.11.so.1.0", "/anywhere/libpython3.11.so.1.0", "BINARY")
    library = (place, f"/usr/lib/{place}", "BINARY")
    assert (library in contents.kept([python, library])) is goes_in


def test_a_library_goes_when_the_last_that_needs_it_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "needs", lambda _: iter(()))
    network = ("PySide6/Qt/lib/libQt6Network.so.6", "/venv/libQt6Network.so.6", "BINARY")
    assert contents.kept([network]) == []


def test_the_packages_carry_the_version_of_the_program() -> None:
    assert project.version() == mediator.__version__


def test_every_script_of_the_package_can_be_read_by_the_shell() -> None:
    for name in ("preinst", "prerm", "postrm"):
        subprocess.run(["/bin/sh", "-n", ROOT / "installer" / "linux" / name], check=True)

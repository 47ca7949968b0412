"""The way to Chinese that the program takes on each kind of desktop."""

from pathlib import Path

import pytest

from mediator.services import input_methods

OURS = frozenset({"compose", "ibus"})
IBUS = {"QT_IM_MODULE": "ibus"}


@pytest.mark.parametrize(
    ("environment", "at_work", "changed"),
    [
        ({}, ("fcitx5",), IBUS),
        ({}, ("ibus",), IBUS),
        ({}, ("fcitx",), {}),
        ({}, (), {}),
        ({"QT_IM_MODULE": "fcitx"}, ("fcitx5",), IBUS),
        ({"QT_IM_MODULE": "fcitx5"}, ("fcitx5",), IBUS),
        ({"QT_IM_MODULE": "fcitx"}, ("fcitx",), {}),
        ({"QT_IM_MODULE": "fcitx"}, ("fcitx", "ibus"), IBUS),
        ({"QT_IM_MODULE": "xim"}, ("ibus",), IBUS),
        ({"QT_IM_MODULE": "ibus"}, ("fcitx5",), {}),
        ({"QT_IM_MODULE": "compose"}, ("fcitx5",), {}),
        ({"QT_IM_MODULE": "none"}, ("ibus",), {}),
        ({"QT_IM_MODULES": "wayland;fcitx"}, ("fcitx5",), {}),
        ({"QT_IM_MODULES": "fcitx"}, ("fcitx5",), IBUS | {"QT_IM_MODULES": "ibus"}),
        (
            {"QT_IM_MODULES": "fcitx", "QT_IM_MODULE": "ibus"},
            ("ibus",),
            IBUS | {"QT_IM_MODULES": "ibus"},
        ),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("fcitx5",), {}),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, ("fcitx5",), IBUS),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_IM_MODULE": "fcitx"}, ("fcitx5",), IBUS),
    ],
)
def test_a_choice_that_leads_somewhere_stays_and_one_that_does_not_is_mended(
    environment: dict[str, str], at_work: tuple[str, ...], changed: dict[str, str]
) -> None:
    found = input_methods.preferred(environment, offered=OURS, at_work=at_work)
    assert found == changed


def test_without_a_way_to_ibus_nothing_is_changed() -> None:
    assert input_methods.preferred({}, offered={"compose"}, at_work=("ibus",)) == {}


def test_input_methods_at_work_are_known_by_their_processes(tmp_path: Path) -> None:
    for number, name in {"7": "ibus-daemon", "12": "fcitx5", "31": "bash", "40": "fcitx"}.items():
        (tmp_path / number).mkdir()
        (tmp_path / number / "comm").write_text(f"{name}\n", encoding="utf-8")
    (tmp_path / "self").mkdir()
    (tmp_path / "99").mkdir()  # Ended meanwhile.
    assert input_methods.running(tmp_path) == ("fcitx", "fcitx5", "ibus")
    assert input_methods.running(tmp_path / "nowhere") == ()

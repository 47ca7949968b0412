"""Hands that write on a pad: with a mouse, a pen, a finger."""

from math import sin

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def name(left: int = 60) -> list[QPoint]:
    """The places that a pen goes through while somebody signs."""
    return [QPoint(left + 3 * at, 100 + round(40 * sin(at / 4))) for at in range(60)]


def write_by_mouse(pad: QWidget, places: list[QPoint] | None = None) -> None:
    """One stroke with the left button down."""
    first, *rest = places or name()
    QTest.mousePress(pad, _LEFT, pos=first)
    for place in rest:
        QTest.mouseMove(pad, place)
    QTest.mouseRelease(pad, _LEFT, pos=[first, *rest][-1])


def write_by_pen(pad: QWidget) -> None:
    """One stroke with a stylus that tells how hard it is pressed."""
    kinds = QPointingDevice.PointerType.Pen, QInputDevice.Capability.Pressure
    stylus = QInputDevice.DeviceType.Stylus
    pen = QPointingDevice("pen", 1, stylus, kinds[0], kinds[1], 1, 1)
    places = name()
    for at, place in enumerate([*places, places[-1]]):
        last = at == len(places)
        kind = QEvent.Type.TabletMove if at else QEvent.Type.TabletPress
        where = QPointF(place)
        event = QTabletEvent(
            QEvent.Type.TabletRelease if last else kind,
            pen,
            where,
            QPointF(pad.mapToGlobal(place)),
            0.0 if last else 0.25 + at / 100,
            0,
            0,
            0,
            0,
            0,
            _NONE,
            _LEFT,
            Qt.MouseButton.NoButton if last else _LEFT,
        )
        QApplication.sendEvent(pad, event)
        assert event.isAccepted()


def write_by_finger(pad: QWidget) -> None:
    """One stroke on a touch screen."""
    screen = QTest.createTouchDevice()
    places = name()
    QTest.touchEvent(pad, screen).press(0, places[0], pad).commit()
    for place in places[1:]:
        QTest.touchEvent(pad, screen).move(0, place, pad).commit()
    QTest.touchEvent(pad, screen).release(0, places[-1], pad).commit()

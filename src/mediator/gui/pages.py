"""The pages of the window by name, each imported when it is first opened."""

from collections.abc import Callable, Mapping

from mediator.gui.desk import Desk
from mediator.gui.page import Page


def factories(desk: Callable[[], Desk]) -> Mapping[str, Callable[[], Page]]:
    """How to make each page at the desk that is open by then."""
    return {
        name: _later(make, desk)
        for name, make in {
            "today": _today,
            "disputes": _disputes,
            "case": _case,
            "register": _register,
            "quick": _quick,
            "stalls": _stalls,
            "scale": _scale,
            "reports": _reports,
            "collected": _collected,
            "verify": _verify,
            "settings": _settings,
            "first_run": _first_run,
        }.items()
    }


def _later(make: Callable[[Desk], Page], desk: Callable[[], Desk]) -> Callable[[], Page]:
    return lambda: make(desk())


def _today(desk: Desk) -> Page:
    from mediator.gui.today.page import TodayPage

    return TodayPage(desk)


def _disputes(desk: Desk) -> Page:
    from mediator.gui.disputes.page import DisputesPage

    return DisputesPage(desk)


def _case(desk: Desk) -> Page:
    from mediator.gui.case.page import CasePage

    return CasePage(desk)


def _register(desk: Desk) -> Page:
    from mediator.gui.register.page import RegisterPage

    return RegisterPage(desk)


def _quick(desk: Desk) -> Page:
    from mediator.gui.register.quick import QuickPage

    return QuickPage(desk)


def _stalls(desk: Desk) -> Page:
    from mediator.gui.stalls.page import StallsPage

    return StallsPage(desk)


def _scale(desk: Desk) -> Page:
    from mediator.gui.scale.page import ScalePage

    return ScalePage(desk)


def _reports(desk: Desk) -> Page:
    from mediator.gui.reports.page import ReportsPage

    return ReportsPage(desk)


def _collected(desk: Desk) -> Page:
    from mediator.gui.collected.page import CollectedPage

    return CollectedPage(desk)


def _verify(desk: Desk) -> Page:
    from mediator.gui.verify.page import VerifyPage

    return VerifyPage(desk)


def _settings(desk: Desk) -> Page:
    from mediator.gui.settings.page import SettingsPage

    return SettingsPage(desk)


def _first_run(desk: Desk) -> Page:
    from mediator.gui.first_run.page import FirstRunPage

    return FirstRunPage(desk)

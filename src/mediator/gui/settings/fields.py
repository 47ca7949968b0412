"""The fields of the station and of how it works, shared by the first run and the settings."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mediator import wording
from mediator.domain.station import Policy, Station
from mediator.domain.values.money import show
from mediator.domain.values.periods import PeriodKind
from mediator.gui.forms.choices import ChipGroup
from mediator.gui.forms.fields import Field, Raw
from mediator.gui.forms.measures import AmountField, NumberField, PhoneField
from mediator.gui.forms.texts import LongText, TextField
from mediator.gui.translation import language
from mediator.gui.widgets.columns import Grid


def essential() -> tuple[Field, ...]:
    """What the first run asks: enough for a paper that names its station."""
    translate = QCoreApplication.translate
    return (
        TextField(
            "name", translate("StationFields", "Name of the station"), placeholder=_example()
        ),
        TextField(
            "code",
            translate("StationFields", "Code"),
            hint=translate(
                "StationFields", "Letters and digits; part of every number, stays for good"
            ),
            placeholder="XC",
        ),
        TextField("market", translate("StationFields", "Market operator")),
        TextField("head", translate("StationFields", "Head of the station")),
        TextField("regulator", translate("StationFields", "Market regulator")),
        PhoneField("phone", translate("StationFields", "Public phone")),
    )


def further() -> tuple[Field, ...]:
    """What the settings add to it."""
    translate = QCoreApplication.translate
    return (
        TextField("credit_code", translate("StationFields", "Credit code of the operator")),
        TextField("address", translate("StationFields", "Address")),
        TextField("hours", translate("StationFields", "Hours")),
        LongText("zones", translate("StationFields", "Zones, one a line"), lines=4),
    )


def policy() -> tuple[Field, ...]:
    """How the station works; the defaults are no national values."""
    return (*_deadlines(), *_thresholds(), *_rhythms())


def _number(name: str, label: str, *, low: int, high: int, unit: str = "") -> NumberField:
    return NumberField(name, label, low=low, high=high, unit=unit)


def _deadlines() -> tuple[Field, ...]:
    translate = QCoreApplication.translate
    days = translate("StationFields", "working days")
    ordinary = translate("StationFields", "Ordinary case")
    complex_ = translate("StationFields", "Complex case")
    follow_up = translate("StationFields", "Follow-up within")
    return (
        _number("ordinary_days", ordinary, low=1, high=60, unit=days),
        _number("complex_days", complex_, low=1, high=60, unit=days),
        _number("follow_up_days", follow_up, low=1, high=90, unit=days),
    )


def _thresholds() -> tuple[Field, ...]:
    """From what size on something more is needed."""
    translate = QCoreApplication.translate
    people = translate("StationFields", "people")
    source = translate(
        "StationFields", "5,000 yuan after the rules of one market, not a national value"
    )
    return (
        AmountField(
            "review_above",
            translate("StationFields", "Internal check from"),
            hint=translate("StationFields", "Empty: no check; 0: always"),
        ),
        AmountField(
            "advance_cap",
            translate("StationFields", "Advance payment at most"),
            hint=source,
        ),
        _number(
            "crowd_size", translate("StationFields", "Crowd from"), low=2, high=100, unit=people
        ),
    )


def _rhythms() -> tuple[Field, ...]:
    """What comes round: the month, the scales, the end of keeping."""
    translate = QCoreApplication.translate
    days = translate("StationFields", "days")
    kinds = [
        (kind.value, wording.name(kind, language()))
        for kind in (PeriodKind.SHIFTED, PeriodKind.CALENDAR)
    ]
    due = translate("StationFields", "Month report due on day")
    remind = translate("StationFields", "Remind before a scale's verification ends")
    check = translate("StationFields", "Check the scales ourselves every")
    keep = translate("StationFields", "Keep personal data")
    years = translate("StationFields", "years after closing")
    return (
        _number("month_due_day", due, low=1, high=28),
        _number("scale_remind_days", remind, low=0, high=365, unit=days),
        _number("scale_check_days", check, low=1, high=365, unit=days),
        _number("retention_years", keep, low=1, high=100, unit=years),
        ChipGroup("month_kind", translate("StationFields", "A month is"), kinds),
    )


def grid(fields: Sequence[Field], columns: int = 2) -> Grid:
    """The fields side by side, read from left to right."""
    return Grid(fields, columns)


def typed(station: Station, rules: Policy) -> dict[str, Raw]:
    """The raw words of a known station and policy."""
    review = rules.review_above_fen
    return {
        "name": station.name,
        "code": station.code,
        "market": station.market,
        "head": station.head,
        "regulator": station.regulator,
        "phone": station.phone,
        "credit_code": station.credit_code,
        "address": station.address,
        "hours": station.hours,
        "zones": "\n".join(station.zones),
        "ordinary_days": str(rules.ordinary_days),
        "complex_days": str(rules.complex_days),
        "follow_up_days": str(rules.follow_up_days),
        "review_above": "" if review is None else show(review),
        "crowd_size": str(rules.crowd_size),
        "month_due_day": str(rules.month_due_day),
        "retention_years": str(rules.retention_years),
        "scale_remind_days": str(rules.scale_remind_days),
        "scale_check_days": str(rules.scale_check_days),
        "advance_cap": show(rules.advance_cap_fen),
        "month_kind": rules.month_kind.value,
        "asked": "\n".join(rules.asked),
    }


def _example() -> str:
    return QCoreApplication.translate("StationFields", "East Gate Market consumer station")

"""Fields for amounts, weights, days and phones: read as staff type them, echoed as understood."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale

from mediator.domain.errors import RuleViolation
from mediator.domain.values import days, money, text, weight
from mediator.domain.values.numerals import fold
from mediator.gui.forms.texts import LineField

_MOST_DIGITS = 9


class MeasureField(LineField):
    """A line that is read on leaving; its echo replaces the hint, and the typed words stay."""

    def __init__(self, name: str, label: str, *, hint: str = "", unit: str = "") -> None:
        self._plain_hint = hint
        super().__init__(name, label, hint=hint, unit=unit)

    def echo(self) -> str:
        """What was understood; raises `RuleViolation`."""
        raise NotImplementedError

    def check(self) -> None:
        if not self.is_empty():
            self.echo()

    def remark(self) -> str:
        return ""  # The echo shows what was understood, whatever stood around it.

    def examine(self) -> bool:
        good = super().examine()
        if good:
            self.set_hint(self._plain_hint if self.is_empty() else self.echo())
        return good

    def _typed(self) -> None:
        self.set_hint(self._plain_hint)
        super()._typed()


class AmountField(MeasureField):
    """Money: 58.8, 1280元, 1.2万; echoed as 12,000.00 and 大写."""

    def __init__(
        self, name: str, label: str, *, hint: str = "", unit: str = "", capitals: bool = True
    ) -> None:
        self._capitals = capitals
        super().__init__(name, label, hint=hint)
        self.input.set_unit(unit or self.tr("yuan"))

    def value(self) -> int | None:
        """Fen, or None when empty; raises `RuleViolation` as `money.parse`."""
        return None if self.is_empty() else money.parse(self.raw(), field=self.name)

    def echo(self) -> str:
        fen = money.parse(self.raw(), field=self.name)
        return f"{money.show(fen)}  {money.in_capitals(fen)}" if self._capitals else money.show(fen)


class WeightField(MeasureField):
    """A weight in kg, g or 斤; echoed in legal units."""

    def __init__(self, name: str, label: str, *, hint: str = "", unit: str = "kg") -> None:
        self._unit = unit
        super().__init__(name, label, hint=hint, unit=unit)

    def value(self) -> int | None:
        """Milligrams, or None when empty; raises `RuleViolation` as `weight.parse`."""
        if self.is_empty():
            return None
        return weight.parse(self.raw(), unit=self._unit, field=self.name)

    def echo(self) -> str:
        return weight.show(weight.parse(self.raw(), unit=self._unit, field=self.name))


class DayField(MeasureField):
    """A day as staff say it: 今, 昨, +3, 1120, 11-20; echoed whole with its weekday.

    `past` reads a day without year as the last one there was and refuses a day to come; `coming`
    reads a day without month as the next one and refuses a day that has been.
    """

    def __init__(
        self,
        name: str,
        label: str,
        *,
        today: Callable[[], date],
        hint: str = "",
        past: bool = False,
        coming: bool = False,
    ) -> None:
        self._today = today
        self._past = past
        self._coming = coming
        super().__init__(name, label, hint=hint)

    def value(self) -> date | None:
        """The day, or None when empty; raises `RuleViolation` as `days.parse`."""
        return None if self.is_empty() else self._day()

    def show_day(self, day: date | None) -> None:
        """Fill in a day, as a whole date."""
        self.restore("" if day is None else days.show(day))

    def echo(self) -> str:
        day = self._day()
        return f"{days.show(day)} {QLocale().dayName(day.isoweekday())}"

    def _day(self) -> date:
        today = self._today()
        return days.parse(
            self.raw(),
            today=today,
            field=self.name,
            earliest=today if self._coming else days.EARLIEST,
            latest=today if self._past else None,
            past=self._past,
        )


class PhoneField(MeasureField):
    """A phone as people say it; echoed only where it was written otherwise."""

    def value(self) -> str:
        """The phone in its one form, "" when empty; raises `RuleViolation` as `text.phone`."""
        return text.phone(self.raw(), self.name)

    def echo(self) -> str:
        understood = self.value()
        return "" if understood == self.raw().strip() else understood


class NumberField(MeasureField):
    """A whole number between two limits, such as days or copies."""

    def __init__(
        self, name: str, label: str, *, low: int, high: int, hint: str = "", unit: str = ""
    ) -> None:
        self._low = low
        self._high = high
        super().__init__(name, label, hint=hint, unit=unit)

    def value(self) -> int | None:
        """The number, None when empty; raises `RuleViolation("out_of_range")` (low and high)."""
        if self.is_empty():
            return None
        typed = fold(self.raw())
        if not (typed.isascii() and typed.isdigit() and len(typed) <= _MOST_DIGITS):
            raise RuleViolation("number_unreadable", self.name)
        number = int(typed)
        if not self._low <= number <= self._high:
            raise RuleViolation("out_of_range", self.name, low=self._low, high=self._high)
        return number

    def echo(self) -> str:
        self.value()
        return self._plain_hint

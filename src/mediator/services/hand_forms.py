"""手填单: printed in stock for the day the power is out, entered with their own number."""

from mediator.documents import standing
from mediator.domain import handforms
from mediator.domain.accounts.roles import Right
from mediator.domain.case.missing import refuse, required
from mediator.domain.errors import RuleViolation
from mediator.domain.handforms import MOST, HandForm, Stock
from mediator.domain.station import Series
from mediator.domain.values.text import one_line
from mediator.services import numbering
from mediator.services.workplace import Workplace, known_station
from mediator.storage import hand_forms, journal
from mediator.storage.database import Reading

_LONGEST = 200  # characters of a reason


def stock(workplace: Workplace) -> Stock:
    """What became of the forms so far."""
    with workplace.reading() as view:
        return hand_forms.stock(view)


def print_stock(workplace: Workplace, count: int) -> bytes:
    """Number `count` new forms and make their PDF; raises `RuleViolation("out_of_range")`."""
    if not 1 <= count <= MOST:
        raise RuleViolation("out_of_range", "count", low=1, high=MOST)
    with workplace.transaction(Right.RECORD) as work:
        numbers = [numbering.take(workplace, work, series=Series.HAND_FORM) for _ in range(count)]
        for number in numbers:
            printed = HandForm(number=number, printed_at=workplace.now(), by=workplace.on_duty)
            hand_forms.add(work, printed)
        station, policy = known_station(work)
        pdf = standing.hand_forms(station, numbers, retention_years=policy.retention_years)
        journal.append(
            work,
            "print_hand_forms",
            subject="station",
            public={"first": numbers[0], "last": numbers[-1]},
        )
    return pdf


def again(workplace: Workplace, numbers: tuple[str, ...]) -> bytes:
    """The same forms once more, as after a jam."""
    with workplace.reading() as view:
        station, policy = known_station(view)
    return standing.hand_forms(station, numbers, retention_years=policy.retention_years)


def spoil(workplace: Workplace, number: str, *, reason: str) -> None:
    """Take a form out of the stock: torn, lost, written off.

    Raises `RuleViolation` with `required` or `text_too_long` (reason) and as `check` does.
    """
    why = one_line(reason, field="reason", limit=_LONGEST)
    refuse(required(reason=why))
    with workplace.transaction(Right.RECORD) as work:
        check(work, number)
        hand_forms.spoil(work, number, reason=why)
        journal.append(work, "spoil_hand_form", subject="station", public={"number": number})


def check(view: Reading, number: str, *, but: int = 0) -> None:
    """Refuse a form that cannot become a case; raises as `handforms.check_usable`."""
    used = hand_forms.used_by(view, number, but=but)
    handforms.check_usable(hand_forms.by_number(view, number), used_by=used)

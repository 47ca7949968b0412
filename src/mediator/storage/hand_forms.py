"""The stock of forms to be filled by hand, and which of them became a case."""

from sqlalchemy import Select, func, select

from mediator.domain.errors import RuleViolation
from mediator.domain.handforms import HandForm, Stock
from mediator.storage.database import Reading, Transaction
from mediator.storage.tables.cases import DisputeRow
from mediator.storage.tables.handforms import HandFormRow
from mediator.storage.tables.mapping import columns_of, value_of


def add(work: Transaction, form: HandForm) -> None:
    """Note a form that was printed."""
    work.session.add(HandFormRow(**columns_of(form, leave=("id",))))
    work.session.flush()


def by_number(view: Reading, number: str) -> HandForm | None:
    """A form, None where no such form was printed here."""
    row = view.session.scalars(_of(number)).one_or_none()
    return value_of(HandForm, row) if row else None


def used_by(view: Reading, number: str, *, but: int = 0) -> str:
    """The number of the case, other than `but`, that a form became; empty while it became none."""
    query = select(DisputeRow.number).where(DisputeRow.hand_form == number, DisputeRow.id != but)
    return view.session.scalars(query).first() or ""


def spoil(work: Transaction, number: str, *, reason: str) -> None:
    """Note why a form will never be entered; raises `RuleViolation("hand_form_unknown")`."""
    row = work.session.scalars(_of(number)).one_or_none()
    if row is None:
        raise RuleViolation("hand_form_unknown", "number")
    row.spoiled = reason
    work.session.flush()


def stock(view: Reading) -> Stock:
    """What became of all forms."""
    entered = select(DisputeRow.hand_form).where(DisputeRow.hand_form != "")
    good = HandFormRow.spoiled == ""
    unused = select(HandFormRow.number).where(good, HandFormRow.number.not_in(entered))
    count = select(func.count()).select_from(HandFormRow)
    return Stock(
        unused=tuple(view.session.scalars(unused.order_by(HandFormRow.id))),
        used=view.session.scalar(count.where(HandFormRow.number.in_(entered))) or 0,
        spoiled=view.session.scalar(count.where(HandFormRow.spoiled != "")) or 0,
    )


def _of(number: str) -> Select[HandFormRow]:
    return select(HandFormRow).where(HandFormRow.number == number)

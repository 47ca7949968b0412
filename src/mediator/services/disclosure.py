"""Looking behind a mask: allowed at the counter, and noted in the journal each time."""

from mediator.domain.accounts.roles import Right
from mediator.services.workplace import Workplace
from mediator.storage import journal


def note(workplace: Workplace, dispute_id: int, *, whose: str) -> None:
    """Note that somebody looked at the name and phone of `whose` (consumer or stall)."""
    with workplace.transaction(Right.REVEAL) as work:
        journal.append(work, "reveal", subject=f"dispute:{dispute_id}", public={"whose": whose})

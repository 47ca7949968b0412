"""Notes of talks with one side alone: for the station, and for nobody and nothing else."""

from mediator.domain.accounts.roles import Right
from mediator.domain.case.missing import refuse, required
from mediator.domain.case.parties import Side
from mediator.domain.case.private import PrivateNote
from mediator.domain.values.text import clean
from mediator.services.workplace import Workplace, open_file
from mediator.storage import journal
from mediator.storage import private_notes as kept_notes

_LONGEST = 5000  # characters


def add(workplace: Workplace, dispute_id: int, *, side: Side, text: str) -> PrivateNote:
    """Note what one side said alone; the journal says that there is a note, not what it says.

    Raises `RuleViolation` with `required` or `text_too_long` at `private_text`.
    """
    words = clean(text, field="private_text", limit=_LONGEST)
    refuse(required(private_text=words))
    note = PrivateNote(
        dispute_id=dispute_id,
        at=workplace.now(),
        by=workplace.on_duty,
        side=side,
        text=words,
    )
    with workplace.transaction(Right.MEDIATE) as work:
        open_file(work, dispute_id)
        kept = kept_notes.add(work, note)
        journal.append(work, "note_privately", subject=f"dispute:{dispute_id}", public={})
    return kept


def of_case(workplace: Workplace, dispute_id: int) -> tuple[PrivateNote, ...]:
    """The notes of a case, oldest first; none for who may not lead the talks."""
    if not workplace.may(Right.MEDIATE):
        return ()
    with workplace.reading() as view:
        return kept_notes.of_dispute(view, dispute_id)

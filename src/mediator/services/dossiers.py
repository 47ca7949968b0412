"""卷宗: the file of a case bound as one PDF, whole or for outsiders."""

import hashlib
from dataclasses import replace

from mediator import documents
from mediator.domain import dossier
from mediator.domain.accounts.roles import Right
from mediator.domain.dossier import Volume
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import IssuedPaper, StationPaper
from mediator.domain.redaction import Cast, cast_of
from mediator.services import glyphs, papers
from mediator.services.workplace import Workplace, known_station
from mediator.storage import disputes, exhibits, journal, signed_copies
from mediator.storage import papers as kept_papers
from mediator.storage.database import Reading


def bind(workplace: Workplace, dispute_id: int, *, redacted: bool = False) -> bytes:
    """The file of a case as one PDF, noted in the journal; `redacted` for outsiders.

    May be made at any time: a case that is not archived says so on its cover.
    """
    pdf = bound(workplace, dispute_id, redacted=redacted)
    with workplace.transaction(Right.RECORD) as work:
        journal.append(
            work,
            "bind_dossier",
            subject=f"dispute:{dispute_id}",
            public={"sha256": hashlib.sha256(pdf).hexdigest(), "redacted": int(redacted)},
        )
    return pdf


def bound(workplace: Workplace, dispute_id: int, *, redacted: bool) -> bytes:
    """The same without a line in the journal, for what writes its own."""
    with workplace.reading() as view:
        volume = _volume(workplace, view, dispute_id=dispute_id, redacted=redacted)
        return documents.dossier(volume, lambda sha256: exhibits.content(view, sha256))


def numbered(workplace: Workplace, number: str) -> int:
    """The case of that number; `RuleViolation("dispute_unknown")` without one."""
    with workplace.reading() as view:
        found = disputes.by_number(view, number)
    if found is None:
        raise RuleViolation("dispute_unknown", "number")
    return found.id


def _volume(workplace: Workplace, view: Reading, *, dispute_id: int, redacted: bool) -> Volume:
    dispute = disputes.load(view, dispute_id)
    numbers = (line.number for line in kept_papers.of_dispute(view, dispute_id))
    whole = dossier.volume(
        dispute,
        glyphs.head_with(view, papers.draft_head(workplace, view, dispute=dispute)),
        policy=known_station(view)[1],
        papers=tuple(kept_papers.load(view, number) for number in numbers),
        exhibits=exhibits.of_dispute(view, dispute_id),
        signed=signed_copies.of_dispute(view, dispute_id),
    )
    if not redacted:
        return whole
    said = (p.snapshot for p in whole.papers)
    intakes = (s.intake for s in said if not isinstance(s, StationPaper))
    return _redacted(whole, cast_of([dispute.intake, *intakes]))


def _redacted(whole: Volume, people: Cast) -> Volume:
    """The same volume for outsiders: no bytes of what was issued, and nobody known again."""
    hidden = tuple(_hidden(paper, people) for paper in whole.papers)
    shown = people.redact(replace(whole, papers=(), signed=()))
    return replace(shown, papers=hidden, redacted=True)


def _hidden(paper: IssuedPaper, people: Cast) -> IssuedPaper:
    return replace(paper, pdf=b"", snapshot=people.redact(paper.snapshot))

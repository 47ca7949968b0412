"""Evidence as files: taken in as they come, listed, handed out again without traces."""

import hashlib

from mediator import documents
from mediator.domain.accounts.roles import Right
from mediator.domain.case.exhibits import ENDINGS, Exhibit, Media, media_of
from mediator.domain.case.missing import refuse, required
from mediator.domain.case.outcomes import EvidenceKind
from mediator.domain.case.parties import Side
from mediator.domain.values.text import clean
from mediator.services.workplace import Workplace, open_file
from mediator.storage import exhibits, journal
from mediator.storage.exhibits import KeptFile

_LONGEST = 200  # characters of a title


def add(
    workplace: Workplace,
    dispute_id: int,
    *,
    content: bytes,
    title: str,
    kind: EvidenceKind,
    given_by: Side,
) -> Exhibit:
    """Keep a file as it came; its kind is told from its content, never from its name.

    Raises `RuleViolation` as `media_of`, with `required` (title) or `text_too_long`.
    """
    named = clean(title, field="title", limit=_LONGEST)
    refuse(required(title=named))
    media, digest = media_of(content), hashlib.sha256(content).hexdigest()
    file = KeptFile(sha256=digest, content=content, thumbnail=documents.thumbnail(content, media))
    exhibit = Exhibit(
        dispute_id=dispute_id,
        kind=kind,
        title=named,
        given_by=given_by,
        media=media,
        sha256=digest,
        size=len(content),
        added_at=workplace.now(),
        added_by=workplace.on_duty,
    )
    with workplace.transaction(Right.RECORD) as work:
        open_file(work, dispute_id)
        kept = exhibits.add(work, exhibit, file=file)
        journal.append(
            work,
            "add_evidence",
            subject=f"dispute:{dispute_id}",
            public={"exhibit": kept.id, "sha256": digest},
        )
    return kept


def remove(workplace: Workplace, exhibit: Exhibit, *, reason: str) -> None:
    """Take an exhibit off the list, with the reason; its file stays where it is.

    Raises `RuleViolation` with `required` or `text_too_long` at `reason`.
    """
    why = clean(reason, field="reason", limit=_LONGEST)
    refuse(required(reason=why))
    with workplace.transaction(Right.RECORD) as work:
        open_file(work, exhibit.dispute_id)
        exhibits.remove(work, exhibit.id, reason=why)
        journal.append(
            work,
            "remove_evidence",
            subject=f"dispute:{exhibit.dispute_id}",
            public={"exhibit": exhibit.id, "sha256": exhibit.sha256},
        )


def put_back(workplace: Workplace, exhibit: Exhibit) -> None:
    """Undo `remove`; raises `RuleViolation("exhibit_unknown")` where somebody has done so."""
    with workplace.transaction(Right.RECORD) as work:
        open_file(work, exhibit.dispute_id)
        exhibits.put_back(work, exhibit.id)
        journal.append(
            work,
            "put_back_evidence",
            subject=f"dispute:{exhibit.dispute_id}",
            public={"exhibit": exhibit.id, "sha256": exhibit.sha256},
        )


def thumbnails(workplace: Workplace, dispute_id: int) -> dict[str, bytes]:
    """Small pictures (PNG) of a case's exhibits by SHA-256; none for who may not see them."""
    if not workplace.may(Right.REVEAL):
        return {}
    with workplace.reading() as view:
        return exhibits.thumbnails(view, dispute_id)


def original(workplace: Workplace, exhibit: Exhibit) -> bytes:
    """The file as it came."""
    workplace.require(Right.REVEAL)
    with workplace.reading() as view:
        return exhibits.content(view, exhibit.sha256)


def copy_to_hand_out(workplace: Workplace, exhibit: Exhibit) -> bytes:
    """The file for somebody else: a photograph without place, time and camera.

    Raises `RuleViolation("picture_unreadable")` for a broken one.
    """
    return documents.without_traces(original(workplace, exhibit), exhibit.media)


def can_be_shown(content: bytes, media: Media) -> bool:
    """Whether it is a picture or a PDF that can be drawn: not broken, not of too many dots."""
    return bool(documents.thumbnail(content, media))


def file_name(exhibit: Exhibit) -> str:
    """A name for a copy that says nothing of anybody."""
    return f"evidence-{exhibit.id}.{ENDINGS[exhibit.media]}"

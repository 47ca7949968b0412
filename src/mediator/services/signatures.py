"""Signatures: the parties sign on the screen, or the sheets they signed are scanned back."""

import hashlib
from dataclasses import dataclass, replace

from mediator import documents
from mediator.domain import signatures
from mediator.domain.accounts.roles import Right
from mediator.domain.case.agreement import AgreementState
from mediator.domain.case.exhibits import ENDINGS, Media, media_of
from mediator.domain.case.missing import refuse, required
from mediator.domain.errors import RuleViolation
from mediator.domain.keys import Root
from mediator.domain.papers import AgreementPaper, IssuedPaper, PaperKind
from mediator.domain.signatures import How, Place, Signature, SignedCopy
from mediator.domain.values.text import clean
from mediator.domain.verification import Code
from mediator.services import drafts, identity
from mediator.services.settlement import signing_key
from mediator.services.workplace import Workplace
from mediator.storage import disputes, journal, signed_copies, station_keys, stations
from mediator.storage import drafts as kept_drafts
from mediator.storage import papers as kept_papers
from mediator.storage.database import Reading, Transaction
from mediator.storage.exhibits import KeptFile

_LONGEST = 200  # characters of a reason
_SCANS = frozenset({Media.PDF, Media.JPEG, Media.PNG, Media.WEBP})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """An agreement on the table: what is read aloud, who signs it, and who has signed so far."""

    number: str
    words: tuple[str, ...]
    places: tuple[Place, ...]
    done: tuple[Signature, ...] = ()

    @property
    def unsigned(self) -> tuple[Place, ...]:
        """The places without which it cannot be filed."""
        return signatures.unsigned(self.places, self.done)


def sit_down(workplace: Workplace, number: str, *, witness: str = "") -> Sitting:
    """Open an issued agreement for signing on the screen; what was signed before is still there.

    Raises `RuleViolation` with `paper_unknown`, `not_signed_on_screen` for a paper that is no
    written agreement, or `signed_already`.
    """
    with workplace.reading() as view:
        _refuse_second(view, number)
        paper = _agreement(kept_papers.snapshot(view, number))
    wanted = signatures.places(paper, mediator=workplace.on_duty, witness=witness)
    if not wanted:
        raise RuleViolation("not_signed_on_screen", "number")
    return Sitting(
        number=number,
        words=documents.spoken(paper),
        places=wanted,
        done=tuple(each for each in _drafted(workplace, number) if each.place in wanted),
    )


def keep_signature(workplace: Workplace, sitting: Sitting, *, signature: Signature) -> Sitting:
    """Keep one signature that was finished, so that no closed window or power cut loses it.

    Raises as `domain.signatures.check`.
    """
    signatures.check(signature)
    others = tuple(each for each in sitting.done if each.place != signature.place)
    done = (*others, signature)
    values = {str(at): signed_copies.written(each) for at, each in enumerate(done)}
    drafts.save(workplace, signing_key(sitting.number), values=values)
    return replace(sitting, done=done)


def file_drawn(workplace: Workplace, sitting: Sitting) -> SignedCopy:
    """Make the signed copy of an agreement that all have signed on the screen, and keep it.

    Raises `RuleViolation` with `signatures_missing`, `agreement_state` when it was voided or is
    signed on paper already, or `signed_already`.
    """
    if sitting.unsigned:
        raise RuleViolation("signatures_missing", "signature")
    ordered = sorted(sitting.done, key=lambda each: sitting.places.index(each.place))
    with workplace.transaction(Right.MEDIATE) as work:
        paper = kept_papers.load(work, sitting.number)
        _refuse_second(work, paper.number)
        _must_be_unsigned(work, paper)
        said, keys = _agreement(paper.snapshot), identity.keys(workplace, work)
        pdf = documents.issue(said, keys, at=workplace.now(), signed=ordered)
        copy = _copy(workplace, pdf, paper=paper, how=How.DRAWN, media=Media.PDF)
        copy = replace(copy, digest=documents.record_digest(said, signed=ordered))
        kept = _keep(work, copy, content=pdf, action="sign_on_screen")
        kept_drafts.forget(work, signing_key(paper.number))
    return kept


def file_scan(
    workplace: Workplace, content: bytes, *, number: str = "", dispute_id: int = 0
) -> SignedCopy:
    """File a scan of a signed paper in its case: by its code, or by hand under `number`.

    By hand it must be a paper of the case `dispute_id`. The file is kept as it came.

    Raises `RuleViolation` with `scan_kind`, `scan_is_the_paper`, `scan_filed_already`, `scan_void`,
    `scan_of_no_case`, `paper_unknown`, or as `documents.codes` and `domain.signatures.code_on`.
    """
    media = media_of(content)
    if media not in _SCANS:
        raise RuleViolation("scan_kind", "file")
    if documents.is_electronic(content):
        raise RuleViolation("scan_is_the_paper", "file")
    with workplace.reading() as view:
        own = _own_root(view)
    found = documents.codes(content, (own,) if own else ())
    small = documents.thumbnail(content, media)
    with workplace.transaction(Right.MEDIATE) as work:
        paper = _meant(work, found, own=own, number=number)
        _refuse_scan(work, content, paper=paper)
        if number and paper.dispute_id != dispute_id:
            raise RuleViolation("paper_unknown", "number")
        copy = _copy(workplace, content, paper=paper, how=How.SCANNED, media=media)
        return _keep(work, copy, content=content, action="file_scan", small=small)


def remove(workplace: Workplace, copy: SignedCopy, *, reason: str) -> None:
    """Take a signed copy off the list, with the reason; its file stays where it is."""
    why = clean(reason, field="reason", limit=_LONGEST)
    refuse(required(reason=why))
    with workplace.transaction(Right.MEDIATE) as work:
        signed_copies.remove(work, copy.id, reason=why)
        journal.append(
            work,
            "remove_signed_copy",
            subject=f"dispute:{copy.dispute_id}",
            public={"paper": copy.number, "sha256": copy.sha256},
        )


def put_back(workplace: Workplace, copy: SignedCopy) -> None:
    """Undo `remove`; raises `RuleViolation`: `signed_copy_unknown`, `signed_already`."""
    with workplace.transaction(Right.MEDIATE) as work:
        if copy.how is How.DRAWN:
            _refuse_second(work, copy.number)
        signed_copies.put_back(work, copy.id)
        journal.append(
            work,
            "put_back_signed_copy",
            subject=f"dispute:{copy.dispute_id}",
            public={"paper": copy.number, "sha256": copy.sha256},
        )


def copies(workplace: Workplace, dispute_id: int) -> tuple[SignedCopy, ...]:
    """The signed copies of a case that count, oldest first."""
    with workplace.reading() as view:
        return signed_copies.of_dispute(view, dispute_id)


def original(workplace: Workplace, copy: SignedCopy) -> bytes:
    """A signed copy as it was made or came."""
    with workplace.reading() as view:
        return signed_copies.content(view, copy)


def dispute_number(workplace: Workplace, copy: SignedCopy) -> str:
    """The number of the case in which a copy was filed."""
    with workplace.reading() as view:
        return disputes.load(view, copy.dispute_id).number


def file_name(copy: SignedCopy) -> str:
    """A name for a copy that says nothing of anybody."""
    return f"{copy.number}-signed-{copy.id}.{ENDINGS[copy.media]}"


def _agreement(snapshot: object) -> AgreementPaper:
    if not isinstance(snapshot, AgreementPaper):
        raise RuleViolation("not_signed_on_screen", "number")
    return snapshot


def _refuse_second(view: Reading, number: str) -> None:
    """One signed copy is drawn of a paper; a second one would leave two to choose from."""
    known = signed_copies.of_paper(view, number)
    if any(copy.how is How.DRAWN and not copy.removed for copy in known):
        raise RuleViolation("signed_already", "number")


def _drafted(workplace: Workplace, number: str) -> tuple[Signature, ...]:
    draft = drafts.load(workplace, signing_key(number))
    return tuple(signed_copies.read(str(each)) for each in draft.payload.values()) if draft else ()


def _own_root(view: Reading) -> Root | None:
    keys, station = station_keys.load(view), stations.load(view)
    return Root(name=station[0].name, certificate=keys.root) if keys and station else None


def _meant(
    work: Transaction, found: tuple[Code, ...], *, own: Root | None, number: str
) -> IssuedPaper:
    if number:
        return kept_papers.load(work, number)
    code = signatures.code_on(found, own_root=own.fingerprint if own else "")
    paper = kept_papers.load(work, code.number)
    if not documents.digest_inside(paper.pdf).upper().startswith(code.digest):
        raise RuleViolation(
            "scan_not_ours", "file", number=code.number
        )  # Of a file restored since.
    return paper


def _refuse_scan(work: Transaction, content: bytes, *, paper: IssuedPaper) -> None:
    digest = hashlib.sha256(content).hexdigest()
    known = signed_copies.of_paper(work, paper.number)
    if any(copy.sha256 == digest and not copy.removed for copy in known):
        raise RuleViolation("scan_filed_already", "file", number=paper.number)
    if not paper.dispute_id:
        raise RuleViolation("scan_of_no_case", "file", number=paper.number)
    if _state(work, paper) is AgreementState.VOIDED:
        raise RuleViolation("scan_void", "file", number=paper.number)


def _must_be_unsigned(work: Transaction, paper: IssuedPaper) -> None:
    state = _state(work, paper)
    if state is not AgreementState.ISSUED:
        raise RuleViolation("agreement_state", "agreement", state=state.value if state else "")


def _state(work: Transaction, paper: IssuedPaper) -> AgreementState | None:
    if paper.kind is not PaperKind.AGREEMENT:
        return None
    agreements = disputes.load(work, paper.dispute_id).agreements
    return next((each.state for each in agreements if each.number == paper.number), None)


def _copy(
    workplace: Workplace, content: bytes, *, paper: IssuedPaper, how: How, media: Media
) -> SignedCopy:
    return SignedCopy(
        number=paper.number,
        dispute_id=paper.dispute_id,
        how=how,
        media=media,
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        at=workplace.now(),
        by=workplace.on_duty,
    )


def _keep(
    work: Transaction, copy: SignedCopy, *, content: bytes, action: str, small: bytes = b""
) -> SignedCopy:
    file = KeptFile(sha256=copy.sha256, content=content, thumbnail=small)
    kept = signed_copies.add(work, copy, file=file)
    journal.append(
        work,
        action,
        subject=f"dispute:{copy.dispute_id}",
        public={"paper": copy.number, "sha256": copy.sha256},
    )
    return kept

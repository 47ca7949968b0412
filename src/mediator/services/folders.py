"""The folder of a case: the papers issued in it, and the evidence that no paper lists yet."""

from mediator.domain.case.completeness import Folder
from mediator.domain.case.dispute import Dispute
from mediator.domain.papers import PaperKind, ReceiptPaper, Snapshot, TranscriptPaper
from mediator.storage import exhibits, papers
from mediator.storage.database import Reading
from mediator.storage.papers import PaperLine

# Papers of which a case has several; for the others it does not matter which one was issued.
_IN_PARTS = frozenset({PaperKind.TRANSCRIPT, PaperKind.RECEIPT})


def folder_of(view: Reading, dispute: Dispute) -> Folder:
    """What lies in the file of a case."""
    lines = papers.of_dispute(view, dispute.id)
    whole = {(line.kind, 1) for line in lines if line.kind not in _IN_PARTS}
    parts = {
        (line.kind, _part(papers.snapshot(view, line.number), dispute))
        for line in lines
        if line.kind in _IN_PARTS
    }
    return Folder(papers=frozenset(whole | parts), unlisted=_unlisted(view, dispute, lines=lines))


def _part(snapshot: Snapshot, dispute: Dispute) -> int:
    """Which of several; 0 for one that belongs to nothing the case still says."""
    match snapshot:
        case TranscriptPaper(round_number=number):
            return number
        case ReceiptPaper(act=act, agreement_number=number):
            acts = enumerate(dispute.acts, 1)
            same = (p for p, (owner, done) in acts if done == act and owner.number == number)
            return next(same, 0)
        case _:
            return 0


def _unlisted(view: Reading, dispute: Dispute, *, lines: tuple[PaperLine, ...]) -> int:
    listed = [line.issued_at for line in lines if line.kind is PaperKind.FINDINGS]
    since = max(listed, default=None)
    files = exhibits.of_dispute(view, dispute.id)
    return sum(since is None or file.added_at > since for file in files)

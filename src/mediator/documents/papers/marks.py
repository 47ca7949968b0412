"""What stands around the text of a paper: its number, copy, check code and watermark."""

from dataclasses import replace

from mediator.documents import templates
from mediator.documents.layout.page import LANDSCAPE, PORTRAIT, PageMarks
from mediator.documents.papers import checkcode
from mediator.domain.papers import Copy, LedgerPaper, MonthPaper, Snapshot

COPIES = (Copy.CONSUMER, Copy.STALL, Copy.STATION)


def marks(snapshot: Snapshot, title: str, *, seal: str = "", redacted: bool = False) -> PageMarks:
    """The marks of a paper of one copy; a draft has a watermark and no number.

    A `redacted` one is no copy of what was issued: it has a watermark and no check code.
    """
    head, say = snapshot.head, templates.load(snapshot.head.template, "page")
    monthly = isinstance(snapshot, LedgerPaper | MonthPaper)
    waiting = say.plain("draft_month_number" if monthly else "draft_number")
    shown = {"training": head.station.training, "draft": head.draft, "redacted": redacted}
    return PageMarks(
        title=title,
        station=head.station.name,
        number=head.number or waiting,
        code=_code(snapshot) if head.number and not redacted else "",
        seal=seal,
        watermark="".join(say.plain(word) for word, meant in shown.items() if meant),
        frame=LANDSCAPE if isinstance(snapshot, LedgerPaper) else PORTRAIT,
    )


def for_copies(one: PageMarks, version: str) -> tuple[PageMarks, ...]:
    """The same marks for 甲方, 乙方 and the station."""
    say = templates.load(version, "page")
    return tuple(replace(one, copy=say.plain(f"copy_{copy.value}")) for copy in COPIES)


def _code(snapshot: Snapshot) -> str:
    """The check code, and the journal's head as an anchor outside the machine."""
    say, code = templates.load(snapshot.head.template, "page"), checkcode.check_code(snapshot)
    if not snapshot.head.journal_head:
        return code
    return say.plain("code", code=code, head=checkcode.short(snapshot.head.journal_head))

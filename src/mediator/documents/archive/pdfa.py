"""PDF/A-3b (ISO 19005-3): a paper that any reader shows the same in thirty years, record inside."""

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

import pikepdf
from pikepdf import AttachedFileSpec, Name, pdfa
from pikepdf.models.metadata import encode_pdf_date

from mediator.domain.values.clock import as_utc

RECORD = "record.json"

_FLAVOUR = "3b"
_MAKER = "Mediator"


def archival(pdf: bytes, record: bytes, *, made_at: datetime) -> bytes:
    """`pdf` as PDF/A-3b with `record` attached as JSON; the same input gives the same bytes.

    Our pages conform by the way they are made; the tests validate every paper. To do so again at
    the counter would take longer than all the rest.
    """
    with pikepdf.open(BytesIO(pdf)) as paper:
        attach(paper, Attachment(RECORD, record, "application/json"), made_at=made_at)
        return finish(paper, made_at=made_at)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a PDF."""

    name: str
    content: bytes
    mime: str


def attach(paper: pikepdf.Pdf, file: Attachment, *, made_at: datetime) -> None:
    """Put a file inside `paper`: what it was made from."""
    moment = encode_pdf_date(as_utc(made_at))
    paper.attachments[file.name] = AttachedFileSpec(
        paper,
        file.content,
        filename=file.name,
        mime_type=file.mime,
        relationship=Name.Source,
        creation_date=moment,
        mod_date=moment,
    )


def finish(paper: pikepdf.Pdf, *, made_at: datetime) -> bytes:
    """The bytes of `paper` as PDF/A-3b; the same pages and files give the same bytes."""
    made = as_utc(made_at)
    out = BytesIO()
    for page in paper.pages:
        if Name.Trans in page.obj:  # How to turn the page on a screen: PDF/A knows no such thing.
            del page.obj[Name.Trans]
    _describe(paper, made)
    pdfa.prepare(paper, _FLAVOUR)
    _settle(paper, made)
    plain = pdfa.resolve_save_kwargs(_FLAVOUR, min_version="1.7", deterministic_id=True)
    paper.save(out, **plain)
    return out.getvalue()


def attached(pdf: bytes) -> bytes | None:
    """The record inside a PDF; None when there is none.

    Raises:
        pikepdf.PdfError: this is no PDF, or one that needs a password.
    """
    with pikepdf.open(BytesIO(pdf)) as paper:
        found = paper.attachments.get(RECORD)
        return found.get_file().read_bytes() if found else None


def _describe(paper: pikepdf.Pdf, made: datetime) -> None:
    del paper.docinfo[Name.Trapped]
    moment = encode_pdf_date(made)
    paper.docinfo[Name.CreationDate] = paper.docinfo[Name.ModDate] = moment


def _settle(paper: pikepdf.Pdf, made: datetime) -> None:
    """Take the time and the tool of the making out of the description, for equal bytes."""
    with paper.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as described:
        described["xmp:MetadataDate"] = made.isoformat()
        described["pdf:Producer"] = _MAKER
    paper.docinfo[Name.Producer] = _MAKER

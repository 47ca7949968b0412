"""Papers and workbooks: a value goes in, bytes come out; what makes them loads on first use."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import partial

from mediator.documents.files import write_all
from mediator.documents.preview import PageImage
from mediator.domain.case.agreement import Term
from mediator.domain.case.exhibits import Media
from mediator.domain.dossier import Volume
from mediator.domain.errors import RuleViolation
from mediator.domain.glyphs import OwnGlyph
from mediator.domain.inspection import KitPart, StationSheet
from mediator.domain.keys import Root, StationKeys
from mediator.domain.ledgers.cells import Cells
from mediator.domain.papers import AgreementPaper, LedgerPaper, MonthPaper, Snapshot
from mediator.domain.phrasing import Phrase, Sentence
from mediator.domain.scales import Scale, ScaleCheck
from mediator.domain.signatures import Signature
from mediator.domain.station import Station
from mediator.domain.verification import Code, Evidence

__all__ = [
    "PageImage",
    "clause",
    "codes",
    "copies",
    "differing_pages",
    "digest_inside",
    "dossier",
    "evidence",
    "glyph_sample",
    "is_electronic",
    "issue",
    "kit",
    "month_word",
    "month_workbook",
    "own_glyph",
    "page",
    "page_count",
    "pages",
    "preparations",
    "read_root",
    "record",
    "record_digest",
    "record_inside",
    "refused_rows",
    "render",
    "reprint_mark",
    "root_code",
    "root_file",
    "scale_workbook",
    "sentences",
    "spoken",
    "station_keys",
    "thumbnail",
    "unprintable",
    "unset",
    "without_traces",
    "worded_papers",
    "write_all",
]


def render(snapshot: Snapshot) -> bytes:
    """The PDF of a snapshot; the same snapshot gives the same bytes.

    Raises:
        DocumentProblem: `missing_glyph` with the character and its field, or a wrong template.
    """
    from mediator.documents import papers

    return papers.render(snapshot)


def issue(
    snapshot: Snapshot, keys: StationKeys, *, at: datetime, signed: Sequence[Signature] = ()
) -> bytes:
    """The PDF of a numbered paper as it is given out: signed by the station `at` that time.

    PDF/A-3b with the record inside, a sealed QR code on its last page. With the signatures that
    the parties of an agreement drew on the screen it is a signed copy, under the code of the paper.
    Raises as `render`.
    """
    from mediator.documents import papers
    from mediator.documents.archive import pdfa, record, seal, signature

    head = snapshot.head
    sealed = seal.seal(
        head.number, digest=record_digest(snapshot), head=head.journal_head, keys=keys
    )
    drawn = papers.render(snapshot, seal=sealed.text, signed=signed)
    said = record.record(snapshot, signed=signed)
    made_at = at if signed else head.made_at
    return signature.sign(pdfa.archival(drawn, said, made_at=made_at), keys, at=at)


def dossier(volume: Volume, content: Callable[[str], bytes]) -> bytes:
    """卷宗 as one PDF/A-3b; `content` fetches a file by its SHA-256 when its turn comes.

    Raises as `render`.
    """
    from mediator.documents import bound

    return bound.dossier(volume, content)


def preparations() -> tuple[Callable[[], object], ...]:
    """What the first paper of a process would else wait for, in pieces of a tenth of a second."""
    from importlib import import_module

    from mediator.documents.layout import fonts

    makers = ("papers", "archive.pdfa", "archive.seal", "archive.signature")
    loads = [partial(import_module, f"{__name__}.{maker}") for maker in makers]
    return (*loads, *(partial(fonts.load, name) for name in fonts.USUAL))


def spoken(paper: AgreementPaper) -> tuple[str, ...]:
    """An agreement as it is read aloud before it is signed: its facts, then clause by clause."""
    from mediator.documents import aloud

    return aloud.agreement(paper)


def clause(term: Term, phrases: Sequence[Phrase] = ()) -> str:
    """The sentence of a term as the paper says it, as plain text."""
    from mediator.documents import clauses, templates

    with templates.with_phrases(phrases):
        return clauses.clause(term)


def sentences() -> tuple[Sentence, ...]:
    """The sentences of papers that a station may word itself, paper by paper."""
    from mediator.documents import editable, templates

    return editable.sentences(templates.LATEST)


def worded_papers() -> dict[str, tuple[str, str]]:
    """The templates that have such sentences, with their names in Chinese and English."""
    from mediator.documents import editable, templates

    return editable.papers(templates.LATEST)


def unprintable(text: str) -> str:
    """The first character that no font has; empty where all can be printed."""
    from mediator.documents.layout import fonts

    return fonts.missing(text)


def unset(text: str) -> str:
    """The characters that no font draws; all of them where a font file cannot be read."""
    from mediator.documents.layout import fonts

    return fonts.unset(text)


def pages(pdf: bytes, dpi: int) -> tuple[PageImage, ...]:
    """The pages of a PDF as pixels, for the screen and the printer."""
    from mediator.documents import preview

    return tuple(preview.pages(pdf, dpi))


def page(pdf: bytes, number: int, *, dpi: int) -> PageImage:
    """Page `number`, counted from 1, as pixels: at 300 dpi it takes 35 MB."""
    from mediator.documents import preview

    return preview.page(pdf, number, dpi=dpi)


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    from mediator.documents import preview

    return preview.page_count(pdf)


def copies(snapshot: Snapshot) -> int:
    """How many copies of the same pages lie one after the other in the PDF of a paper."""
    from mediator.documents import papers

    return papers.copies(snapshot)


def reprint_mark(snapshot: Snapshot, *, count: int, on: date) -> str:
    """What is stamped outside the text of a paper printed again for the `count`-th time."""
    from mediator.documents import papers

    return papers.reprint_mark(snapshot, count=count, on=on)


def month_workbook(month: MonthPaper, ledger: LedgerPaper) -> bytes:
    """The month as xlsx: figures, counts with charts, the masked ledger; no formulas."""
    from mediator.documents import workbook

    return workbook.month_workbook(month, ledger)


def month_word(month: MonthPaper) -> bytes:
    """The month as docx, for a regulator who edits it; raises as `render`."""
    from mediator.documents import word
    from mediator.documents.layout.page import PORTRAIT
    from mediator.documents.papers import month as paper

    title = paper.title(month)
    return word.word(paper.story(month), PORTRAIT, title=title, made_at=month.head.made_at)


def scale_workbook(
    station: Station,
    scales: Sequence[Scale],
    *,
    checks: Sequence[ScaleCheck],
    made_at: datetime,
) -> bytes:
    """The register of check scales and their self-checks as xlsx; no formulas."""
    from mediator.documents import scalebook

    return scalebook.scale_workbook(station, scales, checks=checks, made_at=made_at)


def refused_rows(headers: Sequence[str], rows: Iterable[tuple[str, str, Cells]]) -> bytes:
    """The rows of a foreign table that were not taken, each with its line and the reason."""
    from mediator.documents import refusals

    return refusals.refused_rows(headers, rows)


def kit(sheet: StationSheet, parts: Sequence[KitPart], *, ended: int) -> bytes:
    """考核材料包 as a zip with its index and digests; `ended` cases were there to draw from.

    Raises as `render`.
    """
    from mediator.documents import inspection

    return inspection.kit(sheet, parts, ended=ended)


def station_keys(station: Station, kept: StationKeys | None, *, now: datetime) -> StationKeys:
    """The keys as `kept`; new ones where there are none or the certificate ends soon.

    Raises:
        RuleViolation: `clock_behind` at a time before the certificate holds.
    """
    from mediator.documents.archive import certificates

    return certificates.station_keys(station, kept, now=now)


def root_file(root: bytes) -> bytes:
    """A root certificate (DER) as the text of a file to give away."""
    from mediator.documents.archive import certificates

    return certificates.to_pem(root)


def root_code(root: Root) -> str:
    """The code of the station that made a root; empty where it was made by another program."""
    from mediator.documents.archive import certificates

    return certificates.code_of(root.certificate)


def read_root(content: bytes) -> Root:
    """The root certificate in a file.

    Raises:
        RuleViolation: `not_a_certificate` or `not_a_root`.
    """
    from mediator.documents.archive import certificates

    return certificates.read_root(content)


def record(snapshot: Snapshot) -> bytes:
    """Everything a paper says, in canonical JSON: what lies inside its PDF."""
    from mediator.documents.archive import record as records

    return records.record(snapshot)


def record_digest(snapshot: Snapshot, *, signed: Sequence[Signature] = ()) -> str:
    """SHA-256 of the record, 64 hexadecimal digits; the check code is its beginning."""
    from mediator.documents.archive import record as records

    return records.digest(records.record(snapshot, signed=signed))


def record_inside(pdf: bytes) -> bytes:
    """The record in a PDF that was issued here; raises `RuleViolation("file_unreadable")`."""
    from mediator.documents.archive import pdfa

    found = pdfa.attached(pdf)
    if found is None:
        raise RuleViolation("file_unreadable", "file")
    return found


def digest_inside(pdf: bytes) -> str:
    """SHA-256 of the record in a PDF that was issued here: what its codes begin with.

    Never reckoned again from the snapshot: a later version of the program may know more fields.
    """
    from mediator.documents.archive import record as records

    return records.digest(record_inside(pdf))


def evidence(content: bytes, roots: Sequence[Root]) -> Evidence:
    """What a PDF, scan or photograph carries that can be proved to somebody who trusts `roots`.

    Raises:
        RuleViolation: `file_unreadable`, `file_too_large` or `picture_too_large`.
    """
    from mediator.documents.archive import evidence as archive

    return archive.read(content, roots)


def codes(content: bytes, roots: Sequence[Root]) -> tuple[Code, ...]:
    """Every code of a paper on the pages of a scan, each once, the last page first.

    Raises as `evidence`, and `scan_too_long` beyond what a scanned paper has of pages.
    """
    from mediator.documents.archive import evidence as archive

    return archive.codes(content, roots)


def is_electronic(content: bytes) -> bool:
    """Whether it is a paper of some station as a file, with its record inside, and no scan."""
    from mediator.documents.archive import evidence as archive

    return archive.is_electronic(content)


def differing_pages(one: bytes, other: bytes) -> tuple[int, ...]:
    """The numbers of the pages that do not look and read the same in two PDFs."""
    from mediator.documents.archive import evidence as archive

    return archive.differing_pages(one, other)


def own_glyph(character: str, content: bytes) -> OwnGlyph:
    """A character that no font has, with its picture made ready to print.

    Raises:
        RuleViolation: `glyph_known` when a font has it, `picture_unreadable` or `glyph_empty`.
    """
    from base64 import b64encode

    from mediator.documents.archive import pictures
    from mediator.documents.layout import fonts

    if not fonts.missing(character):
        raise RuleViolation("glyph_known", "character")
    return OwnGlyph(character=character, picture=b64encode(pictures.glyph(content)).decode())


def glyph_sample(glyph: OwnGlyph) -> bytes:
    """A page with the picture among printed words, as papers will have it."""
    from mediator.documents.papers import glyphsample

    return glyphsample.sample(glyph)


def thumbnail(content: bytes, media: Media) -> bytes:
    """A small PNG of a picture or of the first page of a PDF; empty where nothing can be shown."""
    from mediator.documents.archive import pictures

    return pictures.thumbnail(content, media)


def without_traces(content: bytes, media: Media) -> bytes:
    """A photograph without place, time and camera; whatever is no photograph as it is.

    Raises:
        RuleViolation: `picture_unreadable` for a broken one.
    """
    from mediator.documents.archive import pictures

    return pictures.without_traces(content, media)

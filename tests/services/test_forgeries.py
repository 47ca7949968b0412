"""Ten thousand altered papers: none is accepted; genuine ones in every dress all are.

The long proofs play the full numbers; each has a short sibling with the same luck.
"""

import json
import random
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageFilter

from mediator import documents
from mediator.documents import preview
from mediator.documents.archive import pdfa
from mediator.documents.preview import PageImage
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import IssuedPaper
from mediator.domain.verification import Verdict
from mediator.services import papers, settlement, verification
from mediator.services.workplace import Ref, Workplace
from tests.workplaces import played

_WHOLE = {Verdict.GENUINE, Verdict.COPY}
_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_HEX = "0123456789ABCDEF"
_SHADE = 24  # of 255


@pytest.fixture
def agreement(workplace: Workplace) -> IssuedPaper:
    """An agreement that the station has given out."""
    drawn = played(workplace, "short_weight", until="terms")
    return settlement.issue(workplace, Ref.of(drawn)).paper


# Altered files


def _flip(pdf: bytes, luck: random.Random) -> bytes:
    at = luck.randrange(len(pdf))
    return pdf[:at] + bytes([pdf[at] ^ 1 << luck.randrange(8)]) + pdf[at + 1 :]


def _cut(pdf: bytes, luck: random.Random) -> bytes:
    at = luck.randrange(len(pdf))
    return pdf[:at] + pdf[at + luck.randint(1, 400) :]


def _insert(pdf: bytes, luck: random.Random) -> bytes:
    at = luck.randrange(len(pdf))
    return pdf[:at] + luck.randbytes(luck.randint(1, 60)) + pdf[at:]


def _truncate(pdf: bytes, luck: random.Random) -> bytes:
    return pdf[: luck.randrange(len(pdf))]


def _swap(pdf: bytes, luck: random.Random) -> bytes:
    one, other = sorted(luck.sample(range(len(pdf) - 100), 2))
    head, first, rest = pdf[:one], pdf[one : one + 90], pdf[one + 90 :]
    place = max(0, other - one - 90)
    return head + rest[place : place + 90] + rest[:place] + first + rest[place + 90 :]


def _edited(change: Callable[[pikepdf.Pdf, random.Random], None]) -> Callable[..., bytes]:
    def alter(pdf: bytes, luck: random.Random) -> bytes:
        out = BytesIO()
        with pikepdf.open(BytesIO(pdf)) as paper:
            change(paper, luck)
            paper.save(out)
        return out.getvalue()

    return alter


def _other_words(paper: pikepdf.Pdf, luck: random.Random) -> None:
    """Another letter in the text of a page: 50.00 becomes 80.00."""
    page = luck.choice(list(paper.pages))
    content = bytearray(page.Contents.read_bytes())
    shown = [at for at in range(1, len(content)) if content[at - 1 : at] == b"("]
    at = luck.choice(shown)
    content[at] = (content[at] + luck.randint(1, 9)) % 200 + 40
    page.Contents = paper.make_stream(bytes(content))


def _painted(paper: pikepdf.Pdf, luck: random.Random) -> None:
    x, y = luck.randint(80, 480), luck.randint(120, 740)
    stroke = f"q 0 0 0 rg {x} {y} {luck.randint(4, 60)} {luck.randint(4, 20)} re f Q".encode()
    luck.choice(list(paper.pages)).contents_add(stroke)


def _page_gone(paper: pikepdf.Pdf, luck: random.Random) -> None:
    del paper.pages[luck.randrange(len(paper.pages))]


def _page_twice(paper: pikepdf.Pdf, luck: random.Random) -> None:
    paper.pages.append(paper.pages[luck.randrange(len(paper.pages))])


def _other_record(paper: pikepdf.Pdf, luck: random.Random) -> None:
    said = json.loads(paper.attachments[pdfa.RECORD].get_file().read_bytes())
    key = luck.choice(sorted(said))
    said[key] = [said[key], luck.randrange(10**6)]
    paper.attachments[pdfa.RECORD] = pikepdf.AttachedFileSpec(
        paper, json.dumps(said).encode(), filename=pdfa.RECORD
    )


_WAYS: tuple[Callable[..., bytes], ...] = (
    _flip, _cut, _insert, _truncate, _swap,
    *map(_edited, (_other_words, _painted, _page_gone, _page_twice, _other_record)),
)  # fmt: skip


def _refuse_altered(workplace: Workplace, paper: IssuedPaper, *, times: int, part: int = 0) -> None:
    luck = random.Random(7 + part)  # noqa: S311  # The same alterations each time.
    tried = 0
    while tried < times:
        altered = _WAYS[tried % len(_WAYS)](paper.pdf, luck)
        if altered == paper.pdf:
            continue
        tried += 1
        try:
            found = verification.verify(workplace, altered)
        except RuleViolation as refused:
            assert refused.code == "file_unreadable"  # noqa: PT017  # Either is right.
            continue
        assert found.verdict is not Verdict.GENUINE
        # What nobody can see or read is no alteration: a byte of padding, a comment.
        assert found.verdict is not Verdict.COPY or _the_same(altered, paper.pdf)


def _the_same(one: bytes, other: bytes) -> bool:
    """Whether two files show the same pages and hold the same record, told without our own code.

    A flipped bit of an outline may change a dot by a shade that no eye can tell.
    """
    if pdfa.attached(one) != pdfa.attached(other):
        return False
    seen = zip(*(list(preview.pages(each, 100)) for each in (one, other)), strict=True)
    alike = all(_farthest(left, right) <= _SHADE for left, right in seen)
    return alike and preview.extract_text(one) == preview.extract_text(other)


def _farthest(one: PageImage, other: PageImage) -> int:
    """How far the dots of two pages lie apart at most, of 255."""
    return max(ImageChops.difference(_picture(one), _picture(other)).tobytes())


def _picture(page: PageImage) -> Image.Image:
    size = (page.width, page.height)
    return Image.frombuffer("RGBA", size, page.bgra, "raw", "BGRA", page.stride, 1)


def test_no_altered_file_is_accepted(workplace: Workplace, agreement: IssuedPaper) -> None:
    _refuse_altered(workplace, agreement, times=30)


@pytest.mark.long
@pytest.mark.parametrize("part", range(4))
def test_none_of_ten_thousand_altered_files_is_accepted(
    workplace: Workplace, agreement: IssuedPaper, part: int
) -> None:
    _refuse_altered(workplace, agreement, times=2_500, part=part)


# Codes that are read out


def test_no_other_short_code_is_taken_for_the_one_on_the_paper(
    workplace: Workplace, agreement: IssuedPaper
) -> None:
    luck = random.Random(13)  # noqa: S311
    digest = documents.digest_inside(agreement.pdf)[:8].upper()
    for _ in range(60):
        code = "".join(luck.choices(_HEX, k=8))
        if code != digest:
            told = verification.verify_code(workplace, agreement.number, code=code)
            assert told.verdict is Verdict.ALTERED
    for code in ("", digest[:7], digest + "0", "＃" * 8):
        told = verification.verify_code(workplace, agreement.number, code=code)
        assert told.verdict is Verdict.ALTERED


# Genuine ones in every dress


def _saved_anew(pdf: bytes, luck: random.Random) -> bytes:
    out = BytesIO()
    modes = list(pikepdf.ObjectStreamMode)
    with pikepdf.open(BytesIO(pdf)) as paper:
        paper.save(
            out,
            linearize=luck.random() < 0.5,
            object_stream_mode=luck.choice(modes),
            recompress_flate=luck.random() < 0.5,
            compress_streams=luck.random() < 0.8,
        )
    return out.getvalue()


def _photographed(pdf: bytes, luck: random.Random) -> bytes:
    """The last page as a scanner sees it: grey, a little turned, not quite sharp."""
    page = preview.page(pdf, preview.page_count(pdf), dpi=luck.randint(200, 300))
    seen = _picture(page).convert("L")
    seen = seen.rotate(luck.uniform(-4, 4), fillcolor=luck.randint(200, 255), expand=True)
    seen = seen.filter(ImageFilter.GaussianBlur(luck.uniform(0, 0.8)))
    dimmed = seen.point([round(40 + dot * luck.uniform(0.6, 0.8)) for dot in range(256)])
    out = BytesIO()
    dimmed.save(out, "JPEG", quality=luck.randint(60, 95))
    return out.getvalue()


def _accept(workplace: Workplace, paper: IssuedPaper, *, times: int) -> None:
    luck = random.Random(17)  # noqa: S311
    for at in range(times):
        if at % 4 == 0:
            again = papers.reprint(workplace, paper.number)
            assert verification.verify(workplace, again.pdf).verdict is Verdict.GENUINE
        elif at % 2:
            found = verification.verify(workplace, _saved_anew(paper.pdf, luck))
            assert found.verdict is Verdict.COPY
        else:
            found = verification.verify(workplace, _photographed(paper.pdf, luck))
            assert (found.verdict, found.number) == (Verdict.CODE_GENUINE, paper.number)


def test_reprints_copies_and_photographs_are_accepted(
    workplace: Workplace, agreement: IssuedPaper
) -> None:
    _accept(workplace, agreement, times=8)


@pytest.mark.long
def test_a_thousand_reprints_copies_and_photographs_are_accepted(
    workplace: Workplace, agreement: IssuedPaper
) -> None:
    _accept(workplace, agreement, times=1_000)

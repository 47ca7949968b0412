"""Reading a finished paper back."""

from mediator.documents.layout.blocks import text_block
from mediator.documents.layout.build import build
from mediator.documents.layout.page import PageMarks
from mediator.documents.preview import page, page_count, pages


def _paper() -> bytes:
    marks = PageMarks(title="告知书", station="东关站", watermark="草稿")
    return build([text_block("甲" * 3000)], marks)


def test_pages_become_pixels_of_the_size_asked_for() -> None:
    images = pages(_paper(), 72)

    assert len(images) == page_count(_paper()) == 3
    assert {(image.width, image.height) for image in images} == {(596, 842)}
    assert all(len(image.bgra) == image.stride * image.height for image in images)


def test_paper_is_white_and_words_are_black() -> None:
    image = page(_paper(), 1, dpi=72)
    pixels = {image.bgra[at : at + 4] for at in range(0, len(image.bgra), 4)}

    assert image.bgra[:4] == b"\xff\xff\xff\xff"
    assert min(sum(pixel[:3]) for pixel in pixels) < 150
    assert all(pixel[3] == 255 for pixel in pixels)

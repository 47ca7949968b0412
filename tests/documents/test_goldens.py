"""Every paper looks as it did when somebody last looked at it."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.documents import goldens

_TOLERANCE = 24  # of 255; fewer greys are kept than drawn, and a letter that moves is twice as much


@pytest.mark.parametrize("name", goldens.kept())
def test_a_paper_looks_as_it_did(name: str) -> None:
    pages = list(goldens.drawn(goldens.kept()[name]))
    files = [goldens.FOLDER / f"{name}-{number}.png" for number in range(1, len(pages) + 1)]
    assert [file.name for file in files if not file.exists()] == []
    differ = {
        file.name: off
        for file, page in zip(files, pages, strict=True)
        if (off := goldens.difference(page, _opened(file))) > _TOLERANCE
    }
    assert differ == {}, "look at them, then `make goldens`"


def test_no_picture_is_kept_of_a_page_that_is_gone() -> None:
    known = {
        f"{name}-{number}.png"
        for name, paper in goldens.kept().items()
        for number, _ in enumerate(goldens.drawn(paper), 1)
    }
    assert {file.name for file in goldens.FOLDER.glob("*.png")} == known


def test_a_word_more_is_seen() -> None:
    page = next(goldens.drawn(goldens.kept()["notice"]))
    changed = page.copy()
    ImageDraw.Draw(changed).rectangle((60, 200, 76, 206), fill=0)
    assert goldens.difference(page, changed) > _TOLERANCE
    assert goldens.difference(page, page.copy()) == 0


def _opened(file: Path) -> Image.Image:
    with Image.open(file) as picture:
        return picture.convert("L")

"""What the scanner puts into its folder: offered once, within a day, in the order it came."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from mediator.domain.case.outcomes import EvidenceKind
from mediator.domain.case.parties import Side
from mediator.domain.errors import RuleViolation
from mediator.services import exhibits, scanner
from mediator.services.workplace import Workplace
from tests.services.test_exhibits import photograph
from tests.workplaces import played


def scanned(workplace: Workplace, file: Path, content: bytes, *, minutes_ago: float) -> Path:
    """A file that the scanner wrote so long ago."""
    file.write_bytes(content)
    came = (workplace.now() - timedelta(minutes=minutes_ago)).timestamp()
    os.utime(file, (came, came))
    return file


def test_scans_of_the_last_day_are_offered_in_the_order_they_came(
    workplace: Workplace, tmp_path: Path
) -> None:
    second = scanned(workplace, tmp_path / "a.pdf", b"%PDF-1.4 2", minutes_ago=5)
    first = scanned(workplace, tmp_path / "b.JPG", photograph(), minutes_ago=24 * 60 - 1)
    scanned(workplace, tmp_path / "c.pdf", b"%PDF-1.4 3", minutes_ago=24 * 60 + 1)
    scanned(workplace, tmp_path / "d.txt", b"words", minutes_ago=5)
    scanned(workplace, tmp_path / ".e.pdf", b"%PDF-1.4 5", minutes_ago=5)
    (tmp_path / "f.pdf").mkdir()
    assert scanner.waiting(workplace, tmp_path) == (first, second)


def test_what_lies_in_a_case_already_is_not_offered_again(
    workplace: Workplace, tmp_path: Path
) -> None:
    scanned(workplace, tmp_path / "a.jpg", photograph(), minutes_ago=1)
    case = played(workplace, "short_weight", until="register")
    exhibits.add(
        workplace,
        case.id,
        content=photograph(),
        title="示值照片",
        kind=EvidenceKind.PHOTO,
        given_by=Side.CONSUMER,
    )
    assert scanner.waiting(workplace, tmp_path) == ()


def test_a_file_too_large_to_keep_is_offered_so_that_it_is_told(
    workplace: Workplace, tmp_path: Path
) -> None:
    large = scanned(workplace, tmp_path / "a.pdf", b"%PDF-1.4" + bytes(21 << 20), minutes_ago=1)
    assert scanner.waiting(workplace, tmp_path) == (large,)


def test_a_folder_that_is_gone_is_told(workplace: Workplace, tmp_path: Path) -> None:
    with pytest.raises(RuleViolation, match="scan_folder_unreadable"):
        scanner.waiting(workplace, tmp_path / "gone")

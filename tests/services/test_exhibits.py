"""Evidence as files: kept to the byte, handed out without traces, never lost."""

import hashlib
from io import BytesIO

import pytest
from PIL import Image
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from mediator import documents
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.exhibits import Exhibit, Media
from mediator.domain.case.outcomes import EvidenceKind
from mediator.domain.case.parties import Side
from mediator.domain.errors import RuleViolation
from mediator.services import cases, exhibits, upkeep
from mediator.services.workplace import Workplace
from tests.documents.archive.stations import SNAPSHOT
from tests.workplaces import played

_GPS, _MAKE = 0x8825, 0x010F


def photograph(size: tuple[int, int] = (400, 300)) -> bytes:
    """A JPEG that says where, with what and which way up it was taken."""
    noted = Image.Exif()
    noted[_MAKE] = "东方手机"
    noted[0x0112] = 6  # Turned by a quarter.
    noted.get_ifd(_GPS)[1] = "N"
    out = BytesIO()
    Image.new("RGB", size, "#c86428").save(out, "JPEG", exif=noted)
    return out.getvalue()


@pytest.fixture
def case(workplace: Workplace) -> Dispute:
    return played(workplace, "short_weight", until="register")


def _given(workplace: Workplace, case: Dispute, content: bytes, title: str = "示值照片") -> Exhibit:
    return exhibits.add(
        workplace,
        case.id,
        content=content,
        title=title,
        kind=EvidenceKind.PHOTO,
        given_by=Side.CONSUMER,
    )


def test_a_file_is_kept_to_the_byte_and_listed_with_its_digest(
    workplace: Workplace, case: Dispute
) -> None:
    content = photograph()
    exhibit = _given(workplace, case, content, title="  示值\u200b照片 ")
    assert exhibit.title == "示值照片"
    assert exhibit.media is Media.JPEG
    assert exhibit.sha256 == hashlib.sha256(content).hexdigest()
    assert exhibits.original(workplace, exhibit) == content
    assert cases.open_case(workplace, case.id).exhibits == (exhibit,)
    assert cases.open_case(workplace, case.id).timeline[-1].action == "add_evidence"


def test_the_same_file_given_twice_is_kept_once_and_listed_twice(
    workplace: Workplace, case: Dispute
) -> None:
    content = photograph()
    first, second = (_given(workplace, case, content) for _ in range(2))
    assert first.sha256 == second.sha256
    assert len(cases.open_case(workplace, case.id).exhibits) == 2
    assert upkeep.check(workplace).files == 1


def test_a_copy_for_others_is_upright_and_tells_neither_place_nor_camera(
    workplace: Workplace, case: Dispute
) -> None:
    exhibit = _given(workplace, case, photograph())
    copy = exhibits.copy_to_hand_out(workplace, exhibit)
    with Image.open(BytesIO(copy)) as picture:
        assert picture.size == (300, 400)
        assert not picture.getexif()
    assert "东方手机".encode() not in copy


def test_a_file_that_is_no_photograph_is_handed_out_as_it_is(
    workplace: Workplace, case: Dispute
) -> None:
    pdf = documents.render(SNAPSHOT)
    exhibit = _given(workplace, case, pdf)
    assert exhibits.copy_to_hand_out(workplace, exhibit) == pdf


@pytest.mark.parametrize(
    "content", [photograph((3000, 2000)), documents.render(SNAPSHOT)], ids=["photo", "pdf"]
)
def test_a_small_picture_is_kept_beside_the_file(
    workplace: Workplace, case: Dispute, content: bytes
) -> None:
    exhibit = _given(workplace, case, content)
    small = exhibits.thumbnails(workplace, case.id)[exhibit.sha256]
    with Image.open(BytesIO(small)) as picture:
        assert max(picture.size) == 320


def _bomb() -> bytes:
    out = BytesIO()
    Image.new("1", (30_000, 30_000)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    "content",
    [b"\xff\xd8\xff\xe1 broken", b"%PDF-1.4 broken", b"ID3 a recording", _bomb()],
    ids=["picture", "pdf", "sound", "bomb"],
)
def test_what_cannot_be_shown_is_kept_all_the_same(
    workplace: Workplace, case: Dispute, content: bytes
) -> None:
    exhibit = _given(workplace, case, content)
    assert exhibits.original(workplace, exhibit) == content
    assert exhibits.thumbnails(workplace, case.id) == {}
    assert not exhibits.can_be_shown(content, exhibit.media)


@pytest.mark.parametrize(
    ("content", "title", "code"),
    [
        (b"", "照片", "file_empty"),
        (b"MZ", "照片", "file_kind_unknown"),
        (b"%PDF-1.4", " ", "required"),
        (b"%PDF-1.4", "字" * 201, "text_too_long"),
        (b"%PDF-1.4", "a\0", "text_unreadable"),
    ],
)
def test_what_is_refused_leaves_nothing_behind(
    workplace: Workplace, case: Dispute, content: bytes, title: str, code: str
) -> None:
    with pytest.raises(RuleViolation) as refused:
        _given(workplace, case, content, title=title)
    assert refused.value.code == code
    assert cases.open_case(workplace, case.id).exhibits == ()
    assert upkeep.check(workplace).files == 0


def test_evidence_for_a_case_that_does_not_exist_is_refused(
    workplace: Workplace, case: Dispute
) -> None:
    with pytest.raises(RuleViolation):
        exhibits.add(
            workplace,
            case.id + 99,
            content=b"%PDF-1.4",
            title="小票",
            kind=EvidenceKind.VOUCHER,
            given_by=Side.STALL,
        )
    assert upkeep.check(workplace).files == 0


def test_what_is_taken_off_the_list_is_kept_with_the_reason(
    workplace: Workplace, case: Dispute
) -> None:
    content = photograph()
    exhibit = _given(workplace, case, content)
    for reason, code in (("", "required"), (" \u200b", "required"), ("长" * 201, "text_too_long")):
        with pytest.raises(RuleViolation, match=code) as told:
            exhibits.remove(workplace, exhibit, reason=reason)
        assert told.value.field == "reason"
    exhibits.remove(workplace, exhibit, reason="放错了案件")
    assert cases.open_case(workplace, case.id).exhibits == ()
    assert exhibits.original(workplace, exhibit) == content
    with pytest.raises(RuleViolation):
        exhibits.remove(workplace, exhibit, reason="再来一次")
    exhibits.put_back(workplace, exhibit)
    assert cases.open_case(workplace, case.id).exhibits == (exhibit,)
    with pytest.raises(RuleViolation, match="exhibit_unknown"):
        exhibits.put_back(workplace, exhibit)


def test_a_kept_file_cannot_be_changed_and_a_changed_one_is_found(
    workplace: Workplace, case: Dispute
) -> None:
    exhibit = _given(workplace, case, photograph())
    engine = workplace.database.engine
    other = {"content": b"\0"}
    changed = text("UPDATE files SET content = :content")
    for statement, values in ((changed, other), (text("DELETE FROM files"), {})):
        with pytest.raises(IntegrityError), engine.begin() as connection:
            connection.execute(statement, values)
    on = " ON files" if workplace.database.on_server else ""
    with engine.begin() as connection:
        connection.execute(text(f"DROP TRIGGER file_stays{on}"))
        connection.execute(changed, other)
    report = upkeep.check(workplace)
    assert report.altered_files == (exhibit.sha256,)
    assert not report.sound


def test_the_name_of_a_copy_says_nothing_of_anybody(workplace: Workplace, case: Dispute) -> None:
    exhibit = _given(workplace, case, photograph(), title="李𬴂身份证")
    assert exhibits.file_name(exhibit) == f"evidence-{exhibit.id}.jpg"


def test_of_a_broken_photograph_no_copy_is_handed_out(workplace: Workplace, case: Dispute) -> None:
    exhibit = _given(workplace, case, photograph()[:-900])
    assert exhibits.original(workplace, exhibit)
    with pytest.raises(RuleViolation, match="picture_unreadable"):
        exhibits.copy_to_hand_out(workplace, exhibit)

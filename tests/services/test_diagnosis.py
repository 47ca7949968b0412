"""The packet for support: it tells how the records are, and nothing of anybody in them."""

import json
import zipfile
from io import BytesIO

from mediator.services import diagnosis
from mediator.services.workplace import Workplace
from tests.stores import IN_A_FILE
from tests.workplaces import played

pytestmark = IN_A_FILE

_PLANTED = ("李骍", "13800001201", "王建国", "猪后腿肉", "吕敏", "东关")


def unpacked(packed: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(packed)) as opened:
        return {name: opened.read(name).decode() for name in opened.namelist()}


def test_the_packet_tells_how_the_records_are(workplace: Workplace) -> None:
    played(workplace, "short_weight", until="issue")
    found = unpacked(diagnosis.bundle(workplace, window={"qt": "6.9.3"}))
    report = json.loads(found[diagnosis.REPORT])
    assert report["file"]["rows"]["disputes"] == 1
    assert report["file"]["faults"] == []
    assert report["journal"]["first_bad"] is None
    assert report["journal"]["rows"] == report["file"]["rows"]["journal"]
    assert report["window"] == {"qt": "6.9.3"}
    assert report["selfcheck"]["backup"] == "backup_none"


def test_nobody_is_in_the_packet_not_even_where_a_log_named_them(workplace: Workplace) -> None:
    played(workplace, "short_weight", until="issue")
    folder = workplace.database.path.parent
    said = "ValueError: 李骍 13800001201 在王建国处买猪后腿肉\n"
    for name in ("mediator.log", "mediator.log.1"):
        (folder / name).write_text(said, encoding="utf-8")
    (folder / "notes.txt").write_text(said, encoding="utf-8")
    found = unpacked(diagnosis.bundle(workplace, window={}))
    assert set(found) == {diagnosis.REPORT, "mediator.log", "mediator.log.1"}
    assert "ValueError" in found["mediator.log"]
    assert [each for each in _PLANTED if each in "".join(found.values())] == []


def test_a_log_that_is_no_text_is_taken_along_as_far_as_it_can_be_read(
    workplace: Workplace,
) -> None:
    (workplace.database.path.parent / "mediator.log").write_bytes(b"before \xff\xfe after")
    found = unpacked(diagnosis.bundle(workplace, window={}))
    assert found["mediator.log"].startswith("before ")
    assert found["mediator.log"].endswith(" after")

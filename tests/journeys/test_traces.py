"""The look for people in logs, settings and file names, which ends every journey, sees them."""

from pathlib import Path

from tests.journeys.conftest import people_left_in


def test_a_name_in_a_log_and_a_phone_in_the_name_of_a_file_are_seen(tmp_path: Path) -> None:
    assert people_left_in(tmp_path) == []
    (tmp_path / "mediator.log").write_text("ERROR: 李𬴂", encoding="utf-8")
    (tmp_path / "13800001201.pdf").touch()
    assert {who for _, who in people_left_in(tmp_path)} == {"李𬴂", "13800001201"}

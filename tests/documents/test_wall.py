"""上墙资料 and 建站信息登记表: what is known stands there, what is not leaves no broken words."""

import io
from datetime import date

import pytest
from pikepdf import pdfa as validator

from mediator.documents import preview, standing
from mediator.documents.archive import pdfa
from mediator.domain.errors import DocumentProblem
from mediator.domain.premises import Facility, Premises, Venue, WallSheet, Worker
from mediator.domain.station import Policy, Station
from tests.documents.archive.stations import NOW
from tests.documents.pieces import BARE_STATION, STATION
from tests.documents.words import said

FULL = Premises(
    venue=Venue.MARKET,
    opened_on=date(2025, 3, 15),
    staff=(
        Worker(name="李𬴂", post="协商和解员", phone="13800001111"),
        Worker(name="吕敏", post="站长"),
    ),
    rooms="约30平方米；接待、受理、和解（调解）、资料档案存放四区",
    facilities=(Facility.WORKPLACE, Facility.CHECK_SCALE),
    rules=("消费纠纷调解制度", "<b>先行赔付</b>制度"),
)
POLICY = Policy(ordinary_days=2, complex_days=7)


def sheet(kind: WallSheet, premises: Premises = FULL, station: Station = STATION) -> bytes:
    return standing.wall_sheet(kind, station, premises=premises, policy=POLICY)


@pytest.mark.parametrize("kind", WallSheet)
@pytest.mark.parametrize("known", [(STATION, FULL), (BARE_STATION, Premises())])
def test_every_sheet_is_one_page_the_same_twice(
    kind: WallSheet, known: tuple[Station, Premises]
) -> None:
    pdf = sheet(kind, known[1], known[0])
    assert preview.page_count(pdf) == 1
    assert pdf == sheet(kind, known[1], known[0])
    assert known[0].name in said(pdf)
    assert "None" not in said(pdf)


def test_the_promised_days_are_those_of_the_station() -> None:
    words = said(sheet(WallSheet.PROMISES))
    assert "一般的2个工作日内给出结果，复杂的不超过7个工作日" in words


def test_the_privacy_sheet_says_who_keeps_what_for_how_long_and_which_rights_there_are() -> None:
    words = said(sheet(WallSheet.PRIVACY))
    for part in (STATION.name, STATION.phone, "办结后保存3年", "更正", "监护人同意"):
        assert part.replace(" ", "") in words
    assert "联系电话" not in said(sheet(WallSheet.PRIVACY, Premises(), BARE_STATION))


def test_staff_stand_with_post_and_phone_and_the_head_is_never_listed_twice() -> None:
    words = said(sheet(WallSheet.STAFF))
    assert "协商和解员李𬴂13800001111" in words
    assert words.count("吕敏") == 1
    assert said(sheet(WallSheet.STAFF, Premises())).count("站长吕敏") == 1


def test_the_form_says_what_is_known_and_ticks_what_is_there() -> None:
    words = said(standing.station_form(STATION, FULL, on=date(2026, 11, 27)))
    assert "2025年3月15日" in words
    assert "李𬴂协商和解员13800001111" in words
    assert "<b>先行赔付</b>制度" in words
    assert "填表日期：2026年11月27日" in words
    for box in ("☑市场", "☐商场", "☑公平秤", "☐计算机"):
        assert box in words


def test_an_empty_form_has_its_captions_and_empty_fields() -> None:
    words = said(standing.station_form(BARE_STATION, Premises(), on=date(2026, 11, 27)))
    assert "建站日期" in words
    assert "None" not in words


@pytest.mark.parametrize("kind", WallSheet)
def test_a_sheet_can_be_kept_for_good(kind: WallSheet) -> None:
    made = pdfa.archival(sheet(kind), b"{}", made_at=NOW)
    report = validator.validate_written(io.BytesIO(made), "3b")
    assert report.passed, report.findings


def test_a_character_that_no_font_has_is_named_with_its_field() -> None:
    odd = Premises(staff=(Worker(name="王\U0003134f"),))
    with pytest.raises(DocumentProblem, match="missing_glyph") as told:
        sheet(WallSheet.STAFF, odd)
    assert told.value.field == "staff"

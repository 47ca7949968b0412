"""The same person keeps the same letter everywhere, and nothing that leads to somebody stays."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mediator.domain.case.exhibits import Exhibit, Media
from mediator.domain.case.outcomes import EvidenceKind
from mediator.domain.case.parties import Agent, Consumer, Respondent, Side
from mediator.domain.redaction import STAR, Cast, cast_of
from tests.documents.pieces import HEAD, INTAKE

_INTAKE = replace(
    INTAKE,
    consumers=(
        Consumer(
            name="王芳", phone="13800001201", agent=Agent(name="欧阳娜", phone="0374-2621234")
        ),
        Consumer(name="王大海", phone="13800001202", id_number="410105198001011234"),
    ),
    respondent=Respondent(name="老李熟食", number="A07", operator="李建国", phone="13900006620"),
)


@pytest.fixture
def people() -> Cast:
    return cast_of([_INTAKE])


def test_everybody_has_a_letter_in_the_order_of_the_file(people: Cast) -> None:
    assert people.letters == {
        "王芳": "A",
        "欧阳娜": "B",
        "王大海": "C",
        "老李熟食": "D",
        "李建国": "E",
    }


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("王芳在老李熟食（A07）买了猪肉", "A在D（＊）买了猪肉"),
        ("欧阳女士替王芳来，欧阳娜签字", "B替A来，B签字"),
        ("小李说李建国不在", "E说E不在"),
        ("王先生不同意", "＊不同意"),  # Two are called 王.
        ("电话138 0000 1201，或者 +86 13912345678", "电话＊，或者 ＊"),
        ("证件410105198001011234", "证件＊"),
        ("执照91411000MA00000000", "执照＊"),
        ("座机0374-2621234", "座机＊"),
        ("微信vx13800001201，王芳-13912345678", "微信vx＊，A-＊"),
        ("打013800001201找她", "打0＊找她"),
        ("流水号2026111913800001299不是电话", "流水号2026111913800001299不是电话"),
        ("11月20日付58.80元，编号XC-XY-2026-0031", "11月20日付58.80元，编号XC-XY-2026-0031"),
        ("BA07型", "BA07型"),
        ("", ""),
    ],
)
def test_free_words_name_nobody(people: Cast, typed: str, told: str) -> None:
    assert people.words(typed) == told


def test_what_leads_to_a_party_is_starred_and_what_was_empty_stays_empty(people: Cast) -> None:
    first, second = people.redact(_INTAKE).consumers
    assert first == Consumer(name="A", phone=STAR, agent=Agent(name="B", phone=STAR))
    assert second == Consumer(name="C", phone=STAR, id_number=STAR)
    stall = people.redact(_INTAKE).respondent
    assert (stall.name, stall.number, stall.operator, stall.zone) == ("D", STAR, "E", "")


def test_two_papers_of_one_case_use_the_same_letters(people: Cast) -> None:
    later = replace(_INTAKE, consumers=(_INTAKE.consumers[1],))
    both = cast_of([_INTAKE, later])
    assert both.letters == people.letters
    assert both.redact(later).consumers[0].name == "C"


def test_more_people_than_letters_are_still_told_apart() -> None:
    crowd = tuple(Consumer(name=f"甲{n:03}", phone="") for n in range(60))
    letters = cast_of([replace(_INTAKE, consumers=crowd)]).letters
    assert len(set(letters.values())) == len(letters)
    assert letters["甲026"] == "A1"


_NAMES = ("王芳", "欧阳娜", "王大海", "老李熟食", "李建国")
_LEADS = ("13800001201", "13800001202", "13900006620", "0374-2621234", "410105198001011234", "A07")
_WORDS = st.sampled_from(["，", "说", " ", "小", "老", "王", "李", "退货", "摊位", "vx", "(", "\n"])


@given(st.lists(st.one_of(st.sampled_from(_NAMES), st.sampled_from(_LEADS[:-1]), _WORDS)))
def test_whatever_stands_beside_it_no_known_word_of_a_party_survives(pieces: list[str]) -> None:
    told = cast_of([_INTAKE]).words("".join(pieces))
    assert [each for each in (*_NAMES, *_LEADS[:-1]) if each in told] == []


@given(st.lists(st.one_of(st.sampled_from((*_NAMES, *_LEADS)), _WORDS)))
def test_with_white_between_them_not_even_the_place_of_a_stall_survives(pieces: list[str]) -> None:
    told = cast_of([_INTAKE]).words("、".join(pieces))
    assert [each for each in (*_NAMES, *_LEADS) if each in told] == []


def test_a_digest_is_no_phone_and_a_short_number_with_a_letter_is_starred() -> None:
    exhibit = Exhibit(
        dispute_id=1,
        kind=EvidenceKind.PHOTO,
        title="A7摊的秤",
        given_by=Side.CONSUMER,
        media=Media.JPEG,
        sha256="a13800001201b" * 5,
        size=1,
        added_at=HEAD.made_at,
        added_by="吕敏",
    )
    short = replace(_INTAKE, respondent=Respondent(name="某店", number="A7"))
    told = cast_of([short]).redact(exhibit)
    assert (told.sha256, told.title) == (exhibit.sha256, "＊摊的秤")


def test_staff_and_station_keep_their_names(people: Cast) -> None:
    assert people.redact(HEAD) == HEAD

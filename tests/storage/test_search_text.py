"""Every character can be searched, and names as people say them."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from mediator.storage.database import Reading
from mediator.storage.search import index
from mediator.storage.search.pinyin import spellings
from mediator.storage.search.syllables import cuts
from mediator.storage.search.text import document, normal, phrase
from tests.storage.inventions import TEXTS
from tests.storage.samples import Desk


def put(desk: Desk, *texts: str, names: tuple[str, ...] = ()) -> None:
    with desk.writing() as work:
        index.put(work.session, {n: document((t,), names=names) for n, t in enumerate(texts, 1)})


def find(view: Reading, typed: str) -> list[int]:
    if not phrase(typed):
        return []
    return list(view.session.scalars(select(index.ID).where(index.matches(view, phrase(typed)))))


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("李𬴂", "𬴂"),
        ("张䶮", "䶮"),
        ("𰻝𰻝面", "𰻝"),
        ("王记鲜肉", "记鲜"),
        ("猪后腿肉", "腿"),
        ("买买提·吐尔逊", "买买提吐"),
        ("买买提吐尔逊", "买买提•吐"),
        ("ＡＢＣ１２３", "abc123"),
        ("A07", "a０7"),
        ("欧阳 锋", "欧阳锋"),
        ("100%纯棉", "%"),
        ("100%纯棉", "0%纯"),
        ("a_b", "_"),
        ('他说"不退"', '"不'),
        ("AND OR NOT", "AND"),
        ("NEAR(a b)", "NEAR("),
        ("a*b", "*"),
        ("^a:b-c+d", "^a:b-c+d"),
        ("a\0b", "a\0b"),
        ("😀退款", "😀"),
        ("ß", "SS"),
        ("58.80", "58.8"),
        ("13800001201", "1201"),
        ("\ud800", "\ud800"),
    ],
)
def test_every_character_is_a_letter(desk: Desk, text: str, typed: str) -> None:
    put(desk, text, "别的内容")
    with desk.reading() as view:
        assert find(view, typed) == [1]


@pytest.mark.parametrize("typed", ["%", "_", "*", "AND", '"', "a*", "王_", "\0", "zz", "4e00", "p"])
def test_marks_of_the_search_language_find_only_themselves(desk: Desk, typed: str) -> None:
    put(desk, "王建国", "一二三", "鲜肉")
    with desk.reading() as view:
        assert find(view, typed) == []


@pytest.mark.parametrize("typed", ["", " ", "\u3000", "·", "\n\t"])
def test_nothing_typed_asks_for_nothing(typed: str) -> None:
    assert phrase(typed) == ""


def test_every_word_must_occur_in_any_order(desk: Desk) -> None:
    put(desk, "王建国 鲜肉 A07", "王建国 水产 B11")
    with desk.reading() as view:
        assert find(view, "鲜肉 王") == [1]
        assert find(view, "王 b11") == [2]
        assert find(view, "鲜肉 b11") == []


def test_a_word_does_not_run_over_from_one_field_into_the_next() -> None:
    assert "738b zz 5efa" in document(("王", "建"))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, data=st.data())
@example(text="李𬴂%", data=None)
def test_any_part_of_a_text_finds_it(desk: Desk, text: str, data: st.DataObject | None) -> None:
    first = data.draw(st.integers(0, len(text))) if data else 1
    last = data.draw(st.integers(first, len(text))) if data else 3
    put(desk, text, "")
    with desk.reading() as view:
        found = find(view, text[first:last])
    assert found == ([1] if normal(text[first:last]) else [])


@pytest.mark.parametrize(
    ("name", "full", "initials"),
    [
        ("单田芳", "shantianfang", "stf"),
        ("曾晓燕", "zengxiaoyan", "zxy"),
        ("仇英", "qiuying", "qy"),
        ("解晓东", "xiexiaodong", "xxd"),
        ("任贤", "renxian", "rx"),
        ("华罗庚", "hualuogeng", "hlg"),
        ("区文", "ouwen", "ow"),
        ("查良镛", "zhaliangyong", "zly"),
        ("朴树", "piaoshu", "ps"),
        ("盖叫天", "gejiaotian", "gjt"),
        ("乐嘉", "yuejia", "yj"),
        ("缪斯", "miaosi", "ms"),
        ("纪晓岚", "jixiaolan", "jxl"),
        ("尉迟恭", "yuchigong", "ycg"),
        ("万俟卨", "moqixie", "mqx"),
        ("吕布", "lvbu", "lb"),
        ("重庆商铺", "chongqingshangpu", "cqsp"),
        ("尉迟恭", "weichigong", "wcg"),
        ("曾晓燕", "cengxiaoyan", "cxy"),
        ("仇英", "chouying", "cy"),
        ("单田芳", "dantianfang", "dtf"),
        ("解晓东", "jiexiaodong", "jxd"),
        ("长孙无忌", "zhangsunwuji", "zswj"),
        ("谌龙", "shenlong", "sl"),
    ],
)
def test_names_are_spelled_as_people_say_them(name: str, full: str, initials: str) -> None:
    assert {full, initials} <= set(spellings(name))


def test_a_shop_sign_can_be_read_either_way() -> None:
    assert {"danjimian", "djm", "shanjimian", "sjm"} == set(spellings("单记面"))


@pytest.mark.parametrize("name", ["", "7-11", "···", "Mary"])
def test_what_has_no_pinyin_has_no_spelling(name: str) -> None:
    assert spellings(name) == ()


@pytest.mark.parametrize("typed", ["zxy", "ZXY", "zengx", "z", "zengxiaoyan", "cengxiao"])
def test_a_name_is_found_by_the_beginning_of_its_pinyin(desk: Desk, typed: str) -> None:
    put(desk, "无", names=("曾晓燕",))
    with desk.reading() as view:
        assert find(view, typed) == [1]
        assert find(view, "xiaoyan") == []


@pytest.mark.parametrize(
    "typed",
    [
        *("zhangsanfeng", "zhangsf", "zsanf", "zsfeng", "zsanfeng", "zhangsfeng", "zsf", "ZhangSF"),
        *("zhangs", "zsanfe", "zhang sanfeng", "zhang san feng", "zhang s f"),
    ],
)
def test_a_name_is_found_by_syllables_and_first_letters_mixed(desk: Desk, typed: str) -> None:
    put(desk, "无", names=("张三丰", "李四"))
    with desk.reading() as view:
        assert find(view, typed) == [1]


@pytest.mark.parametrize(
    "typed", ["zhangsl", "lsan", "zwuf", "zhangfs", "sanf", "zhangsanfx", "ff"]
)
def test_what_no_name_is_begun_with_finds_nothing(desk: Desk, typed: str) -> None:
    put(desk, "无", names=("张三丰", "李四"))
    with desk.reading() as view:
        assert find(view, typed) == []


def test_a_long_shop_sign_is_found_by_all_its_letters(desk: Desk) -> None:
    put(desk, "无", names=("尉迟记四川正宗麻辣烫总店",))
    with desk.reading() as view:
        for typed in ("ycjsczzmlt", "weichijisichuan", "ycjsc", "yuchijisczzmltzd"):
            assert find(view, typed) == [1]
        assert find(view, "ycjsczzmlx") == []


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        *(("13800001201", True), ("1380", True), ("0120", True), ("00001201", True)),
        *(("380", True), ("20", True), ("1201x", False), ("12010", False), ("2013", False)),
        ("1201王", True),
    ],
)
def test_digits_are_found_wherever_they_stand_in_a_row(
    desk: Desk, typed: str, *, found: bool
) -> None:
    put(desk, "13800001201王1300")
    with desk.reading() as view:
        assert find(view, typed) == ([1] if found else [])


def test_a_word_of_many_letters_is_cut_in_few_ways() -> None:
    assert len(cuts("xianganxianganxianganx")) <= 4
    assert cuts("x" * 25) == ()
    assert cuts("xian") == ()
    assert cuts("abc") == ()


def test_a_case_indexed_again_is_found_by_its_new_words_only(desk: Desk) -> None:
    put(desk, "猪肉")
    put(desk, "牛肉")
    with desk.reading() as view:
        assert find(view, "猪") == []
        assert find(view, "肉") == [1]

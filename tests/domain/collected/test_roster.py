"""The list of stations: read from a table of words, refused with its line."""

import pytest

from mediator.domain.collected.roster import Member, read, with_roots
from mediator.domain.errors import RuleViolation

PRINT = "ab" * 32
HEADS = ["代码", "名称", "地区", "根证书指纹", "起报月份"]


def test_a_list_is_read_whatever_the_order_of_its_columns_and_the_case_of_digits() -> None:
    spaced = " ".join(PRINT.upper()[at : at + 4] for at in range(0, 64, 4))
    rows = [["", ""], ["地区", "备注", "Code", "root"], ["魏都区", "x", " XC ", spaced], [""]]
    assert read(rows) == {"XC": Member(code="XC", name="XC", place="魏都区", root=PRINT)}


def test_names_and_first_months_are_read() -> None:
    assert read([HEADS, ["XC", "东关市场", "魏都区", "", "2026-03-01"]]) == {
        "XC": Member(code="XC", name="东关市场", place="魏都区", since="2026-03")
    }


@pytest.mark.parametrize(
    ("rows", "code", "line"),
    [
        ([], "roster_empty", None),
        ([HEADS], "roster_empty", None),
        ([["名称", "地区"], ["东关市场", "魏都区"]], "roster_without_codes", None),
        ([HEADS, ["", "东关市场"]], "roster_code_missing", 2),
        ([HEADS, ["XC"], [], ["XC"]], "roster_code_twice", 4),
        ([HEADS, ["XC", "", "", "12 34"]], "roster_root_unreadable", 2),
        ([HEADS, ["XC", "", "", PRINT + "0"]], "roster_root_unreadable", 2),
        ([HEADS, ["XC", "", "", "", "三月"]], "roster_since_unreadable", 2),
        ([HEADS, ["XC", "", "", "", "2026-13"]], "roster_since_unreadable", 2),
    ],
)
def test_a_list_that_cannot_be_read_says_where(
    rows: list[list[str]], code: str, line: int | None
) -> None:
    with pytest.raises(RuleViolation, match=code) as refused:
        read(rows)
    assert refused.value.facts.get("line") == line


def test_root_certificates_fill_in_what_the_list_leaves_open() -> None:
    listed = read([HEADS, ["XC", "", "", ""], ["YL", "", "", PRINT]])
    known = with_roots(listed, {"XC": "cd" * 32, "YL": "ef" * 32, "ZZ": "00" * 32})
    assert [member.root for member in known.values()] == ["cd" * 32, PRINT]

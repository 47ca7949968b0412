"""Where a line may end."""

import pytest

from mediator.documents.layout.bonds import Bond, bonds


@pytest.mark.parametrize(
    ("text", "bond"),
    [
        ("甲|方", Bond.FREE),
        ("甲|，", Bond.CLING),
        ("。|”", Bond.CLING),
        ("《|法", Bond.CLING),
        ("法|》", Bond.CLING),
        ("：|“", Bond.FREE),
        ("…|…", Bond.CLING),
        ("—|—", Bond.CLING),
        ("1|,280.00", Bond.WORD),
        ("1,|280.00", Bond.WORD),
        ("1,280|.00", Bond.WORD),
        ("2026|-11-20", Bond.WORD),
        ("138|****1201", Bond.WORD),
        ("138|＊＊＊＊1201", Bond.WORD),
        ("１|２", Bond.WORD),
        ("kg|/m", Bond.WORD),
        ("2026|年", Bond.UNIT),
        ("年|11", Bond.FREE),
        ("115| g", Bond.CLING),
        ("115 |g", Bond.UNIT),
        ("115 |good", Bond.FREE),
        ("2.100 |kg，", Bond.UNIT),
        ("20 |日", Bond.UNIT),
        ("A |B", Bond.FREE),
        ("第|39条", Bond.UNIT),
        ("共|39条", Bond.FREE),
        ("￥|50", Bond.CLING),
        ("50|%", Bond.WORD),
        ("5|％", Bond.CLING),
        ("（ |内", Bond.CLING),
        ("内 |）", Bond.CLING),
        ("为 |-5", Bond.FREE),
        ("x|\u0301", Bond.CLING),
        ("甲|\u0301", Bond.CLING),
        ("①|②", Bond.FREE),
        ("元|/kg", Bond.CLING),
        ("08:00|–17:30", Bond.CLING),
        ("08:00–|17:30", Bond.WORD),
        ("☐|同意", Bond.CLING),
    ],
)
def test_neighbours_hold_together_as_the_rules_say(text: str, bond: Bond) -> None:
    at = text.index("|")

    assert bonds(text.replace("|", ""))[at] is bond


def test_nothing_is_held_in_no_text() -> None:
    assert bonds("") == []

"""Full export: everything in one archive, whole or not at all, agreed on by two."""

import csv
import json
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from mediator.domain.accounts.roles import AccountRole
from mediator.domain.case.outcomes import EvidenceKind
from mediator.domain.case.parties import Side
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import IssuedPaper
from mediator.services import accounts, exhibits, exporting, intake, protection
from mediator.services.entrance import Secret
from mediator.services.workplace import Ref, Workplace
from mediator.storage import journal
from mediator.storage.database import open_database
from tests.services.test_exhibits import photograph
from tests.stores import IN_A_FILE
from tests.workplaces import Clock, played

WORD, HERS, OTHERS = "菜场门口第三棵树", "陈芳自己的那个密码", "王静自己的那个密码"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    made = tmp_path / "出口"
    made.mkdir()
    return made / "全部.zip"


def test_everything_is_in_the_archive_to_the_byte(
    workplace: Workplace, issued: IssuedPaper, place: Path
) -> None:
    case = played(workplace, "shoes", until="register")
    hostile = replace(case.intake, facts="=1+1，鞋底“开胶”\n三天就坏")
    intake.amend(workplace, Ref.of(case), intake=hostile)
    content = photograph()
    kept = exhibits.add(
        workplace, case.id, content=content, title="照片", kind=EvidenceKind.PHOTO,
        given_by=Side.CONSUMER,
    )  # fmt: skip
    told: list[tuple[int, int]] = []
    made = exporting.export_all(workplace, place, report=lambda *done: told.append(done))
    assert (made.cases, made.papers, made.files) == (2, 1, 1)
    assert told == [(1, 2), (2, 2)]
    with zipfile.ZipFile(place) as packed:
        assert packed.testzip() is None
        assert packed.read(f"papers/{issued.number}.pdf") == issued.pdf
        assert packed.read(f"evidence/{case.number}/{kept.id}.jpg") == content
        cases = [json.loads(each) for each in packed.read("cases.jsonl").splitlines()]
        rows = list(csv.reader(packed.read("案件登记簿.csv").decode("utf-8-sig").splitlines(True)))
        stalls = packed.read("stalls.jsonl").splitlines()
        assert "未加密" in packed.read("README.txt").decode()
        names = " ".join(packed.namelist())
    assert [each["intake"]["consumers"][0]["name"] for each in cases] == ["李𬴂", "周涛"]
    assert cases[1]["intake"]["facts"] == "=1+1，鞋底“开胶”\n三天就坏"
    assert [row[3] for row in rows] == ["消费者", "李𬴂", "周涛"]
    assert rows[2][11] == "'=1+1，鞋底“开胶”\n三天就坏"
    assert len(stalls) == 7
    assert "李" not in names
    with workplace.reading() as view:
        (entry,) = journal.of_action(view, "export_all")
    assert entry.facts == {"cases": 2}


def test_a_place_that_cannot_be_written_leaves_nothing(workplace: Workplace, place: Path) -> None:
    played(workplace, "shoes", until="register")
    place.mkdir()
    with pytest.raises(RuleViolation, match="file_unwritable"):
        exporting.export_all(workplace, place)
    assert [each.name for each in place.parent.iterdir()] == [place.name]


def test_who_stops_it_leaves_nothing(workplace: Workplace, place: Path) -> None:
    played(workplace, "shoes", until="register")

    def stop(done: int, total: int) -> None:
        del done, total
        raise InterruptedError

    with pytest.raises((InterruptedError, RuleViolation)):
        exporting.export_all(workplace, place, report=stop)
    assert list(place.parent.iterdir()) == []
    with workplace.reading() as view:
        assert journal.of_action(view, "export_all") == ()


@IN_A_FILE
@pytest.mark.usefixtures("quick_locks")
def test_it_takes_a_second_person_where_there_is_one(
    workplace: Workplace, clock: Clock, place: Path
) -> None:
    path = workplace.database.path
    workplace.database.close()
    made = protection.protect(path, "吕敏", password=WORD, at=clock())
    with closing(open_database(path, key=made.key)) as database:
        at_desk = replace(workplace, database=database)
        accounts.add(at_desk, "陈芳", role=AccountRole.CLERK, password=HERS)
        accounts.add(at_desk, "王静", role=AccountRole.MEDIATOR, password=OTHERS)
        with pytest.raises(RuleViolation, match="second_needed"):
            exporting.export_all(at_desk, place)
        with pytest.raises(RuleViolation, match="not_permitted"):
            exporting.export_all(replace(at_desk, role=AccountRole.MEDIATOR), place)
        assert not place.exists()
        second = Secret(name="王静", password=OTHERS)
        exporting.export_all(at_desk, place, second=second)
        with at_desk.reading() as view:
            assert journal.of_action(view, "export_all")[0].facts["second"] == "王静"

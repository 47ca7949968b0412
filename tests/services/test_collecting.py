"""Collecting: real files of real stations from a folder, judged, added up and written out."""

import json
import os
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest

from mediator import cli, documents
from mediator.cli.words import FAILED, INCOMPLETE, SOUND
from mediator.documents import exchange
from mediator.domain.collected.conclusion import Collected, Standing
from mediator.domain.collected.judging import Terms
from mediator.domain.collected.verdicts import Gap, Judgement, Verdict
from mediator.domain.errors import RuleViolation, StorageUnavailable
from mediator.domain.values.periods import PeriodKind, parse
from mediator.services import collecting, identity, reporting, stations, training
from mediator.services.workplace import Workplace
from tests import filing
from tests.workplaces import Clock, opened, played

TODAY = date(2026, 11, 20)
ROSTER = {
    "XC": filing.member("XC"),
    "YL": filing.member("YL", "鄢陵县"),
}
TERMS = Terms(first="2026-09", last="2026-10")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two stations with two sound months each, one of them in a folder of its own."""
    place = tmp_path / "收到"
    (place / "鄢陵").mkdir(parents=True)
    for label in ("2026-09", "2026-10"):
        (place / f"XC-{label}.json").write_bytes(filing.filed("XC", label, 3))
        (place / "鄢陵" / f"{label}.JSON").write_bytes(filing.filed("YL", label, 2))
    return place


def collected(folder: Path) -> Collected:
    return collecting.collect(folder, ROSTER, terms=TERMS, today=TODAY)


def verdicts(found: Collected) -> dict[str, Verdict]:
    return {each.file: each.judgement.verdict for each in found.findings}


def listed(folder: Path, *, roots: bool = True) -> Path:
    """A list of the stations as a regulator keeps it."""
    rows = ["代码,名称,地区,根证书指纹"]
    rows += [f"{m.code},{m.name},{m.place},{m.root * roots}" for m in ROSTER.values()]
    path = folder / "stations.csv"
    path.write_bytes("\r\n".join(rows).encode("gb18030"))
    return path


def test_sound_months_are_added_up_and_nothing_is_changed(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    found = collected(folder)
    assert (found.total.accepted, found.files) == (10, {Verdict.COUNTED: 4})
    assert found.is_sound
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_every_bad_file_is_told_by_its_name_and_the_rest_counts(folder: Path) -> None:
    sound = (folder / "XC-2026-09.json").read_bytes()
    said = json.loads(sound)
    withdrawn = {**said["figures"], "withdrawn": 99}
    closed = {**said["figures"], "closed": 99}  # A rate goes by it.
    bad = {
        "cut.json": (sound[:-500], Verdict.DAMAGED),
        "empty.json": (b"", Verdict.DAMAGED),
        "huge.json": (b" " * (collecting.LARGEST + 1), Verdict.TOO_LARGE),
        "again.json": (sound, Verdict.DUPLICATE),
        "next.json": (filing.written({**said, "version": 3}), Verdict.VERSION),
        "changed.json": (filing.written({**said, "figures": withdrawn}), Verdict.ALTERED),
        "rate.json": (filing.written({**said, "figures": closed}), Verdict.ALTERED),
        "misfit.json": (filing.signed_again(sound, figures=closed), Verdict.MISFIT),
        "sums.json": (filing.signed_again(sound, figures=withdrawn), Verdict.CONTRADICTORY),
        "lines.json": (
            filing.signed_again(sound, ledger=said["ledger"][1:]),
            Verdict.CONTRADICTORY,
        ),
        "unknown.json": (filing.filed("ZZ", "2026-09"), Verdict.UNKNOWN_STATION),
        "forged.json": (filing.signed_again(sound, "ZZ"), Verdict.OTHER_KEY),
        "future.json": (filing.filed("XC", "2027-09"), Verdict.FUTURE),
        "late.json": (_late(), Verdict.LATE),
        "draft.json": (_head(said, draft=True, number=""), Verdict.DRAFT),
        "training.json": (_head(said, training=True), Verdict.TRAINING),
        "table.json": (b'{"a": 1}', Verdict.FOREIGN),
    }
    (folder / "YL-2026-08.json").write_bytes(filing.filed("YL", "2026-08"))
    for name, (content, _) in bad.items():
        (folder / name).write_bytes(content)
    terms = Terms(first="2026-08", last="2026-10")
    found = collecting.collect(folder, ROSTER, terms=terms, today=TODAY)
    told = verdicts(found)
    # Of two equal files the one whose name comes last counts; either would do.
    assert told.pop("XC-2026-09.json", Verdict.DUPLICATE) is Verdict.DUPLICATE
    told.setdefault("again.json", Verdict.DUPLICATE)
    assert told == {name: verdict for name, (_, verdict) in bad.items()}
    assert found.total.accepted == 10 + 3 + 1
    standings = {each.member.code: each.standing for each in found.stations}
    assert standings == {"XC": Standing.DOUBTFUL, "YL": Standing.SOUND}


def _late() -> bytes:
    period = filing.month("2026-08")
    at = filing.MADE.replace(year=2026, month=9, day=30)
    return filing.filed("XC", "2026-08", lines=filing.rows("XC", period, 1), made_at=at)


def _head(said: dict[str, object], **parts: object) -> bytes:
    """As the program writes what is not to be counted: without a signature."""
    unsigned = {key: value for key, value in said.items() if key != "signature"}
    head = said["head"]
    assert isinstance(head, dict)
    return filing.written({**unsigned, "head": {**head, **parts}})


@pytest.mark.parametrize("name", ["0.json", "z.json"])
def test_the_newest_version_counts_wherever_it_stands(folder: Path, name: str) -> None:
    period = filing.month("2026-09")
    at = filing.MADE.replace(year=2026, month=9, day=25, hour=18)
    newest = filing.filed("XC", "2026-09", lines=filing.rows("XC", period, 7), made_at=at)
    (folder / name).write_bytes(newest)
    found = collected(folder)
    assert found.total.accepted == 10 - 3 + 7
    assert verdicts(found) == {"XC-2026-09.json": Verdict.SUPERSEDED}


def test_a_missing_month_is_told(folder: Path) -> None:
    (folder / "XC-2026-09.json").unlink()
    found = collected(folder)
    assert found.stations[1].gaps == (("2026-09", Gap.MISSING),)
    assert found.stations[1].standing is Standing.MISSING


def test_pipes_hidden_files_and_other_files_are_left_alone(folder: Path) -> None:
    os.mkfifo(folder / "pipe.json")
    (folder / ".XC.json.part").write_bytes(b"half")
    (folder / "._XC.json").write_bytes(b"left by another system")
    (folder / "XC.pdf").write_bytes(b"%PDF")
    assert collected(folder).files == {Verdict.COUNTED: 4}


def test_a_file_that_the_disk_does_not_give_out_is_told(folder: Path) -> None:
    (folder / "loop.json").symlink_to(folder / "XC-2026-09.json")
    with pytest.MonkeyPatch.context() as patch:
        real = Path.open

        def broken(path: Path, *arguments: object, **named: object) -> object:
            if path.name == "loop.json":
                raise OSError
            return real(path, *arguments, **named)  # type: ignore[call-overload]

        patch.setattr(Path, "open", broken)
        found = collected(folder)
    assert verdicts(found) == {"loop.json": Verdict.UNREADABLE}


def test_a_folder_that_is_none_and_a_roster_without_stations_are_refused(folder: Path) -> None:
    with pytest.raises(RuleViolation, match="folder_unreadable"):
        collected(folder / "nowhere")
    with pytest.raises(RuleViolation, match="no_stations_known"):
        collecting.collect(folder, {}, terms=TERMS, today=TODAY)


def test_a_file_that_is_replaced_meanwhile_stops_the_collection(folder: Path) -> None:
    old = filing.filed("XC", "2026-10", 4, made_at=filing.MADE.replace(year=2026, month=10, day=20))
    (folder / "0.json").write_bytes(old)

    def swap(done: int, total: int) -> None:
        if done:
            (folder / "0.json").write_bytes(b"{}")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(collecting, "_STEP", 1)
        with pytest.raises(RuleViolation, match="file_changed"):
            collecting.collect(folder, ROSTER, terms=TERMS, today=TODAY, watch=swap)


def test_whoever_watches_may_stop_it(folder: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        assert (done, total) == (0, 4)
        raise StoppedError

    with pytest.raises(StoppedError):
        collecting.collect(folder, ROSTER, terms=TERMS, today=TODAY, watch=stop)


def test_the_list_of_stations_is_read_with_the_roots_beside_it(folder: Path) -> None:
    assert collecting.read_roster(listed(folder)) == ROSTER
    path = listed(folder, roots=False)
    assert {member.root for member in collecting.read_roster(path).values()} == {""}
    for code in ROSTER:
        (folder / f"{code}-root.pem").write_bytes(documents.root_file(filing.keys(code).root))
    assert collecting.read_roster(path) == ROSTER
    (folder / "bad.pem").write_bytes(b"no certificate")
    with pytest.raises(RuleViolation, match="not_a_certificate"):
        collecting.read_roster(path)


def test_the_workbook_has_no_formula_and_says_what_the_json_says(
    folder: Path, tmp_path: Path
) -> None:
    (folder / "=cmd.json").write_bytes(b"{")
    (folder / "XC-2026-09.json").unlink()
    found = collected(folder)
    book_at, json_at = collecting.export(found, tmp_path / "out")
    book = openpyxl.load_workbook(book_at)
    assert book.sheetnames == [
        *("汇总", "地区", "性质", "类别", "来源", "月份", "地区和性质", "服务站", "需核实"),
    ]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    charts = {sheet.title: len(sheet._charts) for sheet in book}  # noqa: SLF001  # No other way.
    assert charts == dict.fromkeys(book.sheetnames, 0) | dict.fromkeys(
        ("地区", "性质", "类别", "来源", "月份"), 1
    )
    attention = [[cell.value for cell in row] for row in book["需核实"].iter_rows(min_row=2)]
    assert [(row[0], row[1] or row[4]) for row in attention] == [
        ("缺报", "XC"),
        ("残缺", "=cmd.json"),
    ]
    said = json.loads(json_at.read_bytes())
    assert (said["schema"], said["total"]["accepted"]) == ("mediator.collected", 7)
    assert [place["place"] for place in said["places"]] == ["鄢陵县", "魏都区"]
    accepted = [row[2].value for row in book["地区"].iter_rows(min_row=2)]
    assert accepted[:3] == [4, 3, 7]
    again = collecting.export(found, tmp_path / "again")
    assert [path.read_bytes() for path in again] == [book_at.read_bytes(), json_at.read_bytes()]


def test_sums_that_cannot_be_written_are_refused(folder: Path) -> None:
    with pytest.raises(StorageUnavailable, match="folder_unwritable"):
        collecting.export(collected(folder), folder / "XC-2026-10.json")


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_its_words(verdict: Verdict) -> None:
    name, reason = exchange.judgement_words(Judgement(verdict=verdict, details=("closed",)))
    assert name
    assert "{" not in name + reason


@pytest.mark.parametrize("gap", list(Gap))
def test_every_gap_has_its_words(gap: Gap) -> None:
    assert all(exchange.gap_words(gap))


def test_a_figure_that_contradicts_is_called_as_on_paper() -> None:
    judgement = Judgement(verdict=Verdict.CONTRADICTORY, details=("closed", "nature_parts"))
    assert "本期办结（件）" in exchange.judgement_words(judgement)[1]


def test_a_month_that_a_station_locked_is_counted_by_whoever_trusts_its_root(
    tmp_path: Path,
) -> None:
    """From the counter of one station to the desk of another, by the real window's files."""
    clock = Clock()
    with opened(tmp_path / "one", clock) as station, opened(tmp_path / "two", clock) as desk:
        for key in training.samples().cases:
            played(station, key)
        in_earnest = replace(stations.load(station), training=False)
        stations.save(station, in_earnest, rules=stations.policy(station))
        november = parse("2026-11", PeriodKind.SHIFTED)
        reporting.export(station, november, folder=tmp_path / "draft")
        reporting.lock(station, november)
        sent = tmp_path / "sent"
        reporting.export(station, november, folder=sent)
        identity.trust(desk, identity.root_file(station))
        roster = collecting.trusted_stations(desk)
        today = desk.today + timedelta(days=30)
        found = collecting.collect(sent, roster, terms=Terms(), today=today)
        assert found.files == {Verdict.COUNTED: 1}
        assert found.total.accepted == reporting.month(station, november).triple.figures.accepted
        draft = collecting.collect(tmp_path / "draft", roster, terms=Terms(), today=today)
        assert draft.files == {Verdict.DRAFT: 1}
        (file,) = sent.glob("*.json")
        assert collecting.figures(sent, file.name).accepted == found.total.accepted
        with pytest.raises(RuleViolation, match="file_changed"):
            collecting.figures(sent, "gone.json")


def test_a_root_that_another_program_made_names_no_station(workplace: Workplace) -> None:
    assert collecting.trusted_stations(workplace) == {}


def test_the_command_tells_in_chinese_and_by_its_status(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed(folder)
    call = ["collect", str(folder), "--out", str(tmp_path / "out"), "--from", "2026-09"]
    call += ["--to", "2026-10"]
    assert cli.main(call) == SOUND
    told = capsys.readouterr().out
    assert "合计\t受理 10，办结 10" in told
    assert str(tmp_path / "out" / "collected.xlsx") in told
    (folder / "XC-2026-09.json").unlink()
    assert cli.main(call) == INCOMPLETE
    assert "缺报\tXC\t2026-09\tXC市场消费维权服务站\t到期没有收到" in capsys.readouterr().out


def test_the_command_needs_to_know_the_stations(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["collect", str(folder), "--out", str(tmp_path / "out"), "--data", str(tmp_path)]
    assert cli.main(call) == FAILED
    assert "no_records_here" in capsys.readouterr().err
    with opened(tmp_path / "data"):
        pass
    assert cli.main([*call[:-1], str(tmp_path / "data")]) == FAILED
    assert "no_stations_known" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()

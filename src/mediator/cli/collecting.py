"""The command that collects the months of many stations."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from mediator.cli.words import INCOMPLETE, SOUND, Commands, Desk, Words, add, now
from mediator.documents import exchange
from mediator.domain.collected.conclusion import Collected
from mediator.domain.collected.judging import Terms
from mediator.domain.collected.roster import Roster
from mediator.domain.collected.verdicts import Judgement, Verdict
from mediator.domain.values import money, periods
from mediator.domain.values.clock import local_day
from mediator.domain.values.periods import PeriodKind
from mediator.services import collecting


def collect(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Judge month files and add them up."""

    def run(options: argparse.Namespace) -> int:
        folder, out = Path(options.folder), Path(options.out)
        found = collecting.collect(
            folder,
            _roster(options, folder),
            terms=_terms(options),
            today=local_day(now()),
            watch=_Counter() if sys.stderr.isatty() else None,
        )
        written = collecting.export(found, out)
        for line in _told(found):
            print(line)
        for path in written:
            print(path)
        return SOUND if found.is_sound else INCOMPLETE

    help_ = (
        "Check the month files of many stations, say what is missing, late, altered or "
        "contradictory, and write the sums."
    )
    added = add(commands, shared, words=Words("collect", help_, run))
    added.add_argument("folder", metavar="DIR", help="where the month files (*.json) lie")
    added.add_argument("--out", metavar="DIR", required=True, help="where to save the sums")
    added.add_argument(
        "--stations",
        metavar="FILE",
        help="the list of stations (xlsx or CSV: 代码, 名称, 地区, 根证书指纹, 起报月份); else "
        "stations.csv in DIR, else the stations whose roots the records trust",
    )
    _take_terms(added)


def _take_terms(command: argparse.ArgumentParser) -> None:
    command.add_argument("--from", dest="first", metavar="YYYY-MM", help="the first month asked")
    command.add_argument("--to", dest="last", metavar="YYYY-MM", help="the last month asked")
    kinds = [PeriodKind.SHIFTED.value, PeriodKind.CALENDAR.value]
    command.add_argument(
        "--period", choices=kinds, default=kinds[0], help="which months are asked for"
    )
    command.add_argument(
        "--due-day", type=int, choices=range(1, 29), default=25, metavar="DAY",
        help="by which day of the month they are due, 1 to 28",
    )  # fmt: skip


def _terms(options: argparse.Namespace) -> Terms:
    return Terms(
        first=periods.parse(options.first, field="from").label if options.first else "",
        last=periods.parse(options.last, field="to").label if options.last else "",
        kind=PeriodKind(options.period),
        due_day=options.due_day,
    )


def _roster(options: argparse.Namespace, folder: Path) -> Roster:
    listed = Path(options.stations) if options.stations else collecting.find_roster(folder)
    if listed is not None:
        return collecting.read_roster(listed)
    with closing(Desk(options)) as desk:
        return collecting.trusted_stations(desk.workplace)


class _Counter:
    """Counts files on a terminal."""

    def __call__(self, done: int, total: int) -> None:
        print(f"\r{done}/{total}", end="", file=sys.stderr, flush=True)


def _told(found: Collected) -> Iterator[str]:
    """What somebody has to look at, a line each, then how many files were what, and the sums."""
    for each in found.stations:
        for month, gap in each.gaps:
            name, reason = exchange.gap_words(gap)
            yield f"{name}\t{each.member.code}\t{month}\t{each.member.name}\t{reason}"
    for finding in found.findings:
        name, reason = exchange.judgement_words(finding.judgement)
        yield f"{name}\t{finding.code}\t{finding.month}\t{finding.shown}\t{reason}"
    counted = ((verdict, found.files.get(verdict, 0)) for verdict in Verdict)
    words = (f"{_name(verdict)} {count}" for verdict, count in counted if count)
    yield f"文件\t{'，'.join(words)}"
    total = found.total
    disputed, recovered = money.show(total.disputed_fen), money.show(total.recovered_fen)
    yield (
        f"合计\t受理 {total.accepted}，办结 {total.closed}，"
        f"争议金额 {disputed} 元，挽回损失 {recovered} 元"
    )


def _name(verdict: Verdict) -> str:
    return exchange.judgement_words(Judgement(verdict=verdict))[0]

"""One month file, brought by hand: whose it is, whether it holds, and what it says."""

from dataclasses import dataclass
from pathlib import Path

from mediator.domain.collected.filed import FiledMonth
from mediator.domain.collected.judging import Terms, judge
from mediator.domain.collected.roster import Member
from mediator.domain.collected.verdicts import Judgement
from mediator.domain.errors import RuleViolation
from mediator.domain.keys import fingerprint
from mediator.services import collecting, stations
from mediator.services.workplace import Workplace
from mediator.storage import station_keys
from mediator.storage import stations as kept_stations

_STARTS = b"{"
_MARK = b"\xef\xbb\xbf"
_LOOKED_AT = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What may be said of a month file; `month` is what it says, where it can be read."""

    judgement: Judgement
    month: FiledMonth | None = None


def is_month(path: Path) -> bool:
    """Whether a file is looked at as a month: by its first character, whatever its name.

    Raises `RuleViolation("file_not_opened")`.
    """
    try:
        with path.open("rb") as file:
            start = file.read(_LOOKED_AT)
    except OSError as error:
        raise RuleViolation("file_not_opened", "file") from error
    return start.removeprefix(_MARK).lstrip().startswith(_STARTS)


def look(workplace: Workplace, path: Path) -> Brought:
    """Judge it by the stations whose roots are kept here, this one among them."""
    found = collecting.read_file(path)
    if isinstance(found, Judgement):
        return Brought(judgement=found)
    roster = {**collecting.trusted_stations(workplace), **_own(workplace)}
    judged = judge(found, roster, terms=_terms(workplace), today=workplace.today)
    return Brought(judgement=judged, month=found)


def _own(workplace: Workplace) -> dict[str, Member]:
    with workplace.reading() as view:
        keys, kept = station_keys.load(view), kept_stations.load(view)
    if keys is None or kept is None:
        return {}
    name, code = kept[0].name, kept[0].code
    return {code: Member(code=code, name=name, root=fingerprint(keys.root))}


def _terms(workplace: Workplace) -> Terms:
    """The day by which this station's own months are due, where there is a station."""
    if not stations.is_set_up(workplace):
        return Terms()
    policy = stations.policy(workplace)
    return Terms(kind=policy.month_kind, due_day=policy.month_due_day)

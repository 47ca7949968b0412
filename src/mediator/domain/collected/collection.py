"""Many judged months together: the newest version of each counts, the others are told.

Whatever the order in which files are taken, the same comes out. What is kept grows with the number
of months, by some hundred bytes each, and never with what their files hold.
"""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from mediator.domain.collected.filed import FiledMonth
from mediator.domain.collected.judging import Terms
from mediator.domain.collected.roster import Roster
from mediator.domain.collected.sums import Sums
from mediator.domain.collected.verdicts import GOOD, Judgement, Verdict
from mediator.domain.month.figures import Figures
from mediator.domain.values.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What became of a file, by its name below the folder; `code` and `month` if it names them.

    A file that proves nothing may name the code of any station.
    """

    file: str
    judgement: Judgement
    code: str = ""
    month: str = ""

    @property
    def shown(self) -> str:
        """The name of the file, whatever a foreign disk made of its letters."""
        return self.file.encode(errors="replace").decode()


Version = tuple[datetime, datetime, str, str]
"""When the month was locked and when the file was signed; what it says and its name decide ties."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is remembered of the version of a month that counts.

    `explained`: corrections, or cases taken up again, may change what the month before said.
    """

    file: str
    period: Period
    verdict: Verdict
    version: Version
    carried_in: int
    open_at_end: int
    explained: bool

    @property
    def digest(self) -> str:
        """What tells whether the file still says the same."""
        return self.version[_SAID]


_SAID: Final = 2


class Collection:
    """Months as they come; `take` every file, then `conclude` says what came of them."""

    def __init__(self, roster: Roster, *, terms: Terms, today: date) -> None:
        self.roster, self.terms, self.today = roster, terms, today
        self.told: list[Finding] = []
        self.kept: defaultdict[str, dict[str, Kept]] = defaultdict(dict)
        self.stations: defaultdict[str, Sums] = defaultdict(Sums)
        self.months: defaultdict[str, Sums] = defaultdict(Sums)

    def refuse(self, file: str, judgement: Judgement, *, code: str = "", month: str = "") -> None:
        """Note a file that is not counted."""
        self.told.append(Finding(file=file, judgement=judgement, code=code, month=month))

    def take(self, file: str, filed: FiledMonth, *, judgement: Judgement) -> Kept | None:
        """Count a month unless a newer version is there.

        Returns what was counted of this month before: whoever calls reads its file again and
        hands its figures to `take_back`.
        """
        month = month_of(filed.figures.period)
        if judgement.verdict in GOOD and not self._is_asked_for(month):
            judgement = Judgement(verdict=Verdict.OUTSIDE)
        if judgement.verdict not in GOOD:
            self.refuse(file, judgement, code=filed.code, month=month)
            return None
        new = _remembered(file, filed, verdict=judgement.verdict)
        old = self.kept[filed.code].get(month)
        if old is not None:
            new = self._the_newer(old, new, code=filed.code)
            self.kept[filed.code][month] = new
            if new.file != file:
                return None
        self.kept[filed.code][month] = new
        self._add(filed.code, month, figures=filed.figures)
        return old

    def take_back(self, code: str, figures: Figures) -> None:
        """Count a month of a station no longer."""
        self._add(code, month_of(figures.period), figures=figures, times=-1)

    def _add(self, code: str, month: str, *, figures: Figures, times: int = 1) -> None:
        for sums in (self.stations[code], self.months[month]):
            sums.add(figures, times=times)

    def _the_newer(self, old: Kept, new: Kept, *, code: str) -> Kept:
        """Tell the older one; a month whose first version came in time is not late."""
        newer, older = sorted((old, new), key=lambda kept: kept.version, reverse=True)
        same = newer.digest == older.digest
        verdict = Verdict.DUPLICATE if same else Verdict.SUPERSEDED
        self.refuse(older.file, Judgement(verdict=verdict), code=code, month=month_of(older.period))
        in_time = Verdict.COUNTED in (old.verdict, new.verdict)
        return replace(newer, verdict=Verdict.COUNTED if in_time else Verdict.LATE)

    def _is_asked_for(self, month: str) -> bool:
        first, last = self.terms.first, self.terms.last
        return (not first or first <= month) and (not last or month <= last)


def _remembered(file: str, filed: FiledMonth, *, verdict: Verdict) -> Kept:
    figures, signed_at = filed.figures, filed.proof.signed_at or filed.made_at
    return Kept(
        file=file,
        period=figures.period,
        verdict=verdict,
        version=(filed.made_at, signed_at, filed.digest, file),
        carried_in=figures.carried_in,
        open_at_end=figures.open_at_end,
        explained=bool(filed.corrections or figures.reopened),
    )


def month_of(period: Period) -> str:
    """The month that names a period, whatever days it has: `2026-11`."""
    return f"{period.last:%Y-%m}"

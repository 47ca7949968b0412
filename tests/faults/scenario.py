"""What the child does to a file: days of work, each a list of steps through the real services."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Protocol, TypeVar

from PIL import Image
from sqlalchemy import event

from mediator.domain.accounts.roles import AccountRole
from mediator.domain.case.dispute import Dispute
from mediator.domain.case.outcomes import Archived, EvidenceKind
from mediator.domain.case.parties import Side
from mediator.domain.case.steps import Step as StepOf
from mediator.domain.errors import RuleViolation
from mediator.domain.papers import PaperKind
from mediator.services import (
    accounts,
    backups,
    entrance,
    erasing,
    exhibits,
    mediation,
    papers,
    protection,
    restoring,
    signatures,
    training,
    undoing,
)
from mediator.services.entrance import Secret
from mediator.services.restoring import Wish
from mediator.services.signatures import Sitting
from mediator.services.training import Act
from mediator.services.workplace import Ref, Workplace
from mediator.storage.backups import shelf
from mediator.storage.database import Database, open_database
from mediator.storage.keys import keyfile, locks
from tests.domain.signing import signature
from tests.faults.luck import luck

FILE = "mediator.db"
HEAD = "吕敏"
KEY = bytes(range(32))
WORD = "菜场门口第三棵树"
T = TypeVar("T")
# A try at a password costs nothing here; the locks are the real ones.
locks.MEMORY, locks.TRY_SECONDS = 64, 0  # type: ignore[misc]
_SAMPLES = training.samples()

# A step does one thing and says what it has confirmed.
Step = Callable[[], str]


def workplace(database: Database) -> Workplace:
    """Where the head of the station is on duty, at a time that stands still."""
    return Workplace(database=database, clock=lambda: _SAMPLES.base, on_duty=HEAD)


class Day(Protocol):
    """A scenario: what lies in the folder before, and what is done then, step by step."""

    def prepare(self) -> None:
        """Leave the folder as the day finds it; nobody watches yet."""

    def steps(self) -> Iterator[Step]:
        """The steps; each is asked for when the one before it is done."""

    def look(self) -> Database:
        """Open what the folder holds as the program would, the day after."""


@dataclass(slots=True)
class Counter:
    """A case from its registration to its signatures, with evidence, over a file in `folder`.

    `log_pages` is after how many the write-ahead log is brought into the file while work goes on;
    by default that takes more pages than a day has.
    """

    folder: Path
    key: bytes | None = None
    log_pages: int | None = None
    database: Database | None = None
    dispute: Dispute | None = None
    sitting: Sitting | None = None
    photographs: int = 0
    left: list[Act] = field(default_factory=lambda: list(_SAMPLES.cases["short_weight"]))

    def prepare(self) -> None:
        """Set the sample station up."""
        self.open()
        training.set_up(self._workplace(), _SAMPLES)
        self.close()

    def steps(self) -> Iterator[Step]:
        """Each once, in the order of the counter; in between the program is closed and opened."""
        yield self.open
        yield from self._acts("facts")
        yield self.give_notice
        yield self.photograph
        yield self.close
        yield self.open
        yield from self._acts("issue")
        yield self.sit_down
        while self.sitting and self.sitting.unsigned:
            yield self.write_name
        yield self.file_signed
        yield from self._acts("fulfil")
        yield self.photograph
        yield self.close

    def look(self) -> Database:
        """With the key of the day."""
        return open_database(self.folder / FILE, key=self.key)

    def open(self) -> str:
        """Open the file."""
        self.database = open_database(self.folder / FILE, key=self.key)
        if self.log_pages:
            setting = f"PRAGMA wal_autocheckpoint = {self.log_pages}"
            event.listen(self.database.engine, "connect", lambda opened, _: opened.execute(setting))
        return "open"

    def close(self) -> str:
        """Close it, as the program does when it ends."""
        _there(self.database).close()
        self.database = None
        return "close"

    def act(self) -> str:
        """Do what the case needs next, through its form."""
        act = self.left[0]
        then = training.at(self._workplace(), act.moment(_SAMPLES.base))
        self.dispute = training.play(then, act, dispute=self.dispute)
        del self.left[0]
        return f"{act.do} {self.dispute.number}"

    def give_notice(self) -> str:
        """Issue the notice of rights, which no step of the case needs."""
        ref = Ref.of(_there(self.dispute))
        paper = papers.issue(self._workplace(), ref, kind=PaperKind.NOTICE)
        return f"paper {paper.number} {paper.sha256}"

    def photograph(self) -> str:
        """Keep a photograph as evidence, each time another one."""
        content = _photograph(self.photographs)
        kept = exhibits.add(
            self._workplace(),
            _there(self.dispute).id,
            content=content,
            title="公平秤照片",
            kind=EvidenceKind.PHOTO,
            given_by=Side.CONSUMER,
        )
        self.photographs += 1
        return f"evidence {kept.sha256}"

    def sit_down(self) -> str:
        """Lay the agreement on the table."""
        agreement = _there(_there(self.dispute).agreement)
        self.sitting = signatures.sit_down(self._workplace(), agreement.number)
        return "sit_down"

    def write_name(self) -> str:
        """One of those who sign does."""
        sitting = _there(self.sitting)
        written = replace(signature(), place=sitting.unsigned[0])
        self.sitting = signatures.keep_signature(self._workplace(), sitting, signature=written)
        return "signature"

    def file_signed(self) -> str:
        """File the copy that all have signed."""
        copy = signatures.file_drawn(self._workplace(), _there(self.sitting))
        return f"signed {copy.number} {copy.sha256}"

    def _acts(self, last: str) -> Iterator[Step]:
        done = ""
        while done != last:
            done = self.left[0].do
            yield self.act

    def _workplace(self) -> Workplace:
        return workplace(_there(self.database))


def _there(found: T | None) -> T:
    assert found is not None
    return found


def _photograph(number: int) -> bytes:
    """A picture that does not compress well, as photographs do not."""
    size = (160, 120)
    noise = luck("photograph", number).randbytes(3 * size[0] * size[1])
    out = BytesIO()
    Image.frombytes("RGB", size, noise).save(out, "JPEG", quality=90)
    return out.getvalue()


@dataclass(slots=True)
class FirstDay(Counter):
    """A folder in which there is nothing yet: the file is made."""

    def prepare(self) -> None:
        """Nothing."""

    def steps(self) -> Iterator[Step]:
        """Open the file that is not there, and close it."""
        yield self.open
        yield self.close


@dataclass(slots=True)
class LockedUp(Counter):
    """Plain records go behind a lock; then somebody else gets an account, and work goes on."""

    left: list[Act] = field(default_factory=lambda: list(_SAMPLES.cases["short_weight"]))

    def steps(self) -> Iterator[Step]:
        """From the first case taken down in the open to the first one behind the lock."""
        yield self.open
        yield self.act
        yield self.close
        yield self.protect
        yield self.come_in
        yield self.add_account
        yield self.act
        yield self.close

    def look(self) -> Database:
        """By the password, where there is a lock."""
        live = self.folder / FILE
        if not keyfile.there(live):
            return open_database(live)
        key = entrance.key_of(live, Secret(name=HEAD, password=WORD), now=_SAMPLES.base)
        return entrance.opened(live, HEAD, key=key, clock=lambda: _SAMPLES.base).database

    def protect(self) -> str:
        """Lock them; nobody has them open."""
        protection.protect(self.folder / FILE, HEAD, password=WORD, at=_SAMPLES.base)
        return "protect"

    def come_in(self) -> str:
        """Open them with the password."""
        self.database = self.look()
        return "come_in"

    def add_account(self) -> str:
        """Somebody who comes in with a password of their own."""
        role = AccountRole.CLERK
        accounts.add(self._workplace(), "陈芳", role=role, password=WORD[::-1])
        return "account"


@dataclass(slots=True)
class Restored(Counter):
    """A backup is made and brought back over the case that followed it."""

    def steps(self) -> Iterator[Step]:
        """Back up, take a case down, bring the backup back, look at it and say that it is right."""
        yield self.open
        yield self.back_up
        yield self.act
        yield self.back_up
        yield self.close
        yield self.restore
        yield self.open
        yield self.confirm
        yield self.close

    def look(self) -> Database:
        """The records; each backup that counts must be what its manifest says."""
        for each in shelf.known(self.folder / "backups"):
            content = each.path.read_bytes()
            if hashlib.sha256(content).hexdigest() != each.manifest.sha256:
                raise RuleViolation("backup_damaged", "file")
        return open_database(self.folder / FILE)

    def back_up(self) -> str:
        """Beside the file."""
        made = backups.back_up(self._workplace()).backup
        return f"backup {made.number} {made.manifest.sha256}"

    def restore(self) -> str:
        """The first of them."""
        live = self.folder / FILE
        source = shelf.place(shelf.folder_of(live), 1)
        wish = Wish(source=source, live=live, key=None, by=HEAD, at=_SAMPLES.base)
        restoring.restore(wish)
        return "restore"

    def confirm(self) -> str:
        """Somebody has looked at the records."""
        restoring.confirm(self._workplace())
        return "confirm"


@dataclass(slots=True)
class Erased(Counter):
    """Two closed files with evidence are erased; then a step is taken and undone."""

    closed: list[int] = field(default_factory=list)

    def prepare(self) -> None:
        """Both are closed, one with a photograph and a paper."""
        self.open()
        training.set_up(self._workplace(), _SAMPLES)
        for _ in range(2):
            self.closed.append(self._file())
        self.close()

    def steps(self) -> Iterator[Step]:
        """One alone, then the other beside a case that goes on."""
        yield self.open
        yield self.erase
        yield self.act
        yield self.erase
        yield self.act
        yield self.undo
        yield self.close

    def erase(self) -> str:
        """Before its time, since the consumer asks for it."""
        of_case = 1 + self.photographs
        erasing.erase(self._workplace(), [of_case], reason="消费者要求删除")
        self.photographs += 1
        return f"erase {of_case}"

    def undo(self) -> str:
        """What was just done."""
        after = _there(self.dispute)
        before = replace(after, records=after.records[:-1], version=after.version - 1)
        self.dispute = undoing.undo(self._workplace(), before, after=after)
        return "undo"

    def _file(self) -> int:
        case = None
        for act in _SAMPLES.cases["not_ours"]:
            case = training.play(self._workplace(), act, dispute=case)
        self.dispute = case
        self.photograph()
        papers.issue(self._workplace(), Ref.of(_there(case)), kind=PaperKind.DECISION)
        outcome = Archived(override="未归齐", head=HEAD)
        ref, archive = Ref.of(_there(case)), StepOf.ARCHIVE
        filed = mediation.record_step(self._workplace(), ref, step=archive, outcome=outcome)
        self.dispute, self.photographs = None, 0
        return filed.id


SCENARIOS: Mapping[str, Callable[[Path], Day]] = {
    "counter": Counter,
    "counter encrypted": partial(Counter, key=KEY),
    "counter, short log": partial(Counter, log_pages=40),
    "first day": FirstDay,
    "locked up": LockedUp,
    "restored": Restored,
    "erased": Erased,
}

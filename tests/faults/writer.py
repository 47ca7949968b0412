"""One of several programs at one file: `python -m tests.faults.writer FILE NAME TIMES`.

Takes so many numbers, each in a use case of its own with its line in the journal, and prints them.
A turn that others held too long is told by the program, and tried again as people do.
"""

import sys
from contextlib import closing
from pathlib import Path

from mediator.domain.accounts.roles import Right
from mediator.domain.errors import StorageUnavailable
from mediator.domain.station import Series
from mediator.services import numbering
from mediator.services.workplace import Workplace
from mediator.storage import journal
from mediator.storage.database import open_database
from tests.faults.scenario import KEY, workplace


def _taken(office: Workplace) -> str:
    while True:
        try:
            with office.transaction(Right.RECORD) as work:
                number = numbering.take(office, work, series=Series.RECEIPT)
                journal.append(work, "take", subject="station", public={"number": number})
            return number  # noqa: TRY300  # Only what was committed counts.
        except StorageUnavailable as busy:
            if busy.code != "locked":
                raise


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main(path: Path, times: int) -> None:
    """Say when the file is open, wait for the others, then go."""
    with closing(open_database(path, key=KEY)) as database:
        office = workplace(database)
        _say("ready")
        sys.stdin.readline()
        for _ in range(times):
            _say(_taken(office))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

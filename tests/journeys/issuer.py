"""Issues the agreement of each case named: `python -m tests.journeys.issuer DATA ID…`."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from mediator.services import cases, settlement
from mediator.services.workplace import Ref, Workplace
from mediator.storage.database import open_database


def main(data: Path, ids: list[int]) -> None:
    """Say each number once the paper is kept."""
    database = open_database(data / "mediator.db")
    workplace = Workplace(database=database, clock=lambda: datetime.now(UTC), on_duty="吕敏")
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    for case in ids:
        issued = settlement.issue(workplace, Ref.of(cases.open_case(workplace, case).dispute))
        sys.stdout.write(f"{issued.paper.number}\n")
        sys.stdout.flush()
    database.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(each) for each in sys.argv[2:]])

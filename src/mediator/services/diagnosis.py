"""诊断包: what whoever looks after the program needs to know, with nobody in it."""

import json
import platform
import sys
import zipfile
from collections.abc import Mapping
from io import BytesIO
from typing import Final

import mediator
from mediator.domain.values.text import starred
from mediator.services import selfcheck, upkeep
from mediator.services.selfcheck import Here
from mediator.services.workplace import Workplace
from mediator.storage import shape

LOG: Final = "mediator.log"
REPORT: Final = "report.json"


def bundle(workplace: Workplace, *, window: Mapping[str, str]) -> bytes:
    """A zip of the report and the logs; `window` is what the window knows of the machine.

    Reads the whole file to prove it, so it takes as long as a check.
    """
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        report = json.dumps(_report(workplace, window), ensure_ascii=False, indent=2)
        packed.writestr(REPORT, report)
        for log in sorted(workplace.database.path.parent.glob(f"{LOG}*")):
            packed.writestr(log.name, starred(log.read_text("utf-8", errors="replace")))
    return out.getvalue()


def _looked(workplace: Workplace) -> dict[str, str]:
    """What the self-check says, by codes: a folder may be named after somebody."""
    live = workplace.database.path
    found = selfcheck.of_records(Here(live=live, now=workplace.now(), workplace=workplace))
    return {each.subject: each.code for each in found}


def _report(workplace: Workplace, window: Mapping[str, str]) -> dict[str, object]:
    found = upkeep.check(workplace)
    with workplace.reading() as view:
        rows, revision = shape.rows(view), shape.revision(view)
    path = workplace.database.path
    return {
        "program": mediator.__version__,
        "made_at": workplace.now().isoformat(timespec="seconds"),
        "python": sys.version.split()[0],
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "sqlite": shape.library(),
        "window": dict(window),
        "file": {
            "revision": revision,
            "bytes": path.stat().st_size,
            "rows": rows,
            "faults": [starred(fault) for fault in found.file_faults],
            "altered_papers": len(found.altered_papers),
            "altered_files": len(found.altered_files),
        },
        "journal": {
            "rows": found.journal.rows,
            "head": found.journal.head,
            "first_bad": found.journal.first_bad,
        },
        "place": upkeep.unfit_place(workplace),
        "selfcheck": _looked(workplace),
    }

"""What was collected from many stations, as one JSON file."""

import json
from typing import Any, Final

from mediator.documents.exchange import making
from mediator.documents.plain import plain
from mediator.domain.collected.conclusion import Collected, StationSums
from mediator.domain.collected.verdicts import Verdict

SCHEMA: Final = "mediator.collected"
VERSION: Final = 2


def collected_json(found: Collected) -> bytes:
    """All sums and findings as UTF-8; figures as the month file spells them."""
    content = {
        "schema": SCHEMA,
        "version": VERSION,
        "on": plain(found.on),
        "terms": plain(found.terms),
        "files": {verdict.value: found.files.get(verdict, 0) for verdict in Verdict},
        "total": making.figures(found.total),
        "places": [{"place": p, "figures": making.figures(f)} for p, f in found.places],
        "months": [{"month": m, "figures": making.figures(f)} for m, f in found.months],
        "stations": [_station(each) for each in found.stations],
        "findings": [{**plain(each), "file": each.shown} for each in found.findings],
    }
    return f"{json.dumps(content, ensure_ascii=False, indent=2)}\n".encode()


def _station(each: StationSums) -> dict[str, Any]:
    return {
        **plain(each.member),
        "standing": each.standing.value,
        "counted": [month for month, _ in each.counted],
        "late": list(each.late),
        "gaps": [{"month": month, "gap": gap.value} for month, gap in each.gaps],
        "refused": [finding.shown for finding in each.refused],
        "figures": making.figures(each.figures),
    }

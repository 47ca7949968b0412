"""Everything that reads what came from elsewhere, each with a file that it takes."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final, TypeAlias

from PIL import Image
from xlsxwriter import Workbook

from mediator import documents, settings
from mediator.documents import exchange
from mediator.domain.accounts.keyring import Keyring
from mediator.domain.case.exhibits import media_of
from mediator.domain.values import calendar_file
from mediator.domain.values.calendar_file import CalendarDay
from mediator.domain.values.workdays import DayKind
from mediator.services import backups, restoring
from mediator.services.imports import judging, looking
from mediator.storage.backups import manifest, shelf
from mediator.storage.keys import keyfile
from mediator.versions import releases
from mediator.versions.standing import Standing
from tests.documents.archive import stations
from tests.documents.months import LEDGER, MONTH
from tests.faults.luck import luck
from tests.faults.power import MEMORY
from tests.versions.making import PINNED, update_file
from tests.workplaces import opened

Reader: TypeAlias = Callable[[bytes], object]

SLOW: Final = frozenset({"ledger.xlsx", "ledger.csv", "backup", "agreement.pdf"})
"""Those that start a process, unpack a database or draw pages."""


def mangled(whole: bytes, lots: Random) -> bytes:
    """A file with something done to it, as disks, mails and people do: one to four times."""
    content = bytearray(whole)
    for _ in range(lots.randint(1, 4)):
        at = lots.randrange(len(content) + 1)
        length = lots.choice((1, 2, 7, 64, 900))
        match lots.randrange(6):
            case 0:
                content[at : at + length] = lots.randbytes(length)
            case 1:
                del content[at : at + length]
            case 2:
                content[at:at] = lots.randbytes(length)
            case 3:
                content[at:at] = content[lots.randrange(len(content) + 1) :][:length]
            case 4:
                del content[at:]
            case _:
                content[at : at + 1] = lots.choice(
                    (b"\0", b'"', b"{", b"9" * 40, b"\xff", b"=", b"\n")
                )
    return bytes(content)


def nonsense(lots: Random) -> bytes:
    """No file of any kind."""
    return lots.randbytes(lots.choice((0, 1, 3, 100, 5_000)))


def importers(folder: Path) -> Iterator[tuple[str, bytes, Reader]]:
    """The name of each, a file that it takes, and what reads it."""
    yield "calendar.csv", _calendar(), calendar_file.read
    yield "root.pem", documents.root_file(stations.keys_of().root), documents.read_root
    yield "month.json", _month(), exchange.read_month
    yield "keyring", _keyring(), keyfile.read
    yield "settings.toml", b'language = "en"\ntheme = "dark"\n', _settings(folder)
    yield "photo.jpg", _picture("JPEG"), _evidence
    yield "photo.png", _picture("PNG"), _evidence
    yield "glyph.png", _picture("PNG"), lambda content: documents.own_glyph("\U0003ffff", content)
    for kind in ("JPEG", "PNG"):
        yield f"scan {kind}", _picture(kind), lambda content: documents.evidence(content, ())
    yield "agreement.pdf", stations.issued(), lambda content: documents.evidence(content, ())
    yield "update", update_file(folder).read_bytes(), _update(folder)
    yield from _ledgers(folder)
    yield from _backup(folder)


def _update(folder: Path) -> Reader:
    place, versions = folder / "a.update", Standing(folder / "versions")

    def read(content: bytes) -> object:
        place.write_bytes(content)
        release = releases.read(place, key=PINNED)
        releases.unpack(place, release, standing=versions, heard=lambda _done, _total: None)
        return release

    return read


def _calendar() -> bytes:
    days = [
        CalendarDay(day=date(2027, 1, day), kind=DayKind.HOLIDAY, source="通知") for day in (1, 2)
    ]
    return calendar_file.write(days)


def _month() -> bytes:
    return exchange.issue_month(MONTH, LEDGER, keys=stations.keys_of(), at=stations.NOW)


def _keyring() -> bytes:
    from mediator.domain.accounts.keyring import Account
    from mediator.domain.accounts.roles import AccountRole
    from mediator.storage.keys import locks

    key = locks.new_key()
    lock = locks.seal(key, "菜场门口第三棵树", key_id="ab", cost=locks.usual_cost())
    head = Account(id=1, name="吕敏", role=AccountRole.HEAD, lock=lock)
    return keyfile.written(Keyring(key_id="ab", accounts=(head,), recovery=lock))


def _settings(folder: Path) -> Reader:
    def read(content: bytes) -> object:
        place = folder / "settings.toml"
        place.write_bytes(content)
        return settings.load(place, environment={})

    return read


def _picture(kind: str) -> bytes:
    out = BytesIO()
    noise = luck("picture").randbytes(3 * 64 * 48)
    Image.frombytes("RGB", (64, 48), noise).save(out, kind)
    return out.getvalue()


def _evidence(content: bytes) -> object:
    media = media_of(content)
    return documents.thumbnail(content, media), documents.without_traces(content, media)


def _ledgers(folder: Path) -> Iterator[tuple[str, bytes, Reader]]:
    out = BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("台账")
        for at, row in enumerate(_ROWS):
            sheet.write_row(at, 0, row)
    yield "ledger.xlsx", out.getvalue(), _tried(folder, "xlsx")
    lines = "\r\n".join(",".join(map(str, row)) for row in _ROWS)
    yield "ledger.csv", lines.encode("gb18030"), _tried(folder, "csv")


_ROWS: Final = (
    ("日期", "投诉人", "电话", "商户", "商品", "金额", "处理结果", "办结日期"),
    ("2026-01-05", "李芳", "13800001201", "A07", "猪后腿肉", "58.80", "退款", "2026-01-06"),
    ("1月9号", "王强", "13800001202", "B05", "运动鞋", "约260", "换货", "2026-01-12"),
)


def _tried(folder: Path, ending: str) -> Reader:
    def read(content: bytes) -> object:
        place = folder / f"ledger.{ending}"
        place.write_bytes(content)
        with TemporaryDirectory(dir=MEMORY) as at, opened(Path(at)) as workplace:
            return judging.try_out(workplace, looking.look(workplace, place))

    return read


def _backup(folder: Path) -> Iterator[tuple[str, bytes, Reader]]:
    with opened(folder / "records") as workplace:
        made = backups.back_up(workplace, folder / "kept").backup
    beside = shelf.beside(made.path)
    said, copy = beside.read_bytes(), made.path.read_bytes()

    def read_manifest(content: bytes) -> object:
        return manifest.read(content)

    def read_copy(content: bytes) -> object:
        """With a manifest that fits the damaged bytes, as a forger would write it."""
        made.path.write_bytes(content)
        digest = hashlib.sha256(content).hexdigest()
        forged = replace(made.manifest, sha256=digest, size=len(content))
        beside.write_bytes(manifest.written(forged))
        return restoring.examine(made.path)

    yield "manifest", said, read_manifest
    yield "backup", copy, read_copy


KINDS: Final = (
    *("calendar.csv", "root.pem", "month.json", "keyring", "settings.toml", "photo.jpg"),
    *("photo.png", "glyph.png", "scan JPEG", "scan PNG", "agreement.pdf", "ledger.xlsx"),
    *("ledger.csv", "manifest", "backup", "update"),
)

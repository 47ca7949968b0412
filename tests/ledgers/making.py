"""Makes the odd files that the tests of reading and importing need."""

import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import openpyxl

FOLDER = Path(__file__).parent
LEDGER = FOLDER / "ledger.xlsx"
CSV = FOLDER / "ledger-gb18030.csv"
STALLS = FOLDER / "stalls.xlsx"

HEADERS = ("日期", "投诉人", "电话", "商户", "商品", "金额", "处理结果", "办结日期", "挽回损失")
ROW = ("2025-09-04", "张三", "13800000001", "A01", "猪肉", 28, "退款", "2025-09-05", 28)


def workbook(path: Path, rows: Iterable[Sequence[object]], *, merged: Sequence[str] = ()) -> Path:
    """An xlsx with one sheet."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(list(row))
    for area in merged:
        sheet.merge_cells(area)
    book.save(path)
    return path


def raw_workbook(path: Path, sheet: str | Iterable[str]) -> Path:
    """An xlsx whose only sheet holds exactly this XML between the tags of its data."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in _AROUND.items():
            packed.writestr(name, text)
        with packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(f"<worksheet {_MAIN}><sheetData>".encode())
            for text in [sheet] if isinstance(sheet, str) else sheet:
                part.write(text.encode())
            part.write(b"</sheetData></worksheet>")
    return path


def cells(number: int, values: Sequence[object], *, extra: str = "") -> str:
    """One row of a sheet in XML, with its texts inline."""
    parts = "".join(
        f'<c r="{chr(65 + place)}{number}" t="inlineStr"><is><t>{value}</t></is></c>'
        for place, value in enumerate(values)
    )
    return f'<row r="{number}">{parts}{extra}</row>'


_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_AROUND = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>'
    "</Types>",
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>",
    "xl/workbook.xml": f'<workbook {_MAIN} xmlns:r="{_OFFICE}">'
    '<sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    "</Relationships>",
}

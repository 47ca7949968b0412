"""All that we add to reportlab: fonts whose text can be copied, and a canvas that embeds them all.

Importing this module imports reportlab, so only functions that draw import it.
"""

import struct
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

# ASCII85 makes files a quarter larger and is of use only to mail gateways of the last century.
rl_config.useA85 = 0

_BLOCK = 100  # A CMap may list at most so many characters in one block.


class Font(TTFont):
    """A TrueType font whose ToUnicode map is right above U+FFFF too: names can be copied."""

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802  reportlab's name
        """Write the font's subsets to `doc` with our own maps."""
        subsets: list[list[int]] = self.state[doc].subsets
        known = set(doc.idToObject)
        super().addObjects(doc)
        maps = [key for key in doc.idToObject if key not in known and "toUnicodeCMap:" in key]
        for key, codes in zip(maps, subsets, strict=True):
            doc.idToObject[key].content = _to_unicode(codes)


def _to_unicode(codes: Sequence[int]) -> str:
    """Map each byte of one subset to its character in UTF-16BE."""
    pairs = [
        f"<{byte:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>"
        for byte, code in enumerate(codes)
        if code
    ]
    blocks = [pairs[at : at + _BLOCK] for at in range(0, len(pairs), _BLOCK)]
    lines = [line for b in blocks for line in (f"{len(b)} beginbfchar", *b, "endbfchar")]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *lines,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        )
    )


class Jpeg(ImageReader):
    """A JPEG that goes into the file as it is, known again by its bytes.

    reportlab would unpack it, only to know it again by its dots.
    """

    _dataA = None  # noqa: N815  Theirs: no dots are seen through.

    def __init__(self, content: bytes) -> None:
        super().__init__(BytesIO(content))
        self._content = content

    def getRGBData(self) -> bytes:  # noqa: N802  reportlab's name
        """What it is known by."""
        return self._content


UNREADABLE = (OSError, TTFError, struct.error, LookupError)
"""What reading a font file raises that is missing, cut off or spoiled."""


def load(name: str, file: Path, *, apart: bool = False) -> Font:
    """Read a font file and make it known under `name`.

    Two fonts of one face are one to reportlab, unless the second is kept `apart` by its own name.
    """
    font = Font(name, str(file), asciiReadable=False)
    if apart:
        font.face.name = name.encode()
    registerFont(font)
    return font


class Sheets:
    """A PDF being drawn; the same drawing gives the same bytes."""

    def __init__(self, title: str, font: str) -> None:
        """Begin a document; `title` holds no personal data, `font` takes Helvetica's place."""
        self._bytes = BytesIO()
        self.canvas = Canvas(
            self._bytes,
            invariant=1,
            pageCompression=1,
            initialFontName=font,
            lang="zh-CN",
        )
        self.canvas.setTitle(title)
        self.canvas.setAuthor("")
        self.canvas.setSubject("")
        self.canvas.setCreator("Mediator")
        self.canvas.setProducer("Mediator")

    def mark(self, name: str, key: str) -> None:
        """Let the outline lead to the page that is drawn next."""
        self.canvas.bookmarkPage(key)
        self.canvas.addOutlineEntry(name, key)

    def finish(self) -> bytes:
        """Close the document."""
        self.canvas.save()
        return self._bytes.getvalue()

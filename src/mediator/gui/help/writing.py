"""A chapter of the manual as the text of a window, in the colours now in use."""

from collections.abc import Collection
from html import escape

from mediator.domain.manual import (
    Block,
    Chapter,
    Heading,
    Items,
    Line,
    Note,
    Picture,
    Rows,
    Text,
)
from mediator.gui import theme, tokens

PICTURE = "picture:"  # what the address of a picture begins with
_AT = "@"  # between its name and how wide it is shown


def chapter(chapter: Chapter, *, pictures: Collection[str], width: int, remark: str = "") -> str:
    """The whole page; pictures are as wide as `width`, those that are not there are left out.

    `remark` stands under the title where there should be pictures.
    """
    parts = [f"<h1>{escape(chapter.title)}</h1>"]
    if remark and chapter.pictures:
        parts.append(f'<p class="quiet">{escape(remark)}</p>')
    parts += [_block(each, pictures=pictures, width=width) for each in chapter.blocks]
    return "".join(parts)


def sheet() -> str:
    """The style of all pages: what Qt's text documents know of CSS."""
    at = theme.colours()
    return f"""
    body, p, li, td {{ color: {at.ink}; font-size: {tokens.BODY}px; }}
    h1 {{ color: {at.ink}; font-size: {tokens.TITLE}px; font-weight: 700; margin-bottom: 12px; }}
    h2 {{ color: {at.ink}; font-size: {tokens.SECTION}px; font-weight: 700; margin-top: 20px; }}
    p, li {{ line-height: 150%; margin-top: 6px; margin-bottom: 6px; }}
    b {{ color: {at.accent}; }}
    a {{ color: {at.accent}; }}
    .quiet {{ color: {at.soft}; font-size: {tokens.SECOND}px; }}
    .head {{ color: {at.soft}; }}
    """


def _block(block: Block, *, pictures: Collection[str], width: int) -> str:
    match block:
        case Heading():
            return f"<h2>{_line(block.line)}</h2>"
        case Text():
            return f"<p>{_line(block.line)}</p>"
        case Note():
            return _note(block)
        case Items():
            kind = "ol" if block.numbered else "ul"
            items = "".join(f"<li>{_line(line)}</li>" for line in block.lines)
            return f"<{kind}>{items}</{kind}>"
        case Rows():
            return _table(block)
        case Picture():
            return _picture(block, width=width) if block.name in pictures else ""


def _note(block: Note) -> str:
    ground = theme.colours().mine_soft
    cell = f'<td bgcolor="{ground}"><p>{_line(block.line)}</p></td>'
    return f'<table width="100%" cellpadding="8" cellspacing="0"><tr>{cell}</tr></table>'


def _table(block: Rows) -> str:
    edge = theme.colours().line
    heads, *rows = block.cells
    written = "".join(f'<td class="head">{_line(cell)}</td>' for cell in heads)
    body = "".join(f"<tr>{''.join(f'<td>{_line(cell)}</td>' for cell in row)}</tr>" for row in rows)
    style = f"border-collapse: collapse; border: 1px solid {edge};"
    return (
        f'<table width="100%" cellpadding="6" cellspacing="0" border="1" style="{style}">'
        f"<tr>{written}</tr>{body}</table>"
    )


def _picture(block: Picture, *, width: int) -> str:
    """A press on it shows it whole; its line is as high as it is and no higher."""
    address, words = f"{PICTURE}{block.name}{_AT}{width}", escape(block.words)
    image = f'<a href="{address}"><img src="{address}" width="{width}"></a>'
    return f'<p style="line-height: 100%">{image}</p><p class="quiet">{words}</p>'


def asked(address: str) -> tuple[str, int]:
    """The name and the width in the address of a picture."""
    name, _, width = address.removeprefix(PICTURE).partition(_AT)
    return name, int(width) if width.isdigit() else 0


def _line(line: Line) -> str:
    return "".join(
        f"<b>{escape(span.words)}</b>" if span.strong else escape(span.words) for span in line
    )

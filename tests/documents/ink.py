"""Pictures of characters as somebody would bring them: written on paper, photographed."""

from io import BytesIO

from PIL import Image, ImageDraw

RARE = "\U0003134f"
"""A character of Extension H, newer than the bundled fonts."""


def written(kind: str = "PNG", *, ink: int = 30, paper: int = 235) -> bytes:
    """A cross in a ring, dark on light paper with an empty edge."""
    picture = Image.new("L", (600, 400), paper)
    pen = ImageDraw.Draw(picture)
    pen.ellipse((180, 80, 420, 320), outline=ink, width=22)
    pen.line((300, 80, 300, 320), fill=ink, width=22)
    pen.line((180, 200, 420, 200), fill=ink, width=22)
    out = BytesIO()
    picture.save(out, kind)
    return out.getvalue()

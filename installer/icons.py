"""Draws the program's icon from its SVG in the sizes that desktops ask for."""

import os
import sys
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256)


def main() -> None:
    """Write `48.png` and its siblings and `mediator.ico` into the folder named."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    _ = QGuiApplication([])
    drawing = QSvgRenderer(str(Path(__file__).with_name("mediator.svg")))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        image.save(str(folder / f"{size}.png"))
    pictures = [Image.open(folder / f"{size}.png") for size in SIZES]
    pictures[-1].save(
        folder / "mediator.ico",
        sizes=[(size, size) for size in SIZES],
        append_images=pictures[:-1],
    )


if __name__ == "__main__":
    main()

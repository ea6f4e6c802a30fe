"""Draw the program's icon in every size that a desktop asks for: ``python icons.py FOLDER``.

Writes ``govreport.svg``, ``<size>.png`` and ``govreport.ico`` (of PNG pictures).
"""

from __future__ import annotations

import shutil
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parent.parent / "resources" / "icons" / "govreport.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_LARGEST_IN_ICO = 256


def draw(size: int) -> bytes:
    """Return the icon as a PNG of ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an ICO file of PNG pictures by their size; 256 is written as 0."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        entries += struct.pack("<4B2H2L", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + entries + b"".join(pictures.values())


def main(folder: Path) -> None:
    """Write all icons into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: draw(size) for size in SIZES}
    for size, picture in pictures.items():
        (folder / f"{size}.png").write_bytes(picture)
    small = {size: picture for size, picture in pictures.items() if size <= _LARGEST_IN_ICO}
    (folder / "govreport.ico").write_bytes(ico(small))
    shutil.copy(DRAWING, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))

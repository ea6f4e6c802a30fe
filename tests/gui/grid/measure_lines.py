"""Print how thick each grid line is in device pixels; run with QT_SCALE_FACTOR set."""

from __future__ import annotations

import json
import sys
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from govreport_gui.forms import load_catalog
from govreport_gui.gui.bridge import SessionBridge
from govreport_gui.gui.grid import GridView
from govreport_gui.gui.grid.colours import colours
from govreport_gui.model.report import Report
from govreport_gui.session.session import Session

_FORMS = Path("resources/forms/annual_report")


def main() -> None:
    """Take a picture of table 三 at an odd place in a window, and measure across its fields."""
    application = QApplication(sys.argv)
    form = load_catalog(_FORMS).current
    window = QWidget()
    table = next(t for t in form.tables if t.key == "applications")
    view = GridView(SessionBridge(Session(form, Report(form.key, 2021), saved=True)), table, window)
    view.setGeometry(33, 27, 901, 523)
    window.resize(967, 577)
    window.show()
    view.verticalScrollBar().setValue(7)
    application.processEvents()
    image = window.grab().toImage()
    scale = image.devicePixelRatio()
    line = colours(view.palette(), active=False).line.rgb()
    model = view.grid_model
    cell = view.visualRect(model.index(8, 6))
    place = view.viewport().mapTo(window, cell.bottomLeft() + QPoint(cell.width() // 2, -3))
    body = view.body().translated(view.viewport().mapTo(window, QPoint()))
    x, y = int(place.x() * scale), int(place.y() * scale)
    across = [image.pixel(i, y) for i in range(int((body.left() + 3) * scale), image.width())]
    down = [image.pixel(x, i) for i in range(int((body.top() + 3) * scale), image.height())]
    found = {"across": _runs(across, line), "down": _runs(down, line), "scale": scale}
    sys.stdout.write(json.dumps(found))


def _runs(pixels: list[int], line: int) -> list[int]:
    return [len(list(run)) for is_line, run in groupby(pixels, lambda p: p == line) if is_line]


if __name__ == "__main__":
    main()

"""Make the pictures of the manual from the real program: ``make screenshots``.

Needs a Chinese font and no display. Each picture is taken of the window as a clerk has it after a
few steps, brought to a palette and written to ``resources/help/pictures``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from govreport_gui.app import build_window
from govreport_gui.gui.lifeboat.folders import Folders
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import YEAR_BEFORE
from govreport_gui.session.last_year import as_last_year

ROOT = Path(__file__).parent.parent.parent
PICTURES = ROOT / "resources" / "help" / "pictures"
_COLOURS = 200
_SIZE = (1020, 680)
"""Pixels of the window: the page of the manual shows it a little smaller."""


def take_all(folder: Path, names: Sequence[str] = ()) -> Iterator[Path]:
    """Take every picture, or those that are named, and yield the files."""
    folder.mkdir(exist_ok=True)
    for name in names or POSES:
        pose = POSES[name]
        with tempfile.TemporaryDirectory() as home:
            window = _window(Path(home))
            taken = pose(window, Path(home))
            _settle()
            file = folder / f"{name}.png"
            file.write_bytes(taken if isinstance(taken, bytes) else picture(taken))
            yield file
            _close(window)


def picture(widget: QWidget) -> bytes:
    """Return what a widget looks like as a small PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().toImage().save(buffer, "PNG")  # type: ignore[call-overload]
    image = Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGB")
    # Colours are chosen by how far they reach, not by how often they are seen: marks are small.
    reach = Image.Quantize.MAXCOVERAGE
    small = image.quantize(_COLOURS, method=reach, dither=Image.Dither.NONE)
    out = BytesIO()
    small.save(out, "PNG", optimize=True)
    return out.getvalue()


def _window(home: Path) -> MainWindow:
    application = QApplication.instance() or QApplication(["screenshots"])
    assert isinstance(application, QApplication)
    window = build_window(application, home / "settings.ini", Folders.within(home / "data"))
    # The offscreen screen is small, and a window would fill it.
    window.showNormal()
    window.resize(*_SIZE)
    return window


def _close(window: MainWindow) -> None:
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
    session = window.filing.session
    if session is not None:
        window.filing.commit()
        session.mark_saved(session.report)
    window.close()
    window.deleteLater()
    _settle()


def _settle() -> None:
    """Let everything happen that waits for its turn."""
    for _ in range(3):
        QTest.qWait(120)
        QApplication.processEvents()


def _sample(window: MainWindow) -> None:
    window.open_sample()
    _settle()
    assert window.view is not None
    window.view.bridge.session.check_text()


def _open(window: MainWindow, row: str, column: str, table: str = "applications") -> None:
    _sample(window)
    assert window.view is not None
    window.view.going.to_cell(CellRef(table, row, column))
    _settle()


def start(window: MainWindow, _home: Path) -> QWidget:
    """The start page."""
    window.resize(820, 600)
    return window


def report(window: MainWindow, _home: Path) -> QWidget:
    """The open sample, with a sum that does not hold."""
    _open(window, "received", "natural")
    assert window.view is not None
    for _ in range(2):
        window.stepping.to_finding(1)
        _settle()
    return window


def home(window: MainWindow, _home: Path) -> QWidget:
    """What is still to do."""
    _sample(window)
    assert window.view is not None
    window.view.pages.show_home()
    return window.view.pages


def compare(window: MainWindow, _home: Path) -> QWidget:
    """Last year's report beside this year's."""
    _sample(window)
    session = window.filing.session
    assert session is not None
    old = (("2025", "2024"), ("318", "295"), ("246", "231"), ("72条", "64条"), ("更新更快、", ""))
    texts = {section: tuple(_said(old, text)) for section, text in session.report.narrative.items()}
    last = replace(session.report, year=2024, narrative=texts)
    session.enter({YEAR_BEFORE: as_last_year(last)}, "compare")
    window.comparing.side_by_side(True)  # noqa: FBT003 a slot's
    assert window.view is not None
    return window.view.pages


def _said(words: Sequence[tuple[str, str]], paragraphs: Sequence[str]) -> Iterator[str]:
    for paragraph in paragraphs:
        said = paragraph
        for new, before in words:
            said = said.replace(new, before)
        yield said


def grid(window: MainWindow, _home: Path) -> QWidget:
    """A table while a figure is typed."""
    _open(window, "received", "natural")
    assert window.view is not None
    QTest.keyClicks(QApplication.focusWidget() or window, "11")
    _settle()
    return window.view.pages


def text(window: MainWindow, _home: Path) -> QWidget:
    """Section 一 in the editor."""
    _sample(window)
    assert window.view is not None
    window.view.sections.setCurrentRow(_row_of(window, "一"))
    return window.view.pages


def findings(window: MainWindow, _home: Path) -> QWidget:
    """The findings, one of them selected."""
    _open(window, "results", "total")
    assert window.view is not None
    window.stepping.to_finding(1)
    _settle()
    return window.view.findings


def paste(window: MainWindow, _home: Path) -> bytes:
    """The preview of a paste from a spreadsheet; it waits for its answer."""
    _open(window, "received", "natural")
    QApplication.clipboard().setText("10\t３\t0\t0\t1件\t无\t1,014\n2\t0\t0\t0\t0\t0\t2")
    taken: list[bytes] = []

    def take() -> None:
        dialog = _dialog("PasteDialog")
        taken.append(picture(dialog))
        dialog.close()

    QTimer.singleShot(600, take)
    assert window.view is not None
    QTest.keyClick(
        window.view.pages.tables.grids["三"], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
    )
    return taken[0]


def review(window: MainWindow, home: Path) -> QWidget:
    """The review page of a file that was not certain."""
    source = home / "去年年报.txt"
    text = (ROOT / "resources" / "samples" / "qingshi_2025.txt").read_text(encoding="utf-8")
    source.write_text(
        text.replace("一、本年新收政府信息公开申请数量", "一、新收"), encoding="utf-8"
    )
    window.filing.opening.open_path(source)
    for _ in range(40):
        QTest.qWait(200)
        if found := _found("ReviewPage"):
            return found
    raise SystemExit("no review page")


def export(window: MainWindow, _home: Path) -> QWidget:
    """The dialog that exports."""
    _sample(window)
    from govreport_gui.gui.export.dialog import ExportDialog  # noqa: PLC0415

    session = window.filing.session
    assert session is not None
    dialog = ExportDialog(
        session, window.filing.documents.style, None, window._settings, window._questions, window
    )
    dialog.folder.setText("D:\\年报")
    dialog.show()
    return dialog


def reason(window: MainWindow, _home: Path) -> QWidget:
    """The dialog that asks for a reason."""
    _sample(window)
    assert window.view is not None
    for _ in range(30):
        window.stepping.to_finding(1)
        _settle()
        if window.view.findings.detail.can_justify:
            break
    window.stepping.justify()
    _settle()
    return _dialog("ReasonDialog")


def settings(window: MainWindow, _home: Path) -> QWidget:
    """The settings."""
    dialog = window.tools.show_settings()
    _settle()
    return dialog


def _row_of(window: MainWindow, section: str) -> int:
    assert window.view is not None
    sections = window.view.sections
    texts = [sections.item(row).text() for row in range(sections.count())]
    return next(row for row, text in enumerate(texts) if text.startswith(f"{section}、"))


def _found(name: str) -> QWidget | None:
    return next(
        (w for w in QApplication.topLevelWidgets() if type(w).__name__ == name and w.isVisible()),
        None,
    )


def _dialog(name: str) -> QWidget:
    found = _found(name)
    if found is None:
        raise SystemExit(f"{name} is not there")
    return found


POSES: dict[str, Callable[[MainWindow, Path], QWidget | bytes]] = {
    pose.__name__: pose
    for pose in (
        start,
        report,
        home,
        compare,
        grid,
        text,
        findings,
        paste,
        review,
        export,
        reason,
        settings,
    )
}


if __name__ == "__main__":
    made = list(take_all(PICTURES, sys.argv[1:]))
    size = sum(file.stat().st_size for file in made)
    print(f"{len(made)} pictures, {size // 1024} KB")
    sys.exit(0)

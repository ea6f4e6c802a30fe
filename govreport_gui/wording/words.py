"""Where translated sentences come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path


class Words(Protocol):
    """Anything that translates a source text of a context: QCoreApplication does."""

    def translate(self, context: str, key: str, /) -> str:
        """Return the translation, or the source text where there is none."""


def QT_TRANSLATE_NOOP(_context: str, key: str) -> str:
    """Return a source text of a table as it is; lupdate finds it by this name, which is Qt's."""
    return key


class TranslationFile:
    """The translations of one ``.ts`` file, read without Qt."""

    def __init__(self, file: Path | Traversable) -> None:
        """Read the file; unfinished translations are left out."""
        self._texts = dict(_messages(ET.fromstring(file.read_text(encoding="utf-8"))))  # noqa: S314 our own file

    def translate(self, context: str, key: str, /) -> str:
        """Return the translation, or the source text where there is none."""
        return self._texts.get((context, key), key)

    def find(self, context: str, key: str) -> str | None:
        """Return the translation, or None where there is none."""
        return self._texts.get((context, key))


def _messages(root: ET.Element) -> list[tuple[tuple[str, str], str]]:
    return [
        ((context.findtext("name", ""), message.findtext("source", "")), translation.text)
        for context in root.iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
        and translation.get("type") is None
        and translation.text
    ]

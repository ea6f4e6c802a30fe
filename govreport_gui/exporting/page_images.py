"""The pages of a PDF as pictures, for preview and print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Iterator

_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as pixels of four bytes, blue green red and one unused; sizes in pixels and bytes."""

    pixels: bytes
    width: int
    height: int
    stride: int


def page_images(pdf: bytes, dpi: int) -> Iterator[PageImage]:
    """Yield the pages of a PDF at a resolution."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            bitmap = page.render(scale=dpi / _POINTS_PER_INCH, prefer_bgrx=True)
            yield PageImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
    finally:
        document.close()

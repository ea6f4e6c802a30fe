"""The pages of a PDF as pictures, for preview and print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Iterator

_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as pixels, sizes in pixels and bytes.

    A pixel has four bytes (blue, green, red and one unused), or one where the page is grey.
    """

    pixels: bytes
    width: int
    height: int
    stride: int
    is_grey: bool = False


class PdfPages:
    """An open PDF; to be used in a ``with`` statement, or closed."""

    def __init__(self, pdf: bytes) -> None:
        """Open a PDF."""
        self._document = pypdfium2.PdfDocument(pdf)
        self.sizes: tuple[tuple[float, float], ...] = tuple(
            self._document.get_page_size(index) for index in range(len(self._document))
        )
        """Width and height of each page, in points."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self.sizes)

    def close(self) -> None:
        """Close the PDF."""
        self._document.close()

    def picture(self, index: int, dpi: float, *, grey: bool = False) -> PageImage:
        """Return a page, counted from 0, at a resolution."""
        page = self._document[index]
        bitmap = page.render(scale=dpi / _POINTS_PER_INCH, grayscale=grey, prefer_bgrx=not grey)
        try:
            pixels = bytes(bitmap.buffer)
            return PageImage(pixels, bitmap.width, bitmap.height, bitmap.stride, grey)
        finally:
            bitmap.close()
            page.close()


def page_images(pdf: bytes, dpi: float) -> Iterator[PageImage]:
    """Yield the pages of a PDF at a resolution."""
    with PdfPages(pdf) as pages:
        for index in range(len(pages)):
            yield pages.picture(index, dpi)

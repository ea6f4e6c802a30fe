"""Elements of a web page, as text: pretty, escaped, with their style in them."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_COLLAPSING = re.compile(r"^\s|\s$|\t|[ ]{2}", re.ASCII)


def text(content: str) -> str:
    """Return a text with what would be markup escaped, a newline as a line break."""
    return escape(content, quote=False).replace("\n", "<br>")


def element(tag: str, content: str, css: Mapping[str, str] | None = None, **attributes: str) -> str:
    """Return an element; editors of sites drop style sheets but keep what stands in ``style``."""
    style = "".join(f"{name}:{value};" for name, value in (css or {}).items()).rstrip(";")
    given = {**attributes, **({"style": style} if style else {})}
    shown = "".join(f' {name}="{escape(value)}"' for name, value in given.items())
    return f"<{tag}{shown}>{content}</{tag}>"


def group(tag: str, parts: Iterable[str], css: Mapping[str, str] | None = None) -> str:
    """Return an element with a line for each of its parts."""
    return element(tag, "\n" + "\n".join(parts) + "\n", css)


def spaces(content: str) -> dict[str, str]:
    """Return the style that keeps white space which a browser would take for one space."""
    return {"white-space": "pre-wrap"} if _COLLAPSING.search(content) else {}

"""The namespaces of OpenDocument, in the braces that lxml writes them with."""

_BASE = "urn:oasis:names:tc:opendocument:xmlns:"

OFFICE = f"{{{_BASE}office:1.0}}"
STYLE = f"{{{_BASE}style:1.0}}"
TABLE = f"{{{_BASE}table:1.0}}"
TEXT = f"{{{_BASE}text:1.0}}"

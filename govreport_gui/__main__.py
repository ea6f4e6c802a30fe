"""``python -m govreport_gui`` opens the window; with ``--read`` it reads a file for one."""

from __future__ import annotations

import sys


def main() -> int:
    """Start what the arguments ask for; the process that reads never loads the window."""
    if sys.argv[1:] == ["--read"]:
        from govreport_gui import reading  # noqa: PLC0415 see above

        return reading.main()
    from govreport_gui import app  # noqa: PLC0415 see above

    return app.main()


if __name__ == "__main__":
    sys.exit(main())

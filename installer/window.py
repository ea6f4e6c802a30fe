"""The frozen window; with ``--read`` the process that reads a foreign file for it."""

import sys

from govreport_gui.__main__ import main

sys.exit(main())

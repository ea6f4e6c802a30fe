"""The frozen command."""

import sys

from govreport_gui.cli import main

sys.exit(main())

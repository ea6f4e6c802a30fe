"""``python -m govreport_gui.cli`` is the command."""

import sys

from govreport_gui.cli.parser import main

sys.exit(main())

"""What is wrong, beside the report."""

from govreport_gui.gui.findings.panel import FindingsPanel

__all__ = ["FindingsPanel"]

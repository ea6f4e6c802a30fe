"""An Excel workbook: sheets, formulas, and what marks and refuses a wrong value."""

"""Preview and paper: the PDF's own pages."""

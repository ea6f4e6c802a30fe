"""Random reports as careful offices write them: everything in them is consistent.

They are what the checks are measured with, so their words are written without looking at the
checks. All names are made up.
"""

from tests.support.offices.reports import Mark, Written, draw, long_one

__all__ = ["Mark", "Written", "draw", "long_one"]

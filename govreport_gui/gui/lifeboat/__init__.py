"""Keeps work from being lost: journal, recovery, earlier versions, locks, files that resist."""

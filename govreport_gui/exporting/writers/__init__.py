"""One module a format: each renders blocks, knows no rules and none of the others."""

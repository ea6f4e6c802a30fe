"""``make bench``: figures, each beside a named baseline measured in the same run."""

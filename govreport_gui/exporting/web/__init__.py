"""A web page, as a site's editor takes it."""

"""What was read from a foreign file: the source beside the form, before it is taken over."""

"""The manual inside the program, the page of whatever has the focus, and what is told about it."""

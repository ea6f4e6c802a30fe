"""Write a report in several formats at once."""

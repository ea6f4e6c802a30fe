"""What a person chooses, where it is kept, and the dialog for it."""

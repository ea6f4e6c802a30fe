"""What a person can choose, and where it takes effect."""

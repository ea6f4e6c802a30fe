"""What holds for the whole program: one instance, input methods, garbage."""

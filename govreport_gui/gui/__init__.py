"""All of Qt, nothing else: thin views of the session."""

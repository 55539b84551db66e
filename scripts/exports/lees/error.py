"""What can be wrong with a filled file."""


class ReadError(Exception):
    """A file cannot be read back; the message says in Dutch what is wrong and what to do."""

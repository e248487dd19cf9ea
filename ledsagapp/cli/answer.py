"""What a command answers: bytes on standard output, or an error that says in a line why not."""

import os
import sys


class RefusedError(Exception):
    """What was asked for cannot be done; ``line`` says why in the person's language."""

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.line = line


class DisagreesError(Exception):
    """What was checked does not agree; ``answer`` stands on standard output all the same."""

    def __init__(self, answer: str) -> None:
        super().__init__(answer)
        self.answer = answer


def write_answer(answer: bytes) -> None:
    """Write to standard output; OSError where the reader has gone away, told like any other."""
    try:
        sys.stdout.buffer.write(answer)
        sys.stdout.flush()
    except OSError:
        # Python would try once more at its end and complain in words of its own.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise

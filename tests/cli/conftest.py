"""The command line as a call."""

import pytest

from ledsagapp.cli.main import main
from tests.cli.calls import Answer, Ledsag


@pytest.fixture
def ledsag(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Ledsag:
    """The command, with what it wrote and its exit code; it speaks English if not told else."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")

    def run(*arguments: object) -> Answer:
        code = main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Answer(code, out, err.decode())

    return run

"""``python3 -m tests.tools.oracle N``: N made-up ledgers against the slow oracle."""

import sys
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings

from tests.builders import figures
from tests.builders.ledgers import DAYS, documents
from tests.builders.oracle import reckoned


def main(arguments: list[str]) -> int:
    """Run as many examples as asked for; Hypothesis prints the ledger that differs."""
    count = int(arguments[0]) if arguments else 5000

    @settings(max_examples=count, deadline=None, suppress_health_check=list(HealthCheck))
    @given(documents(), DAYS)
    def compare(ledger: Any, on: date) -> None:
        assert figures.of_document(ledger, on) == reckoned(ledger, on)

    compare()
    print(f"{count} ledgers, no difference")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

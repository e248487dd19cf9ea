"""``python3 -m tests.oracle N``: compares N made-up ledgers with the slow second reckoning."""

import sys
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings

from tests import figures
from tests.domain.oracle import reckoned
from tests.ledgers import DAYS, documents


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

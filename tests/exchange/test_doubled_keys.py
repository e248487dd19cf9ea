"""A document with keys said twice is refused in the time it takes to read it."""

import time

from ledsagapp.exchange.ledger import strict_json


def test_a_key_said_many_times_costs_no_more_than_reading_it() -> None:
    """32,000 keys twice each took 17 seconds when each was counted by itself."""
    keys = ",".join(f'"k{number}":1,"k{number}":2' for number in range(32_000))
    begun = time.process_time()
    _document, problems = strict_json.parse(f"{{{keys}}}".encode())
    assert time.process_time() - begun < 3
    assert len(problems) == 32_000

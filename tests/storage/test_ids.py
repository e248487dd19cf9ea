"""Ids made by the caller."""

import time
from itertools import pairwise
from threading import Thread
from uuid import RFC_4122, UUID

from ledsagapp.storage.tables.ids import new_id


def test_an_id_is_a_uuid_of_version_7_that_begins_with_the_time() -> None:
    before = time.time_ns() // 1_000_000
    made = UUID(new_id())
    assert (made.version, made.variant) == (7, RFC_4122)
    assert 0 <= (made.int >> 80) - before < 60_000


def test_each_id_is_greater_than_the_one_before() -> None:
    ids = [new_id() for _ in range(5000)]
    assert all(first < second for first, second in pairwise(ids))


def test_threads_never_get_the_same_id() -> None:
    made: list[str] = []
    threads = [Thread(target=lambda: made.extend([new_id() for _ in range(500)])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == len(made) == 2000

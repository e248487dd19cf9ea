"""Lines of several devices in an order that is the same everywhere, whatever the clocks said.

A line stands after every line that its writer knew of; lines that do not know of each other stand
by their moments.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence

from ledsagapp.domain.model.shared_line import SharedLine
from ledsagapp.storage.journal.lines import JournalLine, device_number, line_number, seq_of

Seen = Mapping[int, Mapping[str, int]]
"""How far the writer of a line (its ``seq``) had come with the other devices, where more."""


def in_causal_order(
    lines: Iterable[JournalLine], seen: Seen, devices: Mapping[int, str]
) -> list[JournalLine]:
    """The lines in that order; ``devices`` are the ids of the devices by their numbers."""
    queues: dict[str, deque[JournalLine]] = defaultdict(deque)
    for line in sorted(lines, key=lambda line: line.seq):
        queues[devices[device_number(line.seq)]].append(line)
    if len(queues) < 2:
        return [line for queue in queues.values() for line in queue]
    knowing = _knowing(seen, devices)
    writers = [_Writer(device, queue, knowing[device]) for device, queue in sorted(queues.items())]
    found: list[JournalLine] = []
    while True:
        waiting = [writer for writer in writers if writer.queue]
        if not waiting:
            return found
        ready = [one for one in waiting if one.is_ready(queues)] or waiting
        found.append(min(ready, key=_Writer.place).take())


def shared_in_causal_order(lines: Sequence[SharedLine]) -> list[SharedLine]:
    """The same, of lines that come; those that do not know of each other stand by their devices."""
    devices = dict(enumerate(sorted({line.device for line in lines}), 1))
    if len(devices) < 2:
        return list(lines)
    numbers = {device: n for n, device in devices.items()}
    by_seq = {seq_of(numbers[line.device], line.number): line for line in lines}
    seen = {seq: line.seen for seq, line in by_seq.items() if line.seen}
    plain = [JournalLine(seq, None, "", "", (), added=False, fields={}) for seq in by_seq]
    return [by_seq[line.seq] for line in in_causal_order(plain, seen, devices)]


class _Writer:
    """The lines of one device that have not been taken, and what the first of them knows."""

    def __init__(
        self, device: str, queue: deque[JournalLine], knowing: Sequence[tuple[int, str, int]]
    ) -> None:
        self._device, self.queue, self._knowing = device, queue, deque(knowing)
        self._knows: dict[str, int] = {}
        self._latest = 0

    def place(self) -> tuple[int, str]:
        """Where the first line stands by its moment; a clock put back turns nothing around."""
        return max(self._latest, self.queue[0].at or 0), self._device

    def is_ready(self, queues: Mapping[str, deque[JournalLine]]) -> bool:
        """Whether every line that the first one knows of has been taken."""
        number = line_number(self.queue[0].seq)
        while self._knowing and self._knowing[0][0] <= number:
            _at, other, upto = self._knowing.popleft()
            self._knows[other] = max(self._knows.get(other, 0), upto)
        for other, upto in list(self._knows.items()):
            queue = queues.get(other)
            if queue and line_number(queue[0].seq) <= upto:
                return False
            del self._knows[other]  # all of it has been taken
        return True

    def take(self) -> JournalLine:
        """The first line, which is then taken."""
        line = self.queue.popleft()
        self._latest = max(self._latest, line.at or 0)
        return line


def _knowing(seen: Seen, devices: Mapping[int, str]) -> dict[str, list[tuple[int, str, int]]]:
    found: dict[str, list[tuple[int, str, int]]] = defaultdict(list)
    for seq in sorted(seen):
        device = devices.get(device_number(seq))
        if device is not None:
            found[device] += [(line_number(seq), other, upto) for other, upto in seen[seq].items()]
    return found

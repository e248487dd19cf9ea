"""The running program heard from outside: ``python3 -m tests.outside``.

Everything but ``__main__`` and ``session`` runs in the system's own Python, which has the
bindings of AT-SPI, and therefore needs nothing but the standard library and ``gi``.
"""

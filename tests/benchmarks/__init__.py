"""How long things take, as ratios: ``python3 -m tests.benchmarks``."""

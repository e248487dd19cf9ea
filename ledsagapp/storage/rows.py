"""A row as SQLite answers it."""

from typing import Any

Row = tuple[Any, ...]

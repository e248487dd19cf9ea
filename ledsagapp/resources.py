"""Where the program's own data files lie: rule presets, texts, icons, help."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """A file or folder below ``resources``; in a wheel that folder lies inside the package."""
    inside = _PACKAGE / "resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)

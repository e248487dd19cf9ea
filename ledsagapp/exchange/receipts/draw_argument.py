"""What makes a packaged program, called by it alone, the process that draws receipts."""

from typing import Final

ARGUMENT: Final = "--draw-receipts"

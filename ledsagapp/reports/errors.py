"""The one expected failure of making a report."""

from ledsagapp.domain.enumerations import StrEnum


class ReportFault(StrEnum):
    """Why no report could be made; nothing has been written in any of these cases."""

    PICTURE = "picture"  # bytes that are no picture; ``detail`` is the figure's text


class ReportError(Exception):
    """A report that cannot be made; ``detail`` says which part of it."""

    def __init__(self, fault: ReportFault, detail: str = "") -> None:
        super().__init__(f"{fault}: {detail}" if detail else str(fault))
        self.fault = fault
        self.detail = detail

"""The figures of an account that can be explained."""

from ledsagapp.domain.enumerations import StrEnum


class Figure(StrEnum):
    """The figures of an account that can be explained; ``slot_…`` are those of one month."""

    SLOT_GRANTED = "slot_granted"
    SLOT_AVAILABLE = "slot_available"
    SLOT_USED = "slot_used"
    SLOT_COVERED = "slot_covered"
    SLOT_OVER = "slot_over"
    SLOT_LEFT = "slot_left"
    GRANTED = "granted"
    USED = "used"
    COVERED = "covered"
    OVER = "over"
    EXPIRED = "expired"
    REMAINING_NOW = "remaining_now"
    REMAINING_FRAME = "remaining_frame"
    CAREFUL = "careful"
    AHEAD = "ahead"
    PLANNED = "planned"
    NOT_ELIGIBLE = "not_eligible"

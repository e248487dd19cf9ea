"""The reports there are: each word is also what the command line and a sealed report call it."""

from enum import StrEnum


class ReportKind(StrEnum):
    """A report by its short name."""

    TIME = "time"
    EXPENSES = "expenses"
    FRAME = "frame"
    MISSED = "missed"
    FOLLOW_UP = "follow-up"
    DOSSIER = "dossier"
    CHANGE = "provider-change"
    PROXY = "proxy"
    APPLICATION = "application"
    PAPER = "paper"
    EASY = "easy"
    COMPANION = "companion"
    STATISTICS = "statistics"

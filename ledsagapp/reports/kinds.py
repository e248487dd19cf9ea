"""The reports there are, by name alone: read in by the command line before anything else is."""

from ledsagapp.domain.enumerations import StrEnum


class ReportKind(StrEnum):
    """A report by its short name: what the command line and a sealed report call it too."""

    TIME = "time"
    EXPENSES = "expenses"
    FRAME = "frame"
    MISSED = "missed"
    FOLLOW_UP = "follow-up"
    CONTACTS = "contacts"
    DOSSIER = "dossier"
    CHANGE = "provider-change"
    PROXY = "proxy"
    APPLICATION = "application"
    PAPER = "paper"
    EASY = "easy"
    COMPANION = "companion"
    STATISTICS = "statistics"
    MONEY = "money"
    APPEAL = "appeal"
    INVOICE = "invoice"
    EVERYBODY = "everybody"
    MUNICIPALITIES = "municipalities"

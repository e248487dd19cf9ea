"""The field's words as they stand inside a sentence, where a language writes them otherwise."""

from collections.abc import Mapping

from ledsagapp.domain.model.vocabulary import (
    CancelledBy,
    Category,
    Kind,
    ReceiptPart,
    Role,
    Status,
)
from ledsagapp.reports.words import Words


def status_inside(tr: Words) -> Mapping[Status, str]:
    """How an outing turned out."""
    return {
        Status.DONE: tr("done", "in a sentence"),
        Status.PLANNED: tr("booked", "in a sentence"),
        Status.CANCELLED_IN_TIME: tr("cancelled in time", "in a sentence"),
        Status.CANCELLED_LATE: tr("cancelled late", "in a sentence"),
        Status.CANCELLED_BY_PROVIDER: tr("cancelled by the provider", "in a sentence"),
        Status.NO_SHOW: tr("did not happen", "in a sentence"),
    }


def category_inside(tr: Words) -> Mapping[Category, str]:
    """What a cost was for."""
    return {
        Category.TICKET: tr("ticket", "in a sentence"),
        Category.MEAL: tr("meal", "in a sentence"),
        Category.COFFEE: tr("coffee", "in a sentence"),
        Category.TRAVEL: tr("travel", "in a sentence"),
        Category.EQUIPMENT: tr("equipment", "in a sentence"),
        Category.OTHER: tr("other", "in a sentence"),
    }


def cancelled_by_inside(tr: Words) -> Mapping[CancelledBy, str]:
    """Who called an outing off."""
    return {
        CancelledBy.PERSON: tr("the one with the decision", "in a sentence"),
        CancelledBy.COMPANION: tr("the companion", "in a sentence"),
        CancelledBy.PROVIDER: tr("the provider", "in a sentence"),
        CancelledBy.OTHER: tr("someone else", "in a sentence"),
    }


def kind_inside(tr: Words) -> Mapping[Kind, str]:
    """What a decision grants."""
    return {
        Kind.HOURS: tr("hours", "in a sentence"),
        Kind.COSTS: tr("expense allowance", "in a sentence"),
    }


def part_inside(tr: Words) -> Mapping[ReceiptPart, str]:
    """The parts of a receipt."""
    return {
        ReceiptPart.DATE: tr("date", "in a sentence"),
        ReceiptPart.TIME: tr("time of day", "in a sentence"),
        ReceiptPart.SELLER: tr("seller", "in a sentence"),
        ReceiptPart.ITEM: tr("item", "in a sentence"),
        ReceiptPart.PRICE: tr("price", "in a sentence"),
    }


def role_inside(tr: Words) -> Mapping[Role, str]:
    """In what right somebody acts for a person."""
    return {
        Role.GOD_MAN: tr("god man", "in a sentence"),
        Role.ADMINISTRATOR: tr("administrator", "in a sentence"),
        Role.GUARDIAN: tr("guardian", "in a sentence"),
        Role.AGENT: tr("agent", "in a sentence"),
    }

"""The English words a person may type."""

from typing import Final

from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.text_input.vocabulary.vocabulary import Vocabulary

_MONTHS: Final = (
    *(("jan",), ("feb",), ("mar",), ("apr",), ("may",), ("jun",)),
    *(("jul",), ("aug",), ("sep",), ("oct",), ("nov",), ("dec",)),
)

VOCABULARY: Final = Vocabulary(
    language="en",
    relative={
        "today": 0,
        "yesterday": -1,
        "the day before yesterday": -2,
        "day before yesterday": -2,
        "tomorrow": 1,
        "the day after tomorrow": 2,
        "day after tomorrow": 2,
    },
    weekdays=tuple(
        (day, f"{day}s")
        for day in (
            *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        )
    ),
    short_weekdays=(
        ("mon",),
        ("tue", "tues"),
        ("wed", "weds"),
        ("thu", "thur", "thurs"),
        ("fri",),
        ("sat",),
        ("sun",),
    ),
    months=_MONTHS,
    past=("last",),
    coming=("next", "this", "coming"),
    on=("on", "the"),
    day_lead=("the",),
    ordinals=("st", "nd", "rd", "th"),
    month_before_day=True,
    ago={"{n} day* ago": -1, "{n} week* ago": -7, "in {n} day*": 1, "in {n} week*": 7},
    parts={
        **dict.fromkeys(("pm", "p.m.", "p.m", "in the afternoon", "afternoon"), ("pm", None)),
        **dict.fromkeys(("in the evening", "evening"), ("pm", None)),
        **dict.fromkeys(("am", "a.m.", "a.m", "in the morning", "morning"), ("am", None)),
        **dict.fromkeys(("tonight", "this afternoon", "this evening"), ("pm", 0)),
        "this morning": ("am", 0),
        "last night": ("pm", -1),
        "at night": ("night", None),
    },
    numbers={
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "twenty": 20,
    },
    clock={
        "half past {h}": (30, 0),
        "quarter past {h}": (15, 0),
        "a quarter past {h}": (15, 0),
        "quarter to {h}": (-15, 0),
        "a quarter to {h}": (-15, 0),
        "{n} past {h}": (0, 1),
        "{n} to {h}": (0, -1),
    },
    at=("at", "starting"),
    from_=("from",),
    between=("between",),
    to=("to", "until", "till"),
    and_=("and",),
    hours=("h", "hr", "hrs", "hour", "hours"),
    minutes=("m", "min", "mins", "minute", "minutes"),
    lengths={
        "{n} and a half hour*": (30, 60),
        "an hour and a half": (90, 0),
        "half an hour": (30, 0),
        "three quarters of an hour": (45, 0),
        "a quarter of an hour": (15, 0),
        "an hour": (60, 0),
        "{n} hour*": (0, 60),
    },
    during=("for", "in"),
    money=("kr", "kronor", "krona", "crowns", "sek"),
    cost_leads=("for", "cost", "costs", "paid", "price", "total"),
    with_before=("with", "together with"),
    places=("at", "in"),
    states={
        Status.CANCELLED_LATE: ("canceled late", "cancelled late", "late cancel*"),
        Status.CANCELLED_BY_PROVIDER: (
            "canceled by the provider",
            "cancelled by the provider",
            "called off by the provider",
            "called off",
        ),
        Status.CANCELLED_IN_TIME: (
            "canceled in time",
            "cancelled in time",
            "canceled",
            "cancelled",
        ),
        Status.NO_SHOW: ("no-show", "no show", "did not happen"),
        Status.PLANNED: ("booked", "planned", "book"),
        Status.DONE: ("done",),
    },
    categories={
        Category.COFFEE: ("coffee", "ice cream"),
        Category.MEAL: ("dinner", "meal", "lunch"),
        Category.TRAVEL: ("bus", "train", "ferry", "taxi", "parking"),
        Category.TICKET: ("ticket*", "entrance"),
    },
    loose=("with", "and", "at", "in", "the", "on", "for", "to", "from"),
    until=("till", "until", "to"),
    every={"every day": 1, "every week": 7, "every other week": 14},
)

"""What a language file says: the words for days, times, lengths, money, people and states.

In every word ``*`` stands for any ending, ``{h}`` for an hour in words and ``{n}`` for a number in
figures or words. A new language is one file in this folder with a ``VOCABULARY`` of its own.
"""

from collections.abc import Mapping

from ledsagapp.domain.model.vocabulary import Category, ContactKind, Status
from ledsagapp.domain.values import dataclass, field

Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The words of one language; days are counted from today, minutes from the hour.

    ``weekdays`` from Monday; ``short_weekdays`` are so short that they are other words in other
    languages, and are read only in their own. ``months``: the beginnings of their names;
    ``month_of_day``: their endings where the day comes after ("marraskuun 17.").
    ``past``, ``coming`` stand before a weekday and turn it back or ahead, ``on`` before any day.
    ``ago`` tells how many days one of the unit is, negative backwards. ``parts`` of the day: the
    half ("am", "pm") and the day where they name one too. ``clock``: minutes from the hour {h}
    and how often {n} is added. ``inflected`` are hours as a span bends them,
    ``figure_from`` and ``figure_to`` the endings that figures have then ("13:sta").
    ``lengths``: minutes, and how many more for each {n}. ``with_before`` and ``with_after`` lead to
    names; ``genitives`` are the endings names then have. ``contacts``: how one met a contact
    person, ``contact_person`` who that is. ``headings``: what a column of a kept sheet is called,
    by what it holds; ``sums``: what a row of sums begins with.
    """

    language: str
    relative: Mapping[str, int]
    weekdays: tuple[Phrases, ...]
    short_weekdays: tuple[Phrases, ...]
    months: tuple[Phrases, ...]
    past: Phrases = ()
    coming: Phrases = ()
    on: Phrases = ()
    day_lead: Phrases = ()
    ordinals: Phrases = ()
    month_before_day: bool = False
    month_of_day: Phrases = ()
    day_and_month_by_dot: bool = False
    ago: Mapping[str, int] = field(default_factory=dict)
    parts: Mapping[str, tuple[str, int | None]] = field(default_factory=dict)
    numbers: Mapping[str, int]
    inflected: Mapping[str, int] = field(default_factory=dict)
    figure_from: Phrases = ()
    figure_to: Phrases = ()
    clock: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    at: Phrases
    from_: Phrases
    between: Phrases
    to: Phrases
    and_: Phrases
    hours: Phrases
    minutes: Phrases
    lengths: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    during: Phrases = ()
    money: Phrases
    cost_leads: Phrases = ()
    with_before: Phrases = ()
    with_after: Phrases = ()
    genitives: Phrases = ()
    places: Phrases = ()
    states: Mapping[Status, Phrases] = field(default_factory=dict)
    categories: Mapping[Category, Phrases] = field(default_factory=dict)
    contacts: Mapping[ContactKind, Phrases] = field(default_factory=dict)
    contact_person: Phrases = ()
    loose: Phrases = ()
    until: Phrases = ()
    every: Mapping[str, int] = field(default_factory=dict)
    headings: Mapping[str, Phrases] = field(default_factory=dict)
    sums: Phrases = ()

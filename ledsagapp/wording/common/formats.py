"""Figures, days and times as people read them, in Swedish, English and Finnish; knows no Qt."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from ledsagapp.domain.dates import local_time
from ledsagapp.domain.model.preset_parts import Currency
from ledsagapp.i18n import Catalog
from ledsagapp.text_input.vocabulary.forms import MonthText
from ledsagapp.text_input.vocabulary.words import forms_of

NO_BREAK = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
DASH = "\N{EN DASH}"


class Formats:
    """The wording of figures in one language; ``tr`` gives the unit words.

    ``currency`` is asked each time what money is meant, since the person shown may change.
    Where ``tr`` is a window's, no line end parts a number from its unit in a sentence.
    In reports, files and terminals a plain space stands there, so that a text that was sealed,
    sent or kept is the same one next year.
    """

    def __init__(
        self, tr: Catalog, currency: Callable[[], Currency] = lambda: Currency.SEK
    ) -> None:
        self.tr = tr
        self._currency = currency
        self.language = tr.language
        self._forms = forms_of(tr.language)

    def counting(self, currency: Currency) -> "Formats":
        """The same wording where the amounts are in that money."""
        return Formats(self.tr, lambda: currency)

    def plain_wording(self) -> "Formats":
        """The same wording for what is kept in the book, with plain spaces."""
        return Formats(self.tr.plain_texts(), self._currency)

    # -- time ---------------------------------------------------------------------------------
    def hours(self, minutes: int) -> str:
        """Minutes in words for a sentence: "25 timmar 30 minuter", "0 timmar"."""
        whole, rest = divmod(abs(minutes), 60)
        parts = []
        if whole or not rest:
            parts.append(self.tr("%n hour(s)", "", whole))
        if rest:
            parts.append(self.tr("%n minute(s)", "", rest))
        return (MINUS if minutes < 0 else "") + " ".join(parts)

    def hours_short(self, minutes: int) -> str:
        """Minutes for a row or a table: "25 h 30 min"."""
        whole, rest = divmod(abs(minutes), 60)
        parts = []
        if whole or not rest:
            parts.append(f"{whole}{NO_BREAK}h")
        if rest:
            parts.append(f"{rest}{NO_BREAK}min")
        return (MINUS if minutes < 0 else "") + NO_BREAK.join(parts)

    def clock(self, minute_of_day: int) -> str:
        """A time of day: "09.30" in Swedish and Finnish, "09:30" in English."""
        return f"{minute_of_day // 60:02d}{self._forms.clock}{minute_of_day % 60:02d}"

    def time(self, local: str) -> str:
        """The time of day of a local time as typed ("2026-05-01T09:30")."""
        return self.clock(local_time.minute(local_time.time_of_day(local)))

    def span(self, start: str, end: str) -> str:
        """From–to for rows and tables; the end's day is named when it is another day."""
        day = local_time.local_day(end)
        if local_time.local_day(start) == day:
            return f"{self.time(start)}{DASH}{self.time(end)}"
        return f"{self.time(start)}{DASH}{self.time(end)} ({self.day_month(day)})"

    def span_spoken(self, start: str, end: str) -> str:
        """From–to as a screen reader should say it: "14.00 till 16.00"."""
        spoken = self.tr("{start} to {end}").format(start=self.time(start), end=self.time(end))
        day = local_time.local_day(end)
        if local_time.local_day(start) != day:
            spoken += ", " + self.full_date(day)
        return spoken

    # -- money --------------------------------------------------------------------------------
    def kronor(self, ore: int) -> str:
        """Öre in words for a sentence: "465 kronor", "1 krona", "12,50 kronor"."""
        danish = self._currency() is Currency.DKK
        if ore % 100 == 0:
            whole = abs(ore) // 100
            word = self.tr("%n krona (kronor)", "", whole)
            if danish:
                word = self.tr("%n Danish krone(r)", "", whole)
            amount = word.replace(str(whole), self._grouped(whole), 1)
            return (MINUS if ore < 0 else "") + amount
        text = self.tr("{amount} Danish kroner") if danish else self.tr("{amount} kronor")
        return text.format(amount=self.amount(ore))

    def kr(self, ore: int) -> str:
        """Öre for a row or a table: "465 kr", "12,50 kr"."""
        unit = self.tr("kr", "unit of money in a table")
        if self._currency() is Currency.DKK:
            unit = self.tr("DKK", "unit of money in a table")
        return f"{self.amount(ore)}{NO_BREAK}{unit}"

    def amount(self, ore: int) -> str:
        """Öre without a unit: "465", "1 250,50"; öre shown only where there are any."""
        whole, rest = divmod(abs(ore), 100)
        text = self._grouped(whole)
        if rest:
            text += self.decimal_mark + f"{rest:02d}"
        return (MINUS if ore < 0 else "") + text

    @property
    def decimal_mark(self) -> str:
        """What stands before decimals."""
        return "." if self.language == "en" else ","

    def percent(self, thousandths: int) -> str:
        """A share: "47,8 %", "50 %"."""
        whole, rest = divmod(thousandths, 10)
        return f"{whole}{self.decimal_mark}{rest}{NO_BREAK}%" if rest else f"{whole}{NO_BREAK}%"

    def _grouped(self, whole: int) -> str:
        return f"{whole:,}".replace(",", "," if self.language == "en" else NO_BREAK)

    # -- lists --------------------------------------------------------------------------------
    def series(self, parts: Iterable[str]) -> str:
        """Some things after each other: "Anna, Karim och Kim"."""
        found = list(parts)
        if len(found) < 2:
            return "".join(found)
        return f"{', '.join(found[:-1])}{self.tr(' and ')}{found[-1]}"

    # -- days ---------------------------------------------------------------------------------
    def weekday(self, day: date) -> str:
        """The weekday's name."""
        return self._forms.weekdays[day.weekday()]

    def weekday_short(self, day: date) -> str:
        """The weekday's first letters."""
        return self._forms.weekdays_short[day.weekday()]

    def month_name(self, month: int) -> MonthText:
        """The month's name, with its forms in a sentence."""
        forms, place = self._forms, month - 1
        return MonthText(forms.months[place], forms.months_in[place], forms.months_of[place])

    def month_short(self, month: int) -> str:
        """The month's short name, for pictures where the whole year stands beside it."""
        return self._forms.months_short[month - 1]

    def month(self, day: date) -> MonthText:
        """Month and year: "november 2026", with its forms in a sentence."""
        name = self.month_name(day.month)
        inside, of_it = f"{name:in} {day.year}", f"{name:of} {day.year}"
        return MonthText(f"{name} {day.year}", inside, of_it)

    def month_title(self, day: date) -> str:
        """Month and year as a heading: "November 2026"."""
        text = str(self.month(day))
        return text[:1].upper() + text[1:]

    def day_month(self, day: date) -> str:
        """Day and month: "17 november", in Finnish "17. marraskuuta"."""
        name = self._forms.months_on[day.month - 1]
        return self._forms.day_month.format(day=day.day, month=name)

    def short_day(self, day: date) -> str:
        """Day and month for a narrow column: "17 nov", in Finnish "17.11."."""
        return self._short(self._forms.short_day, day)

    def short_date(self, day: date) -> str:
        """Day, month and year for a narrow column: "17 nov 2026", in Finnish "17.11.2026"."""
        return self._short(self._forms.short_date, day)

    def _short(self, pattern: str, day: date) -> str:
        name = self._forms.months_short[day.month - 1]
        return pattern.format(day=day.day, m=day.month, mon=name, year=day.year)

    def full_date(self, day: date) -> str:
        """Day, month and year: "17 november 2026"."""
        return f"{self.day_month(day)} {day.year}"

    def long_date(self, day: date) -> str:
        """With the weekday: "tisdag 17 november 2026"."""
        return f"{self.weekday(day)} {self.full_date(day)}"

    def spoken_day(self, day: date) -> str:
        """With the weekday, without the year: "tisdag 17 november"."""
        return f"{self.weekday(day)} {self.day_month(day)}"

    def range(self, first: date, last: date) -> str:
        """From–to in days: "1 oktober – 31 december 2026"."""
        start = self.day_month(first) if first.year == last.year else self.full_date(first)
        return f"{start} {DASH} {self.full_date(last)}"

    def near_date(self, day: date, today: date) -> str:
        """The day without its year where the year goes without saying."""
        near = abs(day - today) < timedelta(days=180) or day.year == today.year
        return self.day_month(day) if near else self.full_date(day)

    def sentence(self, text: str) -> str:
        """The text with a capital first letter."""
        return text[:1].upper() + text[1:]

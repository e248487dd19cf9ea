"""Figures, days and times as people read them, in Swedish, English and Finnish; knows no Qt."""

from datetime import date, timedelta

from ledsagapp.i18n import Catalog

NO_BREAK = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
DASH = "\N{EN DASH}"

_MONTHS = {
    "sv": (
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "fi": (
        "tammikuu",
        "helmikuu",
        "maaliskuu",
        "huhtikuu",
        "toukokuu",
        "kesäkuu",
        "heinäkuu",
        "elokuu",
        "syyskuu",
        "lokakuu",
        "marraskuu",
        "joulukuu",
    ),
}
_DAYS = {
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fi": (
        "maanantai",
        "tiistai",
        "keskiviikko",
        "torstai",
        "perjantai",
        "lauantai",
        "sunnuntai",
    ),
}


class Formats:
    """The wording of figures in one language; ``tr`` gives the unit words."""

    def __init__(self, tr: Catalog) -> None:
        self.tr = tr
        self.language = tr.language

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
        mark = ":" if self.language == "en" else "."
        return f"{minute_of_day // 60:02d}{mark}{minute_of_day % 60:02d}"

    def time(self, local: str) -> str:
        """The time of day of a local time as typed ("2026-05-01T09:30")."""
        return self.clock(int(local[11:13]) * 60 + int(local[14:16]))

    def span(self, start: str, end: str) -> str:
        """From–to for rows and tables; the end's day is named when it is another day."""
        if start[:10] == end[:10]:
            return f"{self.time(start)}{DASH}{self.time(end)}"
        day = date.fromisoformat(end[:10])
        return f"{self.time(start)}{DASH}{self.time(end)} ({self.day_month(day)})"

    def span_spoken(self, start: str, end: str) -> str:
        """From–to as a screen reader should say it: "14.00 till 16.00"."""
        spoken = self.tr("{start} to {end}").format(start=self.time(start), end=self.time(end))
        if start[:10] != end[:10]:
            spoken += ", " + self.full_date(date.fromisoformat(end[:10]))
        return spoken

    # -- money --------------------------------------------------------------------------------
    def kronor(self, ore: int) -> str:
        """Öre in words for a sentence: "465 kronor", "1 krona", "12,50 kronor"."""
        if ore % 100 == 0:
            whole = abs(ore) // 100
            word = self.tr("%n krona (kronor)", "", whole)
            amount = word.replace(str(whole), self._grouped(whole), 1)
            return (MINUS if ore < 0 else "") + amount
        return self.tr("{amount} kronor").format(amount=self.amount(ore))

    def kr(self, ore: int) -> str:
        """Öre for a row or a table: "465 kr", "12,50 kr"."""
        return f"{self.amount(ore)}{NO_BREAK}{self.tr('kr', 'unit of money in a table')}"

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

    def _grouped(self, whole: int) -> str:
        return f"{whole:,}".replace(",", "," if self.language == "en" else NO_BREAK)

    # -- days ---------------------------------------------------------------------------------
    def weekday(self, day: date) -> str:
        """The weekday's name."""
        return _DAYS[self.language][day.weekday()]

    def weekday_short(self, day: date) -> str:
        """The weekday's first three letters, two in Finnish."""
        return self.weekday(day)[: 2 if self.language == "fi" else 3]

    def month_name(self, month: int) -> str:
        """The month's name."""
        return _MONTHS[self.language][month - 1]

    def month_short(self, month: int) -> str:
        """The month's first three letters."""
        return self.month_name(month)[:3]

    def month(self, day: date) -> str:
        """Month and year: "november 2026"."""
        return f"{self.month_name(day.month)} {day.year}"

    def month_title(self, day: date) -> str:
        """Month and year as a heading: "November 2026"."""
        text = self.month(day)
        return text[:1].upper() + text[1:]

    def day_month(self, day: date) -> str:
        """Day and month: "17 november", in Finnish "17. marraskuuta"."""
        if self.language == "fi":
            return f"{day.day}. {self.month_name(day.month)}ta"
        return f"{day.day} {self.month_name(day.month)}"

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

"""What the simple presentation offers as answers: first of all what the person usually does."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Final, TypeVar

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.facts import HAPPENS
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Category
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass
from ledsagapp.graphics import pictograms
from ledsagapp.graphics.shapes import Drawing
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels

OTHER: Final = "another"
NOBODY: Final = "nobody"
_LOOK_BACK: Final = 100
_MOST: Final = 3
_T = TypeVar("_T")

_STEMS: Final = (
    ("cinema", ("bio", "film", "cinema", "movie", "elokuv")),
    ("coffee", ("fika", "kaf", "caf", "coffee", "kahvi")),
    ("meal", ("lunch", "middag", "restaurang", "mat", "äta", "dinner", "meal", "restaurant")),
    ("meal", ("ravintola", "ateria", "lounas")),
    ("museum", ("muse", "utställ", "galler", "exhibition", "näyttely")),
    ("theatre", ("teat", "theat", "opera", "oopper", "revy", "cirkus", "sirkus")),
    ("music", ("konsert", "musik", "dans", "kör", "concert", "music", "dance", "musiik", "tans")),
    ("swim", ("sim", "bad", "swim", "bath", "uinti", "uima")),
    ("sport", ("match", "fotboll", "hockey", "sport", "trän", "gym", "bowling", "football")),
    ("sport", ("peli", "ottelu", "jalkapallo", "kuntosali")),
    ("shopping", ("handl", "shop", "affär", "köp", "marknad", "market", "klippning", "ostok")),
    ("book", ("biblio", "bok", "library", "book", "kurs", "kirja")),
    ("tree", ("promenad", "walk", "park", "skog", "natur", "djurg", "forest", "kävel", "puisto")),
    ("bus", ("buss", "tåg", "resa", "båt", "bus", "train", "trip", "utflykt", "skansen", "retki")),
    ("heart", ("besök", "kalas", "fest", "visit", "party", "mormor", "vän", "vierail", "juhla")),
)


@dataclass(frozen=True, slots=True)
class SimpleChoice:
    """An answer: its key, words, picture and a quieter second line."""

    key: str
    text: str
    picture: Drawing
    second: str = ""


def activity_picture(words: str) -> Drawing:
    """The picture that fits what was done; two people walking where none does."""
    said = words.casefold().split()
    for name, stems in _STEMS:
        if any(word.startswith(stem) for word in said for stem in stems):
            return pictograms.picture(name)
    return pictograms.picture("walking")


class Choices:
    """The answers offered for one view's person."""

    def __init__(self, view: View, formats: Formats) -> None:
        self._view, self._formats, self._tr = view, formats, formats.tr
        mine = [one for one in view.outings if one.status in HAPPENS]
        self._outings = sorted(mine, key=lambda one: one.start)[-_LOOK_BACK:]
        self._names = {one.id: one.name for one in view.ledger.companions}
        self._expenses = view.expenses

    def one(self, name: str, key: str) -> SimpleChoice:
        """The answer of a question as it was given, whether it is a usual one or not."""
        match name:
            case "day":
                day = date.fromisoformat(key)
                text = self._formats.sentence(self._formats.spoken_day(day))
                return SimpleChoice(key, text, pictograms.day(day.day))
            case "start":
                return self._start(int(key))
            case "length":
                return self._length(int(key))
            case "companions":
                return self._companion(tuple(key.split()))
            case "amount":
                return self._amount(int(key))
        return self._activity(key)

    # -- when ---------------------------------------------------------------------------------
    def days(self, *, ahead: bool) -> list[SimpleChoice]:
        """The days one most likely means."""
        tr, today = self._tr, self._view.today
        named = {0: tr("Today"), 1: tr("Tomorrow"), -1: tr("Yesterday")}
        steps = self._likely_days() if ahead else (0, -1, -2)
        found = []
        for step in steps:
            day = today + timedelta(days=step)
            said = self._formats.sentence(self._formats.spoken_day(day))
            text = named.get(step, said)
            picture = pictograms.day(day.day)
            found.append(SimpleChoice(day.isoformat(), text, picture, said if text != said else ""))
        return [*found, self._other(tr("Another day"), "calendar")]

    def more_days(self, *, ahead: bool) -> list[SimpleChoice]:
        """The fortnight after or before the days offered first."""
        formats, today = self._formats, self._view.today
        found = []
        for step in range(2, 16):
            day = today + timedelta(days=step if ahead else -step - 1)
            text = formats.sentence(formats.spoken_day(day))
            found.append(SimpleChoice(day.isoformat(), text, pictograms.day(day.day)))
        return found

    def _likely_days(self) -> list[int]:
        """Tomorrow, and the next of the weekdays one is usually out on."""
        today = self._view.today
        usual = Counter(start_day(one).weekday() for one in self._outings)
        ahead = [(day - today.weekday() - 1) % 7 + 1 for day, _count in usual.most_common(2)]
        return sorted({1, *ahead} | ({2, 3} if len({1, *ahead}) < _MOST else set()))[:_MOST]

    def starts(self) -> list[SimpleChoice]:
        """The times one usually begins."""
        usual = _most(clock.time_of_day(one.start) for one in self._outings)
        for spare in ("10:00", "13:00", "17:00"):
            if spare not in usual and len(usual) < _MOST:
                usual.append(spare)
        other = SimpleChoice(OTHER, self._tr("Another time"), pictograms.picture("pencil"))
        return [*(self._start(_minute(one)) for one in sorted(usual)), other]

    def more_starts(self) -> list[SimpleChoice]:
        """A few hours over the day that were not offered before; any other is written."""
        offered = {one.key for one in self.starts()}
        hours = (hour * 60 for hour in range(8, 21, 2))
        return [self._start(one) for one in hours if str(one) not in offered]

    def _start(self, minute: int) -> SimpleChoice:
        text = self._tr("At {time}").format(time=self._formats.clock(minute))
        return SimpleChoice(str(minute), text, pictograms.clock(minute))

    def lengths(self) -> list[SimpleChoice]:
        """How long one is usually out."""
        usual = _most(span for one in self._outings if (span := length_minutes(one.start, one.end)))
        for spare in (180, 120, 240):
            if spare not in usual and len(usual) < _MOST:
                usual.append(spare)
        other = SimpleChoice(OTHER, self._tr("Another length"), pictograms.picture("pencil"))
        return [*(self._length(one) for one in sorted(usual)), other]

    def more_lengths(self) -> list[SimpleChoice]:
        """From half an hour to a long day."""
        halves = (30, 60, 90, 120, 150, 180, 210, 240, 300, 360, 420, 480)
        return [self._length(one) for one in halves]

    def _length(self, minutes: int) -> SimpleChoice:
        return SimpleChoice(
            str(minutes), self._formats.hours(minutes), pictograms.length_picture(minutes)
        )

    # -- with whom, and what ------------------------------------------------------------------
    def companions(self) -> list[SimpleChoice]:
        """Those one is usually out with."""
        usual = _most(one.companion_ids for one in self._outings if one.companion_ids)
        for key in self._names:
            if (key,) not in usual and len(usual) < _MOST:
                usual.append((key,))
        others = [key for key in self._names if (key,) not in usual]
        end = [self._other(self._tr("Someone else"), "people")] if others else [self._nobody()]
        return [*(self._companion(one) for one in usual), *end]

    def more_companions(self) -> list[SimpleChoice]:
        """Everyone who comes along, and nobody."""
        found = [(key,) for key in sorted(self._names, key=lambda key: sort_key(self._names[key]))]
        return [*(self._companion(one) for one in found), self._nobody()]

    def _companion(self, ids: tuple[str, ...]) -> SimpleChoice:
        names = [self._names.get(key, "") for key in ids]
        text = self._formats.series(names)
        picture = pictograms.initial(text) if len(ids) == 1 else pictograms.picture("people")
        return SimpleChoice(" ".join(ids), text, picture)

    def _nobody(self) -> SimpleChoice:
        return SimpleChoice(NOBODY, self._tr("I do not know"), pictograms.picture("question"))

    def activities(self) -> list[SimpleChoice]:
        """What one usually does."""
        usual = _most(one.activity for one in self._outings if one.activity)
        spare = self.more_activities()
        found = [self._activity(one) for one in usual]
        known = {one.text.casefold() for one in found}
        found += [one for one in spare if one.text.casefold() not in known][: _MOST - len(found)]
        return [*found, self._other(self._tr("Something else"), "pencil")]

    def more_activities(self) -> list[SimpleChoice]:
        """What many do."""
        tr = self._tr
        texts = (
            *(tr("Cinema"), tr("Coffee"), tr("A walk"), tr("A meal"), tr("Swimming")),
            *(tr("Shopping"), tr("Museum"), tr("Theatre"), tr("Concert"), tr("A match")),
            *(tr("The library"), tr("A visit")),
        )
        pictures = (
            *("cinema", "coffee", "tree", "meal", "swim", "shopping", "museum", "theatre"),
            *("music", "sport", "book", "heart"),
        )
        pairs = zip(texts, pictures, strict=True)
        return [SimpleChoice(text, text, pictograms.picture(name)) for text, name in pairs]

    def _activity(self, words: str) -> SimpleChoice:
        return SimpleChoice(words, self._formats.sentence(words), activity_picture(words))

    def _other(self, text: str, picture: str) -> SimpleChoice:
        return SimpleChoice(OTHER, text, pictograms.picture(picture))

    # -- money --------------------------------------------------------------------------------
    def cost(self) -> list[SimpleChoice]:
        """Whether it cost something."""
        tr = self._tr
        return [
            SimpleChoice("no", tr("No, it cost nothing"), pictograms.picture("nobody")),
            SimpleChoice("yes", tr("Yes, it cost something"), pictograms.picture("coins")),
        ]

    def amounts(self, activity: str) -> list[SimpleChoice]:
        """What it usually costs, first where the same was done."""
        doing = {one.id for one in self._outings if (one.activity or "") == activity}
        same = _most(one.amount for one in self._expenses if one.outing_id in doing)
        usual = [*same, *_most(one.amount for one in self._expenses), 5000, 10000, 15000]
        found = sorted(dict.fromkeys(usual).keys(), key=usual.index)[:_MOST]
        other = SimpleChoice(OTHER, self._tr("Another amount"), pictograms.picture("pencil"))
        return [*(self._amount(one) for one in sorted(found)), other]

    def more_amounts(self) -> list[SimpleChoice]:
        """Round amounts, small to large."""
        return [self._amount(one * 100) for one in (20, 40, 60, 80, 100, 120, 150, 200, 250, 300)]

    def _amount(self, ore: int) -> SimpleChoice:
        return SimpleChoice(str(ore), self._formats.kronor(ore), pictograms.coins(ore // 100))

    def categories(self) -> list[SimpleChoice]:
        """What the money went to."""
        words = Labels(self._tr).category
        pictures = {
            Category.TICKET: "ticket",
            Category.MEAL: "meal",
            Category.COFFEE: "coffee",
            Category.TRAVEL: "bus",
            Category.EQUIPMENT: "tools",
            Category.OTHER: "coins",
        }
        return [
            SimpleChoice(key.value, words[key], pictograms.picture(name))
            for key, name in pictures.items()
        ]

    def outings(self, what: Callable[[Outing], str]) -> list[SimpleChoice]:
        """The latest outings, for an expense to belong to."""
        past = [one for one in self._outings if start_day(one) <= self._view.today]
        found = []
        for one in reversed(past[-_MOST:]):
            day = self._formats.sentence(self._formats.spoken_day(start_day(one)))
            picture = activity_picture(one.activity or "")
            found.append(SimpleChoice(one.id, what(one), picture, day))
        none = SimpleChoice(NOBODY, self._tr("None of them"), pictograms.picture("nobody"))
        return [*found, none]


def length_minutes(start: str, end: str) -> int:
    """How long from a local time to another, in minutes; 0 where they are no times."""
    try:
        span = datetime.fromisoformat(end) - datetime.fromisoformat(start)
    except ValueError:
        return 0
    return max(0, round(span.total_seconds() / 60))


def total_amount(expenses: Iterable[Expense]) -> int:
    """What expenses come to, in öre."""
    return sum(one.amount for one in expenses)


def _minute(time: str) -> int:
    return int(time[:2]) * 60 + int(time[3:5])


def _most(found: Iterable[_T]) -> list[_T]:
    """The most frequent, the most frequent first."""
    return [key for key, _count in Counter(found).most_common(_MOST)]


def texts(choices: Sequence[SimpleChoice]) -> list[str]:
    """The words of the choices."""
    return [one.text for one in choices]

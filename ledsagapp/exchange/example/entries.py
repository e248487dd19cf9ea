"""What the example family has done: outings week by week, and what the companions cost."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.exchange.example.receipts import receipt, rows_for

_TICKET, _COFFEE, _MEAL, _TRAVEL = Category.TICKET, Category.COFFEE, Category.MEAL, Category.TRAVEL

Words = tuple[str, str, str]  # in Swedish, English and Finnish


@dataclass(frozen=True, slots=True)
class Pastime:
    """Something one does with a companion: in each language, where, when and with whom."""

    words: Words
    place: str
    start: str
    end: str
    companions: tuple[str, ...]
    cost: int = 0
    category: Category = Category.TICKET
    bought: Words = ("", "", "")
    goal: Words | None = None


_RECEIPT: Final = ("kvitto", "receipt", "kuitti")
_TICKETS: Final = ("Biljett, ledsagare", "Ticket, companion", "Lippu, saattaja")
MAJ: Final = (
    Pastime(
        ("Bio", "Cinema", "Elokuvat"),
        "Stjärnbion",
        "13:00",
        "16:15",
        ("anna",),
        14500,
        _TICKET,
        _TICKETS,
    ),
    Pastime(
        ("Promenad i parken", "Walk in the park", "Kävely puistossa"),
        "Rosenparken",
        "10:00",
        "12:00",
        ("anna",),
    ),
    Pastime(
        ("Museum", "Museum", "Museo"),
        "Bildmuseet",
        "11:30",
        "15:00",
        ("karim",),
        9500,
        _TICKET,
        _TICKETS,
    ),
    Pastime(
        ("Körövning", "Choir practice", "Kuoroharjoitus"),
        "Församlingssalen",
        "18:00",
        "20:30",
        ("olle",),
    ),
    Pastime(
        ("Fika med Gunnel", "Coffee with Gunnel", "Kahvilla Gunnelin kanssa"),
        "Konditori Kringlan",
        *("14:00", "16:00"),
        ("karim",),
        *(6500, _COFFEE),
        ("Kaffe och bulle", "Coffee and bun", "Kahvi ja pulla"),
    ),
    Pastime(
        ("Simning", "Swimming", "Uinti"),
        "Simhallen",
        "09:30",
        "12:00",
        ("britt",),
        6000,
        bought=_TICKETS,
    ),
    Pastime(
        ("Handla kläder", "Shopping for clothes", "Vaateostokset"),
        "Torggallerian",
        "12:30",
        "16:00",
        ("anna",),
    ),
    Pastime(
        ("Bokhandel och kafé", "Bookshop and café", "Kirjakauppa ja kahvila"),
        "Bokkaféet Läslampan",
        *("11:00", "14:00"),
        ("karim",),
        *(7250, _MEAL),
        ("Soppa och dryck", "Soup and drink", "Keitto ja juoma"),
    ),
    Pastime(
        ("Konsert", "Concert", "Konsertti"),
        "Musikhuset",
        "18:30",
        "21:45",
        ("anna",),
        8500,
        bought=_TICKETS,
    ),
)
_SWIM: Final = ("Röra mig varje vecka", "Move every week", "Liikun joka viikko")
_MEET: Final = ("Träffa vänner", "Meet friends", "Tapaan ystäviä")
TURE: Final = (
    Pastime(("Simning", "Swimming", "Uinti"), "Simhallen", "16:00", "18:00", ("olle",), goal=_SWIM),
    Pastime(
        ("Fotboll", "Football", "Jalkapallo"),
        "Idrottsplatsen",
        *("13:00", "16:30"),
        ("sven",),
        *(12000, _TICKET),
        _TICKETS,
        _MEET,
    ),
    Pastime(
        ("Restaurang med vänner", "Restaurant with friends", "Ravintolassa ystävien kanssa"),
        "Gästgiveriet",
        *("17:30", "21:00"),
        ("sven",),
        *(16500, _MEAL),
        ("Middag, ledsagare", "Dinner, companion", "Illallinen, saattaja"),
        _MEET,
    ),
    Pastime(
        ("Båtutflykt", "Boat trip", "Veneretki"),
        "Hamnen",
        "09:00",
        "20:30",
        ("olle", "sven"),
        goal=_MEET,
    ),
)
SIRI: Final = (
    Pastime(("Dans", "Dancing", "Tanssi"), "Kulturhuset", "17:00", "19:30", ("britt",)),
    Pastime(("Bibliotek", "Library", "Kirjasto"), "Stadsbiblioteket", "14:00", "16:00", ("britt",)),
    Pastime(
        ("Lunch på stan", "Lunch in town", "Lounas kaupungilla"),
        "Café Solsidan",
        *("11:30", "13:30"),
        ("britt",),
        *(11500, _MEAL),
        ("Lunch, ledsagare", "Lunch, companion", "Lounas, saattaja"),
    ),
    Pastime(
        ("Buss till stranden", "Bus to the beach", "Bussilla rannalle"),
        "Kustbussen",
        *("10:00", "14:00"),
        ("ewa",),
        *(7800, _TRAVEL),
    ),
)

_LATE: Final = ("Hastigt förkyld", "A sudden cold", "Äkillinen flunssa")
_EARLY: Final = ("Släktingar på besök", "Relatives visiting", "Sukulaisia kylässä")
_PROVIDER: Final = (
    "Ingen ledsagare fanns att få",
    "No companion could be found",
    "Saattajaa ei ollut saatavilla",
)
# Every so many outings something comes between.
_UPSETS: Final = (
    (11, 5, Status.CANCELLED_LATE, _LATE),
    (11, 9, Status.CANCELLED_BY_PROVIDER, _PROVIDER),
    (17, 12, Status.CANCELLED_IN_TIME, _EARLY),
)


@dataclass(frozen=True, slots=True)
class Diary:
    """Writes the entries of one person; ``language`` picks the words, ``providers`` who works."""

    person: str
    deeds: Sequence[Pastime]
    today: date
    language: str
    providers: dict[str, str]

    def word(self, words: Words) -> str:
        """The words in the language asked for."""
        return words[{"en": 1, "fi": 2}.get(self.language, 0)]

    def outing(self, number: int, day: date, status: Status, deed: Pastime) -> Outing:
        """One outing; its number makes its id."""
        said = day.isoformat()
        return Outing(
            f"{self.person}-{number:03d}",
            self.person,
            deed.companions,
            f"{said}T{deed.start}",
            f"{said}T{deed.end}",
            status,
            provider_id=self.providers.get(deed.companions[0]),
            activity=self.word(deed.words),
            place=deed.place or None,
            goal=self.word(deed.goal) if deed.goal else None,
        )

    def past(self, first: date, every: int, latest: int) -> Iterator[tuple[Outing, Pastime]]:
        """Outings every so many days, ending so many days ago, the oldest first."""
        count = max(0, (self.today - first).days - latest) // every
        for back in range(count, -1, -1):
            day = self.today - timedelta(days=latest + every * back)
            if day < first:
                continue
            deed = self.deeds[back % len(self.deeds)]
            outing = self.outing(900 - back, day, Status.DONE, deed)
            yield _upset(outing, back, self), deed

    def ahead(self, days: Sequence[int]) -> Iterator[Outing]:
        """Planned outings so many days from today; a negative number is one not yet told of."""
        for place, distance in enumerate(days):
            deed = self.deeds[(place * 2 + 6) % len(self.deeds)]
            day = self.today + timedelta(days=distance)
            yield self.outing(950 + place, day, Status.PLANNED, deed)

    def cost(
        self, outing: Outing, deed: Pastime, *, pdf: bool = False, paper: bool = True
    ) -> tuple[Expense, dict[str, bytes]]:
        """What the outing cost for the companion, with its receipt where one is to be had."""
        day = date.fromisoformat(outing.start[:10])
        text = self.word(deed.bought) or self.word(deed.words)
        made = Expense(
            f"{outing.id}-kostnad",
            self.person,
            day,
            deed.cost,
            deed.category,
            outing_id=outing.id,
            text=text,
        )
        if not paper:
            return made, {}
        rows = rows_for(text, deed.cost, day, self.language)
        name = f"{self.word(_RECEIPT)} {day.isoformat()}"
        drawn, content = receipt(name, deed.place or self.word(deed.words), rows, pdf=pdf)
        return replace(made, receipts=(drawn,)), {drawn.sha256: content}


def _upset(outing: Outing, number: int, diary: Diary) -> Outing:
    for every, place, status, reason in _UPSETS:
        if number % every == place:
            return replace(outing, status=status, reason=diary.word(reason))
    return outing

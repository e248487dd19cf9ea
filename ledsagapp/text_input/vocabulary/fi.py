"""The Finnish words a person may type, in the cases they are typed in."""

from typing import Final

from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.text_input.vocabulary.vocabulary import Vocabulary

_HOURS: Final = (
    ("yksi", "yhdestä", "yhteen", "yhdeltä"),
    ("kaksi", "kahdesta", "kahteen", "kahdelta"),
    ("kolme", "kolmesta", "kolmeen", "kolmelta"),
    ("neljä", "neljästä", "neljään", "neljältä"),
    ("viisi", "viidestä", "viiteen", "viideltä"),
    ("kuusi", "kuudesta", "kuuteen", "kuudelta"),
    ("seitsemän", "seitsemästä", "seitsemään", "seitsemältä"),
    ("kahdeksan", "kahdeksasta", "kahdeksaan", "kahdeksalta"),
    ("yhdeksän", "yhdeksästä", "yhdeksään", "yhdeksältä"),
    ("kymmenen", "kymmenestä", "kymmeneen", "kymmeneltä"),
    ("yksitoista", "yhdestätoista", "yhteentoista", "yhdeltätoista"),
    ("kaksitoista", "kahdestatoista", "kahteentoista", "kahdeltatoista"),
)

_MONTHS: Final = (
    *(("tammi",), ("helmi",), ("maalis",), ("huhti",), ("touko",), ("kesä",)),
    *(("heinä",), ("elo",), ("syys",), ("loka",), ("marras",), ("joulu",)),
)

VOCABULARY: Final = Vocabulary(
    language="fi",
    relative={
        "tänään": 0,
        "eilen": -1,
        "toissapäivänä": -2,
        "toissa päivänä": -2,
        "huomenna": 1,
        "ylihuomenna": 2,
    },
    weekdays=tuple(
        (day, f"{day}na", f"{day}nä", f"{day}n", f"{day}sin")
        for day in (
            *("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai"),
            "sunnuntai",
        )
    ),
    short_weekdays=(
        ("ma",),
        ("ti",),
        ("ke",),
        ("to",),
        ("pe",),
        ("la",),
        ("su",),
    ),
    months=_MONTHS,
    past=("viime",),
    coming=("ensi", "tulevana"),
    ordinals=(".",),
    day_and_month_by_dot=True,
    ago={
        "{n} päivä* sitten": -1,
        "{n} viikko* sitten": -7,
        "{n} päivän päästä": 1,
        "{n} viikon päästä": 7,
    },
    parts={
        **dict.fromkeys(("iltapäivällä", "ip", "ip.", "illalla"), ("pm", None)),
        **dict.fromkeys(("aamupäivällä", "ap", "ap.", "aamulla"), ("am", None)),
        **dict.fromkeys(("tänä iltana", "tänään illalla"), ("pm", 0)),
        "tänä aamuna": ("am", 0),
        "eilen illalla": ("pm", -1),
        "yöllä": ("night", None),
    },
    numbers={forms[0]: number for number, forms in enumerate(_HOURS, start=1)}
    | {"kahden": 2, "kolmen": 3, "neljän": 4, "viiden": 5, "kuuden": 6, "kaksikymmentä": 20},
    inflected={form: number for number, forms in enumerate(_HOURS, start=1) for form in forms[1:]},
    figure_from=("sta", "stä", "lta", "ltä"),
    figure_to=("een", "ään", "iin", "hin", "en", "hen"),
    clock={
        "puoli {h}": (-30, 0),
        "varttia yli {h}": (15, 0),
        "vartin yli {h}": (15, 0),
        "varttia vaille {h}": (-15, 0),
        "varttia vailla {h}": (-15, 0),
        "{n} yli {h}": (0, 1),
        "{n} vaille {h}": (0, -1),
    },
    at=("klo", "klo.", "kello", "kl", "alkaen"),
    from_=("alkaen",),
    between=("välillä",),
    to=("-", "asti", "saakka"),
    and_=("ja", "sekä"),
    hours=("h", "t", "tunti", "tuntia", "tunnin"),
    minutes=("min", "min.", "minuutti", "minuuttia", "minuutin"),
    lengths={
        "{n} ja puoli tunti*": (30, 60),
        "puolitoista tunti*": (90, 0),
        "puoli tunti*": (30, 0),
        "puolen tunnin": (30, 0),
        "vartin": (15, 0),
        "{n} tunti*": (0, 60),
        "{n} tunnin": (0, 60),
        "tunnin": (60, 0),
    },
    money=("kr", "kruunua", "kruunu", "kruunun", "sek"),
    cost_leads=("maksoi", "hinta", "yhteensä"),
    with_before=("kanssani",),
    with_after=("kanssa",),
    genitives=("n", "in"),
    states={
        Status.CANCELLED_LATE: ("peruttu liian myöhään", "peruttu myöhään"),
        Status.CANCELLED_BY_PROVIDER: ("palveluntuottaja perui", "tuottaja perui"),
        Status.CANCELLED_IN_TIME: ("peruttu ajoissa", "peruttu", "peruutettu"),
        Status.NO_SHOW: ("ei toteutunut", "jäi väliin"),
        Status.PLANNED: ("varaa", "varattu", "suunniteltu"),
        Status.DONE: ("toteutunut", "toteutui"),
    },
    categories={
        Category.COFFEE: ("kahvi*", "kahvila*", "jäätelö*"),
        Category.MEAL: ("lounas*", "lounaan", "päivällinen", "ruoka", "ravintola*", "pizza*"),
        Category.TRAVEL: ("bussi*", "juna*", "taksi*", "laiva*", "pysäköinti*", "matka*"),
        Category.TICKET: ("lippu*", "liput", "pääsymaksu*"),
    },
    loose=("ja", "kanssa", "klo", "kello"),
    until=("asti", "saakka"),
    every={"joka päivä": 1, "joka viikko": 7, "joka toinen viikko": 14},
    headings={
        "date": ("päivä", "päivämäärä", "pvm"),
        "weekday": ("viikonpäivä",),
        "start": ("alkaa", "alku", "alkoi", "klo alkaen", "alkamisaika"),
        "end": ("päättyy", "loppu", "loppui", "asti", "päättymisaika"),
        "span": ("aika", "kellonaika", "klo"),
        "length": ("tunnit", "tuntia", "tuntimäärä", "kesto", "h"),
        "amount": ("summa", "kulut", "kulu", "hinta", "kr", "kruunua", "maksu", "määrä"),
        "companion": ("saattaja", "avustaja", "kenen kanssa", "kanssa"),
        "person": ("asiakas", "henkilö", "kenelle"),
        "name": ("nimi",),
        "activity": ("mitä", "toiminta", "tarkoitus", "kuvaus", "huomautus", "huomautuksia"),
        "place": ("paikka", "missä"),
        "receipt": ("kuitti", "kuitin numero", "nro", "numero"),
    },
    sums=("yhteensä", "summa", "kaikkiaan"),
)

"""What an activity written by hand touches of the matters where sources are unclear."""

import re
from collections.abc import Mapping
from typing import Final

from ledsagapp.domain.model.preset_parts import Subject

# Beginnings of words in Swedish, English and Finnish; a blank before means the word itself.
_BEGINNINGS: Final[Mapping[Subject, tuple[str, ...]]] = {
    Subject.DOCTOR: (
        *("läkar", "doktor", "vårdcentral", "sjukhus", "tandläkar", "specialistbesök"),
        *("doctor", "hospital", "clinic", "dentist"),
        *("lääkäri", "sairaala", "terveyskesku", "hammaslääkäri"),
    ),
    Subject.TRIP_ABROAD: (
        *("utlandsresa", "utlandsresor", "utomlands", "utlandet", "utland"),
        *("abroad", "overseas"),
        "ulkomaan",
        "ulkomai",
    ),
    Subject.LONG_TRIP: (
        *("semesterresa", "semester", "övernatt", "weekendresa", "långresa", "hotell"),
        *("holiday trip", "vacation", "overnight", "hotel"),
        *("lomamatka", "yöpym", "hotelli"),
    ),
    Subject.ELITE_TRAINING: ("elitträning", "elitnivå", "elite", "landslag", "huippu-urheilu"),
    Subject.HOME_CARE: (
        *("städning", "städa", "tvätta", "duscha", "matlagning"),
        *("cleaning", "laundry"),
        *("siivous", "siivoa", "pyykki", "suihku"),
    ),
    Subject.REGION: (
        *("habilitering", "rehabilitering", "sjukgymnast", "fysioterap", "provtagning"),
        *("rehabilitation", "physiotherap"),
        *("kuntoutus", "fysioterapia"),
    ),
    Subject.ONLY_TO_AND_FROM: (
        *("lämna och hämta", "hämta och lämna", "till och från", "bara resan"),
        *("to and from", "drop off"),
        "vain matkat",
    ),
}
_PATTERNS: Final = {
    subject: re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + ")", re.IGNORECASE)
    for subject, words in _BEGINNINGS.items()
}


def unclear_matters(activity: str) -> tuple[Subject, ...]:
    """The subjects that the words of an activity touch: "läkarbesök", "utlandsresa"."""
    return tuple(subject for subject, found in _PATTERNS.items() if found.search(activity))

"""What a set of rules says for itself: its note, its source, and what has to be asked."""

from ledsagapp.domain.model.rules import Preset, Presets
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.ordering import sort_key
from ledsagapp.i18n import Catalog


def preset_sentence(preset: Preset, kind: Kind, tr: Catalog) -> str:
    """The note, the source with its year, and what the source does not say of this kind."""
    dated = f", {preset.dated}" if preset.dated else ""
    source = tr("Source: {source}.").format(source=f"{preset.source}{dated}")
    parts = [preset.said(tr.language), source, asks(preset, kind, tr)]
    return " ".join(part for part in parts if part)


def asks(preset: Preset, kind: Kind, tr: Catalog) -> str:
    """What the person has to ask about; "" where the source says it all."""
    words = {
        "policy": tr("how it may be used"),
        "months": tr("how long the frame is"),
        "anchor": tr("when the frame begins"),
        "partial": tr("what a part of a month gives"),
        "rounding": tr("how time is rounded"),
        "late_cancellation": tr("whether a late cancellation counts"),
        "staffing": tr("how two companions count"),
        "daily_cap": tr("the most a day"),
        "limit": tr("the limit for an activity"),
        "rate": tr("the sum for an hour"),
        "per_begun_hour": tr("the fee"),
        "per_occasion": tr("the fee"),
        "monthly_ceiling": tr("the highest fee a month"),
    }
    groups = (kind.value, "fees") if kind is Kind.HOURS else (kind.value,)
    keys = [key.split(".", 1) for key in preset.unknown if key.count(".") == 1]
    found = [words[name] for group, name in keys if group in groups and name in words]
    if not found:
        return ""
    text = tr("It does not say: {what}. Ask your case officer, and change it here.")
    return text.format(what=", ".join(dict.fromkeys(found)))


def offered(presets: Presets, kind: Kind, tr: Catalog) -> list[tuple[str, str]]:
    """The sets of rules that say something of a kind of decision, by name."""
    fitting = [one for one in presets.values() if _speaks_of(one, kind)]
    fitting.sort(key=lambda one: sort_key(one.name(tr.language)))
    return [(one.id, one.name(tr.language)) for one in fitting]


def _speaks_of(preset: Preset, kind: Kind) -> bool:
    return (preset.hours if kind is Kind.HOURS else preset.costs) is not None

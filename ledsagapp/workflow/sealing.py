"""Seals of a view's reports: made now, found again, and held against the book; no Qt."""

import json
from typing import Any

from ledsagapp.domain.case.sealing import (
    Checked,
    before,
    content_hash,
    control_code,
    edits,
    following,
    holding,
    read_code,
)
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.seal import Seal
from ledsagapp.domain.snapshot import View, read
from ledsagapp.domain.values import asdict, field_names, replace
from ledsagapp.reports.options import Extra, ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report, files_of


def may_be_sealed(view: View, wanted: ReportRequest) -> bool:
    """Whether the days of a report are over, so that it can be final."""
    return view.person is not None and wanted.period.last <= view.today


def seal_of(view: View, wanted: ReportRequest, presets: Presets, own_id: str) -> Seal | None:
    """The seal of a report as the book says it now, as of the report's last day; not yet kept."""
    final = replace(wanted, on=wanted.period.last, seal=None)
    report = build_report(view, final, presets, None)
    if report is None or view.person is None:
        return None
    content = plain_text(report)
    found = content_hash(content, files_of(view, wanted))
    seal = Seal(
        own_id,
        view.person.id,
        wanted.kind,
        wanted.period.first,
        wanted.period.last,
        wanted.language,
        _options(wanted),
        content,
        found,
        control_code(found),
        view.today,
    )
    number, replaces = following(seal, before(view.ledger.seals, seal))
    return replace(seal, number=number, replaces=replaces)


def latest_seal_of(view: View, wanted: ReportRequest, presets: Presets) -> Checked | None:
    """The last seal of a report, held against the book; None where it was never sealed."""
    if not view.ledger.seals:
        return None  # it need not be built to know that
    now = seal_of(view, wanted, presets, "")
    last = before(view.ledger.seals, now) if now is not None else None
    if now is None or last is None:
        return None
    return Checked(last, last.hash == now.hash, edits(last.content, now.content))


def check_seal_code(view: View, code: str, presets: Presets) -> Checked | None:
    """What a code says of the book; None for one that is no code or is not in the book."""
    plain = read_code(code)
    seal = holding(view.ledger.seals, plain) if plain else None
    if seal is None:
        return None
    theirs = read(view.ledger, view.today, presets, seal.person_id, me=False)
    again = seal_of(theirs, request_of(seal), presets, seal.id)
    if again is None:
        return Checked(seal, same=False, edits=())
    return Checked(seal, again.hash == seal.hash, edits(seal.content, again.content))


def request_of(seal: Seal) -> ReportRequest:
    """What was chosen when a report was sealed."""
    said: dict[str, Any] = _said(seal.options)
    known = field_names(ReportOptions)
    chosen = {key: value for key, value in said.items() if key in known}
    extra = Extra(str(said.get("companion_id", "")), str(said.get("provider_id", "")))
    period = Period(seal.first, seal.last, "")
    kind = ReportKind(seal.report)
    return ReportRequest(kind, period, seal.language, ReportOptions(**chosen), extra=extra)


def _options(wanted: ReportRequest) -> str:
    """What was chosen, as the JSON object a seal keeps; keys in order, so that equal is equal."""
    extra = {"companion_id": wanted.extra.companion_id, "provider_id": wanted.extra.provider_id}
    chosen = {**_shown(wanted.options), **{key: text for key, text in extra.items() if text}}
    return json.dumps(chosen, sort_keys=True)


def _shown(options: ReportOptions) -> dict[str, Any]:
    """What decides the words of a report; the files that go along do not."""
    return {key: value for key, value in asdict(options).items() if key != "originals"}


def _said(options: str) -> dict[str, Any]:
    try:
        found = json.loads(options)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}

"""The power of attorney (fullmakt) by which a provider handles the reimbursement."""

from datetime import date

from ledsagapp.domain.model.people import Person, Provider
from ledsagapp.domain.statements.statement import Granted
from ledsagapp.domain.values import dataclass
from ledsagapp.reports.blocks import (
    Fact,
    Facts,
    Heading,
    ListBlock,
    Paragraph,
    Report,
    Signature,
    Together,
)
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import Amounts, decision_blocks, signature
from ledsagapp.reports.parts.representatives import own_signatures
from ledsagapp.reports.source import ReportSource
from ledsagapp.reports.words import Formats, Words


@dataclass(frozen=True, slots=True)
class Proxy:
    """Who may handle whose reimbursement, from–to; ``last`` None until it is withdrawn."""

    person: Person
    provider: Provider | None
    granted: tuple[Granted, ...]
    first: date
    last: date | None


def build(source: ReportSource) -> Report:
    """The paper by the decision's own provider and days, where it names them."""
    extra, view = source.extra, source.view
    held = [one.decision for one in source.allowance(extra.day or view.today)]
    said = next((one for one in held if one.proxy_provider_id or one.proxy_from), None)
    own = said.proxy_provider_id if said is not None else None
    providers = {one.id: one for one in view.ledger.providers}
    provider = providers.get(extra.provider_id or own or "")
    # The decision's days are those of the provider it names; another one is asked from today.
    agreed = said if said is not None and extra.provider_id in ("", own) else None
    first = extra.day or (agreed and agreed.proxy_from) or view.today
    last = agreed.proxy_to if agreed is not None else None
    last = last if last is None or last >= first else None
    found = Proxy(source.person, provider, source.allowance(first), first, last)
    return proxy_report(found, *source.words)


def proxy_report(found: Proxy, options: ReportOptions, tr: Words, formats: Formats) -> Report:
    """The paper to sign; where no provider is chosen there is a line to write its name on."""
    name, title = options.name(found.person), tr("Power of attorney for the reimbursement")
    provider = found.provider.name if found.provider else tr("the provider named below")
    text = tr(
        "{name} lets {provider} handle the reimbursement for the companion's expenses: hand in "
        "receipts, receive the money and account for it."
    )
    if found.last is None:
        valid = tr("from {date} until it is withdrawn").format(date=formats.full_date(found.first))
    else:
        valid = formats.range(found.first, found.last)
    facts = [Fact(tr("Name"), name)]
    if found.provider is not None:
        facts.append(Fact(tr("Provider"), provider))
        reached = ", ".join(filter(None, (found.provider.phone, found.provider.email)))
        facts += [Fact(tr("Contact"), reached)] if reached else []
    facts.append(Fact(tr("Holds"), valid))
    amounts = Amounts(formats.kr, formats.kronor)
    lines = (tr("Provider"), tr("Organisation number"), tr("Contact"))
    blocks = (
        Heading(title, 1),
        Paragraph(text.format(name=name, provider=provider), lead=True),
        Facts(tuple(facts)),
        *([] if found.provider else [Signature(tr("The provider who is given the power"), lines)]),
        *decision_blocks(found.granted, amounts, tr, formats),
        Heading(tr("What it covers")),
        ListBlock(
            (
                tr("to hand in receipts and statements to the municipality"),
                tr("to receive what is paid for the companion's expenses"),
                tr("to ask how a payment was reckoned"),
            )
        ),
        Heading(tr("What it does not cover")),
        ListBlock(
            (
                tr("to apply for anything, or to change or appeal a decision"),
                tr("to receive other money than the reimbursement for the companion"),
            )
        ),
        Paragraph(tr("The power can be withdrawn at any time, in writing or by word of mouth.")),
        Together(
            (
                *own_signatures(found.person, options, found.first, tr),
                signature(tr("For the provider"), tr),
            )
        ),
    )
    return Report(title, f"{name} · {valid}", blocks)

"""The power of attorney (fullmakt) by which a provider handles the reimbursement."""

from datetime import date

from ledsagapp.domain.model.people import Person, Provider
from ledsagapp.domain.statements.statement import Granted
from ledsagapp.domain.values import dataclass
from ledsagapp.reports.blocks import (
    Fact,
    Facts,
    Heading,
    Listing,
    Paragraph,
    Report,
    Signature,
    Together,
)
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.common import Amounts, decision_blocks, signature
from ledsagapp.reports.parts.representatives import own_signatures
from ledsagapp.reports.words import Formats, Words


@dataclass(frozen=True, slots=True)
class Proxy:
    """Who may handle whose reimbursement, from–to; ``last`` None until it is withdrawn."""

    person: Person
    provider: Provider | None
    granted: tuple[Granted, ...]
    first: date
    last: date | None


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
        Listing(
            (
                tr("to hand in receipts and statements to the municipality"),
                tr("to receive what is paid for the companion's expenses"),
                tr("to ask how a payment was reckoned"),
            )
        ),
        Heading(tr("What it does not cover")),
        Listing(
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

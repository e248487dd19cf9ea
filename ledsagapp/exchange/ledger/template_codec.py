"""The templates of the ledger document, as values and back."""

from typing import Final

from ledsagapp.domain.model.template import Template
from ledsagapp.domain.model.vocabulary import Category
from ledsagapp.exchange.ledger.entry_codec import keys_of
from ledsagapp.exchange.ledger.field_codec import with_unknown
from ledsagapp.exchange.ledger.fields import Fields

TEMPLATE: Final = keys_of(Template)


def template_from(fields: Fields) -> Template:
    """A template of the document."""
    companions = fields.data.get("companion_ids")
    return Template(
        id=fields.text("id"),
        person_id=fields.text("person_id"),
        name=fields.text("name"),
        start=fields.text("start"),
        end=fields.text("end"),
        weekday=fields.whole_or_none("weekday"),
        companion_ids=() if companions is None else fields.texts("companion_ids"),
        provider_id=fields.text_or_none("provider_id"),
        decision_id=fields.text_or_none("decision_id"),
        activity=fields.text_or_none("activity"),
        place=fields.text_or_none("place"),
        goal=fields.text_or_none("goal"),
        category=fields.word_or_none("category", Category),
        amount=fields.whole_or_none("amount"),
        unknown=fields.rest(TEMPLATE),
    )


def template_object(template: Template) -> dict[str, object]:
    """A template as written."""
    written = {
        "id": template.id,
        "person_id": template.person_id,
        "name": template.name,
        "weekday": template.weekday,
        "start": template.start,
        "end": template.end,
        "companion_ids": list(template.companion_ids) or None,
        "provider_id": template.provider_id,
        "decision_id": template.decision_id,
        "activity": template.activity,
        "place": template.place,
        "goal": template.goal,
        "category": template.category,
        "amount": template.amount,
    }
    return with_unknown(written, template.unknown)

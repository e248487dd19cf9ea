"""The templates of the ledger document, as values and back."""

from ledsagapp.domain.model.template import TEMPLATE, Template
from ledsagapp.exchange.ledger.field_codec import object_of, value_from
from ledsagapp.exchange.ledger.fields import Fields


def template_from(fields: Fields) -> Template:
    """A template of the document."""
    return value_from(Template, TEMPLATE, fields)


def template_object(template: Template) -> dict[str, object]:
    """A template as written."""
    return object_of(template, TEMPLATE)

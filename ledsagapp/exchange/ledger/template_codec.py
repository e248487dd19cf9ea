"""The templates of the ledger document, as values and back."""

from typing import Final

from ledsagapp.domain.model.template import TEMPLATE, Template
from ledsagapp.exchange.ledger.field_codec import object_of, value_reader
from ledsagapp.exchange.ledger.fields import Fields

_template: Final = value_reader(Template, TEMPLATE)


def template_from(fields: Fields) -> Template:
    """A template of the document."""
    return _template(fields)


def template_object(template: Template) -> dict[str, object]:
    """A template as written."""
    return object_of(template, TEMPLATE)

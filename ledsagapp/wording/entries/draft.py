"""What was understood of a line in a person's own words, and what was not."""

from ledsagapp.text_input.read_sentence import Understood
from ledsagapp.wording.common.formats import Formats


def draft_words(got: Understood, formats: Formats) -> str:
    """What was understood, what was not, and where that is kept."""
    tr = formats.tr
    said = [tr("This is how your words were understood. Nothing is saved yet.")]
    if got.day is None:
        said.append(tr("No day was written, so it is today."))
    if got.start is None:
        said.append(tr("No time was written."))
    elif got.end is None and got.length is None:
        said.append(tr("No end was written."))
    if got.strangers:
        text = tr("{name} could not be told among the companions.")
        said.append(text.format(name=tr(" and ").join(got.strangers)))
    if got.left:
        text = tr('Not understood: "{text}". It is kept in the note.')
        said.append(text.format(text=" ".join(got.left)))
    return " ".join(said)

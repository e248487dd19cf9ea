"""The open questions of a shared book in words, with what can be answered."""

from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.vocabulary import Kind as KindOfDecision
from ledsagapp.storage.book import Book
from ledsagapp.storage.journal.apart import FieldApart, RemovedApart
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.apart import (
    at_once_sentence,
    beyond_sentence,
    field_sentence,
    handed_in_sentence,
    loose_sentence,
    removed_sentence,
    same_sentence,
    short_entry_text,
    version_text,
)
from ledsagapp.workflow.sharing.limits_apart import Beyond
from ledsagapp.workflow.sharing.questions import SharingChoice, SharingQuestion, choices


class QuestionTexts:
    """Words the questions of one book."""

    def __init__(self, book: Book, formats: Formats) -> None:
        self._formats, self._tr = formats, formats.tr
        outings = (*book.outings.all(), *book.outings.in_bin())
        expenses = (*book.expenses.all(), *book.expenses.in_bin())
        self._what = {("outing", one.id): short_entry_text(one, formats) for one in outings}
        self._what |= {("expense", one.id): short_entry_text(one, formats) for one in expenses}
        people = (*book.people.all(), *book.people.in_bin())
        companions = (*book.companions.all(), *book.companions.in_bin())
        self._what |= {("person", one.id): one.name for one in people}
        self._what |= {("companion", one.id): one.name for one in companions}
        self._what |= {("provider", one.id): one.name for one in book.providers.all()}

    def sentence(self, question: SharingQuestion) -> str:
        """What is asked about, and who wrote what."""
        apart, first, second = question.apart, question.first, question.second
        if isinstance(apart, FieldApart):
            return field_sentence(apart, self._named(apart), self._formats)
        if isinstance(apart, RemovedApart):
            return removed_sentence(apart, self._named(apart), self._tr)
        if question.beyond is not None:
            return self._beyond(question.beyond)
        if question.seal is not None:
            return handed_in_sentence(question.seal.seal, self._formats)
        if question.kind == "loose_expense" and isinstance(first, Expense):
            return loose_sentence(first, self._formats)
        if first is None or second is None:
            return ""
        if question.kind == "two_places":
            return at_once_sentence(first, second, self._formats)
        return same_sentence(first, second, self._formats)

    def answers(self, question: SharingQuestion) -> list[tuple[SharingChoice | int, str]]:
        """What can be answered, and the words of each on a button."""
        apart = question.apart
        versions = apart.versions if isinstance(apart, FieldApart) else ()
        found: list[tuple[SharingChoice | int, str]] = []
        if isinstance(apart, FieldApart):
            found = [
                (number, version_text(apart, one, self._formats))
                for number, one in enumerate(versions)
            ]
        return [*found, *((one, self._word(question, one)) for one in choices(question))]

    def _word(self, question: SharingQuestion, choice: SharingChoice) -> str:
        tr = self._tr
        loose, at_once = question.kind == "loose_expense", question.kind == "two_places"
        right = tr("It is right so") if question.kind == "beyond" else tr("Two different")
        return {
            SharingChoice.BOTH: tr("Keep both"),
            SharingChoice.BACK: tr("Take it back"),
            SharingChoice.GONE: tr("Remove it too") if loose else tr("Leave it removed"),
            SharingChoice.SAME: tr("The same"),
            SharingChoice.DIFFERENT: tr("Both are right") if at_once else right,
            SharingChoice.LOOSE: tr("Keep it by itself"),
            SharingChoice.CORRECT: tr("Correct the report"),
            SharingChoice.NEXT: tr("Take it next month"),
        }[choice]

    def _beyond(self, beyond: Beyond) -> str:
        name = self._what.get(("person", beyond.person_id), "")
        shown = self._formats.kr if beyond.kind is KindOfDecision.COSTS else self._formats.hours
        return beyond_sentence(
            *(name, beyond.first, beyond.last),
            shown(beyond.granted),
            shown(beyond.over),
            self._formats,
        )

    def _named(self, apart: FieldApart | RemovedApart) -> str:
        return self._what.get((apart.table, apart.id)) or self._kind(apart.table)

    def _kind(self, table: str) -> str:
        tr = self._tr
        return {
            "decision": tr("A decision"),
            "adjustment": tr("An adjustment"),
            "template": tr("A usual outing"),
            "contact": tr("A contact"),
        }.get(table, tr("An entry"))

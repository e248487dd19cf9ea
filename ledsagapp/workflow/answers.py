"""What the first questions were answered, and the entries the answers make; knows no Qt."""

from collections.abc import Callable
from datetime import date

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment
from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.rules import Presets, Rules
from ledsagapp.domain.model.vocabulary import Anchor, Kind, Policy
from ledsagapp.domain.planning.preview import frame_preview
from ledsagapp.domain.values import dataclass
from ledsagapp.storage.book import Book


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers so far; empty where a question was skipped."""

    name: str = ""
    me: bool = True
    first: date | None = None
    last: date | None = None
    monthly: int | None = None
    policy: Policy = Policy.CARRY_FORWARD
    unsure: bool = False
    anchor: Anchor = Anchor.CALENDAR
    costs: int | None = None
    provider: str = ""
    companion: str = ""
    used: int = 0
    spent: int = 0

    def rules(self) -> Rules:
        """The rules chosen; only what differs from the default is written."""
        return Rules(
            policy=None if self.policy is Policy.CARRY_FORWARD else self.policy,
            anchor=None if self.anchor is Anchor.CALENDAR else self.anchor,
        )

    def hours(self, new_id: str, person_id: str) -> Decision | None:
        """The decision on hours, where day and hours were answered."""
        if self.first is None or self.monthly is None:
            return None
        return Decision(
            new_id,
            person_id,
            Kind.HOURS,
            self.first,
            self.last,
            self.monthly,
            None,
            rules=self.rules(),
            unsure=("policy",) if self.unsure else (),
        )

    def money(self, new_id: str, person_id: str) -> Decision | None:
        """The decision on costs, where one was said to be there."""
        if self.first is None or self.costs is None:
            return None
        rules = Rules(anchor=None if self.anchor is Anchor.CALENDAR else self.anchor)
        return Decision(
            new_id, person_id, Kind.COSTS, self.first, self.last, self.costs, None, rules=rules
        )


def save_answers(
    book: Book, answers: Answers, presets: Presets, today: date, new_id: Callable[[], str]
) -> str:
    """Save everything answered as one step that can be undone; answers the person's id."""
    person = Person(new_id(), answers.name)
    with book.together("first_steps", person.id):
        book.people.put(person)
        provider = Provider(new_id(), answers.provider) if answers.provider else None
        if provider is not None:
            book.providers.put(provider)
        if answers.companion:
            employer = provider.id if provider is not None else None
            book.companions.put(Companion(new_id(), answers.companion, employer))
        for decision, used in (
            (answers.hours(new_id(), person.id), answers.used),
            (answers.money(new_id(), person.id), answers.spent),
        ):
            if decision is None:
                continue
            book.decisions.put(decision)
            opening = _opening(decision, used, presets, today, new_id)
            if opening is not None:
                book.adjustments.put(opening)
    return person.id


def _opening(
    decision: Decision, used: int, presets: Presets, today: date, new_id: Callable[[], str]
) -> Adjustment | None:
    """What was used before the program was started, on the first day of the present frame."""
    frame = frame_preview(decision, today, presets)
    if not used or frame is None:
        return None
    day = min(max(frame.start, decision.valid_from), today)
    return Adjustment(new_id(), decision.id, max(day, decision.valid_from), used)

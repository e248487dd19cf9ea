"""The sentences about an account: what is left, until when, and what a month has come to."""

from collections.abc import Sequence
from datetime import date

from ledsagapp.domain.accounting.account_figures import (
    COUNTLESS,
    AccountFigures,
    carried_minutes,
    figures_now,
    frame_figures,
    frame_of,
    lost_minutes,
)
from ledsagapp.domain.accounting.account_values import Account, Frame, Slot
from ledsagapp.domain.accounting.assignment import stands_beside, start_day
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.vocabulary import Kind, Policy, Status
from ledsagapp.domain.planning.forecast import Forecast
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass
from ledsagapp.reports.parts.beside_words import beside_words
from ledsagapp.wording.case.contacts import contact_sentence
from ledsagapp.wording.common.formats import Formats

CARRYING = (Policy.CARRY_FORWARD, Policy.PER_HOUR, Policy.ROLLING)


@dataclass(frozen=True, slots=True)
class MonthLine:
    """A month of the frame: what stands left and right, and the whole as it is spoken."""

    title: str
    second: str
    right: str
    spoken: str


class Sentences:
    """The wording of accounts in one language."""

    def __init__(self, formats: Formats) -> None:
        self.formats = formats
        self.tr = formats.tr

    # -- amounts of either kind ---------------------------------------------------------------
    def amount(self, kind: Kind, amount: int) -> str:
        """Minutes or öre in words."""
        formats = self.formats
        return formats.hours(amount) if kind is Kind.HOURS else formats.kronor(amount)

    def short(self, kind: Kind, amount: int) -> str:
        """Minutes or öre for a row."""
        return self.formats.hours_short(amount) if kind is Kind.HOURS else self.formats.kr(amount)

    # -- the page's answer --------------------------------------------------------------------
    def status(self, view: View) -> str:
        """The answer of the overview in one or two sentences."""
        tr = self.tr
        if view.person is None:
            return tr("Nobody is in the book yet. Begin with the decision.")
        hours, costs = view.current(Kind.HOURS), view.current(Kind.COSTS)
        contacts = contact_sentence(view, self.formats)
        if hours is None and costs is None:
            return contacts or self._without_decision(view)
        parts = [
            self._left(view, hours, costs),
            *self._beside(view),
            self._booked(view, hours),
            contacts,
        ]
        return " ".join(part for part in parts if part)

    def _without_decision(self, view: View) -> str:
        tr, ended = self.tr, None
        for decision in view.decisions:
            past = decision.valid_to is not None and decision.valid_to < view.today
            if past and not decision.refused:
                ended = max(ended or date.min, decision.valid_to or date.min)
        if ended is not None:
            text = tr("No decision is in force today. The latest one ended on {date}.")
            return text.format(date=self.formats.full_date(ended))
        return tr(
            "There is no decision in force today. Outings can be written down, "
            "but what is left cannot be reckoned."
        )

    def _left(self, view: View, hours: Account | None, costs: Account | None) -> str:
        tr = self.tr
        limited = [
            account
            for account in (hours, costs)
            if account is not None and account.policy not in COUNTLESS
        ]
        if not limited:
            return self._used_only(hours)
        amounts = [self.amount(one.kind, _current(one)[0]) for one in limited]
        ends = [_current(one)[1] for one in limited]
        said = [self._until(ends[0], view.today)]
        if len(limited) == 2 and ends[0] == ends[1]:
            values = {"hours": amounts[0], "kronor": amounts[1], "date": said[0]}
            if view.me:
                return tr("You have {hours} and {kronor} left until {date}.").format(**values)
            text = tr("{name} has {hours} and {kronor} left until {date}.")
            return text.format(name=self._first_name(view), **values)
        sentences = []
        for amount, end in zip(amounts, ends, strict=True):
            values = {"amount": amount, "date": self._until(end, view.today)}
            if view.me:
                sentences.append(tr("You have {amount} left until {date}.").format(**values))
            else:
                text = tr("{name} has {amount} left until {date}.")
                sentences.append(text.format(name=self._first_name(view), **values))
        return " ".join(sentences)

    def _beside(self, view: View) -> list[str]:
        """What is left of each decision beside the ordinary one, by its name."""
        text = self.tr("{what}: {amount} left until {date}.")
        return [
            text.format(
                what=self.formats.sentence(owner(one, view, self.formats)),
                amount=self.amount(one.kind, _current(one)[0]),
                date=self._until(_current(one)[1], view.today),
            )
            for kind in (Kind.HOURS, Kind.COSTS)
            for one in view.beside(kind)
        ]

    def _used_only(self, hours: Account | None) -> str:
        tr = self.tr
        if hours is None or not hours.frames:
            return tr("The decision pays for each activity on its own.")
        frame = hours.frames[-1]
        text = tr("{hours} used in {month}. The decision sets no number of hours.")
        return text.format(
            hours=self.formats.sentence(self.formats.hours(frame.used)),
            month=self.formats.month(frame.start),
        )

    def _booked(self, view: View, hours: Account | None) -> str:
        if hours is None or hours.current is None or not hours.current.planned:
            return ""
        count, current = 0, hours.current
        for outing in view.ledger.outings:
            if outing.status is not Status.PLANNED:
                continue
            day = start_day(outing)
            taken = view.assignment.of_outing(outing, day)
            inside = view.today < day <= current.frame_end
            count += inside and taken is not None and taken.id in hours.decision_ids
        text = self.tr("%n outing(s) of {hours} is (are) booked.", "", count)
        return text.format(hours=self.formats.hours(current.planned)) if count else ""

    def _first_name(self, view: View) -> str:
        return first_name(view.person) if view.person else ""

    def _until(self, end: date, today: date) -> str:
        return self.formats.near_date(end, today)

    # -- a card -------------------------------------------------------------------------------
    def headline(self, account: Account) -> str:
        """The big words of a card: "25 timmar 30 minuter kvar"."""
        tr = self.tr
        if account.current is None or not account.frames:
            return tr("Not in force today")
        frame = account.frames[-1]
        if account.policy is Policy.FREE:
            return tr("{amount} used").format(amount=self.amount(account.kind, frame.used))
        if account.policy is Policy.PER_ACTIVITY:
            return tr("{amount} paid").format(amount=self.amount(account.kind, frame.covered))
        left = self.amount(account.kind, account.current.careful)
        return tr("{amount} left").format(amount=left)

    def below(self, account: Account, today: date) -> str:
        """The quiet lines under the headline: the frame and what may be used now."""
        tr, current, found = self.tr, account.current, figures_now(account, today)
        if current is None or found is None:
            return ""
        frame = tr("in the frame {range}.")
        said = [frame.format(range=self.formats.range(current.frame_start, current.frame_end))]
        if account.policy is Policy.FREE:
            return tr("in {month}. The decision sets no number of hours.").format(
                month=self.formats.month(current.frame_start)
            )
        if account.policy is Policy.PER_ACTIVITY:
            return tr("since {date}. Each activity is paid on its own.").format(
                date=self.formats.full_date(current.frame_start)
            )
        if account.policy is Policy.ROLLING:
            said = [
                tr("Each month's share can be saved for some months; the oldest is used first.")
            ]
        elif found.this_month != found.left:
            text = tr("{amount} may be used now, up to and including {month}.")
            said.append(
                text.format(
                    amount=self.amount(account.kind, found.this_month),
                    month=self.formats.month_name(today.month),
                )
            )
        elif account.policy is Policy.POOL:
            said.append(tr("It may be spread freely over the frame."))
        return " ".join(said)

    def ahead(
        self, account: Account, today: date, day: date | None = None, cap: int | None = None
    ) -> str:
        """What is told beside what is left: a month, the grants so far or the frame overused.

        Of today's frame, or of the one that holds ``day``; "" where nothing is overused. ``cap``:
        the most minutes a day of free hours.
        """
        frame = account.current_frame if day is None else frame_of(account, day)
        if frame is not None and frame.over and account.policy is Policy.FREE and cap:
            return self.over_cap(cap, frame)
        if frame is None or account.policy in COUNTLESS:
            return ""
        found = frame_figures(account, frame, today)
        said = (self._letter(account, found), self._overused(account, found, frame))
        return " ".join(part for part in said if part)

    def over_cap(self, cap: int, frame: Frame) -> str:
        """What a month of free hours has used beyond the limit for a day."""
        text = self.tr("Over {cap} a day in {month}: {amount}.")
        return text.format(
            cap=self.formats.hours(cap),
            month=self.formats.month(frame.start),
            amount=self.formats.hours(frame.over),
        )

    def _letter(self, account: Account, found: AccountFigures) -> str:
        """What would be left by the letter, where a month was used beyond its grant."""
        if not found.differs:
            return ""
        tr = self.tr
        months = self.formats.series(
            self.formats.month_name(slot.start.month) for slot in found.over_months
        )
        text = tr(
            "In {months} {amount} more was used than the month gave; "
            "if that is not deducted, it is {letter}. Check with the provider."
        )
        over = sum(slot.over for slot in found.over_months)
        return text.format(
            months=months,
            amount=self.amount(account.kind, over),
            letter=self.amount(account.kind, found.letter),
        )

    def _overused(self, account: Account, found: AccountFigures, frame: Frame) -> str:
        """More used than the whole frame gives, or than it has given so far."""
        tr, policy = self.tr, account.policy
        amount = found.beyond or found.ahead
        if not amount:
            return ""
        text = tr("{amount} more than granted so far. Check with the provider.")
        if found.beyond and policy is Policy.ROLLING:
            text = tr("{amount} more than was saved up. Check with the provider.")
        elif found.beyond and policy is Policy.NO_CARRY:
            text = tr("{amount} more than {month} gives. Check with the provider.")
        elif found.beyond:
            text = tr("{amount} more than the whole frame gives. Check with the provider.")
        return text.format(
            amount=self.formats.sentence(self.amount(account.kind, amount)),
            month=self.formats.month_name(frame.start.month),
        )

    def expiry(self, accounts: Sequence[Account], today: date) -> str:
        """What is lost and when, if nothing more is used; "" where nothing is."""
        ends: dict[date, list[str]] = {}
        for account in accounts:
            current = account.current
            if current is not None and account.policy not in COUNTLESS and current.careful:
                amount = self.amount(account.kind, current.careful)
                ends.setdefault(current.frame_end, []).append(amount)
        tr, said = self.tr, []
        for end, amounts in sorted(ends.items()):
            if end.year > 9000:
                continue
            text = tr("{amount} will expire on {date} if not used.")
            both = self.formats.series(amounts)
            said.append(
                text.format(amount=self.formats.sentence(both), date=self._until(end, today))
            )
        return " ".join(said)

    def unused_sentence(self, account: Account, today: date) -> str:
        """What the latest frame left unused when it ended; "" where it is not over."""
        frame = account.frames[-1] if account.frames else None
        if frame is None or frame.end >= today or account.policy in COUNTLESS:
            return ""
        amount = self.amount(account.kind, lost_minutes(account.policy, frame))
        text = self.tr("{amount} expired unused on {date}.")
        return text.format(
            amount=self.formats.sentence(amount), date=self.formats.full_date(frame.end)
        )

    def forecast(self, found: Forecast | None, today: date, *, me: bool) -> str:
        """What becomes of the frame if one goes on as so far; "" where too little is known."""
        tr = self.tr
        if found is None or not found.pace:
            return ""
        if found.runs_out_on is not None and found.runs_out_on < found.until:
            text = tr("If you go on as so far, it lasts until about {date}.")
            if not me:
                text = tr("At the pace so far, it lasts until about {date}.")
            return text.format(date=self._until(found.runs_out_on, today))
        if not found.expires or found.kind is not Kind.HOURS:
            return ""
        text = tr("If you go on as so far, about {amount} will stay unused.")
        if not me:
            text = tr("At the pace so far, about {amount} will stay unused.")
        # Guessed to the minute it would look like a promise.
        step = 60 if found.expires >= 120 else 15
        rough = (found.expires + step // 2) // step * step
        said = [text.format(amount=self.formats.hours(rough))]
        if found.outings:
            enough = tr("That is enough for %n outing(s) of {length}.", "", found.outings)
            said.append(enough.format(length=self.formats.hours(found.outing_length)))
        return " ".join(said)

    def bar(self, account: Account, frame: Frame, booked: int) -> str:
        """The bar as a sentence."""
        words = {
            "used": self.amount(account.kind, frame.used),
            "booked": self.amount(account.kind, booked),
            "granted": self.amount(account.kind, frame.granted),
        }
        if account.kind is Kind.HOURS and booked:
            text = self.tr("Hours in the frame: {used} used and {booked} booked of {granted}")
        elif account.kind is Kind.HOURS:
            text = self.tr("Hours in the frame: {used} used of {granted}")
        elif booked:
            text = self.tr("Kronor in the frame: {used} used and {booked} booked of {granted}")
        else:
            text = self.tr("Kronor in the frame: {used} used of {granted}")
        return text.format(**words)

    def month(self, account: Account, slot: Slot, booked: int, today: date) -> MonthLine:
        """A month of the frame as a row."""
        tr, kind = self.tr, account.kind
        title = self.formats.sentence(self.formats.month_name(slot.start.month))
        month = (slot.start.year, slot.start.month) == (slot.end.year, slot.end.month)
        if slot.start.day != 1 or not month:
            title = self.formats.range(slot.start, slot.end)
        parts = [
            (tr("granted {amount}"), slot.granted, True),
            (tr("used {amount}"), slot.used, slot.used or slot.start <= today),
            (tr("booked {amount}"), booked, booked),
        ]
        shown = [(text, amount) for text, amount, wanted in parts if wanted]
        second = " · ".join(text.format(amount=self.short(kind, amount)) for text, amount in shown)
        spoken = ", ".join(text.format(amount=self.amount(kind, amount)) for text, amount in shown)
        right, said = self._month_end(account, slot, today)
        return MonthLine(title, second, right, f"{title}: {spoken}, {said}")

    def _month_end(self, account: Account, slot: Slot, today: date) -> tuple[str, str]:
        tr, kind = self.tr, account.kind
        if slot.start > today:
            return (tr("to come"),) * 2
        if slot.end >= today:
            return (tr("now"),) * 2
        last = bool(account.frames) and slot == account.frames[-1].slots[-1]
        left = (
            carried_minutes(account.policy, account.frames[-1], slot)
            if account.frames
            else slot.left
        )
        if account.policy in CARRYING and left and not last:
            text = tr("{amount} carried on")
        elif account.policy is Policy.POOL or not left:
            text = tr("past")
            return text, text
        else:
            text = tr("{amount} expired")
        return (
            text.format(amount=self.short(kind, left)),
            text.format(amount=self.amount(kind, left)),
        )


def owner(account: Account, view: View, formats: Formats) -> str:
    """What tells the account of a decision beside the ordinary one; "" for the ordinary one."""
    terms = view.assignment.terms
    for one in view.decisions:
        if one.id in account.decision_ids and one.id in terms:
            beside = stands_beside(one, terms[one.id])
            return beside_words(one, formats.tr, formats) if beside else ""
    return ""


def first_name(person: Person) -> str:
    """The name one calls a person by."""
    return person.name.split()[0] if person.name.split() else person.name


def _current(account: Account) -> tuple[int, date]:
    if account.current is None:
        return 0, date.max
    return account.current.careful, account.current.frame_end

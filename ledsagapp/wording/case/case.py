"""The decision as a case in words: information about dates and figures, never legal advice."""

from collections.abc import Iterator
from datetime import date

from ledsagapp.domain.accounting.account_values import Account, Frame
from ledsagapp.domain.case.appeal import (
    Appeal,
    Enforcement,
    appeal,
    enforcement,
    may_be_appealed,
)
from ledsagapp.domain.case.decision_end import Ending, ending
from ledsagapp.domain.case.single_activity import several_activities
from ledsagapp.domain.dates.holidays import holiday
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.statements.providers import ProviderSum, frame_by_provider
from ledsagapp.domain.statements.usage import Missed, Usage, frame_usages, year_usage
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.row import Row
from ledsagapp.wording.entries.calendar_days import holiday_names


class CaseTexts:
    """The rows of one decision's case, in reading order."""

    def __init__(self, formats: Formats, view: View) -> None:
        self._formats, self._view = formats, view
        self.tr = formats.tr
        self._sentences = Sentences(formats)
        self._labels = Labels(formats.tr)

    def rows(self, decision: Decision) -> list[Row]:
        """Everything there is to say of the case; "" keys nothing."""
        said = [one for one in self._case(decision) if one[1]]
        rows = [Row(key, key, f"{key}: {text}", text) for key, text in said]
        account = self._view.holding(decision.id)
        if decision.kind is Kind.HOURS and account is not None:
            day = min(self._view.today, decision.valid_to or self._view.today)
            frame = _frame(account, day)
            rows += self._usage(decision, frame)
            rows += self._providers(account, frame)
        return rows

    # -- what was decided ---------------------------------------------------------------------
    def _case(self, one: Decision) -> Iterator[tuple[str, str]]:
        tr = self.tr
        yield tr("Applied for and granted"), self._granted(one)
        yield tr("The order to the provider"), self._order(one)
        yield tr("Last day to appeal"), self._appeal(one)
        yield tr("The appeal"), self._appealed(one)
        theirs = of_person(self._view.ledger.decisions, one.person_id)
        last = ending(one, theirs, self._view.today)
        yield tr("The decision ends"), self._ending(last) if last else ""
        yield tr("Carried out"), self._enforced(one)
        count = several_activities(self._view.ledger, one, self._view.presets)
        several = tr("Expenses of %n activities are on it. Check with the case officer.", "", count)
        yield tr("A sum for one activity"), several if count else ""
        yield tr("Case officer"), ", ".join(x for x in (one.handler, one.handler_phone) if x)

    def _granted(self, one: Decision) -> str:
        tr, words = self.tr, []
        if one.outcome is not None:
            words.append(self._labels.outcome[one.outcome] + ".")
        if one.applied_monthly is not None:
            applied = self._sentences.amount(one.kind, one.applied_monthly)
            granted = self._sentences.amount(one.kind, 0 if one.refused else one.monthly or 0)
            if one.monthly is None and not one.refused:
                words.append(tr("Applied for {applied} a month.").format(applied=applied))
            else:
                text = tr("Applied for {applied} a month, granted {granted}.")
                words.append(text.format(applied=applied, granted=granted))
        return " ".join(words)

    def _order(self, one: Decision) -> str:
        """The order beside the decision: what was lost on the way is seen here."""
        tr, formats, said = self.tr, self._formats, []
        if one.ordered_on is not None:
            said.append(tr("Sent on {date}.").format(date=formats.full_date(one.ordered_on)))
        if one.order_monthly is None or one.monthly is None:
            return " ".join(said)
        ordered = self._sentences.amount(one.kind, one.order_monthly)
        if one.order_monthly == one.monthly:
            said.append(tr("{amount} a month, as in the decision.").format(amount=ordered))
        else:
            text = tr(
                "{ordered} a month; the decision says {granted}. Check with the case officer."
            )
            granted = self._sentences.amount(one.kind, one.monthly)
            said.append(text.format(ordered=ordered, granted=granted))
        return " ".join(said)

    def _appealed(self, one: Decision) -> str:
        tr, said = self.tr, []
        if one.appealed_on is not None:
            day = self._formats.full_date(one.appealed_on)
            said.append(tr("Handed in on {date}.").format(date=day))
        if one.appeal_outcome is not None:
            said.append(f"{self._labels.appeal[one.appeal_outcome]}.")
        return " ".join(said)

    def _appeal(self, one: Decision) -> str:
        tr, formats = self.tr, self._formats
        if one.received_on is None:
            if not may_be_appealed(one):
                return ""
            return tr(
                "Three weeks from the day the decision was received. "
                "Write that day under Change…, and the last day is shown here."
            )
        found = appeal(one.received_on, self._view.today)
        received = formats.full_date(one.received_on)
        day = formats.long_date(found.end)
        if found.days_left < 0:
            text = tr("It was {day}, three weeks after the decision was received on {received}.")
            return text.format(day=day, received=received)
        left = tr("%n day(s) left.", "", found.days_left) if found.days_left else tr("Today.")
        left = f"{self._why_moved(found)} {left}".strip()
        text = tr(
            "{day}, three weeks after the decision was received on {received}. {left} "
            "Read the decision carefully: it says what holds. This is information, not advice."
        )
        return text.format(day=formats.sentence(day), received=received, left=left)

    def _why_moved(self, found: Appeal) -> str:
        """Why the last day is later than three weeks, "" where it is not."""
        if found.end == found.ordinary_end:
            return ""
        formats, tr = self._formats, self.tr
        day = formats.day_month(found.ordinary_end)
        named = holiday(found.ordinary_end)
        if named is not None:
            text = tr("Three weeks end on {day}, {holiday}: the next weekday is the last day.")
            name = holiday_names(formats)[named]
            return text.format(day=day, holiday=name)
        weekday = formats.weekday(found.ordinary_end)
        text = tr("Three weeks end on {weekday} {day}: the next weekday is the last day.")
        return text.format(weekday=weekday, day=day)

    def _ending(self, last: Ending) -> str:
        tr, formats = self.tr, self._formats
        left = tr("%n day(s) left.", "", last.days_left) if last.days_left else tr("Today.")
        said = [f"{formats.sentence(formats.long_date(last.last_day))}.", left]
        if last.followed:
            said.append(tr("Another decision follows."))
        elif last.remind:
            said.append(tr("It is time to apply again."))
        return " ".join(said)

    def _enforced(self, one: Decision) -> str:
        tr, formats, view = self.tr, self._formats, self._view
        found = enforcement(one, view.ledger, view.today, view.presets)
        if found is None:
            return ""
        texts = {
            Enforcement.DONE: tr("Within three months: the first outing was on {first}."),
            Enforcement.DONE_LATE: tr(
                "The first outing was on {first}. Three months had gone on {due}."
            ),
            Enforcement.WAITING: tr("No outing yet. Three months have gone on {due}."),
            Enforcement.OVERDUE: tr(
                "No outing yet, and three months had gone on {due}. "
                "The municipality can say what it depends on."
            ),
        }
        first = formats.full_date(found.first_done) if found.first_done else ""
        return texts[found.state].format(first=first, due=formats.full_date(found.due))

    # -- how much came about ------------------------------------------------------------------
    def _usage(self, one: Decision, frame: Frame | None) -> list[Row]:
        view, tr = self._view, self.tr
        head = tr("How much came about")
        rows = [Row("usage", head, head, heading=True)]
        whose = view.ledger, one.person_id, view.today, view.presets
        for found in frame_usages(*whose, frame.start) if frame is not None else ():
            if frame is not None and one.id in found.decision_ids and _same(found, frame):
                title = self._formats.range(found.start, found.end)
                rows.append(self._degree("frame", tr("The frame"), title, found))
                break
        several = len(view.of(Kind.HOURS)) > 1
        year = year_usage(
            view.ledger,
            one.person_id,
            view.today.year,
            view.today,
            view.presets,
            one.id if several else None,
        )
        title = tr("{year} up to today").format(year=view.today.year)
        rows.append(
            self._degree("year", tr("This decision") if several else tr("All hours"), title, year)
        )
        if year.missed:
            head = tr("Why not more, {year}").format(year=view.today.year)
            rows.append(Row("missed", head, head, heading=True))
            rows += [self._missed(number, one) for number, one in enumerate(year.missed)]
        return rows

    def _degree(self, key: str, what: str, when: str, found: Usage) -> Row:
        tr, hours = self.tr, self._formats.hours
        performed, granted = hours(found.performed), hours(found.granted)
        if found.degree is None:
            text = tr("{performed} done. No number of hours is set.").format(performed=performed)
            right = ""
        else:
            right = self._formats.percent(found.degree)
            text = tr("{performed} done of {granted} granted.")
            text = text.format(performed=performed, granted=granted)
        if found.degree_so_far is not None and found.so_far != found.granted:
            right = self._formats.percent(found.degree_so_far)
            text = tr(
                "{performed} done of {so_far} granted so far. Of the whole frame’s {granted} it is "
                "{percent}."
            ).format(
                performed=performed,
                so_far=hours(found.so_far),
                granted=granted,
                percent=self._formats.percent(found.degree or 0),
            )
        if found.expired:
            gone = tr("{amount} expired.").format(
                amount=self._formats.sentence(hours(found.expired))
            )
            text = f"{text} {gone}"
        title = f"{what}, {when}"
        spoken = ", ".join(part for part in (title, right, text) if part)
        return Row(key, title, spoken, text, right=right)

    def _missed(self, number: int, found: Missed) -> Row:
        title = found.reason or self.tr("no reason written")
        count = self.tr("%n outing(s)", "", found.outings)
        second = f"{self._labels.status[found.status]}, {count}"
        amount = self._formats.hours(found.minutes)
        spoken = f"{title}: {second}, {amount}"
        return Row(
            f"missed-{number}",
            self._formats.sentence(title),
            spoken,
            second,
            right=self._formats.hours_short(found.minutes),
        )

    # -- who performed it ---------------------------------------------------------------------
    def _providers(self, account: Account, frame: Frame | None) -> list[Row]:
        view, found = self._view, None
        if frame is not None:
            found = frame_by_provider(view.ledger, account, view.today, view.presets, frame.start)
        if found is None or not found.providers:
            return []
        when = self._formats.range(found.start, found.end)
        head = self.tr("Used with each provider, {range}").format(range=when)
        rows = [Row("providers", head, head, heading=True)]
        rows += [self._provider(one) for one in found.providers]
        total = self.tr("All providers together")
        amount = self._formats.hours(found.used)
        short = self._formats.hours_short(found.used)
        return [*rows, Row("together", total, f"{total}: {amount}", right=short)]

    def _provider(self, one: ProviderSum) -> Row:
        named = {provider.id: provider.name for provider in self._view.ledger.providers}
        title = named.get(one.provider_id or "", self.tr("No provider written"))
        parts = []
        if one.outings:
            parts.append(self.tr("%n outing(s)", "", one.outings))
        if one.corrections:
            amount = self._formats.hours(one.corrections)
            parts.append(self.tr("corrections {amount}").format(amount=amount))
        minutes, second = one.minutes + one.corrections, ", ".join(parts)
        spoken = ", ".join(x for x in (title, second, self._formats.hours(minutes)) if x)
        right = self._formats.hours_short(minutes)
        return Row(f"provider-{one.provider_id or ''}", title, spoken, second, right=right)


def _frame(account: Account, day: date) -> Frame | None:
    """The frame that holds a day, else the latest."""
    for frame in account.frames:
        if frame.start <= day <= frame.end:
            return frame
    return account.frames[-1] if account.frames else None


def _same(usage: Usage, frame: Frame) -> bool:
    return (usage.start, usage.end, usage.granted, usage.used) == (
        frame.start,
        frame.end,
        frame.granted,
        frame.used,
    )

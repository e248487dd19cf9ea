"""What would be left if an entry were saved, and what about it is odd enough to ask once."""

from collections.abc import Sequence
from datetime import date, timedelta

from ledsagapp.domain.accounting.account import account_of
from ledsagapp.domain.accounting.account_figures import COUNTLESS, frame_of
from ledsagapp.domain.accounting.account_values import Accounts
from ledsagapp.domain.accounting.accounts_on_demand import AccountsOnDemand
from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.accounting.currency import money_of
from ledsagapp.domain.case.single_activity import several_activities
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.facts import of_person, overlap
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.preset_parts import Subject
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.planning.affordability import Affordability, enough
from ledsagapp.domain.planning.afterwards import Left, accounts_after, afterwards, left_after
from ledsagapp.domain.planning.preview import with_entry
from ledsagapp.domain.snapshot import View, read
from ledsagapp.domain.values import replace
from ledsagapp.wording.account.account_sentences import Sentences, owner
from ledsagapp.wording.account.affordability import borne, outside
from ledsagapp.wording.case.grey_zones import zone_rows
from ledsagapp.wording.common.formats import Formats

LONG = 14 * 60


def outlook(
    formats: Formats, view: View, outings: Sequence[Outing], costs: Sequence[Expense]
) -> str:
    """What is left of hours and money when these are saved, in one or two sentences.

    ``outings``: the one written and the same on other days, all saved together.
    """
    tr, outing = formats.tr, outings[0]
    day = start_day(outing)
    later = afterwards(view, outings, costs)
    if later is None:
        return tr("No decision was in force that day. The outing is kept, but does not count.")
    found = enough(view.ledger, outing, view.today, view.presets)
    said = [_left(formats, later.accounts, later.left, day, found)]
    if outing.status is Status.PLANNED:
        said.insert(0, tr("Bookings are not deducted until they are done."))
        said.append(borne(formats, found, view.today) if found else "")
    said.append(outside(formats, found, day, view.today) if found else "")
    return " ".join(part for part in said if part)


def expense_outlook(formats: Formats, view: View, expense: Expense) -> str:
    """What is left of the money when the expense is saved."""
    taken = view.assignment.of_expense(expense)
    if taken is None:
        return formats.tr(
            "No decision on expenses was in force that day. The receipt can be kept all the same."
        )
    found = enough(view.ledger, expense, view.today, view.presets)
    later = accounts_after(view, [expense], expense.date)
    left = left_after(later, [taken], expense.date)
    text = _left(formats, later, left, expense.date, found)
    if expense.date > view.today:
        text = f"{formats.tr('A cost to come is deducted on its day.')} {text}"
    more = outside(formats, found, expense.date, view.today) if found else ""
    count = several_activities(with_entry(view.ledger, expense), taken, view.presets)
    several = formats.tr(
        "The sum is for one activity, and expenses of %n activities are on it.", "", count
    )
    unusual = _unusual(formats, view, taken) if expense.not_ordinary else ""
    return " ".join(part for part in (text, more, several if count else "", unusual) if part)


def _unusual(formats: Formats, view: View, taken: Decision) -> str:
    """What there is to know of a cost of no ordinary purpose: what the decision's source says."""
    tr, preset = formats.tr, view.presets.get(taken.rules.preset or "")
    zones = zip(preset.grey_zones, zone_rows(preset, tr), strict=True) if preset else ()
    told = [row.second for zone, row in zones if zone.subject is Subject.COSTS]
    text = tr("Marked as not an ordinary purpose; it is counted all the same. Check beforehand.")
    return " ".join((text, *told))


def beyond_purse(formats: Formats, view: View, expense: Expense) -> str:
    """A question about an amount larger than the whole allowance of its frame; "" for most."""
    taken = view.assignment.of_expense(expense)
    day, account = max(expense.date, view.today), None
    if taken is not None:
        account = account_of(view.ledger, taken.id, day, view.presets)
    frame = frame_of(account, expense.date) if account is not None else None
    if frame is None or not frame.granted or expense.amount <= frame.granted:
        return ""
    text = formats.tr(
        "{amount} is more than the whole allowance of the frame, {purse}. Is it right?"
    )
    return text.format(amount=formats.kronor(expense.amount), purse=formats.kronor(frame.granted))


def change_outlook(formats: Formats, view: View, ledger: Ledger) -> str:
    """What is left of each account in force today once the ledger is this one; "" for no change."""
    known = AccountsOnDemand(ledger, view.today, view.presets)
    after = replace(view, ledger=ledger, known=known)
    said = []
    for account in of_person(known.of_person(view.person_id).accounts, view.person_id):
        if account.current is None:
            continue
        before = view.holding(account.decision_ids[0])
        same = before is not None and before.current == account.current
        if same or account.policy in COUNTLESS:
            continue
        money = formats.counting(money_of(account.decision_ids, ledger, view.presets))
        text = formats.tr("After this {amount} is left until {date}.").format(
            amount=Sentences(money).amount(account.kind, account.current.careful),
            date=formats.near_date(account.current.frame_end, view.today),
        )
        name = owner(account, after, formats)
        said.append(formats.tr("{what}: {said}").format(what=name, said=text) if name else text)
    return " ".join(said)


def import_outlook(formats: Formats, view: View, ledger: Ledger) -> str:
    """What is left once the book holds this: of the person shown, else of the first there is."""
    if view.person is not None:
        same = formats.tr("What is left stays the same.")
        return change_outlook(formats, view, ledger) or same
    first = next((one.id for one in ledger.people), "")
    return ledger_outlook(formats, ledger, view, first) if first else ""


def ledger_outlook(formats: Formats, ledger: Ledger, view: View, person_id: str) -> str:
    """What would be left today if the book held this; "" where no decision is in force."""
    later = read(ledger, view.today, view.presets, person_id, me=False)
    kinds = (Kind.HOURS, Kind.COSTS)
    found = [later.assignment.ordinary(person_id, kind, view.today) for kind in kinds]
    decisions = [one for one in found if one is not None]
    left = left_after(later.accounts, decisions, view.today)
    money = formats.counting(later.currency)
    return _left(money, later.accounts, left, view.today, None) if decisions else ""


def other_frame(formats: Formats, view: View, expense: Expense) -> tuple[str, date] | None:
    """That a cost counts in another frame than its outing's day, and that day; None mostly."""
    outing = next((one for one in view.outings if one.id == expense.outing_id), None)
    if outing is None or start_day(outing) == expense.date:
        return None
    day = start_day(outing)
    if _frame_start(view, expense) == _frame_start(view, replace(expense, date=day)):
        return None
    text = formats.tr(
        "The outing was on {outing}, in another frame: the cost counts by its own date, {date}."
    )
    said = text.format(outing=formats.full_date(day), date=formats.full_date(expense.date))
    return said, day


def _frame_start(view: View, expense: Expense) -> tuple[str, date] | None:
    """The account and the first day of the frame that takes an expense."""
    taken = view.assignment.of_expense(expense)
    account = view.holding(taken.id) if taken is not None else None
    frame = frame_of(account, expense.date) if account is not None else None
    return (account.decision_ids[0], frame.start) if account and frame else None


def _left(
    formats: Formats,
    later: Accounts,
    lefts: Sequence[Left],
    day: date,
    found: Affordability | None,
) -> str:
    """What is left; what goes over is told by itself where the entry is what brings it there."""
    tr, sentences = formats.tr, Sentences(formats)
    amounts, ends, notes = [], [], []
    for left in lefts:
        amounts.append(sentences.amount(left.account.kind, left.amount))
        ends.append(left.end)
        told = found is not None and found.decision_id == left.decision_id and not found.fits
        notes.append("" if told else sentences.ahead(left.account, later.on, day))
    if not amounts:
        return tr("The decision sets no number; it is written down as used.")
    if len(amounts) == 2 and ends[0] == ends[1]:
        text = tr("After this {hours} and {kronor} are left until {date}.").format(
            hours=amounts[0], kronor=amounts[1], date=formats.near_date(ends[0], later.on)
        )
    else:
        text = " ".join(
            tr("After this {amount} is left until {date}.").format(
                amount=amount, date=formats.near_date(end, later.on)
            )
            for amount, end in zip(amounts, ends, strict=True)
        )
    return " ".join(part for part in (text, *notes) if part)


def odd(formats: Formats, view: View, outing: Outing, costs: Sequence[Expense] = ()) -> str:
    """What is unusual about an outing and its costs, as a question to ask once; "" for most."""
    tr, found = formats.tr, []
    minutes = clock.length(outing.start, outing.end)
    if minutes > LONG:
        found.append(tr("The outing is {hours} long.").format(hours=formats.hours(minutes)))
    day = start_day(outing)
    if outing.status is Status.DONE and day > view.today:
        found.append(tr("The day is still to come, yet the outing is marked as done."))
    if day < view.today - timedelta(days=731) or day > view.today + timedelta(days=731):
        found.append(tr("The day is {date}.").format(date=formats.long_date(day)))
    if any(overlap(one, outing) for one in view.ledger.outings):
        found.append(tr("Another outing already has this time."))
    found += [text for cost in costs if (text := beyond_purse(formats, view, cost))]
    return " ".join(found)

"""Statistics in words: one sentence with the answer, and each part as a bar and a row."""

from collections.abc import Callable, Sequence
from datetime import date

from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.statements.statistics import (
    MonthSum,
    Share,
    Statistics,
    burn_down,
    month_sums,
    statistics,
)
from ledsagapp.domain.statements.usage import Missed
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.graphics.bar_chart import Bar
from ledsagapp.i18n import Catalog
from ledsagapp.wording.account.account_sentences import Sentences, owner
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.row import Row

MOST_BARS = 12
HOURS, COSTS, LEFT = "hours", "costs", "left"
COMPANIONS, ACTIVITIES, GOALS, PROVIDERS = "companions", "activities", "goals", "providers"
MISSED, CATEGORIES = "missed", "categories"


@dataclass(frozen=True, slots=True)
class StatisticsPicture:
    """What is shown: the answer, the bars with their colour's use and value, and the rows.

    ``key`` says what an outline means where there is one. ``heads`` and ``figures``, short and in
    words, are the columns of a table where a row has several figures.
    """

    sentence: str
    bars: tuple[Bar, ...]
    rows: tuple[Row, ...]
    value: int = 0
    use: str = "accent"
    key: str = ""
    heads: tuple[str, ...] = ()
    figures: tuple[tuple[tuple[str, str], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """A part before it is a bar and a row: its words, how much, how many."""

    title: str
    amount: int
    figure: str
    said: str
    count: str = ""


def subjects(tr: Catalog, view: View, formats: Formats) -> tuple[tuple[str, str], ...]:
    """What one can look at; where decisions stand side by side, also each of them by itself."""
    return (
        (HOURS, tr("Hours, month by month")),
        *_apart(HOURS, Kind.HOURS, view, formats),
        (COSTS, tr("Kronor, month by month")),
        *_apart(COSTS, Kind.COSTS, view, formats),
        (LEFT, tr("What is left until the hours expire")),
        *_apart(LEFT, Kind.HOURS, view, formats),
        (COMPANIONS, tr("With which companion")),
        (ACTIVITIES, tr("What you did")),
        (GOALS, tr("The purpose")),
        (PROVIDERS, tr("By which provider")),
        (MISSED, tr("What did not happen, and why")),
        (CATEGORIES, tr("What the kronor went to")),
    )


def _apart(subject: str, kind: Kind, view: View, formats: Formats) -> list[tuple[str, str]]:
    """The subject for each account of a kind, where one stands beside the ordinary one."""
    found = [one for one in view.of(kind) if not view.is_of_contact_person(one)]
    names = [owner(one, view, formats) for one in found]
    if not any(names) or len(found) < 2:
        return []
    tr = formats.tr
    titles = {
        HOURS: tr("Hours: {what}"),
        COSTS: tr("Kronor: {what}"),
        LEFT: tr("What is left: {what}"),
    }
    said, plain = [], 0
    for account, name in zip(found, names, strict=True):
        plain += not name
        usual = tr("the ordinary decision")
        what = name or (usual if plain == 1 else f"{usual} {account.decision_ids[0]}")
        said.append((f"{subject} {account.decision_ids[0]}", titles[subject].format(what=what)))
    return said


class StatisticsTexts:
    """The pictures of one view's person."""

    def __init__(self, formats: Formats, view: View) -> None:
        self.tr = formats.tr
        self._formats, self._view = formats, view
        self._sentences, self._labels = Sentences(formats), Labels(formats.tr)

    def picture(self, subject: str, period: tuple[date, date], *, years: bool) -> StatisticsPicture:
        """The picture of a subject over a period; with ``years`` its months are summed by year."""
        person = self._view.person
        if person is None:
            return self._nothing()
        subject, _, decision_id = subject.partition(" ")
        if subject in (HOURS, COSTS):
            kind = Kind.HOURS if subject == HOURS else Kind.COSTS
            return self._months(kind, person.id, period, decision_id, years=years)
        if subject == LEFT:
            return self._left(decision_id)
        found = statistics(self._view.ledger, person.id, period)
        if subject == MISSED:
            return self._missed(found)
        if subject == CATEGORIES:
            return self._categories(found)
        return self._shared(subject, found)

    def _nothing(self) -> StatisticsPicture:
        return StatisticsPicture(self.tr("There is nothing to show for the time chosen."), (), ())

    # -- months -------------------------------------------------------------------------------
    def _months(
        self,
        kind: Kind,
        person_id: str,
        period: tuple[date, date],
        decision_id: str = "",
        *,
        years: bool,
    ) -> StatisticsPicture:
        tr, amount, short = self.tr, self._sentences.amount, self._sentences.short
        view = self._view
        found = month_sums(view.ledger, person_id, kind, period, view.presets, decision_id)
        granted, used = sum(one.granted for one in found), sum(one.used for one in found)
        if not granted and not used:
            return self._nothing()
        bars, rows, figures = [], [], []
        for one in _by_year(found) if years else found:
            title = str(one.month.year) if years else self._formats.month_title(one.month)
            parts = [(tr("used {amount}"), one.used)]
            if granted:
                parts.insert(0, (tr("granted {amount}"), one.granted))
            if granted and not years:
                parts.append((tr("left {amount}"), one.left))
            second = " · ".join(text.format(amount=short(kind, n)) for text, n in parts)
            spoken = ", ".join(text.format(amount=amount(kind, n)) for text, n in parts)
            figures.append(tuple((short(kind, n), amount(kind, n)) for _text, n in parts))
            figure = short(kind, one.used)
            if granted:
                text = tr("{used} of {granted}")
                figure = text.format(used=figure, granted=short(kind, one.granted))
            bars.append(Bar(title, figure, one.used, one.granted))
            rows.append(Row(one.month.isoformat(), title, f"{title}: {spoken}", second=second))
        text = tr("{used} used, {period}.")
        if granted:
            text = tr("{used} used of {granted} granted, {percent}, {period}.")
        sentence = text.format(
            percent=self._formats.percent((2000 * used + granted) // (2 * granted or 1)),
            used=self._formats.sentence(amount(kind, used)),
            granted=amount(kind, granted),
            period=self._formats.range(*period),
        )
        value = used * 100 // granted if granted else 100
        key = tr("Filled is what was used, the outline what was granted.") if granted else ""
        use = "accent" if kind is Kind.HOURS else "money"
        heads = [tr("Granted"), tr("Used")] if granted else [tr("Used")]
        heads += [tr("Left")] if granted and not years else []
        shown = StatisticsPicture(sentence, tuple(bars), tuple(rows), value, use, key)
        return replace(shown, heads=tuple(heads), figures=tuple(figures))

    def _left(self, decision_id: str) -> StatisticsPicture:
        """How what is left of the hours shrinks, from the frame's first day to its last."""
        tr, formats, account = self.tr, self._formats, self._view.current(Kind.HOURS)
        if decision_id:
            own = (one for one in self._view.of(Kind.HOURS) if decision_id in one.decision_ids)
            account = next(own, None)
        found = burn_down(account, self._view.today) if account is not None else ()
        frame = account.current_frame if account is not None else None
        if frame is None or not found:
            return self._nothing()
        whole = max(frame.granted, 1)
        steps = [(tr("To begin with"), frame.granted)]
        steps += [(formats.month_title(one.month), one.left) for one in found]
        said = [
            (title, left, formats.hours(left), formats.hours_short(left)) for title, left in steps
        ]
        text = tr("{left} left")
        rows = [
            Row(str(n), title, f"{title}: {text.format(left=long)}", right=short)
            for n, (title, _left, long, short) in enumerate(said)
        ]
        sentence = tr("{left} left of {granted} until {date}.").format(
            left=formats.hours(found[-1].left),
            granted=formats.hours(frame.granted),
            date=formats.near_date(frame.end, self._view.today),
        )
        return StatisticsPicture(
            sentence,
            tuple(Bar(title, short, left, frame.granted) for title, left, _long, short in said),
            tuple(rows),
            found[-1].left * 100 // whole,
            key=tr("Filled is what was left after the month, the outline all that is granted."),
        )

    # -- parts of a whole ---------------------------------------------------------------------
    def _shared(self, subject: str, found: Statistics) -> StatisticsPicture:
        tr, of = (
            self.tr,
            {
                COMPANIONS: (found.companions, self._companions),
                ACTIVITIES: (found.activities, self._text),
                GOALS: (found.goals, self._text),
                PROVIDERS: (found.providers, self._provider),
            },
        )
        shares, name = of[subject]
        text = tr("%n outing(s), {whole} in all. Most: {name}, {amount}.", "", found.outings)
        return self._parts(
            [self._share(one, name) for one in shares], text, found.minutes, "accent"
        )

    def _share(self, one: Share, name: Callable[[Share], str]) -> _Part:
        return self._timed(name(one), one.outings, one.minutes)

    def _timed(self, title: str, outings: int, minutes: int) -> _Part:
        formats, count = self._formats, self.tr("%n outing(s)", "", outings)
        return _Part(title, minutes, formats.hours_short(minutes), formats.hours(minutes), count)

    def _missed(self, found: Statistics) -> StatisticsPicture:
        text = self.tr(
            "%n outing(s) did not happen, {whole} in all. Most: {name}, {amount}.",
            "",
            sum(one.outings for one in found.missed),
        )
        parts = [self._timed(self._why(one), one.outings, one.minutes) for one in found.missed]
        return self._parts(parts, text, sum(one.minutes for one in found.missed), "accent")

    def _why(self, one: Missed) -> str:
        reason = one.reason or self.tr("no reason written")
        return f"{self._labels.status[one.status]}: {reason}"

    def _categories(self, found: Statistics) -> StatisticsPicture:
        tr, formats, parts = self.tr, self._formats, []
        for one in found.categories:
            words = formats.kr(one.amount), formats.kronor(one.amount)
            count = tr("%n expense(s)", "", one.expenses)
            parts.append(_Part(self._labels.category[one.category], one.amount, *words, count))
        text = tr("{whole} in all. Most: {name}, {amount}.")
        return self._parts(parts, text, found.amount, "money")

    def _parts(self, parts: Sequence[_Part], text: str, whole: int, use: str) -> StatisticsPicture:
        """The picture of parts that add up to the whole; ``text`` is its sentence."""
        if not parts:
            return self._nothing()
        kind = Kind.COSTS if use == "money" else Kind.HOURS
        most = parts[0]
        sentence = text.format(
            whole=self._formats.sentence(self._sentences.amount(kind, whole)),
            name=most.title,
            amount=most.said,
        )
        rows = [
            Row(
                str(number),
                one.title,
                f"{one.title}: {one.said}, {one.count}",
                second=one.count,
                right=one.figure,
            )
            for number, one in enumerate(parts)
        ]
        value = most.amount * 100 // whole if whole else 0
        return StatisticsPicture(sentence, self._bars(parts, kind), tuple(rows), value, use)

    def _bars(self, parts: Sequence[_Part], kind: Kind) -> tuple[Bar, ...]:
        """The largest parts, and the others together; the rows have them all."""
        kept = parts if len(parts) <= MOST_BARS else parts[: MOST_BARS - 1]
        bars = [Bar(one.title, one.figure, one.amount) for one in kept]
        rest = parts[len(kept) :]
        if rest:
            amount = sum(one.amount for one in rest)
            title = self.tr("%n other(s) together", "", len(rest))
            bars.append(Bar(title, self._sentences.short(kind, amount), amount))
        return tuple(bars)

    # -- names --------------------------------------------------------------------------------
    def _text(self, one: Share) -> str:
        return self._formats.sentence(one.keys[0]) if one.keys else self.tr("Not written")

    def _companions(self, one: Share) -> str:
        names = {found.id: found.name for found in self._view.ledger.companions}
        known = (
            names[key] for key in one.keys if key in names
        )  # somebody else may have removed one
        return self._formats.series(known) or self.tr("Not written")

    def _provider(self, one: Share) -> str:
        names = {found.id: found.name for found in self._view.ledger.providers}
        return names.get("".join(one.keys[:1])) or self.tr("Not written")


def _by_year(found: Sequence[MonthSum]) -> list[MonthSum]:
    """The months of each year as one."""
    years: dict[int, list[MonthSum]] = {}
    for one in found:
        years.setdefault(one.month.year, []).append(one)
    return [
        MonthSum(
            date(year, 1, 1),
            sum(one.granted for one in months),
            sum(one.used for one in months),
            months[-1].left,
        )
        for year, months in years.items()
    ]

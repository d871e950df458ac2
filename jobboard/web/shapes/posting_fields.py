"""The fields of the posting form, each with the words of the ad that filled it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from jobboard.core import places
from jobboard.core.ad import LEVELS, ParsedAd
from jobboard.core.facts import LanguageAsk
from jobboard.core.job import FIGURES, YES_OR_NO
from jobboard.core.posting import ANSWER_DAYS, QUESTIONS, Posting
from jobboard.web import formats, labels
from jobboard.web.current import house
from jobboard.web.forms.posting import ANY, JOB, PLATFORMS, QUESTION, Typed, currencies
from jobboard.web.i18n import language
from jobboard.web.pages.check import Option
from jobboard.web.pages.posting import PostField, PostPart, Source
from jobboard.web.shapes import ads
from jobboard.web.shapes.check import LANGUAGE, SKILL
from jobboard.web.shapes.posting_words import GROSS, PAYERS, REPLY_TIMES, WANTED, YES_NO
from jobboard.web.shapes.posting_words import JOB as JOB_NAMES
from jobboard.web.words import _, ngettext

_ALWAYS: Final = ("az", "ru", "en")  # languages that every form asks about


class Form:
    """What the fields are made of: the form as it stands, the ad as read, and what could not be saved."""

    def __init__(self, posting: Posting, ad: ParsedAd, text: str, title: str, typed: Typed | None) -> None:
        self.posting, self.typed = posting, typed
        self._sources = {"text": text, "title": title}
        self._proofs: dict[str, list[str]] = {}
        for key, evidence in ad.spans():
            words = self._sources[evidence.source][evidence.start : evidence.end]
            self._proofs.setdefault(key, []).append(" ".join(words.split()))

    def parts(self) -> list[PostPart]:
        return [
            PostPart("where", _("Where and when"), None, list(self._where())),
            PostPart("terms", _("Pay"), _("Every vacancy here says what it pays."), list(self._pay())),
            PostPart("skills", _("What you ask"), None, list(self._asked())),
            PostPart(
                "job",
                _("What the work is like"),
                _("Candidates ask this first. What you leave open shows as “The employer has not said”."),
                list(self._job()),
            ),
            PostPart("answers", _("Applicants"), None, list(self._answers())),
        ]

    def field(
        self, kind: Any, name: str, label: str, value: object = "", key: str = "", **more: Any
    ) -> PostField:
        """A control with what was typed, where that could not be saved. `key`: its words in the ad."""
        typed = self.typed
        shown = "" if value is None else str(value)
        if typed and kind in ("text", "number", "date"):
            shown = typed.form.get(name, shown)
        error = typed.errors.get(name) if typed else None
        source = self.source(key, bool(shown)) if key else None
        return PostField(kind, name, label, shown, error=error, source=source, **more)

    def source(self, key: str, filled: bool) -> Source | None:
        """The words behind a value; None for one that the employer gave."""
        words = self._proofs.get(key)
        if words:
            return Source(formats.quoted(words[0]), key, ads.anchor(key))
        return None if filled else Source(_("Not in your text"))

    def _where(self) -> Iterator[PostField]:
        at, hours, lang = self.posting.place, self.posting.schedule, language()
        city, district = (
            places.name(part, lang) if part else "" for part in (at and at.city, at and at.district)
        )
        yield self.field("text", "city", _("City"), city, "place")
        yield self.field("text", "district", _("District"), district)
        yield self._boxes("workplace", _("Workplace"), labels.WORKPLACES, self.posting.workplace)
        yield self._boxes("employment", _("Employment"), labels.EMPLOYMENTS, self.posting.employment)
        yield self.field("text", "days", _("Days"), hours and hours.days, "schedule", hint=_("Such as 5/2"))
        yield self.field("text", "hours", _("Hours"), hours and hours.hours, hint=_("Such as 09:00-18:00"))

    def _boxes(self, name: str, label: str, names: Mapping[str, str], ticked: Sequence[str]) -> PostField:
        options = [Option(value, _(said), value in ticked) for value, said in names.items()]
        key = f"{name}.{ticked[0]}" if ticked else name
        return PostField("boxes", name, label, options=options, source=self.source(key, bool(ticked)))

    def _pay(self) -> Iterator[PostField]:
        pay = self.posting.salary
        low, high = (_figure(pay.min), _figure(pay.max)) if pay else ("", "")
        yield self.field("number", "pay", _("From"), low, "salary")
        yield self.field("number", "pay_max", _("Up to"), high)
        names = {code: code for code in currencies(self.posting)}
        yield self._select("currency", _("Currency"), names, pay.currency if pay else "AZN", none=False)
        periods = {value: _(said) for value, said in labels.PERIODS.items()}
        yield self._select("period", _("For"), periods, pay.period if pay else "month", none=False)
        yield self._radio("gross", _("This is"), GROSS, None if pay is None else pay.gross)

    def _asked(self) -> Iterator[PostField]:
        lang, taxonomy = language(), house().taxonomy
        for id_, wanted in self.posting.skills.items():
            name = labels.concept(taxonomy, id_, lang)
            options = [Option(value, _(said), value == wanted) for value, said in WANTED.items()]
            yield PostField(
                "select", SKILL + id_, name, options=options, source=self.source(f"skills.{id_}", True)
            )
        for code in dict.fromkeys((*_ALWAYS, *self.posting.languages)):
            yield self._language(code, self.posting.languages.get(code))
        years = self.posting.experience
        least, most = (_figure(years.min), _figure(years.max)) if years else ("", "")
        yield self.field("number", "years_min", _("Years of experience, from"), least, "experience")
        yield self.field("number", "years_max", _("Years of experience, up to"), most)
        education = self.posting.education
        levels = {value: _(said) for value, said in labels.EDUCATIONS.items()}
        yield self._select(
            "education", _("Education"), levels, education.level if education else None, key="education"
        )

    def _language(self, code: str, asked: LanguageAsk | None) -> PostField:
        levels: dict[str, str] = (
            {ANY: _("Any level")} | {str(level): level for level in LEVELS} | {"native": _("native")}
        )
        chosen = (asked.level or ANY) if asked else None
        return self._select(
            LANGUAGE + code, labels.language(code, language()), levels, chosen, key=f"languages.{code}"
        )

    def _job(self) -> Iterator[PostField]:
        job = self.posting.job
        for name, label in JOB_NAMES.items():
            value = getattr(job, name)
            if name in FIGURES:
                yield self.field("number", JOB + name, _(label), value)
            elif name in YES_OR_NO:
                yield self._radio(JOB + name, _(label), YES_NO, value)
            elif name == "platforms":
                names = {id_: labels.concept(house().taxonomy, id_, language()) for id_ in PLATFORMS}
                options = [Option(id_, said, id_ in (value or ())) for id_, said in names.items()]
                yield PostField("boxes", JOB + name, _(label), options=options)
            else:
                names = PAYERS if name == "tools_paid_by" else REPLY_TIMES
                yield self._select(JOB + name, _(label), {key: _(said) for key, said in names.items()}, value)

    def _answers(self) -> Iterator[PostField]:
        days = self.posting.answer_days
        names = {str(n): ngettext("%(num)s day", "%(num)s days", n) for n in ANSWER_DAYS}
        hint = _("Candidates see this promise. A vacancy is closed only when everyone has an answer.")
        yield self._select(
            "answer_days", _("You answer within"), names, str(days) if days else None, hint=hint
        )
        deadline = self.posting.deadline
        note = _("At most 30 days. Left open, it is the thirtieth.")
        yield self.field(
            "date",
            "deadline",
            _("Last day to apply"),
            deadline and deadline.isoformat(),
            "deadline",
            hint=note,
        )
        for n in range(QUESTIONS):
            asked = self.posting.questions[n] if n < len(self.posting.questions) else ""
            yield self.field("text", f"{QUESTION}{n}", _("Question %(n)s", n=n + 1), asked)

    def _select(
        self, name: str, label: str, names: Mapping[str, str], chosen: str | None, *, none: bool = True,
        key: str = "", hint: str | None = None,
    ) -> PostField:  # fmt: skip
        empty = [Option("", _("Not said"), not chosen)] if none else []
        options = [*empty, *(Option(value, said, value == chosen) for value, said in names.items())]
        return self.field("select", name, label, chosen, key, options=options, hint=hint)

    def _radio(self, name: str, label: str, names: Mapping[str, str], answer: bool | None) -> PostField:
        chosen = {None: "", True: "1", False: "0"}[answer]
        options = [
            Option(value, _(said), value == chosen) for value, said in {**names, "": _("Not said")}.items()
        ]
        return PostField("radio", name, label, options=options)


def _figure(amount: float | None) -> str:
    """As it is typed again: no separators, and no decimals where there are none."""
    return "" if amount is None else f"{amount:g}" if amount < 1_000_000 else str(int(amount))

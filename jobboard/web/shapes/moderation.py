"""What waits for moderators, and one vacancy as they decide about it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from flask import url_for

from jobboard.core.contacts import masked
from jobboard.core.findings import Finding
from jobboard.core.lifecycle import MOVES
from jobboard.core.rulebook import RULES
from jobboard.services.moderation import ACTIONS, Verdict, Waiting
from jobboard.services.reports import REASONS
from jobboard.storage.models import Decision, Report, Vacancy
from jobboard.web import formats, meta
from jobboard.web.current import house, now
from jobboard.web.i18n import language
from jobboard.web.moderation import tabs
from jobboard.web.pages.ads import Fact
from jobboard.web.pages.check import Option
from jobboard.web.pages.moderation import DecisionForm, ModeratedPage, Queue, QueueItem, QueuesPage, Said
from jobboard.web.shapes import ads, asks, findings
from jobboard.web.shapes.cards import vacancy_url
from jobboard.web.shapes.decisions import past
from jobboard.web.shapes.pay import pay_line
from jobboard.web.words import N_, _, ngettext

_STATUSES: Final = {
    "draft": N_("Taken back by the employer"),
    "review": N_("Waits for a decision"),
    "published": N_("Published"),
    "paused": N_("Paused"),
    "closed": N_("Closed"),
    "rejected": N_("Sent back"),
    "removed": N_("Taken down"),
}
_NAMES: Final = {
    "approve": N_("Publish"),
    "reject": N_("Send back"),
    "remove": N_("Take down"),
    "restore": N_("Look at it again"),
}


def queues_page(found: Waiting) -> QueuesPage:
    nothing = _("Nothing waits here.")
    return QueuesPage(
        meta=meta.unlisted(_("Moderation")),
        tabs=tabs(),
        queues=[
            Queue("new", _("First vacancies"), nothing, [_item(vacancy) for vacancy in found.new]),
            Queue("held", _("Held"), nothing, [_item(vacancy) for vacancy in found.held]),
            Queue("reported", _("Reported"), nothing, [_item(*pair) for pair in found.reported]),
        ],
    )


def item_page(
    vacancy: Vacancy,
    version: int,
    wording: Sequence[Finding],
    scam: Sequence[Finding],
    reports: Sequence[Report],
    history: Sequence[Decision],
    typed: Verdict | None = None,
    errors: Mapping[str, str] | None = None,
) -> ModeratedPage:
    """`typed` is what a moderator said before, with what is wrong about it."""
    ad, lang = vacancy.ad, language()
    shown = masked(vacancy.text, ad.contacts)
    return ModeratedPage(
        meta=meta.unlisted(vacancy.title),
        tabs=tabs(),
        title=vacancy.title,
        status=_(_STATUSES[vacancy.status]),
        public_url=vacancy_url(vacancy) if _is_public(vacancy) else None,
        employer=list(_employer(vacancy)),
        details=list(_details(vacancy)),
        ad=ads.ad_text(ad, vacancy.text, vacancy.title),
        groups=asks.groups(ad, house().taxonomy, lang, vacancy.text, vacancy.title),
        findings=findings.lines(wording, shown, vacancy.title),
        signals=[(vacancy.title if one.source == "title" else shown)[one.start : one.end] for one in scam],
        reports=[
            Said(_(REASONS[one.reason]), one.text, formats.ago(one.created_at, now(), lang))
            for one in reports
        ],
        keep_url=url_for("moderation.keep", vacancy_id=vacancy.id),
        form=_form(vacancy, version, typed or Verdict("", version), errors or {}),
        history=[past(one) for one in history],
    )


def _item(vacancy: Vacancy, reports: int = 0) -> QueueItem:
    facts = [vacancy.employer.name]
    if vacancy.posted_at:
        facts.append(formats.ago(vacancy.posted_at, now(), language()))
    if reports:
        facts.append(ngettext("%(num)s report", "%(num)s reports", reports))
    return QueueItem(vacancy.title, url_for("moderation.show", vacancy_id=vacancy.id), facts)


def _form(vacancy: Vacancy, version: int, typed: Verdict, errors: Mapping[str, str]) -> DecisionForm | None:
    actions = [name for name in ACTIONS if vacancy.status in MOVES[name].since]
    if not actions:
        return None
    rules = [Option(key, _(rule), key == typed.rule) for key, rule in RULES.items()]
    return DecisionForm(
        action=url_for("moderation.decide", vacancy_id=vacancy.id),
        seen=version,
        actions=[(name, _(_NAMES[name])) for name in actions],
        asks="remove" in actions,
        rules=[Option("", _("Choose"), not typed.rule), *rules],
        words=typed.words,
        note=typed.note,
        errors=errors,
    )


def _is_public(vacancy: Vacancy) -> bool:
    return vacancy.status in ("published", "paused", "closed") and not vacancy.is_gone(now())


def _employer(vacancy: Vacancy) -> Iterator[Fact]:
    employer = vacancy.employer
    yield Fact(_("Employer"), employer.name)
    if employer.agency:
        yield Fact(_("Hires for"), vacancy.client or _("The agency has not said"))
    if employer.website:
        yield Fact(_("Website"), employer.website)
    since = formats.day_and_month(formats.local_day(employer.created_at), language(), year=True)
    yield Fact(_("Here since"), since)


def _details(vacancy: Vacancy) -> Iterator[Fact]:
    pay = pay_line(vacancy.ad.salary, house().rules, formats.local_day(now()), language())
    if pay:
        yield Fact(_("Pay"), f"{pay.amount} {pay.period}, {pay.basis}")
    yield from (Fact(_("Question"), question) for question in vacancy.questions)

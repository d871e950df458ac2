"""Decisions in words."""

from typing import Final

from flask import url_for

from jobboard.core.rulebook import RULES
from jobboard.services.decisions import Log
from jobboard.storage.models import Decision
from jobboard.web import formats, i18n, meta
from jobboard.web.current import now
from jobboard.web.i18n import language
from jobboard.web.moderation import tabs
from jobboard.web.pages.check import Option
from jobboard.web.pages.frame import Link
from jobboard.web.pages.moderation import LogPage, Past
from jobboard.web.shapes.listing import pager
from jobboard.web.words import N_, _

_DONE: Final = {
    "approve": N_("Approved"),
    "reject": N_("Sent back"),
    "remove": N_("Taken down"),
    "restore": N_("To be looked at again"),
    "hold": N_("Held"),
    "keep": N_("Left as it is"),
    "uphold": N_("Appeal: the decision stands"),
    "overturn": N_("Appeal: the decision was wrong"),
    "ban": N_("Banned"),
    "unban": N_("Ban lifted"),
    "confirm": N_("Confirmed"),
    "refuse": N_("Refused"),
}
KINDS: Final = {
    "vacancy": N_("Vacancies"),
    "employer": N_("Employers"),
    "verification": N_("Verifications"),
}


def past(decision: Decision, by: str | None = None, thing: Link | None = None) -> Past:
    """One decision; `by` is the moderator's address, for moderators' eyes alone."""
    when = formats.ago(decision.at, now(), language())
    rule = RULES.get(decision.rule)
    return Past(
        done=_(_DONE.get(decision.action, decision.action)),
        facts=[when, by] if by else [when],
        rule=_(rule) if rule else None,
        words=decision.words,
        note=decision.note,
        object=thing,
    )


def log_page(log: Log, kind: str) -> LogPage:
    """`kind` is the filter in use; "": none."""
    query = [("kind", kind)] if kind else []
    return LogPage(
        meta=meta.unlisted(_("Log of decisions")),
        tabs=tabs(),
        action=url_for("moderation_log.show"),
        kinds=[
            Option("", _("Everything"), not kind),
            *(Option(key, _(name), key == kind) for key, name in KINDS.items()),
        ],
        entries=[past(entry.decision, entry.by, _thing(entry.decision)) for entry in log.entries],
        pager=pager(
            log.page,
            log.pages,
            lambda number: i18n.address("moderation_log.show", {}, [*query, ("page", str(number))]),
        ),
    )


def _thing(decision: Decision) -> Link | None:
    if decision.kind != "vacancy":
        return None
    words = _("Vacancy %(number)s", number=decision.object_id)
    return Link(words, url_for("moderation.show", vacancy_id=decision.object_id))

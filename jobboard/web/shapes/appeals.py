"""A decision as its employer reads it, and appeals as moderators do."""

from collections.abc import Sequence
from typing import Final

from flask import url_for

from jobboard.core.membership import may
from jobboard.services.appeals import Ruling
from jobboard.storage.models import Appeal, Member, Vacancy
from jobboard.web import formats, meta
from jobboard.web.current import now
from jobboard.web.i18n import language
from jobboard.web.moderation import tabs
from jobboard.web.pages.appeals import AppealPage, RulingPage
from jobboard.web.pages.moderation import Queue, QueueItem, QueuesPage
from jobboard.web.room import room
from jobboard.web.shapes import ads
from jobboard.web.shapes.decisions import past
from jobboard.web.words import N_, _

_OUTCOMES: Final = {
    None: N_("Another moderator will look at it."),
    "upheld": N_("Another moderator has looked at it: the decision stands."),
    "overturned": N_("Another moderator has looked at it: the decision was wrong, and the vacancy is back."),
}
_ACTIONS: Final = {"uphold": N_("The decision stands"), "overturn": N_("It was wrong: publish")}


def ruling_page(
    found: Ruling, vacancy: Vacancy, acting: Member, text: str = "", error: str | None = None
) -> RulingPage:
    """`text` is an appeal as it was typed, with what is wrong about it."""
    slug, appeal = acting.employer.slug, found.appeal
    open_ = found.is_open and may(acting.role, "post")
    return RulingPage(
        meta=meta.unlisted(vacancy.title),
        room=room(),
        title=vacancy.title,
        decision=past(found.decision),
        action=url_for("room_decisions.appeal", employer=slug, decision_id=found.decision.id)
        if open_
        else None,
        text=text,
        error=error,
        sent=appeal.text if appeal else None,
        outcome=_(_OUTCOMES[appeal.outcome]) if appeal else None,
    )


def list_page(appeals: Sequence[Appeal]) -> QueuesPage:
    queue = Queue("appeals", _("Appeals"), _("Nothing waits here."), [_item(appeal) for appeal in appeals])
    return QueuesPage(meta.unlisted(_("Appeals")), tabs(), [queue])


def page(appeal: Appeal, note: str = "", error: str | None = None) -> AppealPage:
    vacancy = appeal.vacancy
    return AppealPage(
        meta=meta.unlisted(vacancy.title),
        tabs=tabs(),
        title=vacancy.title,
        employer=vacancy.employer.name,
        text=appeal.text,
        decision=past(appeal.decision),
        ad=ads.ad_text(vacancy.ad, vacancy.text, vacancy.title),
        actions=[
            (url_for("moderation_appeals.decide", appeal_id=appeal.id, outcome=outcome), _(name))
            for outcome, name in _ACTIONS.items()
        ],
        note=note,
        error=error,
    )


def _item(appeal: Appeal) -> QueueItem:
    facts = [appeal.vacancy.employer.name, formats.ago(appeal.created_at, now(), language())]
    return QueueItem(appeal.vacancy.title, url_for("moderation_appeals.show", appeal_id=appeal.id), facts)

"""An employer's vacancies as its members see them."""

from collections.abc import Iterator, Sequence
from typing import Final

from flask import url_for

from jobboard.core.lifecycle import CLOSED, DRAFT, PAUSED, PUBLISHED, REJECTED, REMOVED, REVIEW
from jobboard.core.membership import may
from jobboard.storage.models import Draft, Member, Vacancy
from jobboard.web import formats, meta
from jobboard.web.current import now
from jobboard.web.i18n import language
from jobboard.web.pages.frame import Link
from jobboard.web.pages.posting import OwnGroup, OwnVacancy, RoomVacanciesPage
from jobboard.web.room import room
from jobboard.web.shapes.cards import vacancy_url
from jobboard.web.shapes.posting import links
from jobboard.web.words import N_, _

# In this order; a published one that is over stands among the closed.
_GROUPS: Final = {
    PUBLISHED: N_("Published"),
    REVIEW: N_("With a moderator"),
    REJECTED: N_("Sent back"),
    DRAFT: N_("Taken back"),
    PAUSED: N_("Paused"),
    CLOSED: N_("Closed"),
    REMOVED: N_("Removed by a moderator"),
}
_ACTIONS: Final = {
    PUBLISHED: ("change", "pause", "close", "copy"),
    REVIEW: ("withdraw", "copy"),
    REJECTED: ("change", "copy"),
    DRAFT: ("change", "copy"),
    PAUSED: ("resume", "change", "close", "copy"),
    CLOSED: ("change", "copy"),
    REMOVED: ("copy",),
}
_NAMES: Final = {
    "change": N_("Change"),
    "pause": N_("Pause"),
    "resume": N_("Resume"),
    "close": N_("Close"),
    "withdraw": N_("Take back"),
    "copy": N_("Copy"),
}
_REOPEN: Final = N_("Open again")


def page(acting: Member, vacancies: Sequence[Vacancy], drafts: Sequence[Draft]) -> RoomVacanciesPage:
    """What may be done depends on the member's role."""
    posts = may(acting.role, "post")
    return RoomVacanciesPage(
        meta=meta.unlisted(_("Vacancies")),
        room=room(),
        groups=list(_groups(vacancies, posts)),
        drafts=[_draft(draft) for draft in drafts] if posts else [],
        post_url=url_for("post.start") if posts else None,
    )


def _groups(vacancies: Sequence[Vacancy], posts: bool) -> Iterator[OwnGroup]:
    for status, title in _GROUPS.items():
        items = [_item(vacancy, posts) for vacancy in vacancies if _shown_as(vacancy) == status]
        if items:
            yield OwnGroup(f"{_(title)} · {formats.number(len(items), language())}", items)


def _shown_as(vacancy: Vacancy) -> str:
    over = vacancy.status == PUBLISHED and not vacancy.is_live(now())
    return CLOSED if over else vacancy.status


def _item(vacancy: Vacancy, posts: bool) -> OwnVacancy:
    status = _shown_as(vacancy)
    names = [(action, _(_NAMES[action])) for action in _ACTIONS[status] if posts]
    if status == CLOSED:
        names = [(action, _(_REOPEN) if action == "change" else name) for action, name in names]
    public = status in (PUBLISHED, PAUSED, CLOSED) and not vacancy.is_gone(now())
    return OwnVacancy(
        title=vacancy.title,
        url=vacancy_url(vacancy) if public else None,
        facts=list(_facts(vacancy, status)),
        actions=[(_action_url(vacancy, action), name) for action, name in names],
        applicants_url=url_for("applicants.list_", employer=vacancy.employer.slug, vacancy_id=vacancy.id),
    )


def _facts(vacancy: Vacancy, status: str) -> Iterator[str]:
    if vacancy.posted_at:
        yield formats.ago(vacancy.posted_at, now(), language())
    if vacancy.expires_at and status in (PUBLISHED, PAUSED):
        last = formats.day_and_month(formats.local_day(vacancy.expires_at), language())
        yield _("until %(day)s", day=last)


def _action_url(vacancy: Vacancy, action: str) -> str:
    slug = vacancy.employer.slug
    if action in ("change", "copy"):
        return url_for("room.write", employer=slug, vacancy_id=vacancy.id, kind=action)
    return url_for("room.act", employer=slug, vacancy_id=vacancy.id, action=action)


def _draft(draft: Draft) -> Link:
    name = draft.title or _("Without a title")
    said = _("%(title)s, a change", title=name) if draft.vacancy_id else name
    return Link(said, url_for("post.show", token=links().token(draft)))

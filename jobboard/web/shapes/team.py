"""The page of a team, as its owners and its other members see it."""

from collections.abc import Sequence

from flask import url_for

from jobboard.core.membership import may
from jobboard.storage.models import Invitation, Member
from jobboard.web import formats, labels, meta
from jobboard.web.current import membership
from jobboard.web.i18n import language
from jobboard.web.pages.check import Option
from jobboard.web.pages.forms import FormField
from jobboard.web.pages.team import InvitationLine, InvitationPage, InviteForm, MemberLine, TeamPage
from jobboard.web.room import room
from jobboard.web.words import _


def page(
    people: Sequence[Member], invited: Sequence[Invitation], typed: str = "", error: str | None = None
) -> TeamPage:
    """`typed` and `error` are those of an invitation that was refused."""
    acting = membership()
    slug, manages = acting.employer.slug, may(acting.role, "manage")
    email = FormField("email", "email", "email", _("E-mail"), typed, error=error)
    invite = InviteForm(url_for("team.invite", employer=slug), email, _roles("editor"))
    return TeamPage(
        meta=meta.unlisted(_("Team")),
        room=room(),
        members=[_member(one, manages) for one in people],
        invited=[_invited(one, slug) for one in invited] if manages else [],
        invite=invite if manages else None,
        leave_url=url_for("team.leave", employer=slug),
    )


def invitation_page(invitation: Invitation, token: str) -> InvitationPage:
    title = _("%(employer)s invites you to their team", employer=invitation.employer.name)
    action = url_for("invitations.accept", token=token)
    return InvitationPage(meta.unlisted(title), title, _(labels.ROLES_MEAN[invitation.role]), action)


def _member(one: Member, manages: bool) -> MemberLine:
    name = one.person.name or one.person.email.partition("@")[0]
    role = _(labels.ROLES[one.role])
    if not manages:
        return MemberLine(name, None, role)
    slug, id_ = membership().employer.slug, one.person_id
    is_me = id_ == membership().person_id
    return MemberLine(
        name=name,
        email=one.person.email,
        role=role,
        roles=_roles(one.role),
        change_url=url_for("team.change", employer=slug, person_id=id_),
        remove_url=None if is_me else url_for("team.remove", employer=slug, person_id=id_),
    )


def _invited(one: Invitation, slug: str) -> InvitationLine:
    last = formats.day_and_month(formats.local_day(one.expires_at), language())
    until = _("until %(day)s", day=last)
    back = url_for("team.take_back", employer=slug, invitation_id=one.id)
    return InvitationLine(one.email, f"{_(labels.ROLES[one.role])}, {until}", back)


def _roles(chosen: str) -> list[Option]:
    return [Option(role, _(name), role == chosen) for role, name in labels.ROLES.items()]

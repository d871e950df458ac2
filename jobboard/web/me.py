"""The pages of a person's own, `/me/…`, and the way between them."""

from typing import Final

from flask import current_app, request, url_for

from jobboard.core.roles import MODERATOR
from jobboard.storage.models import Person
from jobboard.web import formats
from jobboard.web.i18n import language
from jobboard.web.pages.frame import Leaving, Link
from jobboard.web.words import N_, _

# In the order in which a candidate needs them.
_PAGES: Final = (
    (N_("Profile"), "me_profile.show"),
    (N_("Matches"), "matches.list_"),
    (N_("Skill gap"), "gap.show"),
    (N_("Saved"), "saved.list_"),
    (N_("Alerts"), "alerts.list_"),
    (N_("Applications"), "applications.list_"),
    (N_("My employers"), "me_employers.list_"),
    (N_("Account"), "account.show"),
)
# Pages below one of them, under a blueprint of their own.
_BELOW: Final = {
    "me_proofs": "me_profile",
    "me_import": "me_profile",
    "me_data": "account",
    "elsewhere": "applications",
}


def links(someone: Person) -> list[Link]:
    """The pages, the open one marked; for moderators the way to theirs too."""
    open_ = _BELOW.get(request.blueprint or "", request.blueprint)
    own = [
        Link(_(text), url_for(endpoint), current=endpoint.split(".")[0] == open_)
        for text, endpoint in _PAGES
        if endpoint in current_app.view_functions
    ]
    return [*own, Link(_("Moderation"), url_for("moderation.queues"))] if someone.has_role(MODERATOR) else own


def leaving(someone: Person | None) -> Leaving | None:
    """Whether the person asked for the account to be deleted, and when that is."""
    if someone is None or someone.leaving_at is None:
        return None
    day = formats.day_and_month(formats.local_day(someone.leaving_at), language(), year=True)
    return Leaving(day, url_for("me_data.stay"))

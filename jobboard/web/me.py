"""The pages of a person's own, `/me/…`, and the way between them."""

from typing import Final

from flask import current_app, request, url_for

from jobboard.web.pages.frame import Link
from jobboard.web.words import N_, _

# In the order in which a candidate needs them.
_PAGES: Final = (
    (N_("Profile"), "me_profile.show"),
    (N_("Matches"), "matches.list_"),
    (N_("Skill gap"), "gap.show"),
    (N_("Saved"), "saved.list_"),
    (N_("Alerts"), "alerts.list_"),
    (N_("Applications"), "applications.list_"),
    (N_("Account"), "account.show"),
)


def links() -> list[Link]:
    """The pages, the open one marked."""
    return [
        Link(_(text), url_for(endpoint), current=endpoint.split(".")[0] == request.blueprint)
        for text, endpoint in _PAGES
        if endpoint in current_app.view_functions
    ]

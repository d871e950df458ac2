"""The pages of moderators, `/moderation/…`, and the way between them."""

from typing import Final

from flask import current_app, request, url_for

from jobboard.web.pages.frame import Link
from jobboard.web.words import N_, _

_PAGES: Final = (
    (N_("Waiting"), "moderation.queues"),
    (N_("Appeals"), "moderation_appeals.list_"),
    (N_("Log"), "moderation_log.show"),
)


def tabs() -> list[Link]:
    """The pages, the open one marked."""
    return [
        Link(_(text), url_for(endpoint), current=endpoint.split(".")[0] == request.blueprint)
        for text, endpoint in _PAGES
        if endpoint in current_app.view_functions
    ]

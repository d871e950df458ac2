"""The pages in which an employer's members work, `/room/<employer>/…`, and the way between them."""

from typing import Final

from flask import current_app, request, url_for

from jobboard.core.membership import may
from jobboard.web import current
from jobboard.web.pages.frame import Link
from jobboard.web.pages.room import Room
from jobboard.web.words import N_, _

# What each page is for, and the right that it takes.
_PAGES: Final = (
    (N_("Vacancies"), "room.vacancies", "see"),
    (N_("Team"), "team.show", "see"),
    (N_("About us"), "room_about.show", "manage"),
)
# Pages below one of them, under a blueprint of their own.
_BELOW: Final = {"applicants": "room"}


def room() -> Room:
    """What stands around a page of a room."""
    acting = current.membership()
    slug = acting.employer.slug
    open_ = _BELOW.get(request.blueprint or "", request.blueprint)
    links = [
        Link(_(text), url_for(endpoint, employer=slug), current=endpoint.split(".")[0] == open_)
        for text, endpoint, right in _PAGES
        if endpoint in current_app.view_functions and may(acting.role, right)
    ]
    public = "employers.show"
    if public in current_app.view_functions:
        links.append(Link(_("Public page"), url_for(public, slug=slug)))
    return Room(acting.employer.name, links)

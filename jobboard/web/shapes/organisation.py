"""The form of an employer's own words, for a new one and in its room; and whom one acts for."""

from collections.abc import Mapping, Sequence

from flask import url_for

from jobboard.core.organisation import FIELDS, SIZES, Organisation
from jobboard.storage.models import Employer, Member
from jobboard.web import labels, meta
from jobboard.web.current import membership
from jobboard.web.pages.apply import Area
from jobboard.web.pages.check import Option
from jobboard.web.pages.forms import FormField
from jobboard.web.pages.frame import Link
from jobboard.web.pages.organisation import (
    MyEmployersPage,
    NewEmployerPage,
    OrganisationForm,
    Place,
    RoomAboutPage,
)
from jobboard.web.room import room
from jobboard.web.words import _


def mine(places: Sequence[Member]) -> MyEmployersPage:
    title = _("My employers")
    return MyEmployersPage(
        meta=meta.unlisted(title),
        title=title,
        places=[
            Place(
                Link(place.employer.name, url_for("room.vacancies", employer=place.employer.slug)),
                _(labels.ROLES[place.role]),
            )
            for place in places
        ],
        new_url=url_for("me_employers.new"),
    )


def new(told: Organisation, wrong: Mapping[str, str], alike: Sequence[Employer] = ()) -> NewEmployerPage:
    title, action = _("A new employer"), url_for("me_employers.add")
    names = [employer.name for employer in alike]
    return NewEmployerPage(meta.unlisted(title), title, _form(told, wrong, action, _("Create"), names))


def about(told: Organisation, wrong: Mapping[str, str]) -> RoomAboutPage:
    title = _("About us")
    action = url_for("room_about.edit", employer=membership().employer.slug)
    return RoomAboutPage(meta.unlisted(title), room(), title, _form(told, wrong, action, _("Save")))


def _form(
    told: Organisation, wrong: Mapping[str, str], action: str, submit: str, alike: Sequence[str] = ()
) -> OrganisationForm:
    about_hint = _("What you do, in a few sentences. Phone numbers and e-mail addresses are hidden.")
    return OrganisationForm(
        action=action,
        lines=[
            FormField("text", "name", "name", _("Name"), told.name, error=wrong.get("name")),
            FormField("text", "city", "city", _("City"), told.city, error=wrong.get("city")),
            FormField("text", "website", "website", _("Website"), told.website, error=wrong.get("website")),
        ],
        field=[Option(code, _(labels.FIELDS[code]), code == told.field) for code in FIELDS],
        size=[Option(code, labels.people(code), code == told.size) for code in SIZES],
        about=Area("about", "about", _("About"), told.about, about_hint, wrong.get("about")),
        agency=told.agency,
        submit=submit,
        alike=alike,
    )

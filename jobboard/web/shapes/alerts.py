"""Searches that write by mail."""

from collections.abc import Sequence
from typing import Final
from urllib.parse import urlencode

from flask import url_for

from jobboard.core.search import VacancyFilter
from jobboard.services import alert_requests, alerts, news
from jobboard.storage.models import SavedSearch
from jobboard.storage.models.saved import FREQUENCIES
from jobboard.web import i18n, meta
from jobboard.web.current import house, now, person
from jobboard.web.formats import ago
from jobboard.web.pages.alerts import (
    AlertForm,
    AlertRow,
    AlertSentPage,
    AlertsPage,
    ConfirmPage,
    UnsubscribePage,
)
from jobboard.web.pages.forms import FormField
from jobboard.web.pages.frame import Link
from jobboard.web.pages.vacancies import FacetOption
from jobboard.web.shapes.listing import said
from jobboard.web.words import N_, _

_NAMES: Final = {"at-once": N_("At once"), "daily": N_("Once a day"), "weekly": N_("Once a week")}
USUAL: Final = "daily"


def form(
    wanted: VacancyFilter,
    frequency: str = USUAL,
    email: str = "",
    email_error: str | None = None,
    error: str | None = None,
) -> AlertForm:
    """`email` as it was typed; somebody signed in is not asked for it."""
    someone = person()
    asked = FormField("email", "email", "email", _("E-mail"), email, error=email_error, autocomplete="email")
    return AlertForm(
        meta=meta.unlisted(_("New vacancies by e-mail")),
        words=words(wanted),
        list_url=i18n.address("vacancies.list_", {}, wanted.active),
        action=url_for("alerts.ask"),
        query=urlencode(wanted.active),
        email=None if someone else asked,
        address=someone.email if someone else "",
        frequencies=_frequencies(frequency),
        privacy_url=url_for("texts.privacy"),
        error=error,
    )


def alerts_page(searches: Sequence[SavedSearch], email: str, token: str | None = None) -> AlertsPage:
    """`token`: of the mailed link that leads here; without one, somebody is signed in."""
    return AlertsPage(
        meta=meta.unlisted(_("Alerts")),
        email=email,
        items=[_row(search, token) for search in searches],
        vacancies_url=url_for("vacancies.list_"),
    )


def confirm_page(search: SavedSearch) -> ConfirmPage:
    wanted = news.remembered(search.query, house().taxonomy)
    live = not alert_requests.is_expired(search, now())
    return ConfirmPage(
        meta=meta.unlisted(_("New vacancies by e-mail")),
        words=words(wanted),
        frequency=_(_NAMES[search.frequency]),
        action=url_for("alerts.confirm", token=search.token) if live else None,
        again_url=i18n.address("alerts.form", {}, wanted.active),
    )


def sent_page() -> AlertSentPage:
    return AlertSentPage(
        meta=meta.unlisted(_("Look into your mail")),
        vacancies_url=url_for("vacancies.list_"),
        mails_url=url_for("demo_mails.list_") if house().settings.demo else None,
    )


def unsubscribe_page(token: str, *, done: bool) -> UnsubscribePage:
    return UnsubscribePage(
        meta=meta.unlisted(_("No more of these mails")),
        action=None if done else url_for("unsubscribe.end", token=token),
        links=[Link(_("Vacancies"), url_for("vacancies.list_"))],
    )


def words(wanted: VacancyFilter) -> str:
    """A search in words."""
    return ", ".join(said(name, value) for name, value in wanted.active) or _("All new vacancies")


def _row(search: SavedSearch, token: str | None) -> AlertRow:
    wanted = news.remembered(search.query, house().taxonomy)
    return AlertRow(
        id=search.id,
        words=words(wanted),
        list_url=i18n.address("vacancies.list_", {}, wanted.active),
        active=alerts.is_active(search),
        since=ago(search.confirmed_at or search.created_at, now(), i18n.language()),
        frequencies=_frequencies(search.frequency),
        action=_action(search, token),
    )


def _action(search: SavedSearch, token: str | None) -> str:
    if token:
        return url_for("alerts.change_by_link", token=token, id_=search.id)
    return url_for("alerts.change", id_=search.id)


def _frequencies(chosen: str) -> list[FacetOption]:
    names = {value: _(_NAMES[value]) for value in FREQUENCIES}
    return [FacetOption(value, name, 0, value == chosen, f"often-{value}") for value, name in names.items()]

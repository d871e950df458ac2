"""What is saved, in an account and on a device."""

from collections.abc import Iterable

from flask import url_for

from jobboard.services import saved
from jobboard.storage.models import Vacancy
from jobboard.web import meta
from jobboard.web.current import now
from jobboard.web.pages.saved import DevicePage, SavedCard, SavedPage
from jobboard.web.shapes.cards import card
from jobboard.web.shapes.listing import pager, total_label
from jobboard.web.words import _


def page(found: saved.SavedPage, removed: int | None) -> SavedPage:
    """`removed`: the vacancy that has just been taken off the list."""
    return SavedPage(
        meta=meta.unlisted(_("Saved vacancies")),
        total_label=total_label(found.total),
        items=saved_cards(found.items),
        pager=pager(found.page, found.pages, lambda number: url_for("saved.list_", page=number)),
        undo_url=url_for("saved.save", vacancy_id=removed) if removed else None,
        vacancies_url=url_for("vacancies.list_"),
    )


def device_page() -> DevicePage:
    return DevicePage(
        meta=meta.unlisted(_("Saved vacancies")),
        cards_url=url_for("saved.cards"),
        sign_in_url=url_for("security.login", next=url_for("saved.list_")),
        vacancies_url=url_for("vacancies.list_"),
    )


def saved_cards(vacancies: Iterable[Vacancy]) -> list[SavedCard]:
    return [SavedCard(card(vacancy), not vacancy.is_live(now())) for vacancy in vacancies]

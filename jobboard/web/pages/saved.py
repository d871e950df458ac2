"""Saved vacancies: the control on cards, the pages, and what a script asks for."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Meta
from jobboard.web.pages.vacancies import Pager, VacancyCard


@dataclass(frozen=True, slots=True)
class SavedCard:
    card: VacancyCard
    closed: bool


@dataclass(frozen=True, slots=True)
class SavedPage:
    """What a person keeps in their account."""

    meta: Meta
    total_label: str
    items: Sequence[SavedCard]
    pager: Pager | None
    undo_url: str | None  # what was just removed comes back by a post to it
    vacancies_url: str


@dataclass(frozen=True, slots=True)
class DevicePage:
    """What a visitor keeps on the device: a script fetches the cards."""

    meta: Meta
    cards_url: str
    sign_in_url: str
    vacancies_url: str


@dataclass(frozen=True, slots=True)
class DeviceCards:
    items: Sequence[SavedCard]


@dataclass(frozen=True, slots=True)
class Merged:
    said: str

"""The control that keeps a vacancy."""

from flask import g, url_for

from jobboard.services import saved
from jobboard.storage.models import Vacancy
from jobboard.web.current import person, session
from jobboard.web.pages.vacancies import SaveControl


def save_control(vacancy: Vacancy) -> SaveControl:
    """In the state in which the vacancy is for whoever looks; what visitors keep, only their device knows."""
    someone = person()
    if someone is None:
        url = url_for("saved.device", vacancy=vacancy.id)
        return SaveControl(vacancy.id, vacancy.title, url, saved=False, in_account=False)
    if "saved" not in g:  # all cards of a page ask once
        g.saved = saved.ids(session(), someone)
    kept = vacancy.id in g.saved
    url = url_for("saved.remove" if kept else "saved.save", vacancy_id=vacancy.id)
    return SaveControl(vacancy.id, vacancy.title, url, saved=kept, in_account=True)


def forget_saved() -> None:
    """After a change: the next control asks anew."""
    g.pop("saved", None)

"""Fields of a form as the values they stand for; what cannot be one is said in words, by field."""

from datetime import date
from typing import Final, TypeVar

from werkzeug.datastructures import MultiDict

from jobboard.core.text import storable
from jobboard.web import formats
from jobboard.web.i18n import language
from jobboard.web.words import _

T = TypeVar("T", bound=str)
_YES: Final = {"1": True, "0": False}


class Fields:
    """The fields of one posted form. `errors` fill up as fields are read."""

    def __init__(self, form: MultiDict[str, str]) -> None:
        self.form = form
        self.errors: dict[str, str] = {}

    def line(self, name: str, limit: int) -> str:
        """One line without the spaces around it."""
        typed = storable(" ".join(self.form.get(name, "").split()))
        if len(typed) > limit:
            self.errors[name] = _(
                "That is too long: %(length)s characters, at most %(limit)s.",
                length=formats.number(len(typed), language()),
                limit=formats.number(limit, language()),
            )
        return typed

    def figure(self, name: str, most: float) -> float | None:
        """A number from 0 up; None where nothing is typed. Az and ru write the point as a comma."""
        typed = "".join(self.form.get(name, "").split())
        if not typed:
            return None
        try:
            figure = float(typed.replace(",", "."))
        except ValueError:
            figure = -1
        if 0 <= figure <= most:
            return figure
        shown = formats.number(int(most), language())
        self.errors[name] = _("Write a number from 0 to %(most)s.", most=shown)
        return None

    def whole(self, name: str, most: int) -> int | None:
        figure = self.figure(name, most)
        return None if figure is None else int(figure)

    def yes(self, name: str) -> bool | None:
        return _YES.get(self.form.get(name, ""))

    def one(self, name: str, choices: tuple[T, ...]) -> T | None:
        """What was chosen; None for nothing, and for what the page does not offer."""
        typed = self.form.get(name, "")
        return next((choice for choice in choices if choice == typed), None)

    def some(self, name: str, choices: tuple[T, ...]) -> tuple[T, ...]:
        ticked = self.form.getlist(name)
        return tuple(choice for choice in choices if choice in ticked)

    def day(self, name: str) -> date | None:
        typed = self.form.get(name, "").strip()
        try:
            return date.fromisoformat(typed) if typed else None
        except ValueError:
            self.errors[name] = _("Choose a day.")
            return None

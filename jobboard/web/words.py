"""gettext, typed. Names are those that `pybabel extract` looks for by itself."""

import flask_babel

from jobboard.core.wording import N_ as N_


def _(message: str, **values: object) -> str:
    """The message in the reader's language."""
    return str(flask_babel.gettext(message, **values))


def ngettext(one: str, many: str, n: float, **values: object) -> str:
    """The form that `n` takes in the reader's language."""
    return str(flask_babel.ngettext(one, many, n, **values))

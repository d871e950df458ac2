"""gettext, typed. Names are those that `pybabel extract` looks for by itself."""

import flask_babel


def _(message: str, **values: object) -> str:
    """The message in the reader's language."""
    return str(flask_babel.gettext(message, **values))


def ngettext(one: str, many: str, n: float, **values: object) -> str:
    """The form that `n` takes in the reader's language."""
    return str(flask_babel.ngettext(one, many, n, **values))


def N_(message: str) -> str:  # noqa: N802
    """Marks a message that stands in a table and is translated where it is used."""
    return message

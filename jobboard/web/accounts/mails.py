"""The mails of accounts: Flask-Security says when, a letter says what, the outbox sends it."""

from typing import Any, Final
from urllib.parse import urlsplit

from flask import Response, after_this_request
from flask_security import MailUtil

from jobboard.services import outbox
from jobboard.storage.models import Person
from jobboard.web import current

_PASSWORD: Final = {"what": "password"}
# Flask-Security's template: our letter, which of its values are links in it, and what else it is told.
_LETTERS: Final[dict[str, tuple[str, tuple[str, ...], dict[str, str]]]] = {
    "security/email/welcome": ("welcome", ("confirmation_link",), {}),
    "security/email/welcome_existing": ("known", ("reset_link", "confirmation_link"), {}),
    "security/email/confirmation_instructions": ("confirm", ("confirmation_link",), {}),
    "security/email/reset_instructions": ("reset", ("reset_link",), {}),
    "security/email/change_email_instructions": ("new_email", ("link",), {}),
    "security/email/reset_notice": ("account_changed", (), _PASSWORD),
    "security/email/change_notice": ("account_changed", (), _PASSWORD),
}


class Mails(MailUtil):
    """What Flask-Security sends its mails with."""

    def send_mail(
        self,
        template: str,
        subject: str,
        recipient: str | tuple[str, str],
        sender: str | tuple[str, str],
        body: str | None,
        html: str | None,
        **context: Any,
    ) -> None:
        """Write the mail into the transaction of this request."""
        name, links, values = _LETTERS[template]
        found = {link: ours(context[link]) for link in links}
        send(name, context["user"], to=str(recipient), **values, **found)


def send(name: str, person: Person, *, to: str | None = None, **values: str) -> None:
    """A letter to this person (at `to`, where that is not their address), in their language.

    It is committed with the answer of this request; an answer that is an error takes nothing along.
    """
    letter = current.house().letters.write(name, person.lang, **values)
    outbox.mail(current.session(), to or person.email, letter, now=current.now())
    after_this_request(_commit)


def ours(link: str) -> str:
    """The link under the site's own name: whatever Host a request came with, no mail repeats it."""
    return current.house().settings.public_url + urlsplit(link).path if link else ""


def _commit(response: Response) -> Response:
    if response.status_code < 400:
        current.session().commit()
    return response

"""Accounts that an operator makes: a link sent to the address sets the password."""

import secrets

from flask import current_app
from flask_security import EmailValidateException, hash_password
from flask_security.recoverable import generate_reset_link

from jobboard.services import accounts, outbox
from jobboard.web import current
from jobboard.web.accounts.mails import ours


class Refused(ValueError):
    """What was given is no address."""


def invite(email: str, *, moderator: bool, lang: str) -> bool:
    """Make the account, or find it; whether it is new. It commits: no view stands around it.

    Raises Refused. The link goes out by mail alone, so that whoever runs the command cannot use it.
    """
    try:
        address = current_app.extensions["security"].mail_util.validate(email)
    except EmailValidateException as error:
        raise Refused(f"{email} is not a mail address.") from error
    session, now = current.session(), current.now()
    known = accounts.find(session, address)
    person = known or accounts.add(session, address, hash_password(secrets.token_urlsafe(32)), now, lang)
    if moderator:
        accounts.make_moderator(session, person)
    if known is None:
        link, _token = generate_reset_link(person)  # type: ignore[no-untyped-call]
        letter = current.house().letters.write("invited", person.lang, reset_link=ours(link))
        outbox.mail(session, address, letter, now=now)
    session.commit()
    return known is None

"""Accounts: Flask-Security's use cases with our pages, mails and browsers that can be signed out one by one.

It commits by itself, at the end of its views: the one named exception to "a visible commit in the view".
"""

from typing import Any, Final

from flask import Flask, Request
from flask_security import Security, SQLAlchemySessionUserDatastore
from werkzeug.local import LocalProxy

from jobboard.settings import Settings
from jobboard.storage.models import Passkey, Person, Role
from jobboard.web import current
from jobboard.web.access import ANYONE, SIGNED_IN
from jobboard.web.accounts import browser, events, links, pages
from jobboard.web.accounts.codes import Codes
from jobboard.web.accounts.config import security_config
from jobboard.web.accounts.forms import FORMS
from jobboard.web.accounts.mails import Mails
from jobboard.web.accounts.passkeys import Passkeys

# Its views ask for an account by themselves where one is needed; this is what they ask for.
AUDIENCES: Final = {
    **dict.fromkeys(
        (
            "security.login",
            "security.logout",
            "security.register",
            "security.forgot_password",
            "security.reset_password",
            "security.send_confirmation",
            "security.confirm_email",
            "security.change_email_confirm",
            "security.two_factor_token_validation",
            "security.two_factor_rescue",
            "security.tf_select",
            "security.mf_recovery",
            "security.wan_signin",
            "security.wan_signin_response",
        ),
        ANYONE,
    ),
    **dict.fromkeys(
        (
            "security.verify",
            "security.change_password",
            "security.change_email",
            "security.two_factor_setup",
            "security.two_factor_setup_validate",
            "security.mf_recovery_codes",
            "security.wan_register",
            "security.wan_register_response",
            "security.wan_delete",
            "security.wan_verify",
            "security.wan_verify_response",
        ),
        SIGNED_IN,
    ),
}


def init_app(app: Flask, settings: Settings) -> None:
    """Set up Flask-Security: pages alone (no JSON, no tokens), on the session of the request."""
    app.config.update(security_config(settings))
    people: Any = LocalProxy(current.session)
    security = Security(
        datastore=SQLAlchemySessionUserDatastore(people, Person, Role, Passkey),
        mail_util_cls=Mails,
        webauthn_util_cls=Passkeys,
        totp_cls=Codes,
        render_template=pages.render,  # type: ignore[arg-type]  # views may return whole responses
        **FORMS,
    )
    security.init_app(app)
    security.want_json(_never)
    security.login_manager.user_loader(browser.load)
    security.login_manager.request_loader(_nobody)
    security.login_manager.session_protection = None  # phones change their address all day
    security.principal.identity_loaders.clear()  # or it would look for a person in every request
    browser.init_app(app)
    events.init_app(app)
    links.init_app(app)


def _never(_request: Request) -> bool:
    return False


def _nobody(_request: Request) -> None:
    """No request signs in by what it carries besides the session."""

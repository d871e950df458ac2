"""The pages of passkeys: one's own, and where the browser is asked for one."""

from datetime import datetime
from typing import Any, Final

from flask import Response, request, url_for
from wtforms import Form

from jobboard.web import current, meta
from jobboard.web.accounts.fields import fields
from jobboard.web.formats import ago
from jobboard.web.fragments import page
from jobboard.web.i18n import language
from jobboard.web.pages.accounts import PasskeyCallPage, PasskeyRow, PasskeysPage
from jobboard.web.pages.forms import FormPage
from jobboard.web.pages.frame import Link
from jobboard.web.words import _

Given = dict[str, Any]
_BY_PASSWORD: Final = {"security.wan_signin": "security.login", "security.wan_verify": "security.verify"}


def own(given: Given) -> Response:
    """Those of the person, and a new one."""
    if "credential_options" in given:
        again = url_for("security.wan_register")
        action = url_for("security.wan_register_response", token=given["wan_state"])
        return _call(_("A new passkey"), "create", given, "wan_register_response_form", action, again)
    form: Form = given["wan_register_form"]
    shown = PasskeysPage(
        meta=meta.unlisted(_("Passkeys")),
        passkeys=[_row(item) for item in given["registered_credentials"]],
        action=url_for("security.wan_register"),
        fields=[item for item in fields(form, {}) if item.kind != "hidden"],
        remove_url=url_for("security.wan_delete"),
        account_url=url_for("account.show"),
    )
    return page("security/passkeys.html", shown, status=422 if form.errors else 200)


def _row(item: dict[str, Any]) -> PasskeyRow:
    return PasskeyRow(item["name"], ago(datetime.fromisoformat(item["lastuse"]), current.now(), language()))


def sign_in(given: Given) -> Response:
    """Instead of address and password."""
    return _shown(given, _("Sign in with a passkey"), "security.wan_signin")


def verify(given: Given) -> Response:
    """Once more, before a change that matters."""
    return _shown(given, _("Is it you?"), "security.wan_verify")


def _shown(given: Given, title: str, endpoint: str) -> Response:
    """The browser is asked at once; where one comes back to from a failure, the button asks."""
    here = _with_next(endpoint)
    if "credential_options" in given:
        action = url_for(f"{endpoint}_response", token=given["wan_state"], next=request.args.get("next"))
        return _call(title, "get", given, "wan_signin_response_form", action, here)
    name = "wan_signin_form" if endpoint == "security.wan_signin" else "wan_verify_form"
    kept = [item for item in fields(given[name], {}) if item.name in {"next", "remember"}]
    shown = FormPage(
        meta=meta.unlisted(title),
        title=title,
        lead=_("Your device asks for your finger, face or screen lock."),
        action=here,
        fields=kept,
        submit=_("Use a passkey"),
        ways=[Link(_("Use the password"), _with_next(_BY_PASSWORD[endpoint]))],
    )
    return page("security/form.html", shown)


def _call(title: str, method: str, given: Given, form: str, action: str, again: str) -> Response:
    shown = PasskeyCallPage(
        meta=meta.unlisted(title),
        title=title,
        method=method,
        options=given["credential_options"],
        action=action,
        fields=fields(given[form], {}),
        again_url=again,
    )
    return page("security/passkey.html", shown)


def _with_next(endpoint: str) -> str:
    return url_for(endpoint, next=request.args.get("next"))

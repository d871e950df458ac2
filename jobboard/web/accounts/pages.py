"""Flask-Security's pages in our look: what it hands to a template becomes a page of ours."""

from collections.abc import Callable
from typing import Any, Final

from flask import Response, request, url_for
from wtforms import Form

from jobboard.web import meta
from jobboard.web.accounts import passkey_pages
from jobboard.web.accounts.fields import fields, first_error
from jobboard.web.accounts.screens import SCREENS, Screen
from jobboard.web.fragments import page
from jobboard.web.pages.accounts import CodesPage, RecoveryPage
from jobboard.web.pages.forms import FormPage
from jobboard.web.pages.frame import Link
from jobboard.web.words import _

Given = dict[str, Any]


def render(template: str, **given: Any) -> Response:
    """What Flask-Security shows with `template`."""
    if template in SCREENS:
        return screen(SCREENS[template], given)
    return _RENDERERS[template](given)


def screen(about: Screen, given: Given, status: int | None = None) -> Response:
    """The page of one form; its status says whether something is wrong with it, unless one is given."""
    form: Form = given[about.form]
    shown = FormPage(
        meta=meta.unlisted(_(about.title)),
        title=_(about.title),
        lead=_(about.lead) if about.lead else "",
        action=request.full_path.rstrip("?"),
        fields=fields(form, {name: _(hint) for name, hint in about.hints.items()}),
        submit=_(about.submit),
        error=first_error(form.form_errors),
        ways=[Link(_(text), url_for(endpoint)) for text, endpoint in about.ways],
        passkey_url=_passkey_url(about, given),
        agree=_texts() if about.agree else (),
    )
    return page("security/form.html", shown, status=status or (422 if form.errors else 200))


def _passkey_url(screen: Screen, given: Given) -> str | None:
    """Where a passkey does instead; who is asked again who they are may have none."""
    if screen.passkey is None or not given.get("has_webauthn_verify_credential", True):
        return None
    return url_for(screen.passkey, next=request.args.get("next"))


def _texts() -> list[Link]:
    return [Link(_("Rules"), url_for("texts.rules")), Link(_("Privacy"), url_for("texts.privacy"))]


def _codes(given: Given) -> Response:
    being_set = given.get("chosen_method") == "authenticator"
    token = given.get("state_token")
    shown = CodesPage(
        meta=meta.unlisted(_("Code at sign-in")),
        on=given["two_factor_setup_form"].user.tf_primary_method is not None,
        action=url_for("security.two_factor_setup"),
        account_url=url_for("account.show"),
        recovery_url=url_for("security.mf_recovery_codes"),
        qr=given.get("authr_qrcode"),
        key=given.get("authr_key"),
        check_url=url_for("security.two_factor_setup_validate", token=token) if token else None,
        fields=fields(given["two_factor_verify_code_form"], {}) if being_set else (),
    )
    return page("security/codes.html", shown)


def _recovery(given: Given) -> Response:
    here = url_for("security.mf_recovery_codes")
    shown = RecoveryPage(
        meta=meta.unlisted(_("Recovery codes")),
        action=here,
        show_url=f"{here}?show_codes=1",
        account_url=url_for("account.show"),
        codes=given["recovery_codes"],
    )
    return page("security/recovery.html", shown)


_RENDERERS: Final[dict[str, Callable[[Given], Response]]] = {
    "security/two_factor_setup.html": _codes,
    "security/mf_recovery_codes.html": _recovery,
    "security/wan_register.html": passkey_pages.own,
    "security/wan_signin.html": passkey_pages.sign_in,
    "security/wan_verify.html": passkey_pages.verify,
}

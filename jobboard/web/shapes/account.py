"""The page of an account."""

from collections.abc import Sequence

from flask import url_for

from jobboard.services.accounts import NAME_LIMIT
from jobboard.storage.models import Person, SignIn
from jobboard.web import i18n, meta
from jobboard.web.current import now
from jobboard.web.formats import ago
from jobboard.web.pages.accounts import AccountPage, Browser
from jobboard.web.pages.forms import FormField
from jobboard.web.pages.frame import Link
from jobboard.web.words import _, ngettext


def account_page(
    person: Person, where: Sequence[tuple[SignIn, bool]], name: str, error: str | None
) -> AccountPage:
    """`where`: the browsers, and which of them asks. `name` is what was typed, with what is wrong with it."""
    codes = _("On") if person.tf_primary_method else _("Off")
    keys = len(person.webauthn)
    return AccountPage(
        meta=meta.unlisted(_("Account")),
        email=person.email,
        name=FormField("text", "name", "name", _("Name"), name, error=error, autocomplete="name"),
        name_limit=NAME_LIMIT,
        languages=[Link(i18n.NAMES[lang], lang, current=lang == person.lang) for lang in i18n.NAMES],
        describe_url=url_for("account.describe"),
        email_url=url_for("security.change_email"),
        password_url=url_for("security.change_password"),
        codes=Link(codes, url_for("security.two_factor_setup")),
        passkeys=Link(
            ngettext("%(num)s passkey", "%(num)s passkeys", keys) if keys else _("None"),
            url_for("security.wan_register"),
        ),
        browsers=[_browser(item, here) for item, here in where],
        end_others_url=url_for("account.end_others"),
        sign_out_url=url_for("security.logout"),
    )


def _browser(item: SignIn, here: bool) -> Browser:
    lang = i18n.language()
    return Browser(
        name=item.device or _("Unknown browser"),
        since=ago(item.created_at, now(), lang),
        seen=ago(item.seen_at, now(), lang),
        here=here,
        end_url=url_for("account.end", id_=item.id),
    )

"""The pages of Flask-Security that are one form: what is said around each."""

from dataclasses import dataclass, field
from typing import Final

from jobboard.web.words import N_


@dataclass(frozen=True, slots=True)
class Screen:
    """`form` is its name among the values that the template is given."""

    form: str
    title: str
    submit: str
    lead: str = ""
    hints: dict[str, str] = field(default_factory=dict)
    ways: tuple[tuple[str, str], ...] = ()  # (text, endpoint)
    passkey: str | None = None  # the endpoint where one does instead
    agree: bool = False  # to our texts, by sending it


_FORGOT: Final = (N_("I forgot my password"), "security.forgot_password")
_SIGN_IN: Final = (N_("Sign in"), "security.login")
_REGISTER: Final = (N_("Make an account"), "security.register")
_LINK_AGAIN: Final = (N_("Send the confirmation mail again"), "security.send_confirmation")
_BACK: Final = (N_("Back to the account"), "account.show")
_LENGTH: Final = N_("At least 10 characters. Three or four words that only you put together are good.")

SCREENS: Final = {
    "security/login_user.html": Screen(
        "login_user_form",
        N_("Sign in"),
        N_("Sign in"),
        ways=(_REGISTER, _FORGOT, _LINK_AGAIN),
        passkey="security.wan_signin",
    ),
    "security/register_user.html": Screen(
        "register_user_form",
        N_("Make an account"),
        N_("Make an account"),
        lead=N_("For your profile, matches and applications. It costs nothing, and you can delete it."),
        hints={"password": _LENGTH},
        ways=(_SIGN_IN,),
        agree=True,
    ),
    "security/forgot_password.html": Screen(
        "forgot_password_form",
        N_("A new password"),
        N_("Send me a link"),
        lead=N_("Write the e-mail of your account. The link in our mail lets you choose a new password."),
        ways=(_SIGN_IN,),
    ),
    "security/reset_password.html": Screen(
        "reset_password_form",
        N_("Choose a password"),
        N_("Keep this password"),
        hints={"password": _LENGTH},
    ),
    "security/change_password.html": Screen(
        "change_password_form",
        N_("Change the password"),
        N_("Change the password"),
        lead=N_("You stay signed in here. Other browsers are signed out."),
        hints={"new_password": _LENGTH},
        ways=(_BACK,),
    ),
    "security/change_email.html": Screen(
        "change_email_form",
        N_("Change the e-mail"),
        N_("Send me a link"),
        lead=N_("We send a link to the new address. Until you follow it the old one stays."),
        ways=(_BACK,),
    ),
    "security/send_confirmation.html": Screen(
        "send_confirmation_form",
        N_("Confirm your e-mail"),
        N_("Send me a link"),
        lead=N_("Write the e-mail of your account, and we send the link once more."),
        ways=(_SIGN_IN,),
    ),
    "security/verify.html": Screen(
        "verify_form",
        N_("Is it you?"),
        N_("Go on"),
        lead=N_("Before such a change we ask for the password again."),
        ways=(_BACK,),
        passkey="security.wan_verify",
    ),
    "security/logout_user.html": Screen("logout_form", N_("Sign out"), N_("Sign out")),
    "security/two_factor_verify_code.html": Screen(
        "two_factor_verify_code_form",
        N_("The code from your phone"),
        N_("Sign in"),
        lead=N_("Write the six figures that your authenticator app shows now."),
        ways=((N_("Use a recovery code"), "security.mf_recovery"),),
    ),
    "security/mf_recovery.html": Screen(
        "mf_recovery_form",
        N_("Recovery code"),
        N_("Sign in"),
        lead=N_("Write one of the codes that you kept. It works once."),
        ways=((N_("Use the authenticator app"), "security.two_factor_token_validation"),),
    ),
}

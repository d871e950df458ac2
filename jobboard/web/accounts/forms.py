"""Flask-Security's forms where ours ask for less."""

from typing import Any

from flask_security import (
    ChangePasswordForm,
    RegisterFormV2,
    ResetPasswordForm,
    TwoFactorRescueForm,
    TwoFactorSetupForm,
    WebAuthnRegisterForm,
)
from wtforms import HiddenField

from jobboard.web import current, i18n

# A password is typed once, and can be looked at while it is typed: a second field teaches copying.


class RegisterForm(RegisterFormV2):
    """Address and password; the mails come in the language of the page."""

    def to_dict(self, only_user: bool) -> dict[str, Any]:
        return {
            **super().to_dict(only_user),
            "lang": i18n.language(),
            "created_at": current.now(),
        }


class ResetForm(ResetPasswordForm):
    password_confirm = None


class ChangeForm(ChangePasswordForm):
    new_password_confirm = None


class CodesForm(TwoFactorSetupForm):
    """Codes on or off: there is one way to have them."""

    setup = HiddenField(default="authenticator")


class RescueForm(TwoFactorRescueForm):
    """Without its choices: a recovery code is what helps here."""

    help_setup = HiddenField()

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.help_setup.choices = []


class PasskeyForm(WebAuthnRegisterForm):
    """A passkey signs in by itself, so none is registered as a second step alone."""

    usage = HiddenField(default="first")

    def validate(self, **more: Any) -> bool:
        self.usage.data = "first"
        return bool(super().validate(**more))

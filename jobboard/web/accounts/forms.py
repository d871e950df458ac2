"""Flask-Security's forms where ours differ: most ask for less."""

from typing import Any, Final

from flask_security import (
    ChangePasswordForm,
    LoginForm,
    MfRecoveryForm,
    RegisterFormV2,
    ResetPasswordForm,
    SendConfirmationForm,
    TwoFactorRescueForm,
    TwoFactorSetupForm,
    TwoFactorVerifyCodeForm,
    VerifyForm,
    WebAuthnRegisterForm,
)
from flask_security.forms import IsString, IsStringOrInt, RequiredLocalize
from flask_security.utils import hash_data
from wtforms import Field, HiddenField, StringField, ValidationError

from jobboard.web import current, i18n
from jobboard.web.words import _

# A password is typed once, and can be looked at while it is typed: a second field teaches copying.
_LONGEST: Final = 200  # characters of a password; what hashes them refuses 4096, and some letters grow


class _Bounded:
    """Passwords that can be hashed."""

    def validate_password(self, field: Field) -> None:
        if len(field.data or "") > _LONGEST:
            raise ValidationError(_("At most %(limit)s characters.", limit=_LONGEST))

    def validate_new_password(self, field: Field) -> None:
        self.validate_password(field)


class SignInForm(_Bounded, LoginForm):
    """Address and password."""


class AgainForm(_Bounded, VerifyForm):
    """The password once more."""


class RegisterForm(_Bounded, RegisterFormV2):
    """Address and password; the mails come in the language of the page."""

    def to_dict(self, only_user: bool) -> dict[str, Any]:
        return {
            **super().to_dict(only_user),
            "lang": i18n.language(),
            "created_at": current.now(),
        }


class ResetForm(_Bounded, ResetPasswordForm):
    password_confirm = None


class ChangeForm(_Bounded, ChangePasswordForm):
    new_password_confirm = None


class LinkAgainForm(SendConfirmationForm):
    """Takes as long for an address that gets no mail: time tells who has an account."""

    def validate(self, **more: Any) -> bool:
        fine = bool(super().validate(**more))
        if not fine:
            hash_data("an address")
        return fine


class CodesForm(TwoFactorSetupForm):
    """Codes on or off: there is one way to have them."""

    setup = HiddenField(default="authenticator")


class CodeForm(TwoFactorVerifyCodeForm):
    """The code from the phone; none is as good as a wrong one."""

    code = StringField(
        render_kw={"autocomplete": "one-time-code"},
        validators=[IsStringOrInt(), RequiredLocalize(message="INVALID_CODE")],
    )


class RecoveryForm(MfRecoveryForm):
    """A recovery code; the same holds."""

    code = StringField(validators=[IsString(), RequiredLocalize(message="INVALID_CODE")])


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


# By the names under which Flask-Security takes them.
FORMS: Final[dict[str, Any]] = {
    "login_form": SignInForm,
    "verify_form": AgainForm,
    "register_form": RegisterForm,
    "send_confirmation_form": LinkAgainForm,
    "reset_password_form": ResetForm,
    "change_password_form": ChangeForm,
    "two_factor_setup_form": CodesForm,
    "two_factor_verify_code_form": CodeForm,
    "two_factor_rescue_form": RescueForm,
    "mf_recovery_form": RecoveryForm,
    "wan_register_form": PasskeyForm,
}

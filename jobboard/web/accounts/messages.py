"""What Flask-Security says, in our words: its message names, our texts, which are translated with ours."""

from typing import Final

from jobboard.web.words import N_

_OLD_LINK: Final = N_("This link does not work any more. Ask for a new one.")
_NO_PASSKEY: Final = N_("This passkey could not be used. Try again, or sign in another way.")
_CODE: Final = N_("This code is not right, or no longer valid.")
_ADDRESS: Final = N_("Write an e-mail address, such as name@example.com.")
_PASSWORD: Final = N_("Write your password.")
_LATE: Final = N_("That took too long. Start again.")

# (text, kind): the kinds are those of the messages on our pages.
MESSAGES: Final[dict[str, tuple[str, str]]] = {
    "API_ERROR": (N_("We could not use what was sent. Start again."), "error"),
    "GENERIC_AUTHN_FAILED": (
        N_("The e-mail or the password is wrong, or the address is not confirmed yet."),
        "error",
    ),
    "UNAUTHENTICATED": (N_("Sign in to see this page."), "info"),
    "REAUTHENTICATION_REQUIRED": (N_("To go on, show once more that it is you."), "info"),
    "REAUTHENTICATION_SUCCESSFUL": (N_("Thank you."), "success"),
    "ANONYMOUS_USER_REQUIRED": (N_("You are signed in already."), "info"),
    "INVALID_REDIRECT": (N_("We could not use what was sent. Start again."), "error"),
    # Sent to known and unknown addresses alike.
    "CONFIRM_REGISTRATION": (N_("We have sent a mail to %(email)s."), "success"),
    "CONFIRMATION_REQUEST": (
        N_("If %(email)s waits to be confirmed, a mail with a new link is on its way."),
        "success",
    ),
    "PASSWORD_RESET_REQUEST": (
        N_("If there is an account with %(email)s, a mail with a link is on its way."),
        "success",
    ),
    "CHANGE_EMAIL_SENT": (
        N_("We have sent a link to %(email)s. The address changes when you follow it."),
        "success",
    ),
    "EMAIL_CONFIRMED": (N_("Your address is confirmed. You can sign in now."), "success"),
    "ALREADY_CONFIRMED": (N_("This address is confirmed already."), "info"),
    "INVALID_CONFIRMATION_TOKEN": (_OLD_LINK, "error"),
    "CONFIRMATION_EXPIRED": (_OLD_LINK, "error"),
    "CHANGE_EMAIL_EXPIRED": (_OLD_LINK, "error"),
    "CHANGE_EMAIL_CONFIRMED": (N_("Your new address is confirmed."), "success"),
    "INVALID_RESET_PASSWORD_TOKEN": (_OLD_LINK, "error"),
    "PASSWORD_RESET_EXPIRED": (_OLD_LINK, "error"),
    "PASSWORD_RESET_NO_LOGIN": (N_("Your password is changed. Sign in with the new one."), "success"),
    "PASSWORD_CHANGE": (
        N_("Your password is changed, and other browsers are signed out."),
        "success",
    ),
    "PASSWORD_IS_THE_SAME": (N_("Choose a password that differs from the old one."), "error"),
    "PASSWORD_INVALID_LENGTH": (N_("Use at least %(length)s characters."), "error"),
    "PASSWORD_TOO_SIMPLE": (N_("This password is too easy to guess."), "error"),
    "PASSWORD_NOT_PROVIDED": (_PASSWORD, "error"),
    "INVALID_PASSWORD": (N_("This password is wrong."), "error"),
    "EMAIL_NOT_PROVIDED": (_ADDRESS, "error"),
    "INVALID_EMAIL_ADDRESS": (_ADDRESS, "error"),
    "EMAIL_ALREADY_ASSOCIATED": (N_("This address cannot be used."), "error"),
    "USER_DOES_NOT_EXIST": (N_("This address cannot be used."), "error"),
    "CONFIRMATION_REQUIRED": (N_("Confirm your address first."), "error"),
    "DISABLED_ACCOUNT": (N_("This account is closed."), "error"),
    "INVALID_CODE": (_CODE, "error"),
    "TWO_FACTOR_INVALID_TOKEN": (_CODE, "error"),
    "INVALID_RECOVERY_CODE": (_CODE, "error"),
    "NO_RECOVERY_CODES_SETUP": (N_("There are no recovery codes yet."), "info"),
    "TWO_FACTOR_LOGIN_SUCCESSFUL": (N_("You are signed in."), "success"),
    "TWO_FACTOR_CHANGE_METHOD_SUCCESSFUL": (
        N_("From now on signing in asks for a code too. Keep recovery codes in case you lose the phone."),
        "success",
    ),
    "TWO_FACTOR_DISABLED": (N_("Signing in asks for no code any more."), "success"),
    "TWO_FACTOR_PERMISSION_DENIED": (_LATE, "error"),
    "TWO_FACTOR_SETUP_EXPIRED": (_LATE, "error"),
    "TWO_FACTOR_METHOD_NOT_AVAILABLE": (N_("We could not use what was sent. Start again."), "error"),
    "WEBAUTHN_EXPIRED": (_LATE, "error"),
    "WEBAUTHN_NAME_REQUIRED": (N_("Give the passkey a name."), "error"),
    "WEBAUTHN_NAME_INUSE": (N_("You have a passkey of this name."), "error"),
    "WEBAUTHN_NAME_NOT_FOUND": (N_("You have no passkey of this name."), "error"),
    "WEBAUTHN_NAME_DISALLOWED_CHARACTERS": (
        N_("Use letters, figures, spaces and dashes, up to 64 in all."),
        "error",
    ),
    "WEBAUTHN_CREDENTIAL_DELETED": (N_("The passkey “%(name)s” is removed."), "success"),
    "WEBAUTHN_REGISTER_SUCCESSFUL": (N_("The passkey “%(name)s” is ready."), "success"),
    "WEBAUTHN_CREDENTIAL_ID_INUSE": (N_("This passkey is known already."), "error"),
    "WEBAUTHN_UNKNOWN_CREDENTIAL_ID": (_NO_PASSKEY, "error"),
    "WEBAUTHN_ORPHAN_CREDENTIAL_ID": (_NO_PASSKEY, "error"),
    "WEBAUTHN_NO_VERIFY": (_NO_PASSKEY, "error"),
    "WEBAUTHN_CREDENTIAL_WRONG_USAGE": (_NO_PASSKEY, "error"),
    "WEBAUTHN_MISMATCH_USER_HANDLE": (_NO_PASSKEY, "error"),
}

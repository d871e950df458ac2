"""How Flask-Security is set up here."""

import base64
import hashlib
import hmac
from datetime import timedelta
from typing import Any, Final

from jobboard import resources
from jobboard.settings import Settings
from jobboard.web import current
from jobboard.web.accounts.messages import MESSAGES
from jobboard.web.i18n import PREFIX

_MONTH: Final = timedelta(days=30)

_FIXED: Final[dict[str, Any]] = {
    "URL_PREFIX": PREFIX,
    "STATIC_FOLDER": None,
    "CLI_USERS_NAME": None,
    "CLI_ROLES_NAME": None,
    # Its own texts are ours, in our catalogue.
    "I18N_DOMAIN": "messages",
    "I18N_DIRNAME": str(resources.TRANSLATIONS),
    # Argon2 salts by itself; a second hash would tie every password to one more secret.
    "PASSWORD_HASH": "argon2",
    "PASSWORD_SCHEMES": ["argon2"],
    "PASSWORD_SINGLE_HASH": True,
    "PASSWORD_LENGTH_MIN": 10,
    "PASSWORD_CONFIRM_REQUIRED": False,  # shown on demand instead; and it can be reset
    # A name server need not know an address for its mail to arrive, and asking takes seconds.
    "EMAIL_VALIDATOR_ARGS": {"check_deliverability": False, "allow_smtputf8": False},
    "DATETIME_FACTORY": current.now,
    "RETURN_GENERIC_RESPONSES": True,
    "REGISTERABLE": True,
    "CONFIRMABLE": True,
    "RECOVERABLE": True,
    "CHANGEABLE": True,
    "CHANGE_EMAIL": True,
    "TWO_FACTOR": True,
    "TWO_FACTOR_ENABLED_METHODS": ["authenticator"],
    "TWO_FACTOR_AUTHENTICATOR_VALIDITY": 30,  # seconds that a phone's clock may be wrong
    "TWO_FACTOR_RESCUE_EMAIL": False,
    "MULTI_FACTOR_RECOVERY_CODES": True,
    "MULTI_FACTOR_RECOVERY_CODES_N": 8,
    "WEBAUTHN": True,
    "FRESHNESS": timedelta(hours=1),  # since the password, for what matters most
    "WAN_ALLOW_USER_HINTS": False,  # they tell who has an account
    "LOGOUT_METHODS": ["POST"],
    "LOGOUT_CSRF": True,
    # Mails are letters (mails.py), not its templates.
    "EMAIL_PLAINTEXT": False,
    "EMAIL_HTML": False,
    "POST_LOGIN_VIEW": "me.start",
    "POST_LOGOUT_VIEW": "home.show",
    "POST_REGISTER_VIEW": "accounts.registered",
    "POST_CHANGE_VIEW": "account.show",
    "POST_CHANGE_EMAIL_VIEW": "account.show",
    "CHANGE_EMAIL_ERROR_VIEW": "account.show",
    "TWO_FACTOR_POST_SETUP_VIEW": "account.show",
    "WAN_POST_REGISTER_VIEW": "account.show",
}


def security_config(settings: Settings) -> dict[str, Any]:
    """What goes into the application's configuration."""
    secure = settings.public_url.startswith("https:")
    named = {
        **_FIXED,
        "TOTP_ISSUER": settings.site_name,
        "TOTP_SECRETS": {"1": _derived(settings.secret_key, "totp")},
        "MULTI_FACTOR_RECOVERY_CODES_KEYS": [_fernet_key(settings.secret_key)],
        "WAN_RP_NAME": settings.site_name,
        "TWO_FACTOR_VALIDITY_COOKIE": {"httponly": True, "secure": secure, "samesite": "Lax"},
        **{f"MSG_{name}": said for name, said in MESSAGES.items()},
    }
    return {
        **{f"SECURITY_{name}": value for name, value in named.items()},
        "PERMANENT_SESSION_LIFETIME": _MONTH,
        "SESSION_COOKIE_HTTPONLY": True,
        # A form may stay open as long as its session lasts: what was typed is not lost to a clock.
        "WTF_CSRF_TIME_LIMIT": None,
    }


def _fernet_key(secret: str) -> bytes:
    return base64.urlsafe_b64encode(bytes.fromhex(_derived(secret, "recovery codes")))


def _derived(secret: str, purpose: str) -> str:
    """A secret of its own for each purpose, from the one of the settings."""
    return hmac.new(secret.encode(), purpose.encode(), hashlib.sha256).hexdigest()

"""What we ask of passkeys."""

from typing import Any

from flask_security import UserMixin, WebauthnUtil
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)


class Passkeys(WebauthnUtil):
    """Any authenticator, that of the phone too; it knows its person, so that no address is typed."""

    def authenticator_selection(self, user: UserMixin, usage: str) -> AuthenticatorSelectionCriteria:
        return AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED,
            user_verification=UserVerificationRequirement.PREFERRED,
        )

    def user_verification(self, user: Any, usage: list[str]) -> UserVerificationRequirement:
        return UserVerificationRequirement.PREFERRED

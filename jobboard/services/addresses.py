"""Mail addresses that people type without an account."""

from email_validator import EmailNotValidError, validate_email

from jobboard.services.errors import BadValue


def address(text: str) -> str:
    """The address as it is stored and compared: in small letters, which mail servers do not tell apart.

    Raises BadValue for what cannot be one. Whether it exists, only a mail can tell.
    """
    try:
        return validate_email(text.strip(), check_deliverability=False).normalized.lower()
    except EmailNotValidError as error:
        raise BadValue("email", text) from error

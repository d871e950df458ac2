"""What tells candidates of their applications from inside a request."""

from jobboard.services.application_mails import Notices
from jobboard.services.guest_links import GuestLinks
from jobboard.web.current import house


def notices() -> Notices:
    return Notices(house().letters, GuestLinks(house().settings.secret_key))

"""What is kept only for its time ends by itself."""

from datetime import UTC, datetime

from jobboard.jobs import keeping
from jobboard.resources import TEMPLATES, TRANSLATIONS
from jobboard.services.letters import Letters

LETTERS = Letters(TEMPLATES, TRANSLATIONS, site_name="Paylaş", public_url="https://paylas.example")
MINUTES = [datetime(2026, 11, 23, hour, minute, tzinfo=UTC) for hour in range(24) for minute in range(60)]


def test_accounts_go_each_hour_and_the_rest_once_a_day() -> None:
    runs = {job.name: sum(map(job.when, MINUTES)) for job in keeping.jobs(LETTERS)}
    daily = dict.fromkeys(("forget-cvs", "forget-unconfirmed-accounts", "blank-old-applications"), 1)
    assert runs == {"erase-leavers": 24, **daily}

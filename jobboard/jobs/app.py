"""The queue: SQLite in the data folder, or Redis where the settings name one."""

from datetime import UTC, datetime
from typing import Any, Final

from huey import Huey, RedisHuey, SqliteHuey

from jobboard.settings import Settings

NAME: Final = "jobboard"
_SIGN: Final = "worker-sign"


def create_huey(settings: Settings) -> Huey:
    """The queue of this installation; nothing is connected yet to a Redis."""
    if settings.redis_url:
        return RedisHuey(NAME, url=settings.redis_url)
    settings.data.mkdir(parents=True, exist_ok=True)
    return SqliteHuey(NAME, filename=str(settings.data / "queue.db"))


def give_sign(huey: Huey, now: datetime) -> None:
    """Leave word that the worker lives, for `last_sign`."""
    huey.put(_SIGN, now.isoformat())


def last_sign(huey: Huey) -> datetime | None:
    """When a worker last gave a sign of life (UTC)."""
    sign: Any = huey.get(_SIGN, peek=True)
    return None if sign is None else datetime.fromisoformat(sign).astimezone(UTC)

"""Settings: everything that an installation may change, read from `JOBBOARD_*` once at start.

A field of `Settings` is a setting: `secret_key` is read from `JOBBOARD_SECRET_KEY`. Whatever is wrong in
the environment is found here and named, not later in a request.
"""

import os
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Final, NamedTuple, get_type_hints
from urllib.parse import urlsplit

PREFIX: Final = "JOBBOARD_"
SHORTEST_SECRET: Final = 16  # characters; what we make ourselves has 43
_YES: Final = {"1", "true", "yes", "on"}
_NO: Final = {"0", "false", "no", "off"}
_RATE: Final = re.compile(r"[1-9]\d* per (second|minute|hour|day)")
_DATABASES: Final = {"sqlite", "sqlite+pysqlite", "postgresql", "postgresql+psycopg"}


class SettingsError(ValueError):
    """What is wrong in the environment, one mistake a line, each with the name of its setting."""


def _switch(text: str) -> bool:
    if text.lower() in _YES | _NO:
        return text.lower() in _YES
    raise ValueError("is neither 1 nor 0")


def _count(text: str) -> int:
    if text.isascii() and text.isdigit():
        return int(text)
    raise ValueError("is not a whole number from 0")


def _rate(text: str) -> str:
    if _RATE.fullmatch(text):
        return text
    raise ValueError('is not a limit such as "120 per minute"')


def _web_address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme in {"http", "https"} and parts.netloc:
        return text.rstrip("/")
    raise ValueError("is not an http or https address")


def _database(text: str) -> str:
    if text.partition("://")[0] in _DATABASES:
        return text
    raise ValueError("is not a sqlite or postgresql address")


def _redis(text: str) -> str:
    if text.partition("://")[0] in {"redis", "rediss", "unix"}:
        return text
    raise ValueError("is not a redis address")


def _secret(text: str) -> str:
    if len(text) >= SHORTEST_SECRET:
        return text
    raise ValueError(f"is shorter than {SHORTEST_SECRET} characters")


class About(NamedTuple):
    """What the README says of a setting, and how its text becomes its value."""

    text: str
    parse: Callable[[str], Any]


def _hidden(default: Any) -> Any:
    """Holds a password, so it is left out of tracebacks and logs."""
    return field(default=default, repr=False)


@dataclass(frozen=True)
class Settings:
    """One installation. `load` makes it; the rest of the code only reads it."""

    data: Annotated[Path, About("Folder of database, queue and demo secret.", Path)] = Path("data")
    database_url: Annotated[str, About("SQLite or PostgreSQL; empty: in the folder.", _database)] = _hidden(
        ""
    )
    redis_url: Annotated[str | None, About("Redis for queue and limits; empty: none.", _redis)] = _hidden(
        None
    )
    secret_key: Annotated[str, About("Signs cookies and forms; demo makes its own.", _secret)] = _hidden("")
    public_url: Annotated[str, About("Address that readers type, for links sent out.", _web_address)] = (
        "http://127.0.0.1:8000"
    )
    site_name: Annotated[str, About("Name that readers see.", str)] = "Paylaş"
    contact: Annotated[str, About("Mail address for questions, shown under texts.", str)] = ""
    debug: Annotated[bool, About("Tracebacks and /styleguide; never in public.", _switch)] = False
    demo: Annotated[bool, About("Sample vacancies, kept fresh, and a secret of its own.", _switch)] = False
    api_limit: Annotated[str, About("Requests to /api from one address.", _rate)] = "120 per minute"
    page_limit: Annotated[str, About("Requests to pages from one address.", _rate)] = "600 per minute"
    proxies: Annotated[int, About("Proxies in front whose X-Forwarded headers count.", _count)] = 0

    def environment(self) -> dict[str, str]:
        """The variables from which a child process loads these same settings."""
        values = ((PREFIX + item.name.upper(), getattr(self, item.name)) for item in fields(self))
        return {name: _written(value) for name, value in values if value is not None}


class Setting(NamedTuple):
    """A setting as the README lists it and as `load` reads it."""

    name: str
    field: str
    default: str
    about: str
    parse: Callable[[str], Any]


def described() -> list[Setting]:
    """Every setting there is."""
    hints = get_type_hints(Settings, include_extras=True)
    return [
        _described(item.name, item.default, hints[item.name].__metadata__[0]) for item in fields(Settings)
    ]


def _described(name: str, default: Any, about: About) -> Setting:
    shown = "" if default is None else _written(default)
    return Setting(PREFIX + name.upper(), name, shown, about.text, about.parse)


def load(env: Mapping[str, str], *, demo: bool = False, needs_secret: bool = True) -> Settings:
    """Settings from the environment; a variable that is there but empty counts as not there.

    With `demo` or `debug` a missing secret is made and kept in the data folder. Commands that sign nothing
    (migrations, loading ads) pass `needs_secret=False`. Raises SettingsError naming every mistake.
    """
    known = {setting.name: setting for setting in described()}
    given = {name: text for name, text in env.items() if name.startswith(PREFIX) and text.strip()}
    mistakes = [_unknown(name, known) for name in sorted(given.keys() - known.keys())]
    values: dict[str, Any] = {}
    for name in sorted(given.keys() & known.keys()):
        try:
            values[known[name].field] = known[name].parse(given[name].strip())
        except ValueError as error:
            mistakes.append(f"{name} {error}")
    values["demo"] = demo or values.get("demo", False)
    own_secret = values["demo"] or values.get("debug", False)
    if needs_secret and not own_secret and f"{PREFIX}SECRET_KEY" not in given:
        mistakes.append(f"{PREFIX}SECRET_KEY is not set: give it {SHORTEST_SECRET} or more random characters")
    if mistakes:
        raise SettingsError("\n".join(mistakes))
    return Settings(**_completed(values, makes_secret=needs_secret and own_secret))


def _completed(values: dict[str, Any], *, makes_secret: bool) -> dict[str, Any]:
    """Add what follows from the data folder, which becomes absolute: children may run elsewhere."""
    data = values.get("data", Settings.data).expanduser().absolute()
    secret = values.get("secret_key") or (_kept_secret(data) if makes_secret else "")
    database = values.get("database_url") or f"sqlite:///{data / 'jobboard.db'}"
    return values | {"data": data, "secret_key": secret, "database_url": database}


def _kept_secret(folder: Path) -> str:
    """The secret of this data folder, made on first use and readable by its owner alone."""
    path = folder / "secret"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            # Written beside and linked into place, so that two first starts agree on one whole secret.
            draft = folder / f".secret-{os.getpid()}"
            draft.touch(mode=0o600)
            draft.write_text(secrets.token_urlsafe(32), encoding="ascii")
            try:
                path.hardlink_to(draft)
            except FileExistsError:
                pass
            finally:
                draft.unlink()
        return path.read_text(encoding="ascii").strip()
    except OSError as error:
        raise SettingsError(f"{PREFIX}DATA: {error.strerror}: {error.filename}") from error


def _written(value: Any) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _unknown(name: str, known: Mapping[str, Any]) -> str:
    nearest = get_close_matches(name, known, n=1)
    return f"{name} is not a setting" + (f": is {nearest[0]} meant?" if nearest else "")

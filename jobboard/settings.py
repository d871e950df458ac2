"""Settings: everything that an installation may change, read from `JOBBOARD_*` once at start.

A field of `Settings` is a setting: `secret_key` is read from `JOBBOARD_SECRET_KEY`. Whatever is wrong in
the environment is found here and named, not later in a request.
"""

import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Final, NamedTuple, get_type_hints

from jobboard.setting_values import (
    SHORTEST_SECRET,
    count,
    database,
    rate,
    redis,
    secret,
    sender,
    smtp,
    switch,
    web_address,
)

PREFIX: Final = "JOBBOARD_"


class SettingsError(ValueError):
    """What is wrong in the environment, one mistake a line, each with the name of its setting."""


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
    database_url: Annotated[str, About("SQLite or PostgreSQL; empty: in the folder.", database)] = _hidden("")
    redis_url: Annotated[str | None, About("Redis for queue and limits; empty: none.", redis)] = _hidden(None)
    secret_key: Annotated[str, About("Signs cookies and forms; demo makes its own.", secret)] = _hidden("")
    public_url: Annotated[str, About("Address that readers type, for links sent out.", web_address)] = (
        "http://127.0.0.1:8000"
    )
    site_name: Annotated[str, About("Name that readers see.", str)] = "Paylaş"
    contact: Annotated[str, About("Mail address for questions, shown under texts.", str)] = ""
    smtp_url: Annotated[str | None, About("Mail server, smtp or smtps; empty: none.", smtp)] = _hidden(None)
    mail_from: Annotated[str, About("Sender of mails, alone or as Name <address>.", sender)] = (
        "no-reply@localhost"
    )
    debug: Annotated[bool, About("Tracebacks and /styleguide; never in public.", switch)] = False
    demo: Annotated[bool, About("Sample vacancies, kept fresh, and a secret of its own.", switch)] = False
    api_limit: Annotated[str, About("Requests to /api from one address.", rate)] = "120 per minute"
    sign_in_limit: Annotated[str, About("Forms of accounts sent from one address.", rate)] = "30 per minute"
    page_limit: Annotated[str, About("Requests to pages from one address.", rate)] = "600 per minute"
    proxies: Annotated[int, About("Proxies in front whose X-Forwarded headers count.", count)] = 0

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

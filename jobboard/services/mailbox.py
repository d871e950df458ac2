"""A folder that mails of a demo land in, for whoever tries it out to read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Final
from uuid import uuid4

from jobboard.services.errors import NotFound

FOLDER: Final = "mail"  # in the data folder
_KEPT: Final = 200  # the newest; a demo may run for months
_NAME: Final = re.compile(r"[0-9T]+-[0-9a-f]{8}")


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as it would have arrived. `name` is its name in the folder."""

    name: str
    to: str
    subject: str
    text: str


class Mailbox:
    """`folder` is made when the first mail arrives."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, message: EmailMessage, now: datetime) -> None:
        """Keep a mail, and the newest of the others."""
        self._folder.mkdir(parents=True, exist_ok=True)
        name = f"{now:%Y%m%dT%H%M%S%f}-{uuid4().hex[:8]}"
        draft = self._folder / f".{name}"
        draft.write_bytes(message.as_bytes(policy=policy.SMTP))
        draft.rename(self._folder / f"{name}.eml")
        for old in self._files()[_KEPT:]:
            old.unlink(missing_ok=True)

    def newest(self) -> Sequence[Mail]:
        """All mails, the last one first."""
        return [_read(path) for path in self._files()]

    def get(self, name: str) -> Mail:
        """Raises NotFound."""
        path = self._folder / f"{name}.eml"
        if not _NAME.fullmatch(name) or not path.is_file():
            raise NotFound("mail", name)
        return _read(path)

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("*.eml"), reverse=True)


def _read(path: Path) -> Mail:
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    body = message.get_body(("plain",))
    text = body.get_content().replace("\r\n", "\n") if body else ""
    return Mail(path.stem, message["To"], message["Subject"], text)

"""What a file is, by what stands in it: names and the browser's word for it prove nothing."""

import io
import zipfile
from typing import Final, Literal

import puremagic

from jobboard.core.cv import FILE_LIMIT, CannotRead

Kind = Literal["pdf", "docx", "json"]
DOCUMENT: Final = "word/document.xml"


def kind(content: bytes) -> Kind:
    """Raises CannotRead: empty, too big, or of no kind that we read."""
    if not content.strip():
        raise CannotRead("empty")
    if len(content) > FILE_LIMIT:
        raise CannotRead("too-big")
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return "json"
    try:
        extensions = {found.extension for found in puremagic.magic_string(content)}
    except puremagic.PureError:
        extensions = set()
    if ".pdf" in extensions:
        return "pdf"
    if _holds_document(content):
        return "docx"
    raise CannotRead("wrong-type")


def _holds_document(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return DOCUMENT in archive.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False

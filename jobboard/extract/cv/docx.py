"""The text of a Word document: paragraphs, tables and text boxes in the order of the file.

The archive's own list of sizes is looked at before anything is unpacked, and an XML part that declares
entities is not parsed at all: no Word writes any.
"""

import io
import zipfile
from collections.abc import Iterator
from typing import Any, Final

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import nsmap
from lxml.etree import LxmlError

from jobboard.core.cv import CannotRead

_MOST_PARTS: Final = 1_000
_MOST_BYTES: Final = 50_000_000  # unpacked, pictures and all
_MOST_RATIO: Final = 200  # of a part; text packs about 10 to 1
_SMALL: Final = 1_000_000  # bytes: an empty template packs far better than text, and harms nobody
_W: Final = f"{{{nsmap['w']}}}"
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_BREAKS: Final = {f"{_W}p": "\n", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": " "}


def text(content: bytes) -> str:
    """Raises CannotRead: broken, or more inside than a CV has."""
    try:
        _guard(content)
        body = docx.Document(io.BytesIO(content)).element.body
    except (OpcError, LxmlError, zipfile.BadZipFile, KeyError, ValueError, AttributeError, OSError) as error:
        if isinstance(error, CannotRead):
            raise
        raise CannotRead("broken") from error
    return "".join(_pieces(body)).strip()


def _guard(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = archive.infolist()
        # zipfile unpacks no more of a part than is declared here, so a list that lies harms nobody.
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_BYTES:
            raise CannotRead("too-hard")
        if any(part.flag_bits & 1 for part in parts):
            raise CannotRead("encrypted")
        for part in parts:
            if part.file_size > _SMALL and part.file_size > _MOST_RATIO * part.compress_size:
                raise CannotRead("too-hard")
            if part.filename.endswith((".xml", ".rels")) and _declares(archive.read(part)):
                raise CannotRead("broken")


def _declares(xml: bytes) -> bool:
    """Whether a part has a document type, in whatever encoding."""
    return b"<!DOCTYPE" in xml.replace(b"\0", b"").upper()


def _pieces(body: Any) -> Iterator[str]:
    """Letters and line breaks. A text box stands twice: once for old readers, which is left out."""
    for fallback in list(body.iter(_FALLBACK)):
        fallback.getparent().remove(fallback)
    for element in body.iter():
        if element.tag == f"{_W}t":
            yield element.text or ""
        elif element.tag in _BREAKS:
            yield _BREAKS[element.tag]

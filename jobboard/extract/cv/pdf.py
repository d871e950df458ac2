"""The text of a PDF, by pdfium: it keeps the letters of Azerbaijani words together."""

from typing import Final

import pypdfium2

from jobboard.core.cv import PAGES_LIMIT, CannotRead

_FEWEST_LETTERS: Final = 20  # less is a page number on a scan


def text(content: bytes) -> str:
    """Page after page. Raises CannotRead: encrypted, broken, too many pages, scanned."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise CannotRead("encrypted" if "password" in str(error).lower() else "broken") from error
    try:
        if len(document) > PAGES_LIMIT:
            raise CannotRead("too-many-pages")
        found = "\n".join(_page(document[number]) for number in range(len(document)))
    except pypdfium2.PdfiumError as error:
        raise CannotRead("broken") from error
    finally:
        document.close()
    if sum(char.isalpha() for char in found) < _FEWEST_LETTERS:
        raise CannotRead("scanned")
    return found.replace("\r\n", "\n")


def _page(page: pypdfium2.PdfPage) -> str:
    textpage = page.get_textpage()
    try:
        return str(textpage.get_text_bounded())
    finally:
        textpage.close()
        page.close()

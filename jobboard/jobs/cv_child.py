"""Reads one CV, in a process of its own: `python -m jobboard.jobs.cv_child < file`, or `--pasted < text`.

Prints {"found": …} or {"failed": reason}. What a hostile file does to a parser, it does to this process
alone, and not for long.
"""

import json
import sys
import traceback
from typing import Any, Final

from jobboard.core.cv import CannotRead, Found
from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.cv.reading import read_file, read_text
from jobboard.extract.reader import Reader
from jobboard.jobs.bounds import bound, end_with_parent
from jobboard.resources import SKILLS_DATA

SECONDS: Final = 20
MEMORY: Final = 512 * 1024 * 1024  # bytes


def main() -> None:
    end_with_parent()
    reader = Reader(Taxonomy.load(SKILLS_DATA))
    content = sys.stdin.buffer.read()
    # Only now: what reads is ours and sound, what is read may be neither.
    bound(seconds=SECONDS, memory=MEMORY)
    json.dump(_answer(reader, content, pasted="--pasted" in sys.argv), sys.stdout)


def _answer(reader: Reader, content: bytes, *, pasted: bool) -> dict[str, Any]:
    try:
        return {"found": _read(reader, content, pasted).to_json()}
    except CannotRead as error:
        return {"failed": error.reason}
    except MemoryError:
        return {"failed": "too-hard"}
    except Exception as error:
        # A parser that trips over a file would trip over it again: the person is told, and so are we,
        # where it was but not what it said, which may be words of the CV.
        traceback.print_tb(error.__traceback__)
        sys.stderr.write(type(error).__name__)
        return {"failed": "broken"}


def _read(reader: Reader, content: bytes, pasted: bool) -> Found:
    return read_text(reader, content.decode("utf-8")) if pasted else read_file(reader, content)


if __name__ == "__main__":
    main()

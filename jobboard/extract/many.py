"""Many ads on all cores: answered one by one in their order, while others are still being read.

The first ads are read here, as they come: a process for a handful costs more than it brings. Then a process
for each core is forked, which has the compiled reader at once; where forking is not safe (other threads
run, or a system other than Linux) all are read here.
"""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from queue import SimpleQueue
from typing import Final, Protocol

from jobboard.core.ad import ParsedAd

Ad = tuple[str, str]  # text and title
_ALONE: Final = 50  # ads read before processes are worth their start (measured: 20 to 100 ads)
_AHEAD: Final = 64  # ads taken from the input before their turn to be answered


class ReadsAds(Protocol):
    """What reads one ad."""

    def read(self, text: str, title: str = "") -> ParsedAd: ...


def read_many(reader: ReadsAds, ads: Iterable[Ad]) -> Iterator[ParsedAd]:
    """Read ads; each answer is given as soon as it and those before it are there."""
    rest = iter(ads)
    for text, title in islice(rest, _ALONE):
        yield reader.read(text, title)
    first = next(rest, None)
    if first is None:
        return
    if _can_fork():
        with _Crew(reader) as crew:
            yield from crew.read(first, rest)
    else:
        yield reader.read(*first)
        for text, title in rest:
            yield reader.read(text, title)


def cores() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


def _can_fork() -> bool:
    alone = threading.active_count() == 1 and not multiprocessing.current_process().daemon
    return alone and cores() > 1


class _Crew:
    """A process for each core. A thread hands them the ads, so that waiting for input holds up no answer."""

    def __init__(self, reader: ReadsAds) -> None:
        self._pool = ProcessPoolExecutor(
            cores(), multiprocessing.get_context("fork"), initializer=_prepare, initargs=(reader,)
        )
        self._answers: SimpleQueue[Future[ParsedAd] | None] = SimpleQueue()
        self._room = threading.Semaphore(_AHEAD)
        self._over = False

    def __enter__(self) -> "_Crew":
        return self

    def __exit__(self, *_: object) -> None:
        """Also when the reader of the answers has had enough, or was interrupted."""
        self._over = True
        self._room.release()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def read(self, first: Ad, rest: Iterator[Ad]) -> Iterator[ParsedAd]:
        self._hand_out(first)  # before there is a second thread: this forks
        threading.Thread(target=self._hand_out_all, args=(rest,), daemon=True).start()
        while (answer := self._answers.get()) is not None:
            yield answer.result()
            self._room.release()

    def _hand_out_all(self, ads: Iterator[Ad]) -> None:
        try:
            for ad in ads:
                if self._over:
                    return
                self._hand_out(ad)
        except BaseException as error:  # it belongs to whoever waits for the answers
            failed: Future[ParsedAd] = Future()
            failed.set_exception(error)
            self._answers.put(failed)
        self._answers.put(None)

    def _hand_out(self, ad: Ad) -> None:
        self._room.acquire()
        self._answers.put(self._pool.submit(_read, *ad))


_of_this_process: list[ReadsAds] = []


def _prepare(reader: ReadsAds) -> None:
    """An interrupt is for the first process, which then ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _of_this_process[:] = [reader]


def _read(text: str, title: str) -> ParsedAd:
    return _of_this_process[0].read(text, title)

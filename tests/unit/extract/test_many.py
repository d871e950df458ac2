"""Many ads on all cores: the same answers in the same order, as they come, and nothing left behind."""

import multiprocessing
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from jobboard.core.ad import ParsedAd
from jobboard.extract import many

FEW, MANY = 20, 200


@dataclass
class Echo:
    """Answers with the text itself, and notes which process read it."""

    seconds: float = 0.0
    here: list[str] = field(default_factory=list)

    def read(self, text: str, title: str = "") -> ParsedAd:
        if text == "bad":
            raise ValueError(text)
        time.sleep(self.seconds)
        self.here.append(text)
        return ParsedAd("en", "none", f"{os.getpid()}", employer=text)


def ads(count: int) -> Iterator[many.Ad]:
    return ((str(number), "") for number in range(count))


def processes(answers: list[ParsedAd]) -> set[str]:
    return {answer.taxonomy_version for answer in answers}


@pytest.fixture
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine with two cores, where no other test has left a thread."""
    monkeypatch.setattr(many, "_can_fork", lambda: True)
    monkeypatch.setattr(many, "cores", lambda: 2)


@pytest.mark.usefixtures("two_cores")
def test_answers_keep_the_order_of_the_ads_on_several_processes() -> None:
    answers = list(many.read_many(Echo(0.001), ads(MANY)))
    assert [answer.employer for answer in answers] == [str(number) for number in range(MANY)]
    assert len(processes(answers)) == 3


@pytest.mark.usefixtures("two_cores")
def test_few_ads_are_read_here() -> None:
    assert processes(list(many.read_many(Echo(), ads(FEW)))) == {f"{os.getpid()}"}


@pytest.mark.parametrize("cores", [1, 2])
def test_one_core_reads_all_here(monkeypatch: pytest.MonkeyPatch, cores: int) -> None:
    monkeypatch.setattr(many, "cores", lambda: cores)
    stop = threading.Event()
    other = threading.Thread(target=stop.wait)
    other.start()  # forking beside a thread is not safe: then two cores are of no use
    try:
        answers = list(many.read_many(Echo(), ads(MANY)))
    finally:
        stop.set()
        other.join()
    assert (len(answers), processes(answers)) == (MANY, {f"{os.getpid()}"})


@pytest.mark.usefixtures("two_cores")
def test_answer_is_given_before_the_next_ad_is_there() -> None:
    line: queue.SimpleQueue[many.Ad] = queue.SimpleQueue()
    answers = many.read_many(Echo(), iter(line.get, ("", "")))
    for number in range(MANY):
        line.put((str(number), ""))
        assert next(answers).employer == str(number)
    line.put(("", ""))
    assert next(answers, None) is None


@pytest.mark.usefixtures("two_cores")
def test_input_is_not_read_far_ahead() -> None:
    taken: list[int] = []
    answers = many.read_many(Echo(), ((f"{taken.append(n)}", "") for n in range(5_000)))
    for _ in range(MANY):
        next(answers)
    time.sleep(0.2)
    answers.close()  # type: ignore[attr-defined]
    assert MANY <= len(taken) < MANY + 100


@pytest.mark.usefixtures("two_cores")
@pytest.mark.parametrize("at", [0, MANY])
def test_fault_of_one_ad_reaches_whoever_reads_the_answers(at: int) -> None:
    answers = many.read_many(Echo(), [*ads(at), ("bad", ""), *ads(MANY)])
    assert [next(answers).employer for _ in range(at)] == [str(number) for number in range(at)]
    with pytest.raises(ValueError, match="bad"):
        next(answers)


@pytest.mark.usefixtures("two_cores")
def test_fault_of_the_input_comes_after_the_answers_before_it() -> None:
    def broken() -> Iterator[many.Ad]:
        yield from ads(MANY)
        raise OSError("gone")

    answers = many.read_many(Echo(), broken())
    assert sum(1 for _ in (next(answers) for _ in range(MANY))) == MANY
    with pytest.raises(OSError, match="gone"):
        next(answers)


@pytest.mark.usefixtures("two_cores")
def test_no_process_is_left_behind_when_the_answers_are_not_wanted() -> None:
    before = set(multiprocessing.active_children())
    answers = many.read_many(Echo(), ads(5_000))
    for _ in range(MANY):
        next(answers)
    answers.close()  # type: ignore[attr-defined]
    left = set(multiprocessing.active_children()) - before
    # The pool's own thread reaps them; joining them here as well would race with it for their exit codes.
    until = time.monotonic() + 5
    while any(child.is_alive() for child in left) and time.monotonic() < until:
        time.sleep(0.02)
    assert not any(child.is_alive() for child in left)


def test_interrupt_keeps_every_answer_that_was_given_and_ends_all() -> None:
    code = (
        "import signal, sys\nfrom jobboard.extract import many\n"
        "from tests.unit.extract.test_many import Echo, ads\n"
        # A shell that runs the tests in the background has interrupts ignored, and that is inherited.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "many._can_fork, many.cores = (lambda: True), (lambda: 2)\n"
        "for ad in many.read_many(Echo(0.01), ads(100_000)): print(ad.employer, flush=True)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout
    lines = [process.stdout.readline() for _ in range(MANY)]
    os.killpg(process.pid, signal.SIGINT)  # as Ctrl-C does: the whole group hears it
    rest, errors = process.communicate(timeout=10)
    answered = [*"".join(lines).split(), *rest.split()]
    assert answered == [str(number) for number in range(len(answered))]
    assert "KeyboardInterrupt" in errors
    assert process.returncode == -signal.SIGINT

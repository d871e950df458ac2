"""How fast ads are read, beside what spaCy alone does with the same texts in the same run on one core."""

from collections.abc import Callable

from pytest_benchmark.fixture import BenchmarkFixture

from jobboard.core.taxonomy import Taxonomy
from jobboard.extract.reader import Reader
from jobboard.resources import SKILLS_DATA
from tests.bench import peers

Say = Callable[[str], None]


def test_warm(
    benchmark: BenchmarkFixture, say: Say, reader: Reader, taxonomy: Taxonomy, texts: list[str]
) -> None:
    contenders = {
        "reader": reader.read,
        "tuned tokenizer": peers.tuned_tokenizer(),
        "default spaCy": peers.default_spacy(taxonomy),
    }
    speeds = peers.speeds(contenders, texts, rounds=1 if benchmark.disabled else 5)
    tokenizer, default = speeds["tuned tokenizer"], speeds["default spaCy"]
    benchmark.extra_info.update(speeds)
    say(f"warm, {len(texts)} texts: " + ", ".join(f"{name} {speed:.0f}/s" for name, speed in speeds.items()))
    say(f"  reader / tuned tokenizer alone: {speeds['reader'] / tokenizer:.3f} (aim 0.25)")
    say(f"  reader / default spaCy + PhraseMatcher: {speeds['reader'] / default:.2f} (aim 3)")
    benchmark.pedantic(lambda: [reader.read(text) for text in texts], rounds=1)


def test_first_pass(benchmark: BenchmarkFixture, say: Say, taxonomy: Taxonomy, texts: list[str]) -> None:
    """Each text for the first time, in a fresh vocabulary: what a short run of the command meets."""
    default = len(texts) / peers.seconds(peers.default_spacy(taxonomy), texts)
    fresh = Reader(Taxonomy.load(SKILLS_DATA))
    first = len(texts) / benchmark.pedantic(lambda: peers.seconds(fresh.read, texts), rounds=1)
    benchmark.extra_info.update({"reader": first, "default spaCy": default})
    say(f"first pass: reader {first:.0f}/s, default spaCy {default:.0f}/s: {first / default:.2f} (aim 1)")


def test_cost_of_length(benchmark: BenchmarkFixture, say: Say, reader: Reader, texts: list[str]) -> None:
    """A text of eight times the length costs eight times as much, not sixty-four."""
    short = "\n".join(texts)[:2_500]
    times = {}
    for size in (1, 2, 4, 8):
        longer = [short * size] * (1 if benchmark.disabled else 20)
        reader.read(longer[0])
        times[size] = min(peers.seconds(reader.read, longer) for _ in range(3))
    costs = {f"{2.5 * size:.1f}k": times[size] / times[1] / size for size in times}
    benchmark.extra_info.update(costs)
    said = ", ".join(f"{name} {cost:.2f}" for name, cost in costs.items())
    say(f"cost a character, by length of the text: {said} (1 at every length is linear)")
    benchmark.pedantic(lambda: reader.read(short), rounds=1)


def test_build(benchmark: BenchmarkFixture) -> None:
    rounds = 1 if benchmark.disabled else 3
    assert benchmark.pedantic(lambda: Reader(Taxonomy.load(SKILLS_DATA)), rounds=rounds).taxonomy.concepts


def test_sample_is_read_whole(benchmark: BenchmarkFixture, reader: Reader, texts: list[str]) -> None:
    read = benchmark.pedantic(lambda: list(reader.read_many((text, "") for text in texts)), rounds=1)
    assert len(read) == len(texts)

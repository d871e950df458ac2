"""The people that a clause describes: mentions of sex and age that stand together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from jobboard.extract.shapes import ALNUM, LOWER_END, UPPER
from jobboard.extract.wording.around import Around
from jobboard.extract.wording.mentions import Mention

_BOTH: Final = 3  # words between two sexes that are named together
_KNOWN: Final = 2  # words around a name within which candidates are asked for


@dataclass(frozen=True, slots=True)
class Person:
    """Attributes that stand together and describe somebody ("xanım, 25-35 yaş")."""

    mentions: tuple[Mention, ...]

    @property
    def start(self) -> int:
        return self.mentions[0].start

    @property
    def end(self) -> int:
        return max(mention.end for mention in self.mentions)

    @property
    def names(self) -> frozenset[str]:
        return frozenset(mention.rule.name for mention in self.mentions)


def together(around: Around, mentions: Sequence[Mention]) -> list[Person]:
    """Mentions grouped: those with at most a comma between them are of one person."""
    people: list[Person] = []
    for mention in mentions:
        if people and mention.start - people[-1].end <= 1:
            people[-1] = Person((*people[-1].mentions, mention))
        else:
            people.append(Person((mention,)))
    return [person for person in people if not _is_spoken_to(around, person)]


def bare_age(around: Around, mention: Mention, found: Sequence[Mention]) -> Mention:
    """An age without the sex that it was said with ("xanım, 25-35")."""
    sex = next(
        (one for one in found if one.rule.name in ("woman", "man") and one.start == mention.start), None
    )
    if sex is None or mention.rule.name != "age" or mention.end <= sex.end:
        return mention
    start = sex.end
    while start < mention.end - 1 and not around.tokens.bits[start] & ALNUM:
        start += 1
    return Mention(mention.rule, start, mention.end)


def both_sexes(around: Around, found: Sequence[Mention]) -> set[Mention]:
    """Women and men who are named together: that limits nobody."""
    sexes = [mention for mention in found if mention.rule.name in ("woman", "man")]
    return {
        one
        for one in sexes
        for other in sexes
        if one.rule.name != other.rule.name
        and max(one.start, other.start) - min(one.end, other.end) <= _BOTH
        and not around.within(
            min(one.end, other.end), max(one.start, other.start), "prefer", "only", "candidate"
        )
    }


def _is_spoken_to(around: Around, person: Person) -> bool:
    """Whether "xanım" or "bəy" is how somebody with a name is spoken of: "Leyla xanım"."""
    first = around.tokens.text(person.start)
    if around.beside(person.start, person.end, _KNOWN, "candidate", "seek", "only", "prefer"):
        return False
    if len(person.mentions) > 1 or not first.casefold().startswith(("xan", "bəy", "bey")):
        return False
    before = person.start - 1
    if before < around.clause.start:
        return False
    bits = around.tokens.bits[before]
    known = any(match.start <= before < match.end for match in around.clause.matches)
    return bits & UPPER != 0 and bits & LOWER_END != 0 and not known
